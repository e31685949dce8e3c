"""A customer can be forgotten: the name is gone from every page, and the chain still holds."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.domain import events as e
from pos_app.domain.phone import PhoneNumber
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.ports import Filter
from pos_app.journal.files import journal_path
from pos_app.journal.forgetting import Rule
from pos_app.journal.history import SqliteHistory
from pos_app.journal.verify import verify
from tests.journal.shop import Shop, change_by_hand, made_from_entries, success
from tests.journal.test_journal import ORDER

if TYPE_CHECKING:
    from pathlib import Path

CUSTOMER: Final = PhoneNumber("+221779998877")
THEIRS: Final = replace(ORDER, phone=CUSTOMER, fields={"firstName": "Qxzénobie"})


async def found(folder: Path, typed: str) -> int:
    history = SqliteHistory(folder)
    try:
        return len(await history.page(Filter(search=typed), None, 100))
    finally:
        await history.close()


def bytes_of(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.glob("journal.sqlite3*")))


async def a_shop(folder: Path) -> Shop:
    shop = Shop(3)
    async with shop.journal(folder) as journal:
        for _ in range(3):
            await shop.sold(journal, ORDER)
            fresh = await shop.prepared(journal, THEIRS)
            told = success(message="Qxzénobie a reçu", reference="FT-99")
            await shop.happens(journal, fresh, e.SendStarted(attempt=1), told)
    return shop


async def test_a_forgotten_customer_is_in_no_page_of_the_file(tmp_path: Path) -> None:
    shop = await a_shop(tmp_path)
    assert await found(tmp_path, "8877") == 3
    assert await found(tmp_path, "qxzenobie") == 3
    head = verify(journal_path(tmp_path)).head

    async with shop.journal(tmp_path) as journal:
        told = await journal.forget(CUSTOMER, "Awa")

    assert (told.transactions, told.still_open) == (3, 0)
    assert verify(journal_path(tmp_path), head).problems == []
    assert await found(tmp_path, "8877") == 0
    assert await found(tmp_path, "qxzenobie") == 0
    assert await found(tmp_path, "FT-99") == 3
    content = bytes_of(tmp_path)
    # The index keeps groups of three letters: of this name's, "qxz" is nobody else's.
    for trace in ("779998877", "qxz", "Qxzénobie", "qxzenobie", "778899977"):
        assert trace.encode() not in content, trace
    for piece in ("enobie", "9988"):
        with closing(sqlite3.connect(journal_path(tmp_path))) as connection:
            sql = "SELECT count(*) FROM search WHERE search MATCH ?"
            assert connection.execute(sql, (f'"{piece}"',)).fetchone() == (0,)


async def test_what_was_forgotten_is_told_without_a_name(tmp_path: Path) -> None:
    shop = await a_shop(tmp_path)
    async with shop.journal(tmp_path) as journal:
        await journal.forget(CUSTOMER, "Awa")
        nobody = await journal.forget(CUSTOMER, "Awa")

    assert nobody.transactions == 0
    with closing(sqlite3.connect(journal_path(tmp_path))) as connection:
        rows = connection.execute("SELECT kind, body FROM entry WHERE ref = ''").fetchall()
    assert rows[1:] == [("forgotten", '{"by":"Awa","transactions":3,"why":"customer"}')]


async def test_others_stay_as_they_were_and_all_can_be_made_anew(tmp_path: Path) -> None:
    shop = await a_shop(tmp_path)
    async with shop.journal(tmp_path) as journal:
        await journal.forget(CUSTOMER, "Awa")
    before = made_from_entries(tmp_path)

    async with shop.journal(tmp_path) as journal:
        await journal.rebuild()

    assert made_from_entries(tmp_path) == before
    assert await found(tmp_path, str(ORDER.phone.e164[-4:] if ORDER.phone else "")) == 3
    assert await found(tmp_path, "8877") == 0


async def test_an_open_transaction_keeps_its_phone(tmp_path: Path) -> None:
    shop = await a_shop(tmp_path)
    async with shop.journal(tmp_path) as journal:
        await shop.prepared(journal, THEIRS)
        told = await journal.forget(CUSTOMER, "Awa")
        (still,) = await journal.open_transactions()

    assert (told.transactions, told.still_open) == (3, 1)
    assert still.order.phone == CUSTOMER
    assert verify(journal_path(tmp_path)).ok


async def test_what_was_not_indexed_yet_is_forgotten_too(tmp_path: Path) -> None:
    shop = Shop(3)
    async with shop.journal(tmp_path) as journal:
        await shop.sold(journal, THEIRS)
        await journal.forget(CUSTOMER, "Awa")

    assert await found(tmp_path, "8877") == 0
    assert verify(journal_path(tmp_path)).ok


async def test_age_alone_makes_nameless(tmp_path: Path) -> None:
    shop = await a_shop(tmp_path)
    rule = Rule(before_ms=shop.now + 1, by="règle")
    async with shop.journal(tmp_path) as journal:
        shop.now += 1_000
        await shop.sold(journal, THEIRS)
        assert await journal.purge(rule) == 6
        assert await journal.purge(rule) == 0

    assert await found(tmp_path, "8877") == 1
    assert verify(journal_path(tmp_path)).problems == []


async def test_identities_leave_before_other_customers(tmp_path: Path) -> None:
    """What MoneyGram asked goes alone: the deposits of the same days keep their numbers."""
    shop = await a_shop(tmp_path)
    identity = {"senderPhotoIdNumber": "SN-ZZQ-55", "senderLastName": "Qxzvieux"}
    transfer = replace(ORDER, service="MONEYGRAM_SN_API_CASH_IN", phone=None, fields=identity)
    async with shop.journal(tmp_path) as journal:
        await shop.sold(journal, transfer)
        rule = Rule(before_ms=shop.now + 1, by="rule", services=(transfer.service, "GONE"))
        shop.now += 1_000
        await shop.sold(journal, transfer)
        assert (await journal.purge(rule), await journal.purge(rule)) == (1, 0)

    assert await found(tmp_path, "ZZQ-55") == 1
    assert await found(tmp_path, "8877") == 3
    assert verify(journal_path(tmp_path)).problems == []
    with closing(sqlite3.connect(journal_path(tmp_path))) as connection:
        told = "SELECT body FROM entry WHERE kind = 'forgotten'"
        assert connection.execute(told).fetchall() == [
            ('{"by":"rule","transactions":1,"why":"identity"}',)
        ]


async def test_an_entry_that_cannot_be_read_is_damage_and_no_fault_of_the_program(
    tmp_path: Path,
) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        await shop.sold(journal, THEIRS)
    change_by_hand(tmp_path, "UPDATE entry SET body = 'nonsense' WHERE kind = 'send_started'")

    async with shop.journal(tmp_path) as journal:
        with pytest.raises(TillError) as refused:
            await journal.forget(CUSTOMER, "Awa")
    assert refused.value.trouble is Trouble.JOURNAL_DAMAGED
    assert "not JSON" in refused.value.detail
    assert await found(tmp_path, "Qxzénobie") == 1
