"""The sums above the list are those of the list, and say so while they are still added up."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.ports import Filter, Total
from pos_app.engine.review import NoReview, Sums
from pos_app.texts.catalogue import Language, load_texts
from pos_app.ui.bridge import Bridge
from pos_app.ui.screens.journal.screen import JournalScreen
from pos_app.ui.screens.journal.totals import NO_FIGURE
from pos_app.ui.theme import Theme
from pos_app.ui.window_parts import Context
from tests.support.fake_till import FakeTill, window_parts

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from pytestqt.qtbot import QtBot

FRENCH = load_texts(Language.FRENCH)


def sums_of(count: int, left: int = 0) -> Sums:
    total = Total(
        day="", service="a", direction="sale", state="SUCCEEDED", count=count, francs=500 * count
    )
    return Sums(totals=[total], left=left)


@dataclass
class SlowReview(NoReview):
    """Tells what it is given, when it is given."""

    filters: list[Filter] = field(default_factory=list)
    given: asyncio.Queue[Sums | TillError] = field(default_factory=asyncio.Queue)
    given_up: list[Filter] = field(default_factory=list)

    async def sums(self, wanted: Filter) -> AsyncIterator[Sums]:
        self.filters.append(wanted)
        while True:
            try:
                told = await self.given.get()
            except asyncio.CancelledError:
                self.given_up.append(wanted)
                raise
            if isinstance(told, TillError):
                raise told
            yield told
            if not told.left:
                return


def a_journal(qtbot: QtBot, review: SlowReview) -> JournalScreen:
    parts = replace(window_parts(FakeTill()), review=review)
    screen = JournalScreen(Context(parts=parts, bridge=Bridge(), theme=Theme()))
    qtbot.addWidget(screen)
    return screen


async def turns() -> None:
    """Let everything go as far as it can."""
    for _ in range(20):
        await asyncio.sleep(0)


async def search(screen: JournalScreen, text: str) -> None:
    screen.filters.search_field.setText(text)
    screen.sums.read()
    await turns()


def title(screen: JournalScreen) -> str:
    return screen.totals._day.text()


async def test_sums_say_that_they_are_still_added_up(qtbot: QtBot) -> None:
    review = SlowReview()
    screen = a_journal(qtbot, review)
    await turns()
    assert review.filters == []

    await search(screen, "77123")
    assert [each.search for each in review.filters] == ["77123"]
    await review.given.put(sums_of(7, left=3))
    await turns()
    assert title(screen) == FRENCH.of("total.adding")
    assert screen.totals.figures()[3] == "7"

    await review.given.put(sums_of(9))
    await turns()
    assert title(screen) == FRENCH.of("total.shown")
    assert screen.totals.figures()[3] == "9"
    assert not screen.sums._late.isActive()


async def test_another_list_gives_the_sums_of_the_one_before_up(qtbot: QtBot) -> None:
    review = SlowReview()
    screen = a_journal(qtbot, review)
    await search(screen, "77")
    await review.given.put(sums_of(7, left=3))
    await turns()

    await search(screen, "78")
    assert [each.search for each in review.given_up] == ["77"]
    screen.sums._late.timeout.emit()
    assert set(screen.totals.figures()) == {NO_FIGURE}
    assert title(screen) == FRENCH.of("total.adding")

    await review.given.put(sums_of(2))
    await turns()
    assert screen.totals.figures()[3] == "2"

    screen.filters.clear()
    await turns()
    assert title(screen).startswith("Aujourd")


async def test_a_sale_meanwhile_is_counted_when_the_sums_have_come_to_an_end(qtbot: QtBot) -> None:
    review = SlowReview()
    screen = a_journal(qtbot, review)
    await search(screen, "77")
    screen.sums.read()
    screen.sums.read()
    await turns()
    assert len(review.filters) == 1

    await review.given.put(sums_of(7))
    await turns()
    assert len(review.filters) == 2
    await review.given.put(sums_of(8))
    await turns()

    assert len(review.filters) == 2
    assert review.given_up == []
    assert screen.totals.figures()[3] == "8"


async def test_a_week_is_no_day_whose_sums_are_kept(qtbot: QtBot) -> None:
    review = SlowReview()
    screen = a_journal(qtbot, review)

    screen.filters.span.setCurrentIndex(3)
    screen.filters._timer.stop()
    screen.sums.read()
    await turns()
    await review.given.put(sums_of(1))
    await turns()

    assert review.filters[-1].since_ms is not None


async def test_figures_that_cannot_be_read_are_not_those_of_another_list(qtbot: QtBot) -> None:
    review = SlowReview()
    screen = a_journal(qtbot, review)
    told: list[TillError] = []
    screen.sums.failed.connect(told.append)
    await search(screen, "77")

    await review.given.put(TillError(Trouble.JOURNAL_DAMAGED, "page 7"))
    await turns()

    assert [each.trouble for each in told] == [Trouble.JOURNAL_DAMAGED]
    assert set(screen.totals.figures()) == {NO_FIGURE}
