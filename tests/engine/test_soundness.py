"""Nothing is sold before the journal was found well, nor after it was found damaged."""

from __future__ import annotations

import asyncio

import pytest

from pos_app.domain.trouble import TillError, Trouble
from tests.engine.test_selling import ACCEPTED, a_story
from tests.support.fakes import Says
from tests.support.orders import an_order
from tests.support.virtual_time import run_virtual, settle


def test_a_sale_waits_for_the_journals_check_and_then_goes_on() -> None:
    story = a_story(Says(ACCEPTED))
    story.soundness_checked = False

    async def sell() -> None:
        async with story.open() as till:
            selling = asyncio.ensure_future(till.sell(an_order()))
            await settle()
            assert not story.lines
            till.soundness.tell(None)
            await selling
            assert story.provider.submitted

    run_virtual(sell())


def test_on_a_damaged_journal_nothing_is_sold_however_often_it_is_found_well_later() -> None:
    story = a_story(Says(ACCEPTED))

    async def sell() -> None:
        async with story.open() as till:
            till.soundness.tell(TillError(Trouble.JOURNAL_DAMAGED))
            till.soundness.tell(None)
            with pytest.raises(TillError) as refused:
                await till.sell(an_order())
            assert refused.value.trouble is Trouble.JOURNAL_DAMAGED

    run_virtual(sell())
    assert not story.lines
