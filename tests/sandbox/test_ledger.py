"""The sandbox's own books outlive its process and say why they cannot be opened."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from pos_app.composition.shop.connections import opened_sandbox
from pos_app.domain.trouble import TillError, Trouble
from pos_app.sandbox.clock import ManualClock
from pos_app.sandbox.ledger import BooksUnwritableError, Ledger
from pos_app.sandbox.options import SandboxOptions
from pos_app.sandbox.settlement import BATCH
from tests.sandbox.merchant import INTRAM_HEADERS, eventually, merchant

if TYPE_CHECKING:
    from pathlib import Path

PUSH = "ORANGE_SN_API_CASH_OUT"


def test_books_that_cannot_be_opened_are_told_in_words(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite3"
    path.mkdir()

    with pytest.raises(BooksUnwritableError) as caught:
        Ledger(path)

    assert not caught.value.is_full
    assert str(path) in str(caught.value)


def test_a_till_on_such_a_sandbox_says_it_in_its_own_words(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite3"
    path.mkdir()

    with pytest.raises(TillError) as caught:
        opened_sandbox(SandboxOptions(ledger_path=path))

    assert caught.value.trouble is Trouble.JOURNAL_UNWRITABLE


async def test_the_next_process_finds_the_transactions_and_their_pending_ends(
    tmp_path: Path,
) -> None:
    path, clock = tmp_path / "sandbox" / "ledger.sqlite3", ManualClock()
    async with merchant(ledger_path=path, clock=clock) as shop:
        paid = (await shop.operate(PUSH))["data"]
        waiting = (await shop.operate(PUSH, phone="770000000"))["data"]
        first = shop.sandbox.ledger.transactions()
    clock.advance(300)
    async with merchant(ledger_path=path, clock=clock) as shop:
        statuses = [await shop.status(made["externalTransactionId"]) for made in (paid, waiting)]
        rows = shop.sandbox.ledger.transactions()
        balance = shop.sandbox.ledger.balance
        third = (await shop.operate(PUSH, externalTransactionId="NEW"))["data"]

    assert statuses == ["SUCCESS", "PENDING"]
    assert [row.transaction_id for row in rows] == [row.transaction_id for row in first]
    assert rows[0].updated_s == first[0].due_s
    assert balance == Decimal("2500000.4375") + 1000 - rows[0].commission
    assert third["transactionId"] not in {row.transaction_id for row in first}


async def test_the_books_remember_every_state_with_its_time() -> None:
    async with merchant() as shop:
        made = (await shop.operate("WAVE_SN_API_CASH_IN"))["data"]
        shop.clock.advance(1)
        shop.sandbox.refuse(made["externalTransactionId"], "operator_down_time")
        history = shop.sandbox.ledger.history(made["transactionId"])
        movements = shop.sandbox.ledger.movements(made["transactionId"])

    assert [(row.status, row.error_code) for row in history] == [
        ("PENDING", ""),
        ("FAILLED", "operator_down_time"),
    ]
    assert history[1].at_s - history[0].at_s == 1
    assert [row.amount for row in movements] == [Decimal("-1007.55"), Decimal("1007.55")]


async def test_a_backlog_is_settled_in_batches_and_a_question_is_never_late(
    tmp_path: Path,
) -> None:
    path, clock = tmp_path / "ledger.sqlite3", ManualClock()
    async with merchant(ledger_path=path, clock=clock) as shop:
        made = [await shop.operate(PUSH) for _ in range(BATCH + 20)]
    clock.advance(3600)
    async with merchant(ledger_path=path, clock=clock) as shop:
        last = await shop.status(made[-1]["data"]["externalTransactionId"])
        await eventually(lambda: shop.sandbox.open_count == 0)

    assert last == "SUCCESS"


async def test_a_payment_of_intram_survives_too(tmp_path: Path) -> None:
    path, clock = tmp_path / "ledger.sqlite3", ManualClock()
    body = {"invoice": {"currency": "XOF", "amount": 1000}, "store": {"name": "Shop"}}
    async with merchant(ledger_path=path, clock=clock) as shop:
        url = f"{shop.sandbox.intram_url}payments/request"
        made = (await shop.client.post(url, json=body, headers=INTRAM_HEADERS)).json()
    clock.advance(3600)
    async with merchant(ledger_path=path, clock=clock) as shop:
        url = f"{shop.sandbox.intram_url}transactions/confirm/{made['transaction_id']}"
        found = (await shop.client.get(url, headers=INTRAM_HEADERS)).json()

    assert found["status"] == "SUCCESS"
