"""Customers are found by how their number ends, quickly however many there are."""

from __future__ import annotations

import json
import random
import sqlite3
import time
from contextlib import closing
from dataclasses import replace
from importlib.resources import files
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.domain import events as e
from pos_app.domain.money import Money
from pos_app.domain.phone import PhoneNumber
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import State
from pos_app.engine.customers import Ending
from pos_app.journal.files import journal_path
from pos_app.journal.indexing import PLACES
from pos_app.journal.recall import AMOUNTS, OF_ACCOUNT, OF_PHONE, PHONES, amounts, recall
from tests.journal.shop import Shop
from tests.journal.test_journal import BILL, ORDER

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
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
        (OF_PHONE, ("765432177122", 20, "+221771234567")),
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


CUSTOMERS: Final = 100_000
OPERATIONS: Final = 200_000
LONGEST_S: Final = 0.030


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    """A journal's tables with a hundred thousand customers in them."""
    schema = files("pos_app.journal.schema").joinpath("0001_initial.sql").read_text("utf-8")
    chance = random.Random(7)
    phones = [f"+22177{chance.randrange(10**7):07d}" for _ in range(CUSTOMERS)]
    meters = [f"142{chance.randrange(10**8):08d}" for _ in range(CUSTOMERS)]
    with closing(sqlite3.connect(tmp_path_factory.mktemp("large") / "journal.sqlite3")) as made:
        made.executescript(schema)
        columns = [(name, kind) for _, name, kind, *_ in made.execute("PRAGMA table_info(sale)")]
        blank = {name: "" if kind == "TEXT" else 0 for name, kind in columns}
        sales, ends, texts = [], [], []
        for number in range(1, OPERATIONS + 1):
            who = chance.randrange(CUSTOMERS)
            sale = blank | {
                "number": number,
                "ref": f"T01A{number:026d}",
                "receipt_number": f"T01A-2026-{number:06d}",
                "service": "WOYOFAL" if number % 2 else "WAVE",
                "phone": phones[who],
                "amount": 5 * number,
                "fields": json.dumps({"meter": meters[who]} if number % 2 else {}),
                "state": "SUCCEEDED",
            }
            sales.append(tuple(sale.values()))
            ends.append((phones[who].lstrip("+")[::-1], number))
            texts.append((number * PLACES, f"{sale['ref']} {phones[who]} {sale['fields']}"))
        places = ", ".join("?" * len(columns))
        made.executemany(f"INSERT INTO sale VALUES ({places})", sales)  # noqa: S608 - question marks
        made.executemany("INSERT INTO phone_end VALUES (?, ?)", sorted(ends))
        made.executemany("INSERT INTO search (rowid, text) VALUES (?, ?)", texts)
        made.commit()
        yield made


@pytest.mark.long
@pytest.mark.parametrize("account", ["", "meter"])
def test_a_hundred_thousand_customers_make_nobody_wait(
    large: sqlite3.Connection, account: str
) -> None:
    chance = random.Random(8)
    took_s = []
    for _ in range(200):
        digits = f"{chance.randrange(10**4):04d}"
        ending = Ending(digits=digits, account=account, services=("WOYOFAL",))
        begin_s = time.perf_counter()
        recall(large, ending, 20)
        amounts(large, "WOYOFAL", 400)
        took_s.append(time.perf_counter() - begin_s)

    # The median: what a busy machine does to single ones says nothing about the query.
    assert sorted(took_s)[100] < LONGEST_S
