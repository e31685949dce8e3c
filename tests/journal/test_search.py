"""Search finds what a person remembers, also before the index knows it."""

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
from pos_app.engine.ports import Filter
from pos_app.journal import selection
from pos_app.journal.files import journal_path
from pos_app.journal.indexing import forget_all, index_some
from pos_app.journal.reading import open_for_reading
from tests.journal.shop import Shop
from tests.journal.test_history import history_of, numbers
from tests.journal.test_journal import BILL, ORDER

if TYPE_CHECKING:
    from pathlib import Path

GIVEN_UP = e.Cancelled(reason=Reason.CANCELLED_BY_CASHIER)
SEARCHES = {
    "77 123 45 67": [3, 1],
    "+221771234567": [3, 1],
    "00221 77 123 45 67": [3, 1],
    "moussa +221771234567": [3, 1],
    "moussa 00221771234567": [3, 1],
    "diallo 771234567": [],
    "25 000 F": [4, 3, 2, 1],
    "25.000 FCFA": [4, 3, 2, 1],
    "25 000 francs": [],
    "225771234567": [],
    "0077 123 45 67": [],
    "4567": [3, 1],
    "67": [3, 1],
    "7": [3, 1],
    "25000": [4, 3, 2, 1],
    "25 000": [4, 3, 2, 1],
    "moussa": [3, 1],
    "MOUSSÁ": [3, 1],
    "ssa di": [3, 1],
    "moussa 123": [3, 1],
    "moussa sénélec": [],
    "0999": [2],
    "ft-77": [4],
    "FT-77 x": [4],
    "T01A-2026-000001": [4],
    "xy": [4, 3, 2, 1],
    '"': [4, 3, 2, 1],
    'a"b': [4],
    "100%": [4],
    "   ": [4, 3, 2, 1],
    "nothing like it": [],
}


@pytest.mark.parametrize("indexed", ["indexed", "not yet indexed"])
async def test_search_finds_what_a_person_remembers(tmp_path: Path, indexed: str) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        await shop.prepared(journal, ORDER)
        await shop.prepared(journal, replace(BILL, fields={"billAccountNumber": "0999"}))
        await shop.prepared(journal, ORDER)
        odd = replace(ORDER, phone=PhoneNumber("+221781112200"), fields={"note": 'a"b 100%'})
        sent = await shop.happens(
            journal, await shop.prepared(journal, odd), e.SendStarted(attempt=1)
        )
        heard = e.Heard(source=e.Source.ANSWER, reference="FT-77")
        await shop.happens(journal, sent, e.Succeeded(heard=heard))
    if indexed != "indexed":
        with sqlite3.connect(journal_path(tmp_path)) as connection:
            connection.execute("INSERT INTO search (search) VALUES ('delete-all')")
            connection.execute("UPDATE head SET indexed_seq = 0")

    async with history_of(tmp_path) as history:
        found = {
            text: numbers(await history.page(Filter(search=text), None, 10)) for text in SEARCHES
        }
    assert found == SEARCHES


async def test_search_pages_and_filters(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        for n in range(12):
            await shop.sold(journal, replace(ORDER, amount=Money(1000 + n)))
        await shop.prepared(journal, ORDER)

    async with history_of(tmp_path) as history:
        wanted = Filter(search="moussa", states=frozenset({State.SUCCEEDED}))
        first = await history.page(wanted, None, 5)
        second = await history.page(wanted, first[-1].number, 5)
    assert numbers([*first, *second]) == list(range(12, 2, -1))


async def test_the_index_grows_in_small_steps_and_is_made_anew(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        for _ in range(70):
            await shop.sold(journal, ORDER)
    with sqlite3.connect(journal_path(tmp_path)) as connection:
        # An index that lost everything and says that it is complete.
        connection.execute("INSERT INTO search (search) VALUES ('delete-all')")
        connection.execute("DELETE FROM phone_end")

    async with shop.journal(tmp_path) as journal:
        await journal.rebuild()
    async with history_of(tmp_path) as history:
        assert len(await history.page(Filter(search="4567"), None, 100)) == 70
    with sqlite3.connect(journal_path(tmp_path)) as connection:
        forget_all(connection)
        steps = [index_some(connection) for _ in range(3)]
    assert steps == [True, False, False]


async def test_the_index_catches_up_after_a_crash(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        for _ in range(90):
            await shop.sold(journal, ORDER)
    with sqlite3.connect(journal_path(tmp_path)) as connection:
        connection.execute("INSERT INTO search (search) VALUES ('delete-all')")
        connection.execute("DELETE FROM phone_end")
        connection.execute("UPDATE head SET indexed_seq = 0")

    async with shop.journal(tmp_path):
        pass

    with sqlite3.connect(journal_path(tmp_path)) as connection:
        assert connection.execute("SELECT seq - indexed_seq FROM head").fetchone() == (0,)
        assert connection.execute("SELECT count(*) FROM phone_end").fetchone() == (90,)
    async with history_of(tmp_path) as history:
        assert len(await history.page(Filter(search="4567"), None, 100)) == 90


@pytest.mark.parametrize("indexed", ["indexed", "not yet indexed"])
async def test_a_whole_number_finds_its_customer_and_whoever_it_was_sent_to(
    tmp_path: Path, indexed: str
) -> None:
    shop = Shop()
    sent_to = replace(ORDER, phone=PhoneNumber("+221781112200"))
    async with shop.journal(tmp_path) as journal:
        await shop.prepared(journal, ORDER)
        await shop.prepared(journal, replace(sent_to, fields={"receiverPhone": "77 123 45 67"}))
        await shop.prepared(journal, replace(sent_to, fields={"receiverPhone": "00221771234567"}))
        await shop.prepared(journal, replace(sent_to, fields={"meter": "14210000771"}))
        await shop.prepared(journal, replace(sent_to, fields={"receiverPhone": "2250771234567"}))
        await shop.prepared(journal, replace(sent_to, fields={"note": "771239999"}))
    if indexed != "indexed":
        with sqlite3.connect(journal_path(tmp_path)) as connection:
            forget_all(connection)

    async with history_of(tmp_path) as history:
        found = {
            text: numbers(await history.page(Filter(search=text), None, 10))
            for text in ("+221 77 123 45 67", "771234567", "14210000771", "+221771239999")
        }
        customers = await history.recall(Ending(digits="4567"), 10)
    if indexed == "indexed":
        assert found["+221 77 123 45 67"] == [3, 2, 1]
        assert [sold.phone for sold in customers] == [ORDER.phone.e164 if ORDER.phone else ""]
    assert found["14210000771"] == [4]
    assert found["+221771239999"] == [6]


CODE = "6209 3572 0556 5863 9360"
TWO_CODES = "2111-0000"
"""The end of one and the beginning of the next, which are two lines."""

TYPED = (
    *(CODE, CODE.replace(" ", ""), CODE.replace(" ", "-"), "5863 9360", "9360", "moussa 9360"),
    *("oeuvre", "Œuvre", "n'diaye", "N\u2019Diaye"),
)


async def test_a_code_is_found_in_groups_or_without(tmp_path: Path) -> None:
    shop = Shop()
    order = replace(ORDER, fields={"firstName": "Moussa Œuvré", "lastName": "N\u2019Diaye"})
    codes = {"woyofalCode": f"{CODE}\n4411 9022 1200 3300 2111\n0000 1111 2222 3333 4444"}
    async with shop.journal(tmp_path) as journal:
        await shop.prepared(journal, replace(ORDER, fields={}))
        started = e.SendStarted(attempt=1)
        sent = await shop.happens(journal, await shop.prepared(journal, order), started)
        heard = e.Heard(source=e.Source.ANSWER, extras=tuple(codes.items()))
        await shop.happens(journal, sent, e.Succeeded(heard=heard))

    async with history_of(tmp_path) as history:
        found = {
            text: numbers(await history.page(Filter(search=text), None, 10))
            for text in (*TYPED, TWO_CODES)
        }
    assert found == {text: [] if text is TWO_CODES else [2] for text in found}


async def test_forgetting_takes_the_receivers_number_out_too(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        order = replace(ORDER, fields={"receiverPhone": "781112200"})
        gone = await shop.happens(journal, await shop.prepared(journal, order), GIVEN_UP)
        await journal.forget(PhoneNumber("+221771234567"), "Awa")

    assert gone.state is State.CANCELLED
    with sqlite3.connect(journal_path(tmp_path)) as connection:
        assert connection.execute("SELECT * FROM phone_end").fetchall() == []


@pytest.mark.parametrize(
    ("days", "rare"),
    [
        ("111111122222222233333444444444", [2, 18, 30]),
        # The clock went back a day: its span of numbers holds another's.
        ("111111122222222211111333333333", [2, 12, 18, 30]),
    ],
)
async def test_a_rare_state_is_found_wherever_it_lies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, days: str, rare: list[int]
) -> None:
    monkeypatch.setattr(selection, "FIRST_SPAN", 3)
    shop, each = Shop(), iter(days)
    shop.local_day = lambda _: f"2026-11-2{next(each)}"
    async with shop.journal(tmp_path) as journal:
        for number in range(1, 31):
            fresh = await shop.prepared(journal, ORDER)
            if number in rare:
                await shop.happens(journal, fresh, GIVEN_UP)
    with closing(open_for_reading(journal_path(tmp_path))) as reading:
        wanted = Filter(states=frozenset({State.CANCELLED}))
        down = [row.number for row in selection.page(reading, wanted, None, 10)]
        some = [row.number for row in selection.page(reading, wanted, 30, 2)]
        up = [row.number for row in selection.oldest(reading, wanted, 0, 10)]
        rest = [row.number for row in selection.oldest(reading, wanted, 2, 2)]
    assert (down, up) == (rare[::-1], rare)
    assert (some, rest) == (rare[-2:-4:-1], rare[1:3])
