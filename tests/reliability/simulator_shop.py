"""The people of the simulator: a cashier, a customer's phone, and fate, by the seed."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pos_app.domain import events as e
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import Ref, State
from pos_app.domain.trouble import TillError
from pos_app.engine.callbacks import Proof
from pos_app.engine.guards import GuardStop
from pos_app.engine.news import TransactionChanged
from tests.reliability.simulator_machine import Fate
from tests.reliability.simulator_network import Weather
from tests.support.calls import signed_call
from tests.support.orders import DEPOSIT, WITHDRAWAL, an_order

if TYPE_CHECKING:
    from collections.abc import Awaitable
    from random import Random

    from pos_app.domain.order import Order
    from pos_app.domain.transaction import Transaction
    from pos_app.engine.news import News
    from pos_app.engine.till import Till
    from tests.reliability.simulator_machine import Machine

JUMPS_S: Final = (-3600.0, -61.0, 45.0, 3600.0, 90_000.0, 3e8, -86_400.0)
ODDS_OF_JUMPS: Final = (20, 20, 20, 20, 15, 5, 1)
"""By how much the wall clock is set wrong; forwards it is a sleep of the machine, too."""


class Counter:
    """What the people did, over all lives of the till, and what went wrong on the way."""

    def __init__(self) -> None:
        self.confirmed = 0
        self.known: list[Ref] = []
        self.regretted: set[Ref] = set()
        self.faults: list[str] = []
        self._tasks: set[asyncio.Future[Transaction]] = set()

    def watch(self, task: asyncio.Future[Transaction]) -> None:
        """Note what an act comes to; only refusals are expected."""
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Future[Transaction]) -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return
        fault = task.exception()
        if fault is not None and not isinstance(fault, TillError | GuardStop):
            self.faults.append(f"an act failed: {fault!r}")


class Shop:
    """The people at the till: they act at any time, and are surprised by nothing."""

    def __init__(self, rng: Random, machine: Machine, till: Till, counter: Counter) -> None:
        self.rng = rng
        self.machine = machine
        self.till = till
        self.counter = counter
        self.known = counter.known

    def act(self) -> None:
        """Do one thing, and wait for nothing."""
        acts = (
            (self._sell, 30), (self._prepare, 6), (self._send_or_cancel, 8), (self._ask_now, 10),
            (self._hammer, 6), (self._settle, 6), (self._refund, 6),
            (self._regret, 10), (self._claim, 3),
            (self._hear, 10), (self._change_weather, 12), (self._jump, 5), (self._plan_death, 8),
        )  # fmt: skip
        (act,) = self.rng.choices([act for act, _ in acts], [weight for _, weight in acts])
        act()

    def _begin(self, work: Awaitable[Transaction]) -> None:
        self.counter.watch(asyncio.ensure_future(work))

    def _order(self) -> Order:
        service = self.rng.choice([DEPOSIT, WITHDRAWAL])
        order = an_order(self.rng.choice([500, 1000]), f"+22177000000{self.rng.randrange(3)}")
        return replace(order, service=service.code, direction=service.direction)

    def _again(self) -> bool:
        return self.rng.random() < 0.7

    def _sell(self) -> None:
        self.counter.confirmed += 1
        self._begin(self.till.sell(self._order(), confirmed_again=self._again()))

    def _prepare(self) -> None:
        self.counter.confirmed += 1
        self._begin(self.till.prepare(self._order(), confirmed_again=self._again()))

    def _one(self, *states: State) -> Ref | None:
        refs = [each.ref for each in self.till.open_transactions() if each.state in states]
        if State.SUCCEEDED in states:
            refs += self.known
        return self.rng.choice(refs) if refs else None

    def _send_or_cancel(self) -> None:
        if ref := self._one(State.PREPARED):
            self._begin(
                self.till.send(ref) if self.rng.random() < 0.7 else self.till.cancel(ref, by="Awa")
            )

    def _ask_now(self) -> None:
        if ref := self._one(*State):
            self.till.ask_now(ref)

    def _hammer(self) -> None:
        if ref := self._one(State.PENDING, State.UNCERTAIN):
            self._hammer_at(ref)

    def _hammer_at(self, ref: Ref) -> None:
        gap_s = self.rng.choice([0.6, 4.0, 12.0])
        for press in range(int(90 / gap_s)):
            asyncio.get_running_loop().call_later(press * gap_s, self._press, ref)

    def _regret(self) -> None:
        if ref := self._one(State.PENDING, State.UNCERTAIN):
            self.regret(ref)

    def regret(self, ref: Ref) -> None:
        """Ask again and again, and give it back as soon as it has succeeded."""
        self.counter.regretted.add(ref)
        self._hammer_at(ref)

    def hear(self, news: News) -> None:
        """See a sale succeed; one that was regretted is given back at once."""
        if isinstance(news, TransactionChanged) and news.transaction.state is State.SUCCEEDED:
            ref = news.transaction.ref
            self.known.append(ref)
            if ref in self.counter.regretted:
                self.counter.regretted.discard(ref)
                self._begin(self.till.aftercare.refund(ref, by="Awa"))
                self._hammer_at(ref)

    def _press(self, ref: Ref) -> None:
        if self.machine.runs:
            self.till.ask_now(ref)

    def _settle(self) -> None:
        if ref := self._one(State.REVIEW):
            outcome = self.rng.choice(list(e.Outcome))
            self._begin(self.till.settle(ref, outcome, by="Awa", why="vu au guichet"))

    def _refund(self) -> None:
        if ref := self._one(State.SUCCEEDED):
            self._begin(self.till.aftercare.refund(ref, by="Awa"))
            if self.rng.random() < 0.5:
                asyncio.get_running_loop().call_later(1.0, self._press, ref)

    def _claim(self) -> None:
        if ref := self._one(*State):
            self._begin(self.till.aftercare.claim(ref, "Awa", "sujet", "texte"))

    def _hear(self) -> None:
        network = self.machine.network
        if not network.callbacks:
            return
        ref, word = network.callbacks[self.rng.randrange(len(network.callbacks))]
        proof = self.rng.choice((Proof.SIGNED, Proof.SIGNED, Proof.HASHED))
        if proof is Proof.SIGNED:
            network.account(ref).said.add(word)
        else:
            # Whoever has seen a genuine one can claim anything.
            word = self.rng.choice(("SUCCESS", "REFUNDED", "FAILLED", "PENDING"))
        heard = e.Heard(source=e.Source.CALLBACK, word=word)
        self._begin(self._call_back(ref, _event(word, heard), proof))

    async def _call_back(self, ref: Ref, event: e.Observation, proof: Proof) -> Transaction:
        ledger = self.till._parts.ledger
        told = signed_call(await ledger.current(ref), event)
        await self.till.heed(replace(told, proof=proof, call=self.rng.randrange(9)))
        return await ledger.current(ref)

    def _change_weather(self) -> None:
        network = self.machine.network
        (network.weather,) = self.rng.choices(list(Weather), (30, 40, 10, 5, 15))

    def _jump(self) -> None:
        self.machine.clock.jump(*self.rng.choices(JUMPS_S, ODDS_OF_JUMPS))

    def _plan_death(self) -> None:
        fate = self.rng.choice([Fate.CUT_BEFORE, Fate.CUT_AFTER, Fate.FAILS])
        self.machine.plan_death(fate, self.rng.randint(1, 5))


def _event(word: str, heard: e.Heard) -> e.Observation:
    match word:
        case "SUCCESS":
            return e.Succeeded(heard=heard)
        case "REFUNDED":
            return e.Refunded(heard=heard)
        case "FAILLED" | "CANCELED":
            return e.Declined(reason=Reason.PROVIDER_FAILED, heard=heard)
        case _:
            return e.Accepted(heard=heard)
