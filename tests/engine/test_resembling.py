"""Refused as a repetition: the till looks for its own lost attempt before anything else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_app.domain import events as e
from pos_app.domain.reason import Reason
from pos_app.domain.trouble import TillError
from tests.engine.test_selling import ACCEPTED, DECLINED, NEVER_LEFT, SUCCEEDED, a_story
from tests.support.fakes import Disk, Says
from tests.support.orders import a_transaction, an_order
from tests.support.virtual_time import run_virtual, until_s

TOO_SOON = e.OutcomeUnknown(attempt=1, reason=Reason.SAME_OPERATION_TOO_SOON)
LOST = e.OutcomeUnknown(attempt=1, reason=Reason.NO_ANSWER)


@pytest.mark.parametrize(
    ("first", "minutes", "found"),
    [
        (LOST, 1, True),
        (ACCEPTED, 60, True),
        (SUCCEEDED, 14, True),
        (SUCCEEDED, 16, False),
        (DECLINED, 1, False),
        (NEVER_LEFT, 3, False),
    ],
)
def test_a_refusal_as_a_repetition_names_our_own_earlier_one(
    first: e.SubmissionEvent, minutes: int, *, found: bool
) -> None:
    story = a_story(Says(first))
    story.provider.submissions.append(Says(TOO_SOON))

    async def sell() -> None:
        async with story.open() as till:
            lost = await till.sell(an_order())
            await until_s(60 * minutes)
            refused = await till.sell(an_order(), confirmed_again=True)
            twin = await till.resembles(refused.ref)
            assert (twin.ref if twin else None) == (lost.ref if found else None)

    run_virtual(sell())


def test_what_was_refused_for_another_reason_or_is_another_operation_resembles_nothing() -> None:
    story = a_story(Says(LOST))
    story.provider.submissions.append(Says(LOST))
    story.provider.submissions.append(Says(TOO_SOON))

    async def sell() -> None:
        async with story.open() as till:
            first = await till.sell(an_order())
            again = await till.sell(an_order(), confirmed_again=True)
            assert await till.resembles(first.ref) is None
            assert await till.resembles(again.ref) is None
            for other in (an_order(500), an_order(phone="+221770000000")):
                assert await till.resembles((await till.sell(other)).ref) is None
            with pytest.raises(TillError):
                await till.resembles(a_transaction().ref)

    run_virtual(sell())


def test_an_open_one_comes_before_one_that_is_done_and_never_a_later_one() -> None:
    story = a_story(Says(LOST), Disk())
    for answer in (SUCCEEDED, TOO_SOON, LOST):
        story.provider.submissions.append(Says(answer))

    async def sell() -> None:
        async with story.open() as till:
            sold = [await till.sell(an_order(), confirmed_again=True) for _ in range(4)]
            twin = await till.resembles(sold[2].ref)
            assert twin is not None
            assert twin.ref == sold[0].ref
            assert replace(twin, number=0).order == sold[2].order

    run_virtual(sell())
