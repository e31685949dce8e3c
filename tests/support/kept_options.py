"""Options for the settings screen, kept in memory."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from pos_app.ui.faces.settings import CarriedChange, Setting, Shape

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

SETTINGS: Final = (
    Setting(
        key="lang",
        label="option.lang",
        explanation="option.lang.help",
        shape=Shape.CHOICE,
        value="fr",
        choices=("fr", "en"),
    ),
    Setting(
        key="shop_name",
        label="option.shop_name",
        explanation="option.shop_name.help",
        shape=Shape.LINE,
        value="Chez Awa",
        wanted="0-80",
    ),
    Setting(
        key="intech_hmac",
        label="option.intech_hmac",
        explanation="option.intech_hmac.help",
        shape=Shape.SWITCH,
        value="false",
        overridden_by="POS_APP_X",
    ),
)


@dataclass
class Kept:
    """Keeps changes; `refuses` is raised instead. `!` may stand nowhere."""

    settings: Sequence[Setting] = SETTINGS
    changes: list[Mapping[str, str]] = field(default_factory=list)
    refuses: Exception | None = None
    written: list[Path] = field(default_factory=list)

    async def all(self) -> Sequence[Setting]:
        return self.settings

    def takes(self, key: str, value: str) -> bool:
        return "!" not in value

    async def change(self, changes: Mapping[str, str]) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.changes.append(changes)
        self.settings = [
            replace(each, value=changes.get(each.key, each.value)) for each in self.settings
        ]

    async def write_out(self, out: Path) -> int:
        if self.refuses is not None:
            raise self.refuses
        self.written.append(out)
        return 3

    async def plan(self, source: Path) -> Taken:
        if self.refuses is not None:
            raise self.refuses
        change = CarriedChange(key="shop_name", before="Chez Awa", after=source.stem)
        return Taken(kept=self, changes=(change,) if source.stem != "same" else ())


@dataclass
class Taken:
    """A file that names the shop like itself."""

    kept: Kept
    changes: Sequence[CarriedChange]

    async def carry_out(self) -> None:
        await self.kept.change({each.key: each.after for each in self.changes})
