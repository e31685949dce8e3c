"""What an owner looks back at: figures of some days, and the sums of any list."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence
    from pathlib import Path

    from pos_app.engine.ports import Filter, Total


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """Local days of the shop, YYYY-MM-DD, the first and the last included."""

    first: str
    last: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HourFigure:
    """How many operations of one service were begun in one hour of the day (0 to 23)."""

    hour: int
    service: str
    count: int
    francs: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EndFigure:
    """What became of one service's operations: money moved, it did not, not known yet."""

    service: str
    succeeded: int
    failed: int
    open: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LastingFigure:
    """How long one service took from sending to its end: half of them, and nine of ten, at most.

    `count` is how many of the newest ones this was seen on.
    """

    service: str
    count: int
    half_ms: int
    nine_of_ten_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Some days in figures; services in the order of their codes."""

    days: Days
    hours: Sequence[HourFigure]
    ends: Sequence[EndFigure]
    lasting: Sequence[LastingFigure]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """The sums of a list by service, direction and state, whose `day` is empty.

    `left` is how many numbers of the journal have not been looked at yet: 0 in whole ones.
    """

    totals: Sequence[Total]
    left: int = 0


class Review(Protocol):
    """What reviewing reads. Every method may raise TillError."""

    async def figures(self, days: Days) -> Figures:
        """Return some days in figures."""
        ...

    def sums(self, wanted: Filter) -> AsyncIterator[Sums]:
        """Yield the sums of a list as they grow, its newest rows first; the last are whole.

        Whoever needs no more of them closes the iterator, or is cancelled.
        """
        ...


class NoReview:
    """A review without a journal: there is nothing to look back at."""

    async def figures(self, days: Days) -> Figures:
        """Return no figures."""
        return Figures(days=days, hours=(), ends=(), lasting=())

    async def sums(self, wanted: Filter) -> AsyncIterator[Sums]:
        """Yield that there is nothing to add up."""
        del wanted
        yield Sums(totals=())


class ExportKind(StrEnum):
    """What a list, or the journal itself, is written as."""

    CSV = "csv"
    PLAIN_CSV = "csv-plain"
    XLSX = "xlsx"
    PDF = "pdf"
    JSON = "json"
    LINES = "jsonl"


OF_ENTRIES: Final = frozenset({ExportKind.JSON, ExportKind.LINES})
"""What holds the chain's entries, which only time narrows: the others hold operations."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportWish:
    """A list that shall become a file; `days` as they were chosen, None for all of them."""

    kind: ExportKind
    wanted: Filter
    days: Days | None


class Exports(Protocol):
    """Writes lists to files, far from the window."""

    async def export(self, wish: ExportWish, hear: Callable[[int, int], None]) -> Path:
        """Write a list; return where it is. `hear` is told what is done, and how much there is.

        Cancelling stops the work and leaves no file. Raises TillError.
        """
        ...
