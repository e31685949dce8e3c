"""Whatever is changed behind the program's back is found, and named by its entry."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.domain import events as e
from pos_app.domain.reason import Reason
from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal import verify as verify_module
from pos_app.journal.chain import Line, link
from pos_app.journal.files import journal_path
from pos_app.journal.verify import Verification, verify
from tests.journal.shop import Shop, change_by_hand, success, unguarded
from tests.journal.test_journal import ORDER

if TYPE_CHECKING:
    from pathlib import Path


async def a_journal(folder: Path, sales: int = 3) -> Path:
    shop = Shop()
    async with shop.journal(folder) as journal:
        for _ in range(sales):
            await shop.sold(journal, ORDER)
        declined = e.Declined(
            reason=Reason.NO_ACCOUNT, heard=success(message="Pas de compte").heard
        )
        sent = await shop.happens(
            journal, await shop.prepared(journal, ORDER), e.SendStarted(attempt=1)
        )
        await shop.happens(journal, sent, declined)
        await shop.prepared(journal)
        await journal.note_question(sent.ref, 1)
        await journal.append_plain("day_closed", {"day": "2026-11-22"})
    return journal_path(folder)


def found_after(folder: Path, *statements: str) -> Verification:
    change_by_hand(folder, "PRAGMA ignore_check_constraints = ON", *statements)
    return verify(journal_path(folder))


async def test_a_healthy_journal_has_no_problems(tmp_path: Path) -> None:
    path = await a_journal(tmp_path)

    verification = verify(path)

    assert verification.problems == []
    assert verification.ok
    assert verification.entries == 15
    with closing(sqlite3.connect(path)) as connection:
        (head,) = connection.execute("SELECT hash FROM entry_view WHERE seq = 15").fetchone()
    assert verification.head == head


async def test_it_verifies_while_the_till_sells(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        for _ in range(5):
            await shop.sold(journal)
            assert verify(journal_path(tmp_path)).ok


TAMPERED: Final = {
    "UPDATE entry SET body = replace(body, '25000', '15000') WHERE seq = 5": 5,
    "UPDATE entry SET kind = 'accepted' WHERE seq = 4": 4,
    "UPDATE entry SET ref = 'other' WHERE seq = 4": 4,
    "UPDATE entry SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 2": 2,
    "UPDATE entry SET hash = zeroblob(32) WHERE seq = 6": 6,
    "UPDATE entry SET body = '{' WHERE seq = 6": 6,
    "UPDATE entry SET body = '[]' WHERE seq = 6": 6,
    "DELETE FROM entry WHERE seq = 6": 7,
    "DELETE FROM entry WHERE seq = 1": 2,
    "UPDATE entry SET seq = 99 WHERE seq = 15": 99,
    "UPDATE personal SET value = '+221770000000' WHERE seq = 2 AND name = 'phone'": 2,
    "UPDATE personal SET salt = zeroblob(16) WHERE seq = 5 AND name = 'phone'": 5,
    "UPDATE personal SET name = 'fax' WHERE seq = 5 AND name = 'phone'": 5,
    "INSERT INTO personal VALUES (3, 'phone', zeroblob(16), 'x')": 3,
    "UPDATE sale SET amount = 1 WHERE number = 1": 4,
    "UPDATE sale SET state = 'DECLINED' WHERE number = 1": 4,
    "UPDATE sale SET receipt_number = 'T01A-2026-000009' WHERE number = 1": 4,
    "UPDATE sale SET day = '2020-01-01' WHERE number = 1": 4,
    "UPDATE sale SET ref = 'other' WHERE number = 1": 0,
    "UPDATE sale SET number = 99 WHERE number = 5": 0,
    "DELETE FROM sale WHERE number = 5": 0,
    "UPDATE total SET count = 9 WHERE state = 'SUCCEEDED'": 0,
    "DELETE FROM total WHERE state = 'SUCCEEDED'": 0,
    "UPDATE day SET last_number = 2": 0,
    "UPDATE head SET hash = zeroblob(32)": 15,
    "UPDATE head SET seq = 14": 15,
    "UPDATE head SET receipt = 2": 15,
    "UPDATE head SET series = 'T02A'": 15,
    "UPDATE question SET ref = 'other'": 0,
    "ALTER TABLE total RENAME TO away": 15,
}


@pytest.mark.parametrize("statement", TAMPERED)
async def test_a_change_by_hand_is_found_and_named(tmp_path: Path, statement: str) -> None:
    await a_journal(tmp_path)

    verification = found_after(tmp_path, statement)

    assert not verification.ok
    assert TAMPERED[statement] in {problem.seq for problem in verification.problems}
    assert all(problem.what for problem in verification.problems)


async def test_swapped_entries_are_found(tmp_path: Path) -> None:
    await a_journal(tmp_path)

    verification = found_after(
        tmp_path,
        "UPDATE entry SET seq = 1003 WHERE seq = 3",
        "UPDATE entry SET seq = 3 WHERE seq = 6",
        "UPDATE entry SET seq = 6 WHERE seq = 1003",
    )

    assert {3, 6} <= {problem.seq for problem in verification.problems}


async def test_a_cut_tail_is_found(tmp_path: Path) -> None:
    path = await a_journal(tmp_path)
    witness = verify(path).head

    for last in range(14, 0, -1):
        assert not found_after(tmp_path, f"DELETE FROM entry WHERE seq > {last}").ok  # noqa: S608 - made up here
        assert not verify(path, witness).ok


def seal_anew(folder: Path, *statements: str) -> None:
    """Do what a forger does who knows the rule: change entries and chain them again."""
    change_by_hand(folder, *statements)
    with unguarded(folder) as connection:
        previous = bytes(32)
        for row in connection.execute("SELECT seq, at, ref, kind, body FROM entry").fetchall():
            previous = link(previous, Line(*row))
            connection.execute("UPDATE entry SET hash = ? WHERE seq = ?", (previous, row[0]))
        connection.execute("UPDATE head SET hash = ?", (previous,))


async def test_a_chain_that_was_sealed_anew_is_found_by_any_witness(tmp_path: Path) -> None:
    path = await a_journal(tmp_path)
    witness = verify(path).head
    seal_anew(
        tmp_path,
        "UPDATE entry SET body = replace(body, 'Awa', 'Eva') WHERE seq = 5",
        "UPDATE sale SET cashier = 'Eva' WHERE number = 2",
    )

    assert verify(path).ok
    verification = verify(path, witness)
    assert not verification.ok
    assert witness in verification.problems[0].what


async def test_every_earlier_head_is_a_witness(tmp_path: Path) -> None:
    path = await a_journal(tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        heads = [head for (head,) in connection.execute("SELECT hash FROM entry_view")]

    assert all(verify(path, head.upper()).ok for head in heads)
    assert not verify(path, "").problems


RESEALED: Final = {
    "UPDATE entry SET body = replace(body, '-000002', '-000003') WHERE seq = 7": 7,
    "UPDATE entry SET body = replace(body, 'receipt', 'deceipt') WHERE seq = 7": 7,
    "UPDATE entry SET body = replace(body, '{', '{\"receipt\":\"T01A-2026-000001\",') "
    "WHERE seq = 3": 3,
    "UPDATE entry SET body = replace(body, '-000002', '-x') WHERE seq = 7": 7,
    "UPDATE entry SET kind = 'made_up' WHERE seq = 3": 3,
    "UPDATE entry SET body = '{}' WHERE seq = 1": 1,
    "UPDATE entry SET kind = 'cancelled' WHERE seq = 4": 4,
    "UPDATE entry SET kind = 'send_started' WHERE seq = 5": 5,
    "UPDATE entry SET kind = 'prepared' WHERE seq = 3": 3,
    "UPDATE entry SET body = '{\"attempt\":null}' WHERE seq = 3": 3,
    "UPDATE entry SET body = '{\"personal\":7}' WHERE seq = 4": 4,
    "UPDATE entry SET at = 'yesterday' WHERE seq = 3": 3,
    "UPDATE entry SET body = replace(body, 'deposit', 'gift') WHERE seq = 5": 5,
}


@pytest.mark.parametrize("statement", RESEALED)
async def test_what_may_never_happen_is_found_in_a_sound_chain(
    tmp_path: Path, statement: str
) -> None:
    path = await a_journal(tmp_path)
    seal_anew(tmp_path, statement)

    assert RESEALED[statement] in {problem.seq for problem in verify(path).problems}


async def test_a_skipped_receipt_number_is_found_in_a_sound_chain(tmp_path: Path) -> None:
    path = await a_journal(tmp_path)
    seal_anew(
        tmp_path,
        "UPDATE entry SET body = replace(body, '-000002', '-000009') WHERE seq = 7",
        "UPDATE sale SET receipt_number = 'T01A-2026-000009' WHERE number = 2",
    )

    assert [problem.seq for problem in verify(path).problems] == [7]


async def test_an_event_that_adds_nothing_is_found(tmp_path: Path) -> None:
    path = await a_journal(tmp_path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "INSERT INTO entry SELECT 16, at, ref, kind, body, hash FROM entry "
            "WHERE kind = 'declined'"
        )
    seal_anew(tmp_path, "UPDATE head SET seq = 16")

    assert 16 in {problem.seq for problem in verify(path).problems}


async def test_transactions_in_another_order_are_found(tmp_path: Path) -> None:
    path = await a_journal(tmp_path)

    verification = found_after(
        tmp_path,
        "PRAGMA foreign_keys = OFF",
        "UPDATE sale SET number = 99 WHERE number = 1",
        "UPDATE sale SET number = 1 WHERE number = 2",
        "UPDATE sale SET number = 2 WHERE number = 99",
    )

    whats = {problem.what for problem in verification.problems}
    assert "transactions are not numbered in the order of their entries" in whats
    assert path.exists()


async def test_forgetting_a_customer_breaks_nothing(tmp_path: Path) -> None:
    path = await a_journal(tmp_path)
    head = verify(path).head

    change_by_hand(tmp_path, "DELETE FROM personal")
    async with Shop().journal(tmp_path) as journal:
        await journal.rebuild()

    verification = verify(path, head)
    assert verification.problems == []
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT DISTINCT phone, fields FROM sale").fetchall() == [
            ("", "{}")
        ]


async def test_endless_problems_are_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = await a_journal(tmp_path)
    monkeypatch.setattr(verify_module, "MOST_PROBLEMS", 3)
    change_by_hand(tmp_path, "UPDATE entry SET at = ''")

    assert len(verify(path).problems) == 3


def test_what_is_no_journal_is_said_to_be_none(tmp_path: Path) -> None:
    with pytest.raises(TillError) as caught:
        verify(journal_path(tmp_path))
    assert caught.value.trouble is Trouble.JOURNAL_MISSING


async def test_a_copy_of_the_folder_verifies_like_the_original(tmp_path: Path) -> None:
    path = await a_journal(tmp_path / "one")
    shutil.copytree(tmp_path / "one", tmp_path / "other")

    assert verify(journal_path(tmp_path / "other")) == verify(path)
