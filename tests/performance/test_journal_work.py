"""How much the journal does for a sale, a page, a look-up: counted, not timed."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Final

import bench_grow
import bench_shop
import pytest

from pos_app.domain import events as e
from pos_app.domain.transaction import Ref, State
from pos_app.engine.assembly import Materials, build_till
from pos_app.engine.ports import Filter
from pos_app.engine.schedule import Schedule
from pos_app.journal import lasting, projection, selection
from pos_app.journal.files import journal_path
from pos_app.journal.indexing import index_some
from pos_app.journal.reading import open_for_reading
from pos_app.journal.rebuild import rebuild
from pos_app.journal.selection import page
from pos_app.journal.verify import verify
from pos_app.journal.writer import Writer
from tests.journal.shop import Shop, accepted, success
from tests.support.fakes import LoopClock, MemoryShelf, Says, ScriptedProvider, ThreeServices
from tests.support.orders import an_order

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pos_app.journal.journal import SqliteJournal

FEW: Final = 300
MANY: Final = 1_200
MOST_BYTES_AN_ENTRY: Final = 800
"""With the projection, the indexes and the search index: some 670 in a long journal."""

INDEXED: Final = """
SELECT rowid FROM search WHERE search MATCH '"txn"' OR search MATCH '"77123"' ORDER BY rowid
"""
EVERY_STEPS: Final = 50
WHOLE_TABLE: Final = re.compile(r"^SCAN (sale|entry|personal|question)\b")


@pytest.fixture(scope="module")
def journals(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """Return a short and a long journal, made as the measurements make theirs."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bench_shop, "WORK", tmp_path_factory.mktemp("journals"))
        return {sales: journal_path(bench_shop.shop(sales)) for sales in (FEW, MANY)}


def _somewhere(connection: sqlite3.Connection) -> tuple[str, str, str]:
    """Return id, phone number and day of a sale in the middle."""
    row = connection.execute(
        "SELECT ref, phone, day FROM sale WHERE number = ?", (FEW // 2,)
    ).fetchone()
    return str(row[0]), str(row[1]), str(row[2])


def _ref(connection: sqlite3.Connection) -> Ref:
    return Ref(_somewhere(connection)[0])


READS: Final[dict[str, Callable[[sqlite3.Connection], object]]] = {
    "first page": lambda one: page(one, Filter(), None, 50),
    "page": lambda one: page(one, Filter(), FEW // 2, 50),
    "look-up": lambda one: projection.load(one, _ref(one)),
    "open ones": lambda one: page(one, Filter(states=frozenset({State.PENDING})), None, 50),
    "whole number": lambda one: page(one, Filter(search=_somewhere(one)[1]), None, 50),
    "totals": lambda one: one.execute(
        "SELECT * FROM total WHERE day = ? AND count > 0", (_somewhere(one)[2],)
    ).fetchall(),
}


def _told(path: Path, act: Callable[[sqlite3.Connection], object]) -> list[str]:
    """Return the statements that reading executes, with their values."""
    with closing(open_for_reading(path)) as connection:
        told: list[str] = []
        connection.set_trace_callback(told.append)
        act(connection)
        connection.set_trace_callback(None)
    return told


def _steps(path: Path, act: Callable[[sqlite3.Connection], object]) -> int:
    """Return how many steps SQLite's machine takes for a reading, in hundreds or so."""
    with closing(open_for_reading(path)) as connection:
        act(connection)  # statements are compiled and pages read
        steps = 0

        def count() -> int:
            nonlocal steps
            steps += 1
            return 0

        connection.set_progress_handler(count, EVERY_STEPS)
        act(connection)
    return steps


def test_the_measurements_journals_are_real_ones(journals: dict[int, Path]) -> None:
    found = verify(journals[FEW])

    assert found.problems == []
    assert found.entries == 1 + 3 * FEW


def test_a_grown_journal_is_a_real_one(journals: dict[int, Path], tmp_path: Path) -> None:
    bench_grow.grown(journals[FEW].parent, tmp_path, 3)
    path = journal_path(tmp_path)

    found = verify(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        before = connection.execute(INDEXED).fetchall()
        connection.execute("BEGIN")
        rebuild(connection)
        while index_some(connection):
            pass
        after = connection.execute(INDEXED).fetchall()

    assert found.problems == []
    assert found.entries == 1 + 9 * FEW
    assert before == after


def test_an_entry_takes_few_bytes(journals: dict[int, Path]) -> None:
    assert journals[MANY].stat().st_size / (1 + 3 * MANY) < MOST_BYTES_AN_ENTRY


def test_a_page_is_one_query(journals: dict[int, Path]) -> None:
    assert len(_told(journals[FEW], READS["first page"])) == 1
    assert len(_told(journals[FEW], READS["page"])) == 1


@pytest.mark.parametrize("name", READS)
def test_no_hot_read_looks_at_a_whole_table(journals: dict[int, Path], name: str) -> None:
    told = _told(journals[FEW], READS[name])
    with closing(open_for_reading(journals[FEW])) as connection:
        plans = [
            (detail, sql)
            for sql in told
            for *_, detail in connection.execute(f"EXPLAIN QUERY PLAN {sql}")
        ]

    assert plans
    # The newest rows are read from the end of the table until there are enough.
    assert [
        plan
        for plan in plans
        if WHOLE_TABLE.match(plan[0]) and "ORDER BY number DESC LIMIT 50" not in plan[1]
    ] == []
    assert [plan for plan in plans if "TEMP B-TREE" in plan[0]] == []


@pytest.mark.parametrize("name", READS)
def test_hot_reads_take_no_longer_in_a_longer_journal(journals: dict[int, Path], name: str) -> None:
    few, many = _steps(journals[FEW], READS[name]), _steps(journals[MANY], READS[name])

    assert many <= few * 1.2 + 2


def test_a_filter_that_nothing_fits_does_not_read_a_long_journal(
    journals: dict[int, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(selection, "FIRST_SPAN", 100)
    refunded = frozenset({State.REFUNDED})

    def read(one: sqlite3.Connection) -> None:
        assert page(one, Filter(service="NEVER_SOLD"), None, 50) == []
        assert page(one, Filter(states=refunded), None, 50) == []
        assert selection.oldest(one, Filter(direction="sideways"), 0, 50) == []

    assert _steps(journals[MANY], read) <= _steps(journals[FEW], read) * 1.2 + 2


def _commits(journal: SqliteJournal) -> list[str]:
    """Return the list that fills with the commits from now on."""
    found: list[str] = []

    def hear(sql: str) -> None:
        if sql == "COMMIT":
            found.append(sql)

    # Where the writer's thread commits is nobody else's business, except for counting it.
    journal._opened.connection.set_trace_callback(hear)
    return found


def test_completions_of_a_rare_service_are_not_looked_for_in_all_of_a_journal(
    journals: dict[int, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lasting, "NEWEST", 100)

    def read(one: sqlite3.Connection) -> object:
        return lasting.completions(one, "NEVER_SOLD", 50)

    assert _steps(journals[MANY], read) <= _steps(journals[FEW], read) * 1.2 + 2


async def test_a_sale_that_is_answered_at_once_is_three_jobs_and_three_commits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The order is judged in the job that writes it down: each job is a way to and fro."""
    asked: list[bool] = []
    ask = Writer._run

    async def count_asked(
        self: Writer, work: Callable[[sqlite3.Connection], object], *, writes: bool
    ) -> object:
        asked.append(writes)
        return await ask(self, work, writes=writes)

    monkeypatch.setattr(Writer, "_run", count_asked)
    shop, provider = Shop(), ScriptedProvider()
    provider.submissions.append(Says(success()))
    async with shop.journal(tmp_path) as journal:
        till = await build_till(
            Materials(
                journal=journal,
                providers={provider.code: provider},
                catalogue=ThreeServices(),
                shelf=MemoryShelf(),
                clock=LoopClock(),
                schedule_of=lambda _: Schedule(),
            )
        )
        commits = _commits(journal)
        asked.clear()
        sold = await till.sell(an_order())
        count, jobs = len(commits), tuple(asked)
        await till.stop()

    assert sold.state is State.SUCCEEDED
    assert (count, jobs) == (3, (True, True, True))


async def test_a_question_that_learns_nothing_new_writes_no_entry(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        fresh = await shop.prepared(journal)
        waiting = await shop.happens(journal, fresh, e.SendStarted(attempt=1), accepted())
        commits = _commits(journal)
        number = await journal.note_question(waiting.ref, waiting.updated_ms + 1)
        await journal.note_answer(waiting.ref, number, waiting.updated_ms + 2, "PENDING")
        count = len(commits)

    assert count == 2
