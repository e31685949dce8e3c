"""A signed call is evidence; any other brings the next permitted question forward, and no state."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from pos_app.domain import events as e
from pos_app.domain.evidence import state_of
from pos_app.domain.lifecycle import apply, calls
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import Ref, State
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.callbacks import MOST_CALLS, Heeded, Proof, Told
from tests.engine.test_watching import PENDING, a_story
from tests.support.orders import a_transaction, an_order
from tests.support.virtual_time import run_virtual, until_s

if TYPE_CHECKING:
    from pos_app.domain.transaction import Transaction
    from tests.support.story import Story

HEARD = e.Heard(source=e.Source.CALLBACK, word="SUCCESS", reference="TX1", message="payé")
EVENTS: tuple[e.Observation, ...] = (
    e.Succeeded(heard=HEARD),
    e.Declined(reason=Reason.PROVIDER_FAILED, heard=HEARD),
    e.Refunded(heard=HEARD),
    e.Accepted(heard=HEARD),
)


def told(
    about: Transaction,
    proof: Proof = Proof.SIGNED,
    event: e.Observation = EVENTS[0],
    *,
    call: int = 1,
    francs: int = 25_000,
) -> Told:
    return Told(
        provider="intech",
        ref=about.ref,
        service=about.order.service,
        amount=francs,
        event=event,
        proof=proof,
        call=call,
    )


def test_a_signed_call_settles_a_sale_without_a_question() -> None:
    story = a_story(PENDING)

    async def sell() -> None:
        async with story.open() as till:
            sold = await till.sell(an_order())
            assert await till.heed(told(sold)) is Heeded.EVIDENCE
            assert story.disk.sales[sold.ref].state is State.SUCCEEDED
            assert await till.heed(told(sold)) is Heeded.KNOWN
            assert story.provider.asked == []

    run_virtual(sell())


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_an_unproven_call_brings_a_question_and_changes_no_state(event: e.Observation) -> None:
    story = a_story(PENDING)

    async def sell() -> None:
        async with story.open() as till:
            sold = await till.sell(an_order())
            planned_s = till.next_question_s(sold.ref)
            assert await till.heed(told(sold, Proof.HASHED, event)) is Heeded.HINT
            assert story.disk.sales[sold.ref].state is State.PENDING
            assert planned_s is not None
            assert planned_s > 0
            assert till.next_question_s(sold.ref) == 0
            assert story.told("journal")[-1] == "journal: CalledBack"

    run_virtual(sell())


def test_ten_thousand_unproven_calls_ask_no_more_than_is_permitted() -> None:
    story = a_story(PENDING)

    async def sell() -> None:
        async with story.open() as till:
            sold = await till.sell(an_order())
            for number in range(10_000):
                await till.heed(told(sold, Proof.HASHED, EVENTS[number % 4], call=number))
            assert calls(story.disk.sales[sold.ref]) == MOST_CALLS
            await until_s(59)
            assert len(story.provider.asked) <= 3
            assert story.disk.sales[sold.ref].state is State.PENDING

    run_virtual(sell())


def test_a_repeated_call_is_kept_once_and_asks_nothing_more() -> None:
    story = a_story(PENDING)

    async def sell() -> None:
        async with story.open() as till:
            sold = await till.sell(an_order())
            found = [await till.heed(told(sold, Proof.HASHED)) for _ in range(1_000)]
            assert found == [Heeded.HINT, *[Heeded.KNOWN] * 999]
            assert story.told("journal").count("journal: CalledBack") == 1

    run_virtual(sell())


def test_a_repetition_is_known_after_a_restart() -> None:
    story = a_story(PENDING)
    sales: list[Transaction] = []

    async def sell() -> None:
        async with story.open() as till:
            sales.append(await till.sell(an_order()))
            assert await till.heed(told(sales[0], Proof.HASHED)) is Heeded.HINT

    async def again() -> None:
        async with story.open() as till:
            assert await till.heed(told(sales[0], Proof.HASHED)) is Heeded.KNOWN

    run_virtual(sell())
    run_virtual(again())


def test_a_signed_call_about_another_amount_or_service_is_only_a_hint(
    expected_warnings: list[object],
) -> None:
    story = a_story(PENDING)

    async def sell() -> None:
        async with story.open() as till:
            sold = await till.sell(an_order())
            assert await till.heed(told(sold, francs=100)) is Heeded.HINT
            assert story.disk.sales[sold.ref].state is State.PENDING

    run_virtual(sell())
    assert expected_warnings


def test_a_call_about_nothing_of_ours_is_nothing() -> None:
    story: Story = a_story(PENDING)

    async def hear() -> None:
        async with story.open() as till:
            sold = await till.sell(an_order())
            stranger = a_transaction(State.PENDING, "T99Z9999999999")
            assert await till.heed(told(stranger)) is Heeded.FOREIGN
            elsewhere = told(sold)
            foreign = Told(
                provider="intram",
                ref=elsewhere.ref,
                service=elsewhere.service,
                amount=elsewhere.amount,
                event=elsewhere.event,
                proof=elsewhere.proof,
                call=1,
            )
            assert await till.heed(foreign) is Heeded.FOREIGN
            assert story.disk.sales[sold.ref].state is State.PENDING

    run_virtual(hear())


def test_a_disk_that_refuses_is_told_so_that_the_provider_calls_again() -> None:
    story = a_story(PENDING)

    async def hear() -> None:
        async with story.open() as till:
            sold = await till.sell(an_order())
            story.journal.refuses = TillError(Trouble.DISK_FULL)
            with pytest.raises(TillError):
                await till.heed(told(sold))
            assert story.disk.sales[sold.ref].state is State.PENDING
            story.journal.refuses = None
            assert await till.heed(told(sold)) is Heeded.EVIDENCE

    run_virtual(hear())


def test_an_unproven_call_about_a_finished_sale_changes_nothing_and_asks_nothing() -> None:
    story = a_story(PENDING)

    async def hear() -> None:
        async with story.open() as till:
            sold = await till.sell(an_order())
            await till.heed(told(sold))
            assert await till.heed(told(sold, Proof.HASHED, EVENTS[1], call=9)) is Heeded.HINT
            assert story.disk.sales[sold.ref].state is State.SUCCEEDED
            assert till.next_question_s(sold.ref) is None

    run_virtual(hear())


def test_no_number_of_unproven_calls_is_evidence() -> None:
    chance = random.Random(5)
    for _ in range(300):
        sale = a_transaction(State.SENDING, Ref("T01A0000000007"))
        for number in range(chance.randrange(1, 8)):
            event = chance.choice(EVENTS)
            sale = apply(sale, e.CalledBack(call=number, heard=event.heard), 5)
        without = frozenset(piece for piece in sale.evidence if piece.fact != "called_back")
        assert state_of(sale.evidence) is state_of(without)
        assert (sale.updated_ms, sale.message, sale.reference) == (0, "", "")
