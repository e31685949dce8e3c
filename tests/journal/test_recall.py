"""Customers are found by how their number ends, quickly however many there are."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain import events as e
from pos_app.domain.money import Money
from pos_app.domain.phone import PhoneNumber
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import State
from pos_app.engine.customers import Ending
from pos_app.journal.files import journal_path
from pos_app.journal.recall import AMOUNTS, OF_ACCOUNT, OF_PHONE, PHONES, amounts, recall
from tests.journal.shop import Shop
from tests.journal.test_journal import BILL, ORDER

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path


@pytest.fixture
async def reading(tmp_path: Path) -> AsyncIterator[sqlite3.Connection]:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        for phone in ("+221771234567", "+221781234567", "+221771234568"):
            order = replace(ORDER, phone=PhoneNumber(phone), amount=Money(10_000))
            for _ in range(3):
                await shop.sold(journal, order)
        refused = await shop.prepared(journal, replace(ORDER, amount=Money(5_000)))
        await shop.happens(
            journal, refused, e.Cancelled(reason=Reason.CANCELLED_BY_CASHIER, by="Awa")
        )
        for account in ("14250004567", "14250004567", "45670001111", "99990004567"):
            bill = replace(BILL, phone=None, fields={"billAccountNumber": account})
            await shop.sold(journal, bill)
    with closing(sqlite3.connect(journal_path(tmp_path))) as connection:
        yield connection


def test_a_number_is_found_by_its_end_the_newest_of_each_alone(
    reading: sqlite3.Connection,
) -> None:
    found = recall(reading, Ending(digits="4567"), 2)

    assert sorted(sold.phone for sold in found) == ["+221771234567"] * 2 + ["+221781234567"] * 2
    assert {sold.francs for sold in found} <= {5_000, 10_000}


def test_a_longer_end_means_fewer(reading: sqlite3.Connection) -> None:
    found = recall(reading, Ending(digits="781234567"), 9)

    assert {sold.phone for sold in found} == {"+221781234567"}
    assert {sold.state for sold in found} == {State.SUCCEEDED}


def test_an_account_is_found_by_its_end_for_its_service_alone(reading: sqlite3.Connection) -> None:
    ending = Ending(digits="4567", account="billAccountNumber", services=(BILL.service,))

    assert [sold.fields["billAccountNumber"] for sold in recall(reading, ending, 1)] == [
        "99990004567",
        "14250004567",
    ]
    assert recall(reading, replace(ending, services=("ANOTHER",)), 1) == []


def test_amounts_are_those_of_the_services_successes(reading: sqlite3.Connection) -> None:
    assert amounts(reading, ORDER.service, 100) == [10_000] * 9
    assert amounts(reading, ORDER.service, 4) == [10_000] * 4


@pytest.mark.parametrize(
    ("query", "values"),
    [
        (PHONES, {"begin": "7654", "end": "7654:", "most": 40}),
        (OF_PHONE, ("765432177122", 20)),
        (AMOUNTS, {"newest": 5_000, "service": "S", "limit": 400}),
        (
            OF_ACCOUNT,
            {"phrase": "'1'", "most": 9, "services": "[]", "account": "$.a", "ending": "%1"},
        ),
    ],
)
def test_nothing_is_read_from_end_to_end(
    reading: sqlite3.Connection, query: str, values: object
) -> None:
    plan = [
        row[3]
        for row in reading.execute(f"EXPLAIN QUERY PLAN {query}", values)  # type: ignore[arg-type] # of two shapes
    ]
    scans = [step for step in plan if step.startswith("SCAN")]

    assert plan
    # The newest of a table are read backwards, and no more of them than asked for.
    assert [
        step
        for step in scans
        if not step.startswith(("SCAN known", "SCAN (subquery", "SCAN search VIRTUAL"))
        and not step.startswith(("SCAN json_each", "SCAN CONSTANT", "SCAN value"))
        and not (query is AMOUNTS and step == "SCAN sale")
    ] == []
