"""The end of asking on a bad day: what could not be written down is tried again, not forgotten."""

from __future__ import annotations

from pos_app.domain.transaction import State
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.news import TillTrouble
from tests.engine.test_watching import PENDING, SUCCESS, a_story
from tests.support.orders import an_order
from tests.support.virtual_time import run_virtual, until_s

FULL = TillError(Trouble.DISK_FULL, "no room")


def test_an_end_of_asking_that_the_disk_refused_is_written_once_it_can_be() -> None:
    story = a_story(PENDING)
    honest = story.journal.note_answer

    async def note_answer_and_fill_the_disk(*answer: object) -> None:
        await honest(*answer)  # type: ignore[arg-type] # passed on untouched
        if asked_for_a_day():
            story.journal.refuses = FULL

    def asked_for_a_day() -> bool:
        return story.clock.monotonic_s() > 24 * 3600

    async def sell() -> None:
        async with story.open() as till:
            await till.sell(an_order())
            story.journal.note_answer = note_answer_and_fill_the_disk  # type: ignore[method-assign, assignment] # see its name
            await until_s(25 * 3600)
            assert till.open_transactions()[0].state is State.PENDING
            troubles = [news for news in story.news if isinstance(news, TillTrouble)]
            assert {news.trouble for news in troubles} == {Trouble.DISK_FULL}
            story.journal.note_answer = honest  # type: ignore[method-assign] # as before
            story.journal.refuses = None
            await until_s(120)
            assert till.open_transactions()[0].state is State.REVIEW

    run_virtual(sell())


def test_a_question_that_waits_for_its_place_is_not_begun_twice() -> None:
    story = a_story(SUCCESS)

    async def sell() -> None:
        async with story.open() as till:
            sold = await till.sell(an_order())
            for _ in range(3):
                till.ask_now(sold.ref)
            assert till.next_question_s(sold.ref) == 0
            await till.settled()
            assert len(story.provider.asked) == 1

    run_virtual(sell())
