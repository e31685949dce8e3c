"""What journals hold of shifts is read for ever: every kind's form is fixed by a file."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Final

import pytest

from pos_app.domain.service import Direction
from pos_app.domain.shift import events as s
from pos_app.domain.shift import report as r
from pos_app.domain.shift.booking import OpenSale
from pos_app.domain.shift.count import Count, fewest_pieces
from pos_app.domain.staff import Right
from pos_app.domain.transaction import Ref, State
from pos_app.journal import codec, shift_codec
from pos_app.journal.chain import canonical

GOLDEN: Final = Path(__file__).parent / "golden" / "shift_kinds.json"

FIGURES: Final = r.ShiftFigures(
    number=3,
    opened_by="Awa",
    opened_ms=1_795_334_400_000,
    people=("Awa", "Binta"),
    first_seq=12,
    last_seq=99,
    drawer=r.Drawer(
        opening=50_000, sales_in=30_000, sales_out=5_000, moved_in=10, moved_out=20, dropped=30
    ),
    services=(r.ServiceLine(service="WAVE", direction="deposit", sold=2, sold_francs=30_000),),
    between=(
        r.ServiceLine(
            service="OM", direction="sale", sold=1, sold_francs=5, undone=1, undone_francs=5
        ),
    ),
    late_francs=1_000,
    held_before=2_000,
    held=3_000,
    open_sales=(
        OpenSale(
            ref=Ref("T01A1"),
            provider="intech",
            service="WAVE",
            direction=Direction.DEPOSIT,
            amount=3_000,
            state=State.PENDING,
            created_ms=1_795_334_500_000,
        ),
    ),
    floats=(
        r.FloatLine(
            provider="intech",
            opening=Decimal("2534.5625"),
            moved=-25_000,
            commission=Decimal("202.5000"),
            closing=None,
            unseen=Decimal("-4.5"),
            certainty=r.Certainty.ASSUMED,
        ),
    ),
)
REPORT: Final = r.ZReport(
    number="T01A-Z-00003",
    figures=FIGURES,
    closed_by="Binta",
    closed_ms=1_795_370_400_000,
    closing=r.Closing.FORGOTTEN,
    counted=Count(pieces=(7, *(0,) * 12, 3), loose=25),
    why="rendu de trop",
    approved_by="Chef",
    grand=r.GrandTotals(
        reports=3, sold=9, undone=1, sold_francs=90_000, undone_francs=5, over_short=-25
    ),
    head="ab" * 32,
)
EVENTS: Final[tuple[s.ShiftEvent, ...]] = (
    s.ShiftOpened(
        number=3,
        by="Awa",
        counted=fewest_pieces(19_641),
        held=2_000,
        balances=(
            s.BalanceTold(
                provider="intech",
                amount=Decimal("2534.5625"),
                at_ms=1_795_334_000_000,
                certainty=r.Certainty.PROVEN,
            ),
        ),
    ),
    s.CashMoved(kind=s.MoveKind.CASH_IN, by="Awa", francs=500, why="monnaie"),
    s.CashMoved(kind=s.MoveKind.CASH_OUT, by="Awa", francs=1_500, why="thé", approved_by="Chef"),
    s.CashMoved(kind=s.MoveKind.SAFE_DROP, by="Awa", francs=20_000),
    s.HandedOver(by="Awa", to="Binta", counted=fewest_pieces(10_000)),
    s.HandedOver(by="Awa", to="Binta"),
    s.DrawerCounted(by="Binta", counted=fewest_pieces(70_028)),
    s.ShiftClosed(report=REPORT),
    s.ReportPrinted(number="T01A-Z-00003", copy=2, by="Binta", device="pdf"),
    s.BalanceChecked(
        provider="intech",
        told=Decimal("2332.0625"),
        computed=Decimal(2332),
        since_seq=40,
        since_ms=1_795_334_400_000,
        until_seq=60,
    ),
    s.Approved(right=Right.REFUND, by="Awa", approved_by="Chef", ref="T01A1", francs=25_000),
    s.Approved(right=Right.SETTINGS, by="Awa", approved_by="Chef"),
)


def all_records() -> list[dict[str, object]]:
    records = [shift_codec.record_of(event) for event in EVENTS]
    return [
        {
            "kind": record.kind,
            "facts": json.loads(canonical(record.facts)),
            "personal": dict(record.personal),
        }
        for record in records
    ]


def test_every_kind_is_stored_as_it_always_was() -> None:
    # Written once by: json.dumps(all_records(), indent=1, ensure_ascii=False)
    assert all_records() == json.loads(GOLDEN.read_text(encoding="utf-8"))


def test_every_kind_is_in_the_golden_file() -> None:
    assert {record["kind"] for record in all_records()} == shift_codec.KINDS


def test_no_kind_means_two_things() -> None:
    assert not shift_codec.KINDS & {codec.PREPARED, codec.OPENED, codec.RESTORED, *codec.EVENTS}


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_an_event_comes_back_as_it_went(event: s.ShiftEvent) -> None:
    record = shift_codec.record_of(event)

    facts = codec.parsed(canonical(record.facts))
    assert shift_codec.event_of(record.kind, facts, record.personal) == event


@pytest.mark.parametrize("kind", sorted(shift_codec.KINDS))
def test_a_damaged_entry_is_named(kind: str) -> None:
    with pytest.raises(codec.UnreadableEntryError):
        shift_codec.event_of(kind, {"counted": {"note_3": 1}}, {})
