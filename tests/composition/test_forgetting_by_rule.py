"""What a rule says is forgotten at the start and once a day; identities have a rule always."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from pos_app.composition.shop.upkeep import BY_RULE, DAY_MS, Keeping, forget_by_rule, rules_of
from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal.forgetting import Rule
from tests.providers.shop import SetClock
from tests.support.virtual_time import run_virtual, until_s

if TYPE_CHECKING:
    from collections.abc import Sequence

NOW_MS = SetClock().now
IDENTIFIED = ("MONEYGRAM_SN_API_CASH_IN",)


class Journal:
    """Notes what it was to forget; refuses the first time if it is to."""

    def __init__(self, *refusals: TillError) -> None:
        self.asked: list[Rule] = []
        self._refusals = list(refusals)

    async def purge(self, rule: Rule) -> int:
        self.asked.append(rule)
        if self._refusals:
            raise self._refusals.pop()
        return 3


def run(rules: Sequence[Keeping], journal: Journal, hours: int) -> None:
    async def story() -> None:
        task = asyncio.ensure_future(forget_by_rule(rules, journal.purge, SetClock()))
        await until_s(asyncio.get_running_loop().time() + hours * 3600)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    run_virtual(story())


def test_at_the_start_and_once_a_day_what_is_older_than_each_rule_is_forgotten() -> None:
    journal = Journal()

    run((Keeping(days=90, services=IDENTIFIED), Keeping(days=365)), journal, hours=49)

    identities = Rule(before_ms=NOW_MS - 90 * DAY_MS, by=BY_RULE, services=IDENTIFIED)
    customers = Rule(before_ms=NOW_MS - 365 * DAY_MS, by=BY_RULE)
    assert journal.asked == [identities, customers] * 3


def test_a_journal_that_cannot_forget_today_is_asked_tomorrow() -> None:
    journal = Journal(TillError(Trouble.DISK_FULL))

    run((Keeping(days=180),), journal, hours=25)

    assert len(journal.asked) == 2


def test_identities_go_by_themselves_also_where_no_other_customer_does() -> None:
    ten_years = Keeping(
        days=3650, services=("MONEYGRAM_SN_API_CASH_OUT", "MONEYGRAM_SN_API_CASH_IN")
    )

    assert tuple(rules_of(3650, None)) == (ten_years,)
    assert tuple(rules_of(90, 365)) == (
        Keeping(days=90, services=ten_years.services),
        Keeping(days=365),
    )
