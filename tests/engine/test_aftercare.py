"""Refunds and claims: one at a time, proven by the status, carried over a restart."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain import events as e
from pos_app.domain.evidence import refund_is_open
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import State
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.ports import Reply, ReplyKind
from tests.engine.test_watching import ACCEPTED, QUESTION, SUCCESS
from tests.support.fakes import Says, ScriptedProvider
from tests.support.orders import an_order
from tests.support.story import Story
from tests.support.virtual_time import run_virtual, until_s

if TYPE_CHECKING:
    from pos_app.domain.transaction import Transaction
    from pos_app.engine.till import Till

SAID_DONE = e.RefundAnswered(attempt=1, heard=e.Heard(source=e.Source.ANSWER, word="SUCCESS"))
REFUSED = e.RefundEnded(attempt=1, reason=Reason.PROVIDER_FAILED)
FILED = e.ClaimFiled(attempt=1, heard=e.Heard(source=e.Source.ANSWER, reference="C98"))
REFUNDED = Says(e.Refunded(heard=replace(QUESTION, word="REFUNDED")))


class CaringProvider(ScriptedProvider):
    """Also refunds and takes claims, by a script of events or bugs."""

    def __init__(self) -> None:
        super().__init__()
        self.care: deque[e.RefundEvent | e.ClaimEvent | Exception] = deque()
        self.asked_for: list[str] = []

    async def refund(self, transaction: Transaction) -> Reply:
        self.asked_for.append(f"refund {transaction.reference}")
        return Reply(kind=ReplyKind.HEARD)

    def read_refund(self, transaction: Transaction, reply: Reply) -> e.RefundEvent:
        said = self.care.popleft()
        if isinstance(said, Exception):
            raise said
        assert isinstance(said, e.RefundAnswered | e.RefundEnded)
        return said

    async def claim(self, transaction: Transaction, subject: str, text: str) -> Reply:
        self.asked_for.append(f"claim {subject}: {text}")
        return Reply(kind=ReplyKind.HEARD)

    def read_claim(self, transaction: Transaction, reply: Reply) -> e.ClaimEvent:
        said = self.care.popleft()
        if isinstance(said, Exception):
            raise said
        assert isinstance(said, e.ClaimFiled | e.ClaimEnded)
        return said


def a_story(*care: e.RefundEvent | e.ClaimEvent | Exception) -> tuple[Story, CaringProvider]:
    story, provider = Story(), CaringProvider()
    provider.care.extend(care)
    heard = replace(ACCEPTED.heard, reference="T9")
    provider.submissions.append(Says(e.Accepted(heard=heard)))
    provider.questions.extend((SUCCESS, SUCCESS, REFUNDED))
    story.provider = provider
    return story, provider


async def a_sale(till: Till) -> Transaction:
    sold = await till.sell(an_order())
    await till.settled()
    return sold


def test_a_refund_is_proven_by_the_status_alone() -> None:
    story, provider = a_story(SAID_DONE)

    async def refund() -> None:
        async with story.open() as till:
            sale = await a_sale(till)
            asked = await till.aftercare.refund(sale.ref, by="Awa")
            assert (asked.state, refund_is_open(asked.evidence)) == (State.SUCCEEDED, True)
            assert till.open_transactions() == (asked,)
            assert till.next_question_s(sale.ref) == pytest.approx(13)
            with pytest.raises(TillError):
                await till.aftercare.refund(sale.ref, by="Awa")
            await until_s(60)
            assert not till.open_transactions()
            assert story.disk.sales[sale.ref].state is State.REFUNDED

    run_virtual(refund())
    assert provider.asked_for == ["refund T9"]


def test_a_refused_refund_leaves_the_sale_and_may_be_asked_for_again() -> None:
    story, provider = a_story(REFUSED, replace(REFUSED, attempt=2))

    async def refund() -> None:
        async with story.open() as till:
            sale = await a_sale(till)
            refused = await till.aftercare.refund(sale.ref, by="Awa")
            assert (refused.state, till.open_transactions()) == (State.SUCCEEDED, ())
            assert till.aftercare.can_refund(refused)
            await till.aftercare.refund(sale.ref, by="Awa")

    run_virtual(refund())
    assert len(provider.asked_for) == 2


def test_an_unproven_refund_is_asked_about_for_a_day_and_then_given_up() -> None:
    lost = e.RefundAnswered(attempt=1, reason=Reason.NO_ANSWER)
    story, provider = a_story(lost)

    async def refund() -> None:
        async with story.open() as till:
            provider.questions.pop()
            sale = await a_sale(till)
            await till.aftercare.refund(sale.ref, by="Awa")
            await until_s(25 * 3600)
            assert not till.open_transactions()
            after = story.disk.sales[sale.ref]
            assert (after.state, refund_is_open(after.evidence)) == (State.SUCCEEDED, False)

    run_virtual(refund())


def test_an_open_refund_is_taken_up_after_a_restart() -> None:
    story, provider = a_story(SAID_DONE)

    async def ask() -> None:
        async with story.open() as till:
            sale = await a_sale(till)
            await till.aftercare.refund(sale.ref, by="Awa")

    run_virtual(ask())
    again = Story(story.disk)
    again.provider.questions.append(REFUNDED)

    async def restart() -> None:
        async with again.open() as till:
            await until_s(61)
            assert not till.open_transactions()

    run_virtual(restart())
    assert provider.asked_for == ["refund T9"]


@pytest.mark.parametrize("what", ["refund", "claim"])
def test_a_bug_in_reading_the_answer_is_written_down_before_it_is_raised(what: str) -> None:
    story, _ = a_story(KeyError("x"))

    async def care() -> None:
        async with story.open() as till:
            sale = await a_sale(till)
            works = {
                "refund": lambda: till.aftercare.refund(sale.ref, by="Awa"),
                "claim": lambda: till.aftercare.claim(sale.ref, "Awa", "objet", "texte"),
            }
            with pytest.raises(KeyError):
                await works[what]()

    run_virtual(care())
    told = {"refund": "journal: RefundAnswered", "claim": "journal: ClaimEnded"}
    assert story.told("journal")[-1] == told[what]


def test_a_claim_keeps_the_providers_name_for_it() -> None:
    story, provider = a_story(FILED)

    async def claim() -> None:
        async with story.open() as till:
            sale = await a_sale(till)
            claimed = await till.aftercare.claim(sale.ref, "Awa", "Code perdu", "rien reçu")
            assert (claimed.claim, claimed.state) == ("C98", State.SUCCEEDED)
            assert claimed.claim_ms == claimed.updated_ms

    run_virtual(claim())
    assert provider.asked_for == ["claim Code perdu: rien reçu"]


def test_without_a_key_nothing_is_recorded_and_the_network_is_not_blamed() -> None:
    story, provider = a_story()

    async def care() -> None:
        async with story.open() as till:
            sale = await a_sale(till)
            lines, provider.trouble = len(story.lines), Trouble.NO_CREDENTIALS
            for work in (
                till.aftercare.refund(sale.ref, by="Awa"),
                till.aftercare.claim(sale.ref, "Awa", "objet", "texte"),
            ):
                with pytest.raises(TillError) as caught:
                    await work
                assert caught.value.trouble is Trouble.NO_CREDENTIALS
            assert len(story.lines) == lines

    run_virtual(care())
    assert provider.asked_for == []


def test_what_a_provider_cannot_do_or_does_not_know_is_refused_before_anything() -> None:
    story = Story()
    story.provider.submissions.append(Says(ACCEPTED))
    story.provider.questions.append(SUCCESS)

    async def care() -> None:
        async with story.open() as till:
            sale = await a_sale(till)
            lines = len(story.lines)
            for work in (
                till.aftercare.refund(sale.ref, by="Awa"),
                till.aftercare.claim(sale.ref, "Awa", "objet", "texte"),
            ):
                with pytest.raises(TillError):
                    await work
            assert len(story.lines) == lines
            await asyncio.sleep(0)

    run_virtual(care())


def test_a_refund_right_after_a_restart_waits_out_what_the_run_before_may_have_asked() -> None:
    story, _ = a_story()

    async def sell() -> Transaction:
        async with story.open() as till:
            return await a_sale(till)

    sale = run_virtual(sell())
    again, caring = a_story(SAID_DONE)
    again.disk = again.journal.disk = story.disk

    async def refund() -> None:
        async with again.open() as till:
            await till.aftercare.refund(sale.ref, by="Awa")
            for _ in range(30):
                till.ask_now(sale.ref)
                await until_s(2)
            assert not caring.asked
            await until_s(1)
            assert caring.asked

    run_virtual(refund())
