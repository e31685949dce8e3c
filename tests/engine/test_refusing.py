"""What stops a sale before anything is journaled or sent."""

from __future__ import annotations

import logging  # noqa: TC003 - the fixture's type

import pytest

from pos_app.domain import events as e  # noqa: TC001 - the parametrised type
from pos_app.domain.transaction import Ref, State
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.guards import Guard, GuardStop
from tests.engine.test_selling import ACCEPTED, DECLINED, NEVER_LEFT, SUCCEEDED, a_story
from tests.support.fakes import Says
from tests.support.orders import DEPOSIT, an_order
from tests.support.virtual_time import run_virtual, settle, until_s


def test_the_same_order_again_is_stopped_with_the_earlier_one() -> None:
    story = a_story(Says(ACCEPTED))

    async def sell() -> None:
        async with story.open() as till:
            first = await till.sell(an_order())
            lines = len(story.lines)
            with pytest.raises(GuardStop) as stopped:
                await till.prepare(an_order())
            assert stopped.value.guard is Guard.EQUAL_ONE_OPEN
            assert stopped.value.earlier.ref == first.ref
            assert len(story.lines) == lines, "nothing journaled, nothing sent"
            again = await till.sell(an_order(), confirmed_again=True)
            assert again.ref != first.ref

    run_virtual(sell())


@pytest.mark.parametrize(
    ("answer", "minutes", "stopped"),
    [(SUCCEEDED, 14, True), (SUCCEEDED, 16, False), (DECLINED, 1, False)],
)
def test_only_a_recent_equal_one_that_moved_money_stops(
    answer: e.SubmissionEvent, minutes: int, stopped: bool
) -> None:
    story = a_story(Says(answer))

    async def sell() -> None:
        async with story.open() as till:
            await till.sell(an_order())
            await until_s(minutes * 60)
            if stopped:
                with pytest.raises(GuardStop) as stop:
                    await till.prepare(an_order())
                assert stop.value.guard is Guard.EQUAL_ONE_RECENT
            else:
                await till.prepare(an_order())

    run_virtual(sell())


def test_without_credentials_nothing_is_journaled() -> None:
    story = a_story(Says(ACCEPTED))
    story.provider.trouble = Trouble.NO_CREDENTIALS

    async def sell() -> None:
        async with story.open() as till:
            with pytest.raises(TillError) as refused:
                await till.sell(an_order())
            assert refused.value.trouble is Trouble.NO_CREDENTIALS

    run_virtual(sell())
    assert not story.lines


def test_a_full_disk_stops_the_sale_before_the_wire() -> None:
    story = a_story(Says(ACCEPTED))

    async def sell() -> None:
        async with story.open() as till:
            prepared = await till.prepare(an_order())
            story.journal.refuses = TillError(Trouble.DISK_FULL)
            with pytest.raises(TillError):
                await till.send(prepared.ref)
            assert [each.state for each in till.open_transactions()] == [State.PREPARED]

    run_virtual(sell())
    assert not story.provider.submitted


def test_answers_are_read_against_what_the_service_declares() -> None:
    story = a_story(Says(ACCEPTED))

    async def read() -> None:
        async with story.open() as till:
            reading = till.read(DEPOSIT.code, {"phone": "771234567", "amount": "500"}, "Awa")
            assert reading.order is not None
            assert reading.order.cashier == "Awa"
            with pytest.raises(TillError):
                till.read("NO_SUCH_SERVICE", {}, "Awa")

    run_virtual(read())


def test_a_transaction_that_does_not_exist_is_a_plain_trouble() -> None:
    story = a_story(Says(ACCEPTED))

    async def ask() -> None:
        async with story.open() as till:
            with pytest.raises(TillError) as refused:
                await till.cancel(Ref("T01AUNKNOWN"), by="Awa")
            assert refused.value.trouble is Trouble.UNKNOWN_TRANSACTION
            till.ask_now(Ref("T01AUNKNOWN"))
            assert till.next_question_s(Ref("T01AUNKNOWN")) is None

    run_virtual(ask())


def test_settled_waits_until_nothing_is_on_its_way() -> None:
    story = a_story(Says(ACCEPTED))
    story.provider.questions.clear()
    story.provider.questions.append(Says(SUCCEEDED))

    async def sell() -> None:
        async with story.open() as till:
            await till.sell(an_order())
            await till.settled()
            assert not till.open_transactions()

    run_virtual(sell())
    sale = story.disk.sales.popitem()[1]
    assert (sale.state, sale.receipt_number) == (State.SUCCEEDED, "T01A-2026-000001")


def test_a_listener_added_later_hears_too() -> None:
    story = a_story(Says(ACCEPTED))
    heard: list[object] = []

    async def sell() -> None:
        async with story.open() as till:
            till.listen(heard.append)
            await till.sell(an_order())
            assert till.catalogue.find(DEPOSIT.code) is DEPOSIT
            await settle()

    run_virtual(sell())
    assert heard


def test_a_part_that_stops_by_a_bug_is_reported(
    expected_warnings: list[logging.LogRecord],
) -> None:
    story = a_story(Says(NEVER_LEFT))

    async def sell() -> None:
        async with story.open() as till:
            await till.sell(an_order())
            story.journal.refuses = KeyError("lapse")
            await until_s(200)

    run_virtual(sell())
    assert [record.levelname for record in expected_warnings] == ["ERROR"]
