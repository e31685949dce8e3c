"""What the journal's copies mean to whoever looks through them, makes one, or goes back to one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from pos_app.domain.trouble import TillError, Trouble

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path


class Place(StrEnum):
    """Where a copy stands."""

    OWN = "own"
    """The folder of backups beside the journal."""

    CHOSEN = "chosen"
    """The owner's folder or stick."""

    ASIDE = "aside"
    """Beside the journal: one that a restore replaced, which is the way back."""


class Condition(StrEnum):
    """What is known of a copy."""

    UNCHECKED = "unchecked"
    SOUND = "sound"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One copy of the journal.

    `made_ms` is when it was made, `newest_ms` when its newest entry was written; `head` that
    entry's hash, as far as receipts show it. What cannot be read is None or empty; `problem` says
    what is wrong with a damaged one.
    """

    path: Path
    place: Place
    made_ms: int
    operations: int | None = None
    newest_ms: int | None = None
    head: str = ""
    condition: Condition = Condition.UNCHECKED
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceFound:
    """One place that was looked through; `is_there` is False for a stick that is away."""

    place: Place
    folder: Path
    is_there: bool
    trouble: TillError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """A backup that was tried: what stopped it, None where nothing did."""

    at_ms: int
    trouble: TillError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Inventory:
    """Every copy in every known place, newest first, and what the automatic ones last did.

    `automatic` is where those go; `attempt` the last one of this run, None before the first.
    """

    places: Sequence[PlaceFound] = ()
    backups: Sequence[Backup] = ()
    automatic: Place = Place.OWN
    attempt: Attempt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenOne:
    """An operation whose end is not known; `francs` is None where the provider sets them."""

    ref: str
    francs: int | None
    begun_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Beyond:
    """What the present journal has and a copy has not.

    `francs` are those of the `succeeded` ones; `still_open` the oldest of the `open_count`.
    """

    operations: int
    succeeded: int
    francs: int
    open_count: int
    still_open: Sequence[OpenOne] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What going back to a copy would mean.

    `beyond` is None where the present journal cannot tell; `asked_again` how many operations are
    open in the copy; `aside` the folder in which the present journal is kept.
    """

    backup: Backup
    beyond: Beyond | None
    asked_again: int
    aside: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreWish:
    """Which copy to go back to, who wants it, and who approved it (empty where nobody had to)."""

    path: Path
    by: str
    approved_by: str = ""


class CheckWatch:
    """Hears how far a check is, and stops it; one for each check."""

    def __init__(self, hear: Callable[[int, int], None]) -> None:
        self.hear = hear
        self.is_stopped = False

    def stop(self) -> None:
        """Have the check end soon, with the TillError STOPPING."""
        self.is_stopped = True


class Backups(Protocol):
    """The copies of one journal. Every method may raise TillError."""

    async def found(self) -> Inventory:
        """Look through every known place; what was checked before and is unchanged stays so."""
        ...

    async def check(self, backup: Backup, watch: CheckWatch) -> Backup:
        """Check a copy from its first entry to its last; return it with what was found."""
        ...

    async def make(self) -> Backup:
        """Make a copy now, where the automatic ones go, and check it."""
        ...

    async def meaning(self, backup: Backup) -> Meaning:
        """Say what going back to a copy would mean; nothing is changed."""
        ...

    async def restore(self, wish: RestoreWish) -> None:
        """Put the present journal aside and go on with a copy; the till is opened anew for it."""
        ...


class NoBackups:
    """Knows no copies: for a window that stands on no file."""

    async def found(self) -> Inventory:
        """Return nothing."""
        return Inventory()

    async def check(self, backup: Backup, watch: CheckWatch) -> Backup:
        """Return it as it is."""
        del watch
        return backup

    async def make(self) -> Backup:
        """Refuse. Raises TillError."""
        raise TillError(Trouble.JOURNAL_MISSING)

    async def meaning(self, backup: Backup) -> Meaning:
        """Refuse. Raises TillError."""
        raise TillError(Trouble.JOURNAL_MISSING, str(backup.path))

    async def restore(self, wish: RestoreWish) -> None:
        """Refuse. Raises TillError."""
        raise TillError(Trouble.NOT_POSSIBLE_NOW, str(wish.path))
