"""Everything that a person does to a drawer, as the journal keeps it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from pos_app.domain.shift.report import Certainty

if TYPE_CHECKING:
    from decimal import Decimal

    from pos_app.domain.shift.count import Count
    from pos_app.domain.shift.report import ZReport
    from pos_app.domain.staff import Right


class MoveKind(StrEnum):
    """Why cash moves without a sale; the stored words never change."""

    CASH_IN = "cash_in"
    CASH_OUT = "cash_out"
    SAFE_DROP = "safe_drop"

    @property
    def sign(self) -> int:
        """+1 when cash comes into the drawer, -1 when it leaves."""
        return +1 if self is MoveKind.CASH_IN else -1


@dataclass(frozen=True, slots=True, kw_only=True)
class BalanceTold:
    """A provider's balance as it was last told, and when (ms UTC).

    PROVEN when nothing was in flight then, and nothing was booked since.
    """

    provider: str
    amount: Decimal
    at_ms: int
    certainty: Certainty = Certainty.ASSUMED


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftOpened:
    """A named person counted the drawer and began. `number` counts the till's shifts from 1.

    `held` is customers' cash in it that waits for operations still open; `balances` what the
    providers had told by then.
    """

    number: int
    by: str
    counted: Count
    held: int = 0
    balances: tuple[BalanceTold, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CashMoved:
    """Cash came in or went out without a sale; `why` in the person's own words."""

    kind: MoveKind
    by: str
    francs: int
    why: str = ""
    approved_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOver:
    """The drawer went from one person to another; `counted` is None when nobody counted."""

    by: str
    to: str
    counted: Count | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawerCounted:
    """The blind count before closing: on disk before anyone saw what was expected."""

    by: str
    counted: Count


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftClosed:
    """The shift ended with a Z report, which is the entry itself."""

    report: ZReport


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPrinted:
    """A Z report left the till on paper or as a page; copies count from 1."""

    number: str
    copy: int
    by: str
    device: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BalanceChecked:
    """A provider's balance was told while nothing of it was in flight.

    `told` is its balance, `computed` what it had to be after the check before: that one's
    balance, and what was booked and earned since. `since_seq` and `since_ms` say when the two
    last agreed, `until_seq` up to which entry was computed: whatever explains a difference
    happened between `since_ms` and the entry's own time.
    """

    provider: str
    told: Decimal
    computed: Decimal
    since_seq: int
    since_ms: int
    until_seq: int

    @property
    def difference(self) -> Decimal:
        """What the balance has more than it should; negative when it lacks."""
        return self.told - self.computed


@dataclass(frozen=True, slots=True, kw_only=True)
class Approved:
    """Somebody who may approved what `by` may not do alone; the act follows, or did not come.

    `ref` is the operation that it is about and `francs` its amount, empty and None where the act
    has none yet.
    """

    right: Right
    by: str
    approved_by: str
    ref: str = ""
    francs: int | None = None


ShiftEvent = (
    ShiftOpened
    | CashMoved
    | HandedOver
    | DrawerCounted
    | ShiftClosed
    | ReportPrinted
    | BalanceChecked
    | Approved
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """An event of a shift where it stands in the journal; `hash` is its entry's, in hex."""

    seq: int
    at_ms: int
    hash: str
    event: ShiftEvent
