"""Figures of days and sums of lists agree with every row, counted one by one."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.domain import events as e
from pos_app.domain.lifecycle import apply
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import FINAL, State
from pos_app.engine.ports import Filter, Total
from pos_app.engine.review import Days, EndFigure, LastingFigure, NoReview
from pos_app.journal import selection, sums
from pos_app.journal.history import SqliteHistory
from pos_app.journal.moment import day_at, read
from tests.journal.shop import MORNING_MS, Shop, success
from tests.journal.test_journal import ORDER

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.engine.ports import Row

DAY_MS: Final = 86_400_000
BENIN_MIN: Final = 60
EVERY: Final = Days(first="2000-01-01", last="2100-01-01")


async def rows_of(history: SqliteHistory, wanted: Filter) -> list[Row]:
    return list(await history.page(wanted, None, 10_000))


async def a_traded_journal(folder: Path) -> Shop:
    shop = Shop(seed=5)
    shop.local_day = lambda at_ms: day_at(at_ms, BENIN_MIN)
    async with shop.journal(folder) as journal:
        await shop.trade(journal, 150)
        await journal.append_plain("shift_opened", {"by": "Awa", "no_reader_knows": [1]})
        await journal.append_plain("z_report", {"number": 1})
    return shop


def added_up(rows: list[Row]) -> set[tuple[str, str, str, int, int]]:
    counts: Counter[tuple[str, str, str]] = Counter()
    francs: Counter[tuple[str, str, str]] = Counter()
    for row in rows:
        key = (row.service, row.direction, row.state)
        counts[key] += 1
        francs[key] += row.amount or 0
    return {(*key, count, francs[key]) for key, count in counts.items()}


def told(totals: list[Total]) -> set[tuple[str, str, str, int, int]]:
    return {(t.service, t.direction, t.state, t.count, t.francs) for t in totals}


@pytest.mark.parametrize(
    "wanted",
    [
        Filter(),
        Filter(search="a"),
        Filter(search="TX1"),
        Filter(search="1"),
        Filter(search="221 77"),
        Filter(cashier="Awa"),
        Filter(from_number=5),
        Filter(service="SENELEC", direction="sale"),
        Filter(states=frozenset({State.SUCCEEDED, State.PENDING})),
        Filter(since_ms=MORNING_MS + 3_600_000),
        Filter(since_ms=MORNING_MS // DAY_MS * DAY_MS - BENIN_MIN * 60_000 + DAY_MS),
        Filter(until_ms=MORNING_MS // DAY_MS * DAY_MS - BENIN_MIN * 60_000 + DAY_MS),
    ],
)
async def test_the_sums_of_a_list_are_those_of_its_rows(
    tmp_path: Path, wanted: Filter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sums, "FIRST_STEP", 7)
    monkeypatch.setattr(selection, "FIRST_SPAN", 5)
    await a_traded_journal(tmp_path)
    history = SqliteHistory(tmp_path, BENIN_MIN)

    rows = await rows_of(history, wanted)
    grown = [told async for told in history.sums(wanted)]
    await history.close()

    assert rows
    assert told(list(grown[-1].totals)) == added_up(rows)
    assert [each.left > 0 for each in grown[:-1]] == [True] * (len(grown) - 1)
    assert grown[-1].left == 0


async def test_figures_count_what_every_row_says(tmp_path: Path) -> None:
    await a_traded_journal(tmp_path)
    history = SqliteHistory(tmp_path, BENIN_MIN)

    rows = await rows_of(history, Filter())
    figures = await history.figures(EVERY)
    await history.close()

    hours: Counter[tuple[int, str]] = Counter()
    for row in rows:
        hours[(read(row.created_at) // 3_600_000 + BENIN_MIN // 60) % 24, row.service] += 1
    assert {(each.hour, each.service): each.count for each in figures.hours} == hours
    assert sum(each.francs for each in figures.hours) == sum(row.amount or 0 for row in rows)
    for end in figures.ends:
        states = [State(row.state) for row in rows if row.service == end.service]
        assert end.open == sum(state not in FINAL for state in states)
        assert end.succeeded == states.count(State.SUCCEEDED)
        assert end.succeeded + end.failed + end.open == len(states)


async def test_only_the_chosen_days_count(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        shop.now = MORNING_MS
        await shop.sold(journal, ORDER)
        shop.now = MORNING_MS + 2 * DAY_MS
        await shop.sold(journal, ORDER)
        await shop.sold(journal, ORDER)
    history = SqliteHistory(tmp_path)

    first = await history.figures(Days(first="2026-11-22", last="2026-11-23"))
    none = await history.figures(Days(first="2026-11-23", last="2026-11-23"))
    await history.close()

    assert [each.count for each in first.hours] == [1]
    assert first.ends == [EndFigure(service=ORDER.service, succeeded=1, failed=0, open=0)]
    assert (none.hours, none.ends, none.lasting) == ((), (), ())


async def test_times_are_those_from_sending_to_the_first_end(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        for place in range(10):
            fresh = await shop.prepared(journal, ORDER)
            sent = await shop.happens(journal, fresh, e.SendStarted(attempt=1))
            end_ms = sent.sent_ms + 1_000 * (place + 1)
            ended = await journal.record(sent, success(), apply(sent, success(), end_ms))
            await shop.happens(journal, ended, e.Printed(copy=1, by="Awa", device="file"))
        await shop.happens(
            journal,
            await shop.prepared(journal, ORDER),
            e.SendStarted(attempt=1),
            e.OutcomeUnknown(attempt=1, reason=Reason.CONNECTION_LOST),
            e.WatchEnded(reason=Reason.NO_FINAL_ANSWER),
            e.Settled(outcome=e.Outcome.PAID, by="Awa", why="vu"),
        )
    history = SqliteHistory(tmp_path)

    figures = await history.figures(EVERY)
    await history.close()

    wanted = LastingFigure(service=ORDER.service, count=10, half_ms=5_000, nine_of_ten_ms=9_000)
    assert figures.lasting == [wanted]


async def test_no_review_tells_nothing() -> None:
    assert (await NoReview().figures(EVERY)).hours == ()
    assert [sums.totals async for sums in NoReview().sums(Filter())] == [()]
