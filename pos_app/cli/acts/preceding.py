"""The look-ups that precede an operation: bills, MoneyGram references, MoneyGram quotes."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from pos_app.cli import shapes
from pos_app.cli.acts.filling import typed_fields
from pos_app.cli.arguments import UsageError
from pos_app.cli.job import Exit
from pos_app.cli.moments import age
from pos_app.domain.money import plain_francs
from pos_app.domain.trouble import TillError, Trouble

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.cli.job import Job
    from pos_app.domain.transfer import Incoming, Quote


class _Refused(Exception):  # noqa: N818 - an answer, told in words, and no error of the program
    """The provider answered, and what it answered is no."""


@contextmanager
def _told_when_refused(job: Job) -> Iterator[None]:
    try:
        yield
    except TillError as trouble:
        if trouble.trouble is not Trouble.PROVIDER_REFUSED:
            raise
        job.voice.complain(job.text("cli.provider_says", message=trouble.detail))
        raise _Refused from trouble


async def bills(job: Job) -> int:
    """Tell what is due on an account."""
    service, account = job.asked.text("service"), job.asked.text("account")
    try:
        with _told_when_refused(job):
            async with job.desk.lookups() as lookups:
                found = await lookups.pending_bills(service, account)
    except _Refused:
        return Exit.DECLINED
    if job.voice.as_json:
        job.voice.data([shapes.bill(each) for each in found])
    elif found:
        rows = [
            (each.reference, plain_francs(each.amount.francs), each.due, each.name)
            for each in found
        ]
        job.voice.table(rows, right=frozenset({1}))
    else:
        job.voice.tell("cli.no_bill")
    return Exit.DONE


async def receive_info(job: Job) -> int:
    """Tell what waits under a MoneyGram reference."""
    try:
        with _told_when_refused(job):
            async with job.desk.lookups() as lookups:
                found = await lookups.incoming(job.asked.text("number"))
    except _Refused:
        return Exit.DECLINED
    if job.voice.as_json:
        job.voice.data(shapes.incoming(found))
    else:
        _tell_incoming(job, found)
    return Exit.DONE


def _tell_incoming(job: Job, found: Incoming) -> None:
    job.voice.tell(f"pickup.{found.pickup}")
    job.voice.tell("cli.incoming_amount", amount=found.amount, currency=found.currency)
    job.voice.tell("cli.incoming_people", sender=found.sender, receiver=found.receiver)
    job.voice.table(found.details or (("", ""),))


async def quote(job: Job) -> int:
    """Tell what sending with MoneyGram would cost."""
    fields = {name: job.read(value) for name, value in typed_fields(job).items()}
    if "amount" not in fields:
        raise UsageError(job.text("cli.usage.required", names="--amount"))
    try:
        with _told_when_refused(job):
            async with job.desk.lookups() as lookups:
                found = await lookups.quote(fields)
    except _Refused:
        return Exit.DECLINED
    if job.voice.as_json:
        job.voice.data(shapes.quote(found))
    else:
        _tell_quote(job, found)
    return Exit.DONE


def _tell_quote(job: Job, found: Quote) -> None:
    left_s = max(0.0, (found.expires_ms - job.desk.now_ms()) / 1000)
    job.voice.tell("cli.quote_total", total=found.total, fees=found.fees)
    job.voice.tell(
        "cli.quote_received",
        received=found.received,
        currency=found.received_currency,
        rate=found.rate,
    )
    job.voice.tell("cli.quote_ends", left=age(job.voice.texts, left_s))
