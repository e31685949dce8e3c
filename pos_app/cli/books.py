"""What the commands ask of the journal's file as a whole, as a Protocol and its shapes."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, StrEnum, auto
from typing import TYPE_CHECKING, Final, Protocol

from pos_app.engine.ports import Filter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from pos_app.domain.phone import PhoneNumber


class ExportFormat(StrEnum):
    """What an export may be written as."""

    CSV = "csv"
    PLAIN_CSV = "csv-plain"
    XLSX = "xlsx"
    PDF = "pdf"
    JSON = "json"
    LINES = "jsonl"


OF_ENTRIES: Final = frozenset({ExportFormat.JSON, ExportFormat.LINES})
"""What holds entries; the others hold one row a transaction."""


def no_progress(_done: int, _of: int) -> None:
    """Hear of progress and do nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOrder:
    """What to export, as what and where to; times are ms UTC, the second one exclusive.

    `narrowed` leaves operations out; `progress` hears of what is done and how much there is, on
    another thread.
    """

    format: ExportFormat
    out: Path
    since_ms: int | None = None
    until_ms: int | None = None
    narrowed: Filter = field(default_factory=Filter)
    progress: Callable[[int, int], None] = no_progress


@dataclass(frozen=True, slots=True, kw_only=True)
class BookProblem:
    """One thing wrong with the journal; `seq` is its entry's number, None for none."""

    seq: int | None
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a check of the whole journal found; `head` is the last entry's hash in hex."""

    entries: int
    head: str
    problems: Sequence[BookProblem]


@dataclass(frozen=True, slots=True, kw_only=True)
class Restoration:
    """What a restore did: the journal goes on after the backup's newest entry, in a new series.

    `backup_at` is ISO, UTC. `lost_entries` is how many the replaced journal had beyond the
    backup, None where that cannot be known; `aside` where it stands now, None if there was none.
    """

    series: str
    backup_seq: int
    backup_at: str
    lost_entries: int | None
    aside: Path | None
    open_transactions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgetting:
    """How many transactions were made nameless, and how many still need their number."""

    transactions: int
    still_open: int


class KeyAge(Enum):
    """Whether the owner's copy can know the key of a bundle already."""

    NEW = auto()
    KEPT = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleOrder:
    """Which day of the shop (YYYY-MM-DD) goes where; times are ms UTC, the second exclusive."""

    day: str
    out: Path
    since_ms: int
    until_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundled:
    """A signed day: `public_key` is what the owner's copy has to trust. No entries, no file."""

    entries: int
    public_key: str
    key_age: KeyAge


@dataclass(frozen=True, slots=True, kw_only=True)
class Trusting:
    """Public keys that may sign, and the codes of the tills that may change theirs this time."""

    keys: frozenset[str]
    accepted: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingEntries:
    """Entries of a till that no bundle brought: `day` is the first that waits for them."""

    till: str
    first: int
    last: int
    day: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedBundle:
    """A file that was not taken in, and why."""

    file: Path
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Merging:
    """What a merge did: entries that are new and known, what is wrong, where the copy stands."""

    added: int
    known: int
    folder: Path
    missing: Sequence[MissingEntries]
    refused: Sequence[RefusedBundle]


class Books(Protocol):
    """The journal's file as a whole. Every method may raise TillError."""

    async def verify(self, head: str) -> Verdict:
        """Check everything; `head` is a hash that left the shop once, or empty."""
        ...

    async def export(self, order: ExportOrder) -> int:
        """Write an export, whole or not at all; return how many rows it has."""
        ...

    async def back_up(self, destination: Path) -> Verdict:
        """Copy the journal while it is in use; return what a check of the copy found."""
        ...

    async def rebuild(self) -> int:
        """Make the projection anew from the entries; return how many transactions it has."""
        ...

    async def restore(self, source: Path) -> Restoration:
        """Verify a backup and make it the journal; the replaced one is put aside."""
        ...

    async def forget(self, phone: PhoneNumber, by: str) -> Forgetting:
        """Make the finished transactions of a number nameless; `by` is who asked for it."""
        ...

    async def bundle(self, order: BundleOrder) -> Bundled:
        """Sign a day into a file; the till's key is made at the first one."""
        ...

    async def merge(self, files: Sequence[Path], trust: Trusting) -> Merging:
        """Take bundles signed by trusted public keys into the owner's copy."""
        ...
