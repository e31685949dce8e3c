"""A whole shift from the command line, and what is told of it."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.service import Direction
from pos_app.domain.shift.audit import AuditFinding
from tests.cli.fake_desk import FakeDesk, command

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.fake_shift_desk import FakeShiftDesk

HOUR_MS = 3_600_000


def opened() -> tuple[FakeDesk, FakeShiftDesk]:
    desk = FakeDesk()
    assert command(desk, "shift", "open", "--counted", "50000").status == 0
    return desk, desk.the_shifts


def test_a_shift_is_opened_moved_handed_over_and_closed() -> None:
    desk, shifts = opened()
    assert command(desk, "shift", "reports").out == "Aucun rapport Z\n"
    shifts.shifts.sell(Direction.DEPOSIT, 25_000)
    steps = [
        command(desk, "shift", "move", "in", "--francs", "500", "--reason", "monnaie"),
        command(desk, "shift", "move", "drop", "--francs", "20000"),
        command(desk, "shift", "hand-over", "--to", "Binta"),
        command(desk, "shift", "close", "--piece", "note_5000=11", "--counted", "500"),
    ]
    listed = command(desk, "shift", "reports")
    shown = command(desk, "shift", "report", "T01A-Z-00001")

    assert [each.status for each in steps] == [0, 0, 0, 0]
    assert "T01A-Z-00001" in steps[-1].out
    assert "55 500 F" in listed.out
    assert "DUPLICATA 1" in shown.out
    assert "awa, Binta" in shown.out


def test_a_gap_without_a_reason_is_explained_and_closes_nothing() -> None:
    desk, shifts = opened()
    culprit = shifts.shifts.sell(Direction.WITHDRAWAL, 8_000)
    refused = command(desk, "shift", "close", "--counted", "50000")
    told = command(desk, "shift", "close", "--counted", "50000", "--reason", "pas payé")

    assert refused.status == 2
    assert culprit.ref in refused.out
    assert "Il manque un motif" in refused.err
    assert told.status == 0
    assert "écart 8 000 F" in told.out


def test_status_is_an_x_report_in_words_and_in_json() -> None:
    desk, shifts = opened()
    shifts.shifts.open_sale(Direction.DEPOSIT, 3_000)
    words = command(desk, "shift", "status")
    told = json.loads(command(desk, "shift", "status", "--json").out)

    assert "RAPPORT X" in words.out
    assert "3 000 F" in words.out
    assert told["figures"]["drawer"]["opening"] == 50_000
    assert told["figures"]["open_sales"][0]["direction"] == "deposit"
    assert told["figures"]["floats"][0]["closing"] == "250000.5"


@pytest.mark.parametrize(
    "asked",
    [
        ("shift", "status"),
        ("shift", "move", "in", "--francs", "5", "--reason", "x"),
        ("shift", "hand-over", "--to", "x"),
        ("shift", "close", "--counted", "0"),
        ("shift", "report", "T01A-Z-00001"),
        ("shift", "open", "--piece", "note_3=1"),
        ("shift", "open", "--piece", "note_5000=x"),
        ("shift", "open"),
        ("shift", "open", "--piece", "note_5000=99999999"),
    ],
)
def test_what_cannot_be_is_refused_and_recorded_nowhere(asked: tuple[str, ...]) -> None:
    desk = FakeDesk()
    ended = command(desk, *asked)

    assert (ended.status, ended.out) == (2, "")
    assert ended.err
    assert desk.the_shifts.shifts.noted == []


def test_the_accountant_gets_a_table_of_the_reports(tmp_path: Path) -> None:
    desk, _ = opened()
    command(desk, "shift", "close", "--counted", "50100", "--reason", "=1+1")
    out = tmp_path / "z.csv"
    told = command(desk, "shift", "export", "--out", str(out))
    nothing = command(desk, "shift", "export", "--out", str(tmp_path / "gone" / "z.csv"))
    names, row = csv.reader(out.read_text(encoding="utf-8-sig").splitlines(), delimiter=";")
    found = dict(zip(names, row, strict=True))

    assert (told.status, nothing.status) == (0, 2)
    assert (found["number"], found["difference"], found["unexplained"]) == (
        "T01A-Z-00001",
        "100",
        "100",
    )
    assert found["why"] == "'=1+1"
    assert len(found["hash"]) == 64


def test_the_audit_says_whether_two_ways_of_counting_agree() -> None:
    desk = FakeDesk()
    agreed = command(desk, "journal", "audit")
    finding = AuditFinding(report="T01A-Z-00001", figure="sales", kept="5", recounted="4")
    desk.the_shifts.shifts.findings = (finding,)
    differs = command(desk, "journal", "audit")
    told = json.loads(command(desk, "journal", "audit", "--json").out)

    assert (agreed.status, differs.status) == (0, 1)
    assert "T01A-Z-00001 : sales vaut 5, le second comptage trouve 4" in differs.out
    assert (told["ok"], told["findings"][0]["figure"]) == (False, "sales")


def test_forecast_tells_the_hour_and_its_reasons() -> None:
    desk, shifts = opened()
    shifts.clock.at_ms -= 28 * 24 * HOUR_MS
    for _ in range(28 * 24):
        shifts.shifts.sell(Direction.WITHDRAWAL, 10_000)
        shifts.clock.at_ms += HOUR_MS
    told = command(desk, "forecast")
    as_json = json.loads(command(desk, "forecast", "--json").out)

    assert "tiroir" in told.out
    assert "la même heure des semaines passées" in told.out
    assert {each["resource"] for each in as_json} == {"drawer", "intech"}


def test_commissions_are_told_with_how_well_they_are_known() -> None:
    desk, shifts = opened()
    shifts.shifts.sell(Direction.DEPOSIT, 25_000)
    told = command(desk, "commissions")
    today, month = json.loads(command(desk, "commissions", "--json").out)

    assert "125 F" in told.out
    assert "Estimé" in told.out
    assert today["lines"][0]["certainty"] == "assumed"
    assert month["first_day"].endswith("-01")
