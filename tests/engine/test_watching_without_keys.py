"""While the key is not there no question is spent; the asking goes on when it comes."""

from __future__ import annotations

from pos_app.domain import events as e
from pos_app.domain.transaction import State
from pos_app.domain.trouble import Trouble
from tests.support.fakes import Says
from tests.support.orders import an_order
from tests.support.story import Story
from tests.support.virtual_time import run_virtual, settle, until_s

ACCEPTED = e.Accepted(heard=e.Heard(source=e.Source.ANSWER, word="PENDING"))
SUCCESS = e.Succeeded(heard=e.Heard(source=e.Source.QUESTION, word="SUCCESS"))


def test_no_question_is_asked_without_a_key_and_the_first_one_soon_after_it_came() -> None:
    story = Story()
    story.provider.submissions.append(Says(ACCEPTED))
    story.provider.questions.append(Says(SUCCESS))

    async def sell() -> None:
        async with story.open() as till:
            sold = await till.sell(an_order())
            story.provider.trouble = Trouble.NO_CREDENTIALS
            await until_s(story.clock.monotonic_s() + 900)
            assert story.provider.asked == []
            assert story.disk.sales[sold.ref].state is State.PENDING

            story.provider.trouble = None
            came_s = story.clock.monotonic_s()
            await until_s(came_s + 30)
            await settle()
            assert story.disk.sales[sold.ref].state is State.SUCCEEDED
            ((_, asked_s),) = story.provider.asked
            assert asked_s - came_s <= 6

    run_virtual(sell())
