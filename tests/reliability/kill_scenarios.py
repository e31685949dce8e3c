"""What a till is doing when it is killed: one row for each path that moves or keeps money."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.guards import GuardStop
from pos_app.journal import migrate
from pos_app.journal.migrate import Step
from tests.reliability.kill_till import an_order, open_shop

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from tests.reliability.kill_till import Ground

    Work = Callable[[Ground, int], Coroutine[object, object, None]]

NEVER_ANSWERS: Final = "0000"
REFUSED: Final = "0001"
ANSWER_LOST: Final = "0004"
PAID_AFTER_ALL: Final = "0007"
REFUSED_LATER: Final = "0010"

_RELEASED: Final = tuple(migrate.steps())


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """One path. `work` gets the run's number; `runs_a_folder` is how long one journal lives.

    `before` fills a new folder, unharmed; `prepare` changes the program that works after it.
    """

    name: str
    why: str
    work: Work
    runs_a_folder: int = 20
    before: Work | None = None
    prepare: Callable[[], None] = lambda: None


def _selling(*endings: str) -> Work:
    async def work(ground: Ground, number: int) -> None:
        async with open_shop(ground) as shop:
            orders = [an_order(3 * number + place, each) for place, each in enumerate(endings)]
            sales = (shop.till.sell(order, confirmed_again=True) for order in orders)
            for end in await asyncio.gather(*sales, return_exceptions=True):
                if isinstance(end, Exception) and not isinstance(end, TillError | GuardStop):
                    raise end
            await shop.quiet()

    return work


async def _giving_up(ground: Ground, number: int) -> None:
    async with open_shop(ground) as shop:
        prepared = await shop.till.prepare(an_order(number), confirmed_again=True)
        await shop.till.cancel(prepared.ref, "Awa")


async def _before_an_upgrade(ground: Ground, number: int) -> None:
    async with open_shop(ground) as shop:
        await shop.till.sell(an_order(number))
        await shop.quiet()
        await shop.till.prepare(an_order(number + 1))


async def _refund(ground: Ground, number: int) -> None:
    async with open_shop(ground) as shop:
        sold = await shop.till.sell(an_order(number), confirmed_again=True)
        await shop.quiet()
        try:
            await shop.till.aftercare.refund(sold.ref, "Awa")
        except TillError as refused:
            # On a slow machine the sale's end may not be seen yet; then there is none to give back.
            if refused.trouble is not Trouble.NOT_POSSIBLE_NOW:
                raise
        await shop.quiet()


async def _opening(ground: Ground, _number: int) -> None:
    async with open_shop(ground):
        return


def _with_a_newer_schema() -> None:
    second = Step(
        len(_RELEASED) + 1,
        "CREATE TABLE shift (number INTEGER PRIMARY KEY) STRICT;\n"
        "ALTER TABLE sale ADD COLUMN shift INTEGER NOT NULL DEFAULT 0;\n"
        "CREATE INDEX sale_of_shift ON sale (shift);\n",
    )
    migrate.steps = lambda: (*_RELEASED, second)


SCENARIOS: Final = (
    Scenario(name="sale", why="intent, request, answer, question, success", work=_selling("")),
    Scenario(
        name="three at once",
        why="commits shared by several sales",
        work=_selling("", "", ""),
        runs_a_folder=10,
    ),
    Scenario(name="refused", why="a definite refusal as the answer", work=_selling(REFUSED)),
    Scenario(name="refused later", why="a failure by question", work=_selling(REFUSED_LATER)),
    Scenario(
        name="answer lost",
        why="the provider has it and the answer never comes",
        work=_selling(ANSWER_LOST),
    ),
    Scenario(
        name="doubtful error", why="an error that proves nothing", work=_selling(PAID_AFTER_ALL)
    ),
    Scenario(
        name="never answers",
        why="open for ever: each restart may only ask what the allowance leaves",
        work=_selling(NEVER_ANSWERS),
        runs_a_folder=8,
    ),
    Scenario(name="refund", why="a sale given back: intent, request, answer, proof", work=_refund),
    Scenario(name="given up", why="cancelled before it was sent", work=_giving_up),
    Scenario(name="first opening", why="the journal is made", work=_opening, runs_a_folder=1),
    Scenario(
        name="migration",
        why="an older journal is brought to a new schema",
        work=_opening,
        runs_a_folder=1,
        before=_before_an_upgrade,
        prepare=_with_a_newer_schema,
    ),
)
BY_NAME: Final = {scenario.name: scenario for scenario in SCENARIOS}
