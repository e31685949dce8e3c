"""Journal, then wire, then screen: in order, whatever fails between them."""

from __future__ import annotations

import asyncio

import pytest

from pos_app.domain import events as e
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import State
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.ledger import WIRE_FIRST_S
from tests.support.fakes import Disk, PowerCutError, Says
from tests.support.orders import an_order
from tests.support.story import Story
from tests.support.virtual_time import run_virtual, settle, until_s

ACCEPTED = e.Accepted(heard=e.Heard(source=e.Source.ANSWER, word="PENDING", reference="T9"))
SUCCEEDED = e.Succeeded(heard=e.Heard(source=e.Source.QUESTION, word="SUCCESS"))
DECLINED = e.Declined(
    reason=Reason.NO_ACCOUNT, heard=e.Heard(source=e.Source.ANSWER, message="pas de compte")
)
LOST = e.OutcomeUnknown(attempt=1, reason=Reason.NO_ANSWER)
NEVER_LEFT = e.NeverLeft(attempt=1, reason=Reason.NO_NETWORK)
NOTHING = e.NothingLearnt(reason=Reason.NO_ANSWER)

AN_ORDINARY_SALE = [
    "journal: Prepared",
    "screen: prepared",
    "journal: SendStarted",
    "wire: submit",
    "journal: Accepted",
    "screen: sending",
    "screen: pending",
]


def a_story(answer: Says, disk: Disk | None = None, cut_after: int | None = None) -> Story:
    story = Story(disk, cut_after=cut_after)
    story.provider.submissions.append(answer)
    story.provider.questions.append(Says(NOTHING))
    return story


def test_the_journal_hears_of_everything_first() -> None:
    story = a_story(Says(ACCEPTED))

    async def sell() -> None:
        async with story.open() as till:
            sold = await till.sell(an_order())
            assert (sold.state, sold.reference, sold.number) == (State.PENDING, "T9", 1)

    run_virtual(sell())
    assert story.lines == AN_ORDINARY_SALE


@pytest.mark.parametrize("cut_after", range(len(AN_ORDINARY_SALE)))
def test_wherever_the_power_fails_nothing_was_sent_unrecorded(cut_after: int) -> None:
    disk = Disk()
    story = a_story(Says(ACCEPTED), disk, cut_after)

    async def sell() -> None:
        async with story.open() as till:
            await till.sell(an_order())

    with pytest.raises(PowerCutError):
        run_virtual(sell())
    if "wire: submit" in story.lines:
        before = story.lines[: story.lines.index("wire: submit")]
        assert "journal: SendStarted" in before

    again = a_story(Says(ACCEPTED), disk)

    async def restart() -> None:
        async with again.open():
            await until_s(40)

    run_virtual(restart())
    assert "wire: submit" not in again.lines, "recovery never resubmits"
    assert len(story.provider.submitted) <= 1
    if story.provider.submitted:
        assert again.found[0].was in {State.SENDING, State.PENDING}
        assert again.found[0].transaction.state in {State.UNCERTAIN, State.PENDING}
        assert "wire: ask" in again.lines


def test_a_bug_in_an_adapter_leaves_the_outcome_unknown_and_keeps_the_answer() -> None:
    story = a_story(Says(KeyError("status"), raw='{"code": 2000}'))

    async def sell() -> None:
        async with story.open() as till:
            with pytest.raises(KeyError):
                await till.sell(an_order())
            (open_one,) = till.open_transactions()
            assert (open_one.state, open_one.reason) == (State.UNCERTAIN, Reason.PROGRAM_FAULT)

    run_virtual(sell())
    assert story.lines[-3:] == [
        "journal: OutcomeUnknown", "screen: sending", "screen: uncertain"
    ]  # fmt: skip


def test_the_screen_hears_of_a_sending_a_frame_after_the_wire() -> None:
    story = a_story(Says(ACCEPTED, after_s=5.0))

    async def sell() -> None:
        async with story.open() as till:
            selling = asyncio.create_task(till.sell(an_order()))
            await settle()
            assert story.lines == AN_ORDINARY_SALE[:4]
            await until_s(WIRE_FIRST_S)
            assert story.lines == [*AN_ORDINARY_SALE[:4], "screen: sending"]
            await selling

    run_virtual(sell())


def test_a_till_that_ends_keeps_no_news_back() -> None:
    story = a_story(Says(ACCEPTED, after_s=5.0))

    async def sell() -> None:
        async with story.open() as till:
            selling = asyncio.create_task(till.sell(an_order()))
            await settle()
            await story.till.stop()
            assert story.lines[-1] == "screen: sending"
            assert selling.cancelled()

    run_virtual(sell())


def test_what_never_left_waits_for_the_cashier_and_goes_out_under_the_same_id() -> None:
    story = a_story(Says(NEVER_LEFT))
    story.provider.submissions.append(Says(ACCEPTED))

    async def sell() -> None:
        async with story.open() as till:
            stayed = await till.sell(an_order())
            assert (stayed.state, stayed.reason) == (State.PREPARED, Reason.NO_NETWORK)
            sent = await till.send(stayed.ref)
            assert (sent.state, sent.attempts) == (State.PENDING, 2)
            assert story.provider.submitted == [stayed.ref, stayed.ref]

    run_virtual(sell())


def test_a_prepared_one_lapses_after_two_minutes_and_is_never_sent_late() -> None:
    story = a_story(Says(NEVER_LEFT))

    async def sell() -> None:
        async with story.open() as till:
            stayed = await till.sell(an_order())
            await until_s(90)
            assert till.open_transactions()
            await until_s(60)
            assert not till.open_transactions()
            assert (await till.send(stayed.ref)).state is State.CANCELLED

    run_virtual(sell())
    assert story.disk.sales.popitem()[1].reason is Reason.NOT_CONFIRMED_IN_TIME
    assert len(story.provider.submitted) == 1


def test_a_sale_that_waited_too_long_for_a_place_lapses_instead_of_leaving() -> None:
    story = a_story(Says(ACCEPTED, after_s=100))

    async def sell() -> None:
        async with story.open() as till:
            orders = [an_order(francs) for francs in range(5, 60, 5)]
            sales = [asyncio.ensure_future(till.sell(order)) for order in orders]
            await until_s(110)
            story.clock.jump(60)
            last = await asyncio.gather(*sales)
            states = [sale.state for sale in last]
            assert states.count(State.PENDING) == 11
        assert len(story.provider.submitted) == 11

    run_virtual(sell())


@pytest.mark.parametrize("jump_at_s", [10, 45])
def test_a_clock_that_jumps_while_a_sale_waits_stops_it(jump_at_s: int) -> None:
    story = a_story(Says(ACCEPTED, after_s=50))

    async def sell() -> None:
        async with story.open() as till:
            orders = [an_order(francs) for francs in range(5, 50, 5)]
            sales = [asyncio.ensure_future(till.sell(order)) for order in orders]
            await until_s(jump_at_s)
            story.clock.jump(-3600)
            states = [sale.state for sale in await asyncio.gather(*sales)]
            assert states.count(State.CANCELLED) == 1

    run_virtual(sell())


def test_a_sale_goes_on_when_the_screen_that_began_it_is_closed() -> None:
    story = a_story(Says(ACCEPTED, after_s=5))

    async def sell() -> None:
        async with story.open() as till:
            selling = asyncio.ensure_future(till.sell(an_order()))
            await until_s(1)
            selling.cancel()
            await until_s(10)
            assert [each.state for each in till.open_transactions()] == [State.PENDING]

    run_virtual(sell())


def test_stopping_waits_a_little_and_leaves_the_rest_to_recovery() -> None:
    disk = Disk()
    quick = a_story(Says(ACCEPTED, after_s=3), disk)
    slow = a_story(Says(ACCEPTED, after_s=60), disk)

    async def sell(told: Story, francs: int) -> None:
        async with told.open() as till:
            selling = asyncio.ensure_future(till.sell(an_order(francs)))
            await until_s(1)
        await asyncio.gather(selling, return_exceptions=True)

    run_virtual(sell(quick, 500))
    run_virtual(sell(slow, 1000))
    assert [sale.state for sale in disk.sales.values()] == [State.PENDING, State.SENDING]


def test_one_that_is_being_sent_is_not_sent_again() -> None:
    story = a_story(Says(ACCEPTED, after_s=5))

    async def sell() -> None:
        async with story.open() as till:
            prepared = await till.prepare(an_order())
            first = asyncio.ensure_future(till.send(prepared.ref))
            second = asyncio.ensure_future(till.send(prepared.ref))
            await first
            with pytest.raises(TillError) as refused:
                await second
            assert refused.value.trouble is Trouble.NOT_POSSIBLE_NOW

    run_virtual(sell())
    assert len(story.provider.submitted) == 1


def test_a_prepared_one_can_be_given_up_and_a_sent_one_not() -> None:
    story = a_story(Says(ACCEPTED))

    async def sell() -> None:
        async with story.open() as till:
            prepared = await till.prepare(an_order(500))
            cancelled = await till.cancel(prepared.ref, by="Awa")
            assert (cancelled.state, cancelled.reason) == (
                State.CANCELLED,
                Reason.CANCELLED_BY_CASHIER,
            )
            sent = await till.sell(an_order(1000))
            with pytest.raises(TillError):
                await till.cancel(sent.ref, by="Awa")

    run_virtual(sell())
