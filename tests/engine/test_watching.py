"""Questions leave on their schedule, on disk first, and never too often."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

import pytest

from pos_app.domain import events as e
from pos_app.domain.lifecycle import absences
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import Ref, State
from pos_app.domain.trouble import TillError
from pos_app.engine.ports import ReplyKind
from tests.support.calls import signed_call
from tests.support.fakes import NOON_MS, Disk, Says
from tests.support.orders import a_transaction, an_order
from tests.support.story import Story
from tests.support.virtual_time import run_virtual, settle, until_s

QUESTION = e.Heard(source=e.Source.QUESTION, word="PENDING")
ACCEPTED = e.Accepted(heard=e.Heard(source=e.Source.ANSWER, word="PENDING"))
LOST = e.OutcomeUnknown(attempt=1, reason=Reason.NO_ANSWER)
PENDING = Says(e.Accepted(heard=QUESTION))
LATE_SUCCESS = e.Succeeded(heard=replace(QUESTION, word="SUCCESS"))
SUCCESS = Says(LATE_SUCCESS)
DECLINED = Says(e.Declined(reason=Reason.CUSTOMER_BALANCE_LOW, heard=QUESTION))
ABSENT = Says(e.NotFound(heard=QUESTION))
NOTHING = Says(e.NothingLearnt(reason=Reason.UNREADABLE_ANSWER, detail="html"))
REFUSED = Says(e.QuestionRefused(detail="403"))
NO_NETWORK = Says(e.NothingLearnt(reason=Reason.NO_NETWORK), kind=ReplyKind.NEVER_LEFT)


def a_story(*questions: Says, submission: e.SubmissionEvent = ACCEPTED) -> Story:
    story = Story()
    story.provider.submissions.append(Says(submission))
    story.provider.questions.extend(questions)
    return story


def worst_window(times_s: list[float]) -> int:
    """How many of `times_s` fall into the worst 60 seconds."""
    return max(
        (sum(start <= other < start + 60 for other in times_s) for start in times_s), default=0
    )


def asked_times(story: Story) -> dict[Ref, list[float]]:
    times: dict[Ref, list[float]] = defaultdict(list)
    for ref, at_s in story.provider.asked:
        times[ref].append(at_s)
    return times


def test_questions_leave_on_the_schedule_until_the_answer_is_final() -> None:
    story = a_story(PENDING, PENDING, PENDING, SUCCESS)

    async def sell() -> None:
        async with story.open() as till:
            begun_s = story.clock.monotonic_s()
            sold = await till.sell(an_order())
            assert till.next_question_s(sold.ref) == pytest.approx(13)
            await till.settled()
            (times,) = asked_times(story).values()
            assert [round(at_s - begun_s) for at_s in times] == [13, 26, 44, 73]
            assert till.next_question_s(sold.ref) is None

    run_virtual(sell())
    assert story.told("journal") == [
        "journal: Prepared",
        "journal: SendStarted",
        "journal: Accepted",
        *["journal: question"] * 4,
        "journal: Succeeded",
    ]


def test_the_attempt_is_on_disk_before_the_question_leaves() -> None:
    story = a_story(SUCCESS)

    async def sell() -> None:
        async with story.open() as till:
            await till.sell(an_order())
            await till.settled()

    run_virtual(sell())
    assert story.lines[-4:] == [
        "journal: question",
        "wire: ask",
        "journal: Succeeded",
        "screen: succeeded",
    ]
    assert story.journal.answers == [(story.provider.submitted[0], 1, "SUCCESS")]


def test_ask_now_brings_a_question_forward_and_never_adds_one() -> None:
    story = a_story(PENDING)

    async def sell() -> None:
        async with story.open() as till:
            sold = await till.sell(an_order())
            for _ in range(600):
                till.ask_now(sold.ref)
                await until_s(0.5)
            (times,) = asked_times(story).values()
            assert times[0] - 1000 < 2, "the first one left at once"
            assert worst_window(times) == 3
            assert till.next_question_s(sold.ref) is not None

    run_virtual(sell())


def test_a_cut_connection_ends_its_question_and_silence_does_not() -> None:
    nothing = e.NothingLearnt(reason=Reason.NO_ANSWER)
    for kind, soonest_s, latest_s in ((ReplyKind.LOST, 60, 62), (ReplyKind.SILENT, 360, 362)):
        story = a_story(Says(nothing, kind=kind))
        run_virtual(_asked_for(story, 400))
        (times,) = asked_times(story).values()
        assert soonest_s < times[3] - times[0] < latest_s, kind


async def _asked_for(story: Story, seconds: int) -> None:
    """Ask as often as the allowance lets one."""
    async with story.open() as till:
        sold = await till.sell(an_order())
        for _ in range(seconds):
            till.ask_now(sold.ref)
            await until_s(1)


def test_slow_answers_never_bunch_four_questions() -> None:
    story = a_story(replace(PENDING, after_s=31), replace(PENDING, after_s=2), PENDING)
    run_virtual(_asked_for(story, 300))
    (times,) = asked_times(story).values()
    assert worst_window(times) <= 3


def test_after_a_restart_known_questions_count_as_just_asked() -> None:
    story = a_story(PENDING)

    async def first_run() -> Ref:
        async with story.open() as till:
            sold = await till.sell(an_order())
            for _ in range(3):
                till.ask_now(sold.ref)
                await until_s(1)
            return sold.ref

    ref = run_virtual(first_run())
    assert story.disk.questions[ref] == 3
    again = Story(story.disk)
    again.provider.questions.append(PENDING)

    async def second_run() -> None:
        async with again.open() as till:
            started_s = again.clock.monotonic_s()
            for _ in range(100):
                till.ask_now(ref)
                await until_s(1)
            assert again.provider.asked[0][1] - started_s > 60

    run_virtual(second_run())


def test_absence_counts_only_late_and_leads_to_a_person() -> None:
    story = a_story(ABSENT, submission=LOST)

    async def absent() -> None:
        async with story.open() as till:
            sold = await till.sell(an_order())
            await until_s(190)
            assert not absences(till.open_transactions()[0])
            await until_s(17 * 60)
            assert absences(till.open_transactions()[0]) == 2
            assert till.open_transactions()[0].state is State.UNCERTAIN
            await until_s(6 * 60)
            (left,) = till.open_transactions()
            assert (left.ref, left.state, left.reason) == (
                sold.ref,
                State.REVIEW,
                Reason.PROBABLY_NEVER_CREATED,
            )

    run_virtual(absent())


def test_absence_of_what_the_provider_once_had_is_not_believed() -> None:
    story = a_story(ABSENT)

    async def sell() -> None:
        async with story.open() as till:
            await till.sell(an_order())
            await until_s(3 * 3600)
            assert till.open_transactions()[0].state is State.PENDING

    run_virtual(sell())


def test_asking_ends_after_a_day_with_a_person() -> None:
    story = a_story(PENDING)

    async def sell() -> None:
        async with story.open() as till:
            sold = await till.sell(an_order())
            await until_s(25 * 3600)
            (left,) = till.open_transactions()
            assert (left.state, left.reason) == (State.REVIEW, Reason.NO_FINAL_ANSWER)
            assert till.next_question_s(sold.ref) is None
            asked = len(story.provider.asked)
            story.provider.questions.clear()
            story.provider.questions.append(SUCCESS)
            till.ask_now(sold.ref)
            await settle()
            assert len(story.provider.asked) == asked + 1
            assert not till.open_transactions()
            (times,) = asked_times(story).values()
            assert worst_window(times) <= 3

    run_virtual(sell())


def test_one_found_after_its_day_is_asked_about_once_more() -> None:
    disk = Disk()
    old = a_transaction(State.PENDING)
    day_ms = 24 * 3600 * 1000
    disk.sales[old.ref] = replace(old, sent_ms=NOON_MS - 2 * day_ms)
    disk.questions[old.ref] = 40
    story = Story(disk)
    story.provider.questions.append(PENDING)

    async def open_till() -> None:
        async with story.open() as till:
            await until_s(70)
            assert len(story.provider.asked) == 1
            assert till.open_transactions()[0].state is State.REVIEW

    run_virtual(open_till())


def test_a_person_settles_what_is_in_review_and_a_late_contradiction_returns_it() -> None:
    story = a_story(PENDING)

    async def sell() -> None:
        async with story.open() as till:
            sold = await till.sell(an_order())
            with pytest.raises(TillError):
                await till.settle(sold.ref, e.Outcome.UNPAID, by="Awa", why="le client dit non")
            await until_s(25 * 3600)
            for by, why in (("", "vu"), ("Awa", "  ")):
                with pytest.raises(TillError):
                    await till.settle(sold.ref, e.Outcome.UNPAID, by=by, why=why)
            settled = await till.settle(sold.ref, e.Outcome.UNPAID, by="Awa", why="vu au guichet")
            assert (settled.state, settled.reason) == (State.DECLINED, Reason.SETTLED_UNPAID)
            await till.heed(signed_call(sold, LATE_SUCCESS))
            back = story.disk.sales[sold.ref]
            assert (back.state, back.reason) == (State.REVIEW, Reason.CONTRADICTION)
            paid = await till.settle(sold.ref, e.Outcome.PAID, by="Awa", why="relevé vu")
            assert (paid.state, paid.reason) == (State.SUCCEEDED, Reason.SETTLED_PAID)
            assert paid.receipt_number

    run_virtual(sell())
