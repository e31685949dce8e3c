"""What the faces and support are told about asking: when it is planned, ends, and what came."""

from __future__ import annotations

import pytest

from pos_app.domain.transaction import State
from pos_app.engine.news import ClockApart, QuestionPlanned
from pos_app.engine.sleep import LOOK_EVERY_S
from tests.engine.test_sleep import a_wired_story
from tests.engine.test_watching import (
    ABSENT,
    DECLINED,
    LOST,
    NOTHING,
    PENDING,
    REFUSED,
    SUCCESS,
    a_story,
)
from tests.support.fakes import Says  # noqa: TC001 - the parametrised type
from tests.support.orders import an_order
from tests.support.virtual_time import run_virtual, until_s


@pytest.mark.parametrize("last", [SUCCESS, DECLINED])
def test_the_end_of_asking_is_told_when_it_comes(last: Says) -> None:
    story = a_story(last)

    async def sell() -> None:
        async with story.open() as till:
            sold = await till.sell(an_order())
            await till.settled()
            planned = [news for news in story.news if isinstance(news, QuestionPlanned)]
            assert planned == [QuestionPlanned(sold.ref)] * 2, (
                "the first one, and that none is left"
            )

    run_virtual(sell())


def test_that_a_person_is_needed_is_told_as_the_end_of_asking() -> None:
    story = a_story(PENDING)

    async def sell() -> None:
        async with story.open() as till:
            sold = await till.sell(an_order())
            await until_s(23.5 * 3600)
            story.news.clear()
            await until_s(3600)
            assert till.open_transactions()[0].state is State.REVIEW
            assert QuestionPlanned(sold.ref) in story.news[-2:]

    run_virtual(sell())


def test_support_can_read_what_each_question_brought() -> None:
    story = a_story(ABSENT, NOTHING, REFUSED, SUCCESS, submission=LOST)

    async def sell() -> None:
        async with story.open() as till:
            await till.sell(an_order())
            await till.settled()

    run_virtual(sell())
    words = [word for _, _, word in story.journal.answers]
    assert words == ["PENDING", "unreadable_answer: html", "refused: 403", "SUCCESS"]


@pytest.mark.parametrize(("ahead_s", "told"), [(60.0, []), (60.5, [60.5]), (-60.5, [-60.5])])
def test_a_clock_is_told_from_just_over_a_minute_on(ahead_s: float, told: list[float]) -> None:
    story, provider = a_wired_story(PENDING)
    provider.ahead_s = ahead_s

    async def run() -> None:
        async with story.open():
            await until_s(3 * LOOK_EVERY_S)
            heard = [news for news in story.news if isinstance(news, ClockApart)]
            assert heard == [ClockApart("intech", each) for each in told]

    run_virtual(run())
