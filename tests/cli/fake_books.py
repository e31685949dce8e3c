"""A journal's file that only notes what commands ask of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pos_app.cli.books import (
    BookProblem,
    Bundled,
    BundleOrder,
    ExportOrder,
    Forgetting,
    KeyAge,
    Merging,
    Restoration,
    Trusting,
    Verdict,
)
from pos_app.domain.trouble import TillError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.phone import PhoneNumber

RESTORED: Final = Restoration(
    series="T01B",
    backup_seq=12,
    backup_at="2026-05-28T20:26:40.000Z",
    lost_entries=3,
    aside=Path("journal-before-restore-x.sqlite3"),
    open_transactions=1,
)
FORGOTTEN: Final = Forgetting(transactions=2, still_open=0)
BUNDLED: Final = Bundled(entries=5, public_key="ab" * 32, key_age=KeyAge.KEPT)
MERGED: Final = Merging(added=5, known=1, folder=Path("tills"), missing=(), refused=())


@dataclass
class FakeBooks:
    """A journal's file; `problems` is what a check finds."""

    problems: list[BookProblem] = field(default_factory=list)
    exported: list[ExportOrder] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)
    restored: Restoration | TillError = RESTORED
    forgetting: Forgetting = FORGOTTEN
    forgotten: list[tuple[str, str]] = field(default_factory=list)
    bundled: Bundled = BUNDLED
    ordered: list[BundleOrder] = field(default_factory=list)
    merging: Merging = MERGED
    merged: list[tuple[Sequence[Path], Trusting]] = field(default_factory=list)

    async def verify(self, head: str) -> Verdict:
        self.heads.append(head)
        return Verdict(entries=12, head="cd" * 32, problems=self.problems)

    async def export(self, order: ExportOrder) -> int:
        self.exported.append(order)
        return 3

    async def back_up(self, destination: Path) -> Verdict:
        return await self.verify("")

    async def rebuild(self) -> int:
        return 4

    async def restore(self, source: Path) -> Restoration:
        if isinstance(self.restored, TillError):
            raise self.restored
        return self.restored

    async def forget(self, phone: PhoneNumber, by: str) -> Forgetting:
        self.forgotten.append((phone.e164, by))
        return self.forgetting

    async def bundle(self, order: BundleOrder) -> Bundled:
        self.ordered.append(order)
        return self.bundled

    async def merge(self, files: Sequence[Path], trust: Trusting) -> Merging:
        self.merged.append((files, trust))
        return self.merging
