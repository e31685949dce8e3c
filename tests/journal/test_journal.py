"""What the engine may rely on: what returned is on disk, and is found again after a restart."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain import events as e
from pos_app.domain.lifecycle import apply
from pos_app.domain.money import Money
from pos_app.domain.order import Order
from pos_app.domain.phone import PhoneNumber
from pos_app.domain.reason import Reason
from pos_app.domain.service import Direction
from pos_app.domain.transaction import Ref, State
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.allowance import EarlierQuestions
from pos_app.engine.ids import time_of
from pos_app.journal.files import journal_path
from pos_app.journal.projection import StaleTransactionError
from tests.journal.shop import MORNING_MS, Shop, accepted, change_by_hand, named, success

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.engine.ports import Journal
    from pos_app.journal.journal import SqliteJournal

ORDER = Order(
    provider="intech",
    service="WAVE_SN_API_CASH_IN",
    direction=Direction.DEPOSIT,
    phone=PhoneNumber("+221771234567"),
    amount=Money(25_000),
    fields={"firstName": "Moussa"},
    cashier="Awa",
)
BILL = replace(ORDER, service="SENELEC", phone=None, fields={"billAccountNumber": "0123"})


def as_the_engine_asks(journal: SqliteJournal) -> Journal:
    return journal  # the type checker compares them


async def test_a_prepared_order_is_found_after_a_restart(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        prepared = await shop.prepared(journal, ORDER)
        assert prepared.number == 1
        assert await journal.find(prepared.ref) == prepared

    async with shop.journal(tmp_path) as journal:
        assert await journal.open_transactions() == [prepared]
        assert await journal.find(prepared.ref) == prepared
        assert await journal.find(Ref("unknown")) is None


async def test_final_transactions_are_not_open_but_found(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        sold = await shop.sold(journal, ORDER)
        waiting = await shop.happens(
            journal, await shop.prepared(journal), e.SendStarted(attempt=1), accepted()
        )

        assert await journal.open_transactions() == [waiting]
        assert await journal.find(sold.ref) == sold


async def test_success_allots_receipt_numbers_without_gaps_over_restarts(tmp_path: Path) -> None:
    shop = Shop()
    receipts = []
    for _ in range(3):
        async with shop.journal(tmp_path) as journal:
            receipts += [(await shop.sold(journal)).receipt_number for _ in range(2)]
            await shop.prepared(journal)

    year = "2026"
    assert receipts == [f"T01A-{year}-{n:06d}" for n in range(1, 7)]


async def test_a_receipt_number_is_allotted_once_and_kept(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        sold = await shop.sold(journal)
        heard = e.Heard(source=e.Source.QUESTION, word="FAILLED")
        doubted = await shop.happens(
            journal, sold, e.Declined(reason=Reason.PROVIDER_FAILED, heard=heard)
        )
        assert doubted.state is State.REVIEW
        paid = e.Settled(outcome=e.Outcome.PAID, by="Awa", why="vu")
        settled = await shop.happens(journal, doubted, paid)

        assert settled.state is State.SUCCEEDED
        assert settled.receipt_number == sold.receipt_number
        assert (await shop.sold(journal)).receipt_number.endswith("-000002")


async def test_the_receipt_carries_the_local_year(tmp_path: Path) -> None:
    shop = Shop()
    shop.local_day = lambda _: "2027-01-01"
    shop.till = "K07"
    async with shop.journal(tmp_path) as journal:
        assert journal.series() == "K07A"
        assert (await shop.sold(journal)).receipt_number == "K07A-2027-000001"


async def test_an_event_on_a_transaction_that_changed_meanwhile_is_refused(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        fresh = await shop.prepared(journal)
        await shop.happens(journal, fresh, e.SendStarted(attempt=1))
        event = e.Cancelled(reason=Reason.CANCELLED_BY_CASHIER)

        with pytest.raises(StaleTransactionError):
            await journal.record(fresh, event, apply(fresh, event, 1))
        stranger = replace(fresh, ref=Ref("stranger"))
        with pytest.raises(StaleTransactionError):
            await journal.record(stranger, event, apply(stranger, event, 1))

        found = await journal.find(fresh.ref)
        assert found is not None
        assert found.state is State.SENDING


async def test_an_id_is_used_once(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        fresh = await shop.prepared(journal)

        with pytest.raises(TillError) as caught:
            await journal.prepare(fresh)

        assert caught.value.trouble is Trouble.JOURNAL_UNWRITABLE
        assert journal.stopped_by is None
        assert (await shop.prepared(journal)).number == 2


async def test_questions_are_counted_from_one_and_kept(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        one = await shop.prepared(journal)
        await shop.prepared(journal)
        assert await journal.note_question(one.ref, 10) == 1
        assert await journal.note_question(one.ref, 20) == 2
        await journal.note_answer(one.ref, 1, 15, "PENDING")
        assert EarlierQuestions(asked=2, unanswered=1) in (await journal.questions_asked()).values()

    async with shop.journal(tmp_path) as journal:
        assert await journal.note_question(one.ref, 30) == 3
        with pytest.raises(TillError):
            await journal.note_question(Ref("unknown"), 30)
        done = await shop.happens(journal, one, e.Cancelled(reason=Reason.NOT_CONFIRMED_IN_TIME))
        assert done.ref not in await journal.questions_asked()


async def test_equal_orders_are_open_ones_of_any_age_and_recent_ones(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        await shop.sold(journal, ORDER)
        old_open = await shop.prepared(journal, ORDER)
        shop.now += 3 * 24 * 3_600_000
        since_ms = shop.now
        recent = await shop.sold(journal, named(ORDER, "Élisé"))
        await shop.sold(journal, replace(ORDER, amount=Money(30)))
        await shop.sold(journal, replace(ORDER, phone=PhoneNumber("+221781234567")))
        await shop.sold(journal, replace(ORDER, service="ORANGE_SN_API_CASH_IN"))
        bill = await shop.prepared(journal, BILL)
        await shop.prepared(journal, replace(BILL, fields={"billAccountNumber": "9"}))
        message = await shop.prepared(journal, replace(ORDER, amount=None))

        assert await journal.equal_orders(ORDER, since_ms) == [recent, old_open]
        assert await journal.equal_orders(BILL, since_ms) == [bill]
        assert await journal.equal_orders(replace(ORDER, amount=None), since_ms) == [message]
        assert len(await journal.equal_orders(ORDER, 0)) == 3


async def test_the_newest_id_is_remembered(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        assert await journal.last_id_ms() == 0
        prepared = await shop.prepared(journal)
        assert await journal.last_id_ms() == time_of(prepared.ref) > MORNING_MS


async def test_an_entry_without_a_transaction(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        await journal.append_plain("day_closed", {"day": "2026-11-22", "francs": 5})

    with closing(sqlite3.connect(journal_path(tmp_path))) as connection:
        rows = connection.execute("SELECT seq, ref, kind, body FROM entry_view").fetchall()
    assert rows[1] == (2, "", "day_closed", '{"day":"2026-11-22","francs":5}')


async def test_entries_can_neither_be_changed_nor_removed_nor_replaced(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        await shop.sold(journal)

    with closing(sqlite3.connect(journal_path(tmp_path))) as connection:
        for statement in (
            "UPDATE entry SET kind = 'x' WHERE seq = 1",
            "DELETE FROM entry WHERE seq = 4",
            "INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE seq = 2",
            "INSERT INTO entry SELECT 99, at, ref, kind, body, hash FROM entry WHERE seq = 2",
        ):
            with pytest.raises(sqlite3.IntegrityError):
                connection.execute(statement)


async def test_outside_readers_find_the_promised_views(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        sold = await shop.sold(journal, ORDER)

    with closing(sqlite3.connect(journal_path(tmp_path))) as connection:
        connection.row_factory = sqlite3.Row
        (row,) = map(dict, connection.execute("SELECT * FROM transaction_view"))
        lines = [dict(each) for each in connection.execute("SELECT * FROM entry_view")]
    assert row == {
        "ref": sold.ref,
        "provider": "intech",
        "service": "WAVE_SN_API_CASH_IN",
        "direction": "deposit",
        "phone": "+221771234567",
        "amount": 25_000,
        "currency": "XOF",
        "state": "SUCCEEDED",
        "reason": "",
        "provider_reference": "TX1",
        "receipt_number": "T01A-2026-000001",
        "cashier": "Awa",
        "created_at": lines[1]["at"],
        "updated_at": lines[3]["at"],
    }
    assert list(lines[0]) == ["seq", "at", "ref", "kind", "body", "prev_hash", "hash"]
    assert [line["prev_hash"] for line in lines] == ["0" * 64, *(a["hash"] for a in lines[:-1])]
    assert json.loads(lines[3]["body"])["receipt"] == "T01A-2026-000001"


async def test_no_personal_value_stands_in_the_chain(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        sold = await shop.sold(journal, ORDER)
        await shop.happens(journal, sold, e.Refunded(heard=success(message="Bye Moussa").heard))

    with closing(sqlite3.connect(journal_path(tmp_path))) as connection:
        bodies = "".join(body for (body,) in connection.execute("SELECT body FROM entry"))
    assert "Moussa" not in bodies
    assert "771234567" not in bodies


async def test_text_that_no_file_can_hold_is_made_storable(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        sent = await shop.happens(
            journal, await shop.prepared(journal, ORDER), e.SendStarted(attempt=1)
        )
        done = await shop.happens(journal, sent, success("TX\ud800", "half \udfff and NUL \0"))
        found = await journal.find(done.ref)

    assert found is not None
    assert (found.reference, found.message) == ("TX?", "half ? and NUL \ufffd")


async def test_rebuilding_brings_back_a_projection_that_was_changed(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        sold = await shop.sold(journal, ORDER)
        await journal.note_question(sold.ref, 1)
    change_by_hand(tmp_path, "UPDATE sale SET amount = 1, state = 'DECLINED'", "DELETE FROM total")

    async with shop.journal(tmp_path) as journal:
        await journal.rebuild()
        assert await journal.find(sold.ref) == sold
        assert (await shop.sold(journal)).receipt_number == "T01A-2026-000002"


@pytest.mark.parametrize("kind", ["nonsense", "prepared", "accepted"])
async def test_nothing_is_rebuilt_from_entries_that_cannot_be_read(
    tmp_path: Path, kind: str
) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        sold = await shop.sold(journal, ORDER)
    seq = 2 if kind == "accepted" else 3
    change_by_hand(tmp_path, f"UPDATE entry SET kind = '{kind}' WHERE seq = {seq}")  # noqa: S608 - made up here

    async with shop.journal(tmp_path) as journal:
        with pytest.raises(TillError) as caught:
            await journal.rebuild()
        assert caught.value.trouble is Trouble.JOURNAL_DAMAGED
        assert f"entry {seq}" in caught.value.detail
        assert await journal.find(sold.ref) == sold
