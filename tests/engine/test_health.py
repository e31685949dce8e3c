"""What the watch does when the network, the provider or the disk does not work."""

from __future__ import annotations

import logging  # noqa: TC003 - the fixture's type
from dataclasses import replace

from pos_app.domain import events as e
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import State
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.news import Health, TillTrouble
from pos_app.engine.ports import ReplyKind
from pos_app.engine.schedule import EARLY_S
from tests.engine.test_watching import (
    ACCEPTED,
    PENDING,
    QUESTION,
    SUCCESS,
    a_story,
    asked_times,
    worst_window,
)
from tests.support.fakes import NOON_MS, Disk, Says
from tests.support.orders import a_transaction, an_order
from tests.support.story import Story
from tests.support.virtual_time import run_virtual, until_s

DECLINED = Says(e.Declined(reason=Reason.CUSTOMER_BALANCE_LOW, heard=QUESTION))
NOTHING = Says(e.NothingLearnt(reason=Reason.UNREADABLE_ANSWER, detail="html"))
TIMED_OUT = Says(e.NothingLearnt(reason=Reason.NO_ANSWER), after_s=75, kind=ReplyKind.SILENT)
REFUSED = Says(e.QuestionRefused(detail="403"))
NO_NETWORK = Says(e.NothingLearnt(reason=Reason.NO_NETWORK), kind=ReplyKind.NEVER_LEFT)


def test_five_slow_questions_at_once_and_no_more() -> None:
    story = a_story(TIMED_OUT)

    async def sell() -> None:
        async with story.open() as till:
            for francs in range(5, 55, 5):
                await till.sell(an_order(francs))
            await until_s(60)
            assert len(story.provider.asked) == 5
            await until_s(60)
            assert len(story.provider.asked) == 10

    run_virtual(sell())
    assert not story.health()


def test_no_network_is_tried_gently_and_noticed_when_it_is_back() -> None:
    story = a_story(NO_NETWORK)

    async def sell() -> None:
        async with story.open() as till:
            for francs in range(5, 55, 5):
                await till.sell(an_order(francs))
            await until_s(10 * 60)
            assert story.health()[-1] is Health.NO_NETWORK
            assert len(story.provider.asked) <= 2 + 10 * 60 / 30 + 4
            story.provider.questions.clear()
            story.provider.questions.append(SUCCESS)
            await till.settled()

    run_virtual(sell())
    assert story.health()[0] is Health.NO_NETWORK
    assert story.health()[-1] is Health.WORKING


def test_three_refusals_stop_all_questions_and_an_answer_lets_them_go_on() -> None:
    story = a_story(REFUSED)

    async def sell() -> None:
        async with story.open() as till:
            for francs in range(5, 105, 5):
                await till.sell(an_order(francs))
            await until_s(3600)
            assert len(story.provider.asked) <= 6, "a blacklisted shop asks no more"
            assert (till.next_question_s(story.provider.submitted[0]) or 0) > 0
            story.provider.questions.clear()
            story.provider.questions.append(SUCCESS)
            await till.settled()

    run_virtual(sell())
    assert Health.REFUSING in story.health()
    assert story.health()[-1] is Health.WORKING


def test_an_unreadable_answer_changes_nothing() -> None:
    story = a_story(NOTHING, NOTHING, DECLINED)

    async def sell() -> None:
        async with story.open() as till:
            sold = await till.sell(an_order())
            await until_s(30)
            assert till.open_transactions() == (sold,)
            await till.settled()

    run_virtual(sell())
    words = [word for _, _, word in story.journal.answers]
    assert words == ["unreadable_answer: html", "unreadable_answer: html", "PENDING"]


def test_a_disk_that_refuses_stops_the_questions_and_says_so() -> None:
    story = a_story(SUCCESS)

    async def sell() -> None:
        async with story.open() as till:
            sold = await till.sell(an_order())
            story.journal.refuses = TillError(Trouble.DISK_FULL)
            await until_s(20)
            assert not story.provider.asked
            assert any(isinstance(news, TillTrouble) for news in story.news)
            story.journal.refuses = None
            await until_s(100)
            assert story.disk.sales[sold.ref].state is State.SUCCEEDED

    run_virtual(sell())


def test_a_bug_in_reading_an_answer_is_logged_and_asking_goes_on(
    expected_warnings: list[logging.LogRecord],
) -> None:
    story = a_story(Says(KeyError("status")), SUCCESS)

    async def sell() -> None:
        async with story.open() as till:
            await till.sell(an_order())
            await till.settled()

    run_virtual(sell())
    assert [record.levelname for record in expected_warnings] == ["ERROR"]


def test_a_question_in_flight_is_given_up_at_the_end_and_its_attempt_stays() -> None:
    story = a_story(replace(PENDING, after_s=60))

    async def sell() -> None:
        async with story.open() as till:
            sold = await till.sell(an_order())
            await until_s(14)
            assert till.next_question_s(sold.ref) == 0.0

    run_virtual(sell())
    assert list(story.disk.questions.values()) == [1]


def test_ten_thousand_open_ones_wait_for_live_sales_and_keep_to_the_pace() -> None:
    disk = Disk()
    for number in range(10_000):
        old = a_transaction(State.PENDING, ref=f"T01A{number:010}")
        disk.sales[old.ref] = replace(old, number=number + 1, sent_ms=NOON_MS - 3 * 3600 * 1000)
    story = Story(disk)
    story.provider.submissions.append(Says(ACCEPTED))
    story.provider.questions.append(PENDING)

    async def open_till() -> None:
        async with story.open() as till:
            await until_s(60)
            live = await till.sell(an_order(777))
            await until_s(60)
            times = asked_times(story)
            assert times[live.ref], "the live one did not wait for the backlog"
            assert 230 <= len(story.provider.asked) <= 245
            await until_s(100 * 60)
            assert len(asked_times(story)) == 10_001, "every old one was visited"
            assert max(map(worst_window, asked_times(story).values())) <= 3

    run_virtual(open_till())
    gaps = [
        later - earlier
        for (_, earlier), (_, later) in zip(
            story.provider.asked, story.provider.asked[1:], strict=False
        )
    ]
    assert min(gaps) > 0.49


def test_the_schedule_begins_with_the_default_ages() -> None:
    assert EARLY_S[:4] == (13.0, 26.0, 44.0, 73.0)
