"""The commands that change one transaction: sell, send, give up, close."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from pos_app.cli import shapes, wording
from pos_app.cli.acts.filling import completed, read_values, typed_fields
from pos_app.cli.acts.following import Follower
from pos_app.cli.arguments import UsageError
from pos_app.cli.interrupt import interruptible, stop_if, unless
from pos_app.cli.job import EXIT_OF, Exit
from pos_app.domain.events import Outcome
from pos_app.domain.service import PHONE
from pos_app.domain.transaction import UNSETTLED, Ref
from pos_app.engine.guards import GuardStop
from pos_app.engine.telling import at_home

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Mapping

    from pos_app.cli.job import Job
    from pos_app.domain.order import Order
    from pos_app.domain.service import Service
    from pos_app.domain.transaction import Transaction
    from pos_app.engine.till import Till


async def operate(job: Job) -> int:
    """Sell once, through the same engine as the window."""
    typed = typed_fields(job)
    async with interruptible() as told, job.desk.till() as till:
        order = await _order(job, till, typed)
        stop_if(told)
        try:
            prepared = await till.prepare(order, confirmed_again=job.asked.switch("yes"))
        except GuardStop as stop:
            return stopped(job, stop)
        follower = await carry_out(job, till, prepared, told)
    # Told only now: an answer may have come in the moments in which the till was closing.
    return account(job, follower.now)


async def send(job: Job) -> int:
    """Send a prepared one."""
    ref = Ref(job.asked.text("ref"))
    async with interruptible() as told, job.desk.till() as till:
        stop_if(told)
        found = next((each for each in till.open_transactions() if each.ref == ref), None)
        if found is None:
            # The till knows best why not: it was never there, or has ended.
            return account(job, await till.send(ref))
        follower = await carry_out(job, till, found, told)
    return account(job, follower.now)


async def cancel(job: Job) -> int:
    """Give up a prepared one."""
    async with job.desk.till() as till:
        cancelled = await till.cancel(Ref(job.asked.text("ref")), job.cashier)
    account(job, cancelled)
    return Exit.DONE


async def settle(job: Job) -> int:
    """Close one in REVIEW, by a named person and with a reason."""
    why = job.value("reason")
    if not why.strip():
        raise UsageError(job.text("cli.usage.reason"))
    outcome = Outcome.PAID if job.asked.switch("paid") else Outcome.UNPAID
    async with job.desk.till() as till:
        settled = await till.settle(Ref(job.asked.text("ref")), outcome, job.cashier, why)
    account(job, settled)
    return Exit.DONE


async def _order(job: Job, till: Till, typed: Mapping[str, str]) -> Order:
    """Return what is to be sold. Raises UsageError with every problem at once."""
    service = _service(job, till)
    read = await read_values(job, service, typed)
    answers = dict(await completed(job, till, service, read))
    if service.country is None and PHONE.name in answers:
        # A service of every country: a number without a code is one of the shop's own.
        answers[PHONE.name] = at_home(answers[PHONE.name], job.desk.country)
    reading = till.read(service.code, answers, job.cashier)
    if reading.order is None:
        lines = wording.problems(job.voice.texts, service, reading.problems)
        raise UsageError(*lines, job.text("cli.nothing_done"))
    return reading.order


def _service(job: Job, till: Till) -> Service:
    code = job.asked.text("service")
    if found := till.catalogue.find(code):
        return found
    codes = [service.code for service in till.catalogue.services()]
    if option := job.desk.option_for(code):
        raise UsageError(job.text("cli.usage.switched_off", code=code, option=option))
    near = difflib.get_close_matches(code.upper(), codes, n=3, cutoff=0.5)
    hint = job.text("cli.usage.did_you_mean", codes=", ".join(near)) if near else ""
    raise UsageError(*filter(None, (job.text("cli.usage.service", code=code), hint)))


def stopped(job: Job, stop: GuardStop) -> int:
    """Tell which earlier operation a guard means, and what to do; return the exit status."""
    job.voice.complain(
        job.text(f"guard.{stop.guard}"),
        wording.headline(job.voice.texts, stop.earlier),
        job.text("cli.ref", ref=stop.earlier.ref),
        job.text(f"guard.{stop.guard}.advice"),
        job.text("cli.say_yes"),
    )
    return Exit.USAGE


async def carry_out(job: Job, till: Till, prepared: Transaction, told: asyncio.Event) -> Follower:
    """Send, and wait for the end as long as was asked for, or until told to end."""
    follower = Follower(till, prepared)
    if await unless(told, till.send(prepared.ref), None):
        await unless(told, follower.until(_is_settled), job.asked.seconds("wait") or 0.0)
    return follower


def _is_settled(sale: Transaction) -> bool:
    return sale.state not in UNSETTLED


def account(job: Job, transaction: Transaction) -> int:
    """Tell where a transaction stands; return the exit status."""
    if job.voice.as_json:
        job.voice.data(shapes.operation(transaction))
    else:
        for line in wording.account(job.voice.texts, transaction, job.desk.links):
            job.voice.say(line)
    return EXIT_OF[transaction.state]
