"""What the journal is told of refunds and claims: who, why, which attempt."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain import events as e
from pos_app.domain.reason import Reason
from pos_app.domain.trouble import TillError, Trouble
from tests.engine.recording import recording
from tests.engine.test_aftercare import FILED, REFUSED, SAID_DONE, CaringProvider
from tests.engine.test_aftercare import a_sale as sell_one
from tests.engine.test_aftercare import a_story as a_caring_story
from tests.engine.test_watching import LOST, PENDING
from tests.support.orders import an_order
from tests.support.virtual_time import run_virtual, until_s

if TYPE_CHECKING:
    from pos_app.domain.transaction import Transaction
    from pos_app.engine.ports import Reply


def test_a_refund_is_written_with_its_number_and_who_asked() -> None:
    story, _ = a_caring_story(REFUSED, replace(SAID_DONE, attempt=2))
    journal = recording(story)

    async def refund() -> None:
        async with story.open() as till:
            sale = await sell_one(till)
            for by in ("Awa", "Binta"):
                await till.aftercare.refund(sale.ref, by=by)
            with pytest.raises(TillError) as refused:
                await till.aftercare.refund(sale.ref, by="Awa")
            assert refused.value.trouble is Trouble.NOT_POSSIBLE_NOW
            assert refused.value.detail == f"{sale.ref} SUCCEEDED"

    run_virtual(refund())
    assert journal.events[-4:] == [
        e.RefundStarted(attempt=1, by="Awa"),
        REFUSED,
        e.RefundStarted(attempt=2, by="Binta"),
        replace(SAID_DONE, attempt=2),
    ]


def test_a_claim_is_written_with_its_number_its_words_and_who_made_it() -> None:
    story, _ = a_caring_story(FILED, replace(FILED, attempt=2))
    journal = recording(story)

    async def claim() -> None:
        async with story.open() as till:
            sale = await sell_one(till)
            await till.aftercare.claim(sale.ref, "Awa", "Code perdu", "rien reçu")
            await till.aftercare.claim(sale.ref, "Binta", "Encore", "toujours rien")

    run_virtual(claim())
    assert journal.events[-4:] == [
        e.ClaimStarted(attempt=1, by="Awa", subject="Code perdu", text="rien reçu"),
        FILED,
        e.ClaimStarted(attempt=2, by="Binta", subject="Encore", text="toujours rien"),
        replace(FILED, attempt=2),
    ]


def test_a_bug_in_aftercare_is_written_with_its_number() -> None:
    story, _ = a_caring_story(KeyError("x"), KeyError("x"))
    journal = recording(story)

    async def care() -> None:
        async with story.open() as till:
            sale = await sell_one(till)
            with pytest.raises(KeyError):
                await till.aftercare.claim(sale.ref, "Awa", "objet", "texte")
            with pytest.raises(KeyError):
                await till.aftercare.refund(sale.ref, by="Awa")

    run_virtual(care())
    assert journal.events[-3:] == [
        e.ClaimEnded(attempt=1, reason=Reason.PROGRAM_FAULT),
        e.RefundStarted(attempt=1, by="Awa"),
        e.RefundAnswered(attempt=1, reason=Reason.PROGRAM_FAULT),
    ]


def test_aftercare_hands_the_transaction_to_the_adapter() -> None:
    story, provider = a_caring_story(REFUSED, FILED)
    seen: list[Transaction] = []

    class Watched(CaringProvider):
        def read_refund(self, transaction: Transaction, reply: object) -> e.RefundEvent:
            seen.append(transaction)
            assert reply is not None
            return REFUSED

        def read_claim(self, transaction: Transaction, reply: object) -> e.ClaimEvent:
            seen.append(transaction)
            assert reply is not None
            return FILED

        async def claim(self, transaction: Transaction, subject: str, text: str) -> Reply:
            seen.append(transaction)
            return await super().claim(transaction, subject, text)

    watched = Watched()
    watched.__dict__.update(provider.__dict__)
    story.provider = watched

    async def care() -> None:
        async with story.open() as till:
            sale = await sell_one(till)
            await till.aftercare.refund(sale.ref, by="Awa")
            await till.aftercare.claim(sale.ref, "Awa", "objet", "texte")
            assert [each.ref for each in seen] == [sale.ref] * 3

    run_virtual(care())


def test_what_the_provider_does_not_know_cannot_be_claimed_about() -> None:
    story, provider = a_caring_story(FILED)
    provider.submissions[0] = replace(provider.submissions[0], event=LOST)
    provider.questions.clear()
    provider.questions.append(PENDING)

    async def claim() -> None:
        async with story.open() as till:
            lost = await till.sell(an_order())
            with pytest.raises(TillError) as refused:
                await till.aftercare.claim(lost.ref, "Awa", "objet", "texte")
            assert refused.value.detail == f"{lost.ref} UNCERTAIN"

    run_virtual(claim())


def test_a_refund_that_nothing_proved_ends_with_the_reason() -> None:
    story, provider = a_caring_story(SAID_DONE)
    journal = recording(story)

    async def refund() -> None:
        async with story.open() as till:
            provider.questions.pop()
            sale = await sell_one(till)
            await till.aftercare.refund(sale.ref, by="Awa")
            await until_s(25 * 3600)

    run_virtual(refund())
    assert journal.events[-1] == e.RefundEnded(attempt=1, reason=Reason.NO_FINAL_ANSWER)


def test_two_clicks_ask_for_one_refund() -> None:
    story, provider = a_caring_story(SAID_DONE)

    async def refund() -> None:
        async with story.open() as till:
            sale = await sell_one(till)
            clicks = [till.aftercare.refund(sale.ref, by="Awa") for _ in range(3)]
            done = await asyncio.gather(*clicks, return_exceptions=True)
            troubles = [each.trouble for each in done if isinstance(each, TillError)]
            assert troubles == [Trouble.NOT_POSSIBLE_NOW] * 2

    run_virtual(refund())
    assert provider.asked_for == ["refund T9"]
