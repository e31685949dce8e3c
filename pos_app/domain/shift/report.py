"""The figures of a shift: while it runs (X), and as they stay for ever (Z)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

    from pos_app.domain.shift.booking import OpenSale
    from pos_app.domain.shift.count import Count


class Certainty(StrEnum):
    """How well a figure is known; the stored words never change."""

    PROVEN = "proven"
    ASSUMED = "assumed"
    UNKNOWN = "unknown"


class Closing(StrEnum):
    """How a shift came to its end; the stored words never change."""

    ON_TIME = "on_time"
    FORGOTTEN = "forgotten"


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceLine:
    """One service in one direction: what became certain, and what was taken back."""

    service: str
    direction: str
    sold: int
    sold_francs: int
    undone: int = 0
    undone_francs: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawer:
    """How the expected cash comes about, in whole francs, none of them negative but `expected`.

    `sales_in` and `sales_out` are what sales brought and took, refunds among them.
    """

    opening: int
    sales_in: int
    sales_out: int
    moved_in: int
    moved_out: int
    dropped: int

    @property
    def expected(self) -> int:
        """What has to lie in the drawer, open operations apart."""
        gained = self.opening + self.sales_in + self.moved_in
        return gained - self.sales_out - self.moved_out - self.dropped


@dataclass(frozen=True, slots=True, kw_only=True)
class FloatLine:
    """One provider's balance beside the drawer.

    `opening` and `closing` are what it told (None: never), `moved` what the shift's operations
    changed, `commission` what the rates say was earned; `unseen` is the part of both that came
    after the closing balance was told. PROVEN when both were told while nothing was in flight.
    """

    provider: str
    opening: Decimal | None
    moved: int
    commission: Decimal
    closing: Decimal | None
    unseen: Decimal
    certainty: Certainty

    @property
    def difference(self) -> Decimal | None:
        """What the closing balance has more than it should; None where one was never told."""
        if self.opening is None or self.closing is None:
            return None
        return self.closing + self.unseen - self.opening - self.moved - self.commission


@dataclass(frozen=True, slots=True, kw_only=True)
class GrandTotals:
    """Sums over every shift that this till ever closed: they never begin anew.

    Francs; `over_short` adds up what no open operation explained.
    """

    reports: int = 0
    sold: int = 0
    undone: int = 0
    sold_francs: int = 0
    undone_francs: int = 0
    over_short: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftFigures:
    """What is known of one shift: from its entries alone, `first_seq` to `last_seq`.

    `opened_by` began it, `people` answered for it one after the other. `held_before` and `held`
    are the customers' cash that waited for open operations at its beginning and now. `late` is
    what sales of earlier shifts added to the drawer in this one; `between` what was booked after
    the report before this shift and before its opening: it lay in the drawer when it was counted.
    """

    number: int
    opened_by: str
    opened_ms: int
    people: tuple[str, ...]
    first_seq: int
    last_seq: int
    drawer: Drawer
    services: tuple[ServiceLine, ...]
    between: tuple[ServiceLine, ...]
    late_francs: int
    held_before: int
    held: int
    open_sales: tuple[OpenSale, ...]
    floats: tuple[FloatLine, ...]

    @property
    def expected(self) -> int:
        """What has to lie in the drawer, open operations apart."""
        return self.drawer.expected

    @property
    def held_change(self) -> int:
        """How much more customers' cash waits for open operations than when the shift began."""
        return self.held - self.held_before


@dataclass(frozen=True, slots=True, kw_only=True)
class XReport:
    """The figures of a shift that goes on, at `at_ms`, told by `by`; `head` is the journal's."""

    figures: ShiftFigures
    at_ms: int
    by: str
    head: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ZReport:
    """A shift that ended. It never changes: every copy is made from its entry.

    `number` is the series, a Z and a count without gaps (T01A-Z-00012). `head` is the hash of the
    last entry that it covers, 64 hexadecimal digits. `why` explains the difference in a person's
    own words. `grand` holds the sums with this shift.
    """

    number: str
    figures: ShiftFigures
    closed_by: str
    closed_ms: int
    closing: Closing
    counted: Count
    why: str
    approved_by: str
    grand: GrandTotals
    head: str

    @property
    def difference(self) -> int:
        """What was counted more than expected; negative when it lacks."""
        return self.counted.francs - self.figures.expected

    @property
    def unexplained(self) -> int:
        """The part of the difference that is not customers' cash for open operations."""
        return self.difference - self.figures.held_change
