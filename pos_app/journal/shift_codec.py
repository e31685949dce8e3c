"""What an event of a shift looks like in the journal: kinds and names that never change."""

from __future__ import annotations

import dataclasses
from dataclasses import is_dataclass
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

from pos_app.domain.service import Direction
from pos_app.domain.shift import events as s
from pos_app.domain.shift import report as r
from pos_app.domain.shift.booking import OpenSale
from pos_app.domain.shift.count import DENOMINATIONS, Count
from pos_app.domain.staff import Right
from pos_app.domain.transaction import Ref, State
from pos_app.journal.codec import DIRECTIONS, Record, UnreadableEntryError, storable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from _typeshed import DataclassInstance

OPENED: Final = "shift_opened"
CLOSED: Final = "shift_closed"
CHECKED: Final = "balance_checked"
PRINTED: Final = "shift_printed"
HANDED: Final = "handed_over"
COUNTED: Final = "drawer_counted"
APPROVED: Final = "approved"
WHY: Final = "why"
"""Words of a person: beside the chain, as every other free text."""

LOOSE: Final = "loose"

_APART: Final = frozenset({"kind", WHY})
_KIND_OF: Final[Mapping[type, str]] = {
    s.ShiftOpened: OPENED,
    s.HandedOver: HANDED,
    s.DrawerCounted: COUNTED,
    s.ShiftClosed: CLOSED,
    s.ReportPrinted: PRINTED,
    s.BalanceChecked: CHECKED,
    s.Approved: APPROVED,
}


def record_of(event: s.ShiftEvent) -> Record:
    """Return what the journal keeps of an event."""
    told = event.report if isinstance(event, s.ShiftClosed) else event
    facts = {name: value for name, value in _fields(told).items() if name not in _APART}
    kind = event.kind.value if isinstance(event, s.CashMoved) else _KIND_OF[type(event)]
    why = getattr(told, WHY, "")
    return Record(kind=kind, facts=facts, personal={WHY: storable(why)} if why else {})


def event_of(kind: str, facts: Mapping[str, Any], personal: Mapping[str, str]) -> s.ShiftEvent:
    """Return the event that an entry tells. Raises UnreadableEntryError."""
    try:
        return _READ[kind](facts, personal.get(WHY, ""))
    except (ArithmeticError, KeyError, TypeError, ValueError) as error:
        raise UnreadableEntryError(f"{type(error).__name__}: {error}") from error


def _fields(value: DataclassInstance) -> Mapping[str, object]:
    return {each.name: _packed(getattr(value, each.name)) for each in dataclasses.fields(value)}


def _packed(value: object) -> object:
    match value:
        case Count():
            packed: object = _packed_count(value)
        case Direction():
            packed = value.word
        case Enum():
            packed = value.value
        case Decimal():
            packed = str(value)
        case str():
            packed = storable(value)
        case tuple():
            packed = [_packed(each) for each in value]
        case _ if is_dataclass(value) and not isinstance(value, type):
            packed = _fields(value)
        case _:
            packed = value
    return packed


def _packed_count(count: Count) -> Mapping[str, int]:
    """Return the pieces that are there by their names: the order of the table may change."""
    named = zip(DENOMINATIONS, count.pieces, strict=True)
    pieces = {each.key: number for each, number in named if number}
    return pieces | ({LOOSE: count.loose} if count.loose else {})


def _count(facts: Mapping[str, Any]) -> Count:
    if unknown := facts.keys() - {LOOSE, *(each.key for each in DENOMINATIONS)}:
        raise UnreadableEntryError(f"unknown pieces: {', '.join(sorted(unknown))}")
    pieces = tuple(int(facts.get(each.key, 0)) for each in DENOMINATIONS)
    return Count(pieces=pieces, loose=int(facts.get(LOOSE, 0)))


def _opened(facts: Mapping[str, Any], _why: str) -> s.ShiftOpened:
    return s.ShiftOpened(
        number=int(facts["number"]),
        by=facts["by"],
        counted=_count(facts["counted"]),
        held=int(facts["held"]),
        balances=tuple(
            s.BalanceTold(
                provider=each["provider"],
                amount=Decimal(each["amount"]),
                at_ms=int(each["at_ms"]),
                certainty=r.Certainty(each["certainty"]),
            )
            for each in facts["balances"]
        ),
    )


def _move(kind: s.MoveKind) -> Callable[[Mapping[str, Any], str], s.CashMoved]:
    def read(facts: Mapping[str, Any], why: str) -> s.CashMoved:
        return s.CashMoved(
            kind=kind,
            by=facts["by"],
            francs=int(facts["francs"]),
            why=why,
            approved_by=facts["approved_by"],
        )

    return read


def _handed(facts: Mapping[str, Any], _why: str) -> s.HandedOver:
    counted = facts["counted"]
    return s.HandedOver(
        by=facts["by"], to=facts["to"], counted=None if counted is None else _count(counted)
    )


def _counted(facts: Mapping[str, Any], _why: str) -> s.DrawerCounted:
    return s.DrawerCounted(by=facts["by"], counted=_count(facts["counted"]))


def _printed(facts: Mapping[str, Any], _why: str) -> s.ReportPrinted:
    return s.ReportPrinted(
        number=facts["number"], copy=int(facts["copy"]), by=facts["by"], device=facts["device"]
    )


def _checked(facts: Mapping[str, Any], _why: str) -> s.BalanceChecked:
    return s.BalanceChecked(
        provider=facts["provider"],
        told=Decimal(facts["told"]),
        computed=Decimal(facts["computed"]),
        since_seq=int(facts["since_seq"]),
        since_ms=int(facts["since_ms"]),
        until_seq=int(facts["until_seq"]),
    )


def _approved(facts: Mapping[str, Any], _why: str) -> s.Approved:
    return s.Approved(
        right=Right(facts["right"]),
        by=facts["by"],
        approved_by=facts["approved_by"],
        ref=facts["ref"],
        francs=facts["francs"],
    )


def _closed(facts: Mapping[str, Any], why: str) -> s.ShiftClosed:
    report = r.ZReport(
        number=facts["number"],
        figures=_figures(facts["figures"]),
        closed_by=facts["closed_by"],
        closed_ms=int(facts["closed_ms"]),
        closing=r.Closing(facts["closing"]),
        counted=_count(facts["counted"]),
        why=why,
        approved_by=facts["approved_by"],
        grand=r.GrandTotals(**facts["grand"]),
        head=facts["head"],
    )
    return s.ShiftClosed(report=report)


def _figures(facts: Mapping[str, Any]) -> r.ShiftFigures:
    plain = ("number", "opened_by", "opened_ms", "first_seq", "last_seq", "late_francs")
    return r.ShiftFigures(
        **{name: facts[name] for name in (*plain, "held_before", "held")},
        people=tuple(facts["people"]),
        drawer=r.Drawer(**facts["drawer"]),
        services=tuple(r.ServiceLine(**each) for each in facts["services"]),
        between=tuple(r.ServiceLine(**each) for each in facts["between"]),
        open_sales=tuple(map(_open_sale, facts["open_sales"])),
        floats=tuple(map(_float_line, facts["floats"])),
    )


def _open_sale(facts: Mapping[str, Any]) -> OpenSale:
    return OpenSale(
        ref=Ref(facts["ref"]),
        provider=facts["provider"],
        service=facts["service"],
        direction=DIRECTIONS[facts["direction"]],
        amount=facts["amount"],
        state=State(facts["state"]),
        created_ms=facts["created_ms"],
    )


def _float_line(facts: Mapping[str, Any]) -> r.FloatLine:
    return r.FloatLine(
        provider=facts["provider"],
        opening=None if facts["opening"] is None else Decimal(facts["opening"]),
        moved=facts["moved"],
        commission=Decimal(facts["commission"]),
        closing=None if facts["closing"] is None else Decimal(facts["closing"]),
        unseen=Decimal(facts["unseen"]),
        certainty=r.Certainty(facts["certainty"]),
    )


_READ: Final[Mapping[str, Callable[[Mapping[str, Any], str], s.ShiftEvent]]] = {
    OPENED: _opened,
    **{kind.value: _move(kind) for kind in s.MoveKind},
    HANDED: _handed,
    COUNTED: _counted,
    CLOSED: _closed,
    PRINTED: _printed,
    CHECKED: _checked,
    APPROVED: _approved,
}

KINDS: Final = frozenset(_READ)
"""The kinds of entries that belong to shifts, and to no transaction."""

OF_A_SHIFT: Final = KINDS - {CHECKED, PRINTED, APPROVED}
"""Those of them that one shift is told by."""
