"""What the owner's rule says is forgotten once a day, and nothing without a rule."""

from __future__ import annotations

import asyncio

from pos_app.composition.shop.upkeep import BY_RULE, DAY_MS, forget_by_rule
from pos_app.domain.trouble import TillError, Trouble
from tests.providers.shop import SetClock
from tests.support.virtual_time import run_virtual, until_s

NOW_MS = SetClock().now


class Journal:
    """Notes what it was to forget; refuses the first time if it is to."""

    def __init__(self, *refusals: TillError) -> None:
        self.asked: list[tuple[int, str]] = []
        self._refusals = list(refusals)

    async def purge(self, before_ms: int, by: str) -> int:
        self.asked.append((before_ms, by))
        if self._refusals:
            raise self._refusals.pop()
        return 3


def run(days: int | None, journal: Journal, hours: int) -> None:
    async def story() -> None:
        task = asyncio.ensure_future(forget_by_rule(days, journal.purge, SetClock()))
        await until_s(asyncio.get_running_loop().time() + hours * 3600)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    run_virtual(story())


def test_once_a_day_what_is_older_than_the_rule_is_forgotten() -> None:
    journal = Journal()

    run(365, journal, hours=49)

    assert journal.asked == [(NOW_MS - 365 * DAY_MS, BY_RULE)] * 3


def test_without_a_rule_nothing_is_forgotten_by_itself() -> None:
    journal = Journal()

    run(None, journal, hours=49)

    assert journal.asked == []


def test_a_journal_that_cannot_forget_today_is_asked_tomorrow() -> None:
    journal = Journal(TillError(Trouble.DISK_FULL))

    run(180, journal, hours=25)

    assert len(journal.asked) == 2
