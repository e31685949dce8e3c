"""The command that tells a customer of an operation: what Ctrl+W does in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.cli import wording
from pos_app.cli.acts.selling import account, carry_out, stopped
from pos_app.cli.arguments import UsageError
from pos_app.cli.interrupt import interruptible, stop_if
from pos_app.domain.template import Kind
from pos_app.domain.transaction import Ref
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.guards import GuardStop
from pos_app.engine.telling import answers_for, draft_of, message_service

if TYPE_CHECKING:
    from pos_app.cli.desk import Mailroom
    from pos_app.cli.job import Job
    from pos_app.domain.order import Order
    from pos_app.engine.telling import Draft, Offer


async def message(job: Job) -> int:
    """Send a receipt, a code, a link or a text of the shop about an operation, by WhatsApp."""
    ref = Ref(job.asked.text("ref"))
    async with interruptible() as told, job.desk.mailroom() as mailroom:
        till, teller = mailroom.till, mailroom.teller()
        found = await teller.history.timeline(ref)
        if found is None:
            raise TillError(Trouble.UNKNOWN_TRANSACTION, ref)
        draft = await draft_of(teller, found.transaction)
        offer = _picked(job, draft)
        order = _order(job, mailroom, draft, offer)
        stop_if(told)
        try:
            prepared = await till.prepare(order, confirmed_again=job.asked.switch("yes"))
        except GuardStop as stop:
            return stopped(job, stop)
        if offer.is_receipt:
            # The copy is counted once the sale is on disk, and before anything is on the wire.
            await mailroom.papers.count_message(ref, order.cashier)
        follower = await carry_out(job, till, prepared, told)
    return account(job, follower.now)


def _picked(job: Job, draft: Draft) -> Offer:
    """Return the message that is meant: the first unless one is named. Raises UsageError."""
    named = {_name(offer): offer for offer in draft.offers}
    wanted = job.asked.text("template")
    if not named:
        raise UsageError(job.text("message.nothing"), job.text("cli.nothing_done"))
    if wanted and wanted not in named:
        raise UsageError(
            job.text("cli.usage.template", name=wanted, names=", ".join(named)),
            job.text("cli.nothing_done"),
        )
    return named[wanted] if wanted else draft.offers[0]


def _name(offer: Offer) -> str:
    """Return what a text is called here, in every language: its kind, or the owner's name."""
    template = offer.template
    return template.name if template.kind is Kind.OWN else template.kind


def _order(job: Job, mailroom: Mailroom, draft: Draft, offer: Offer) -> Order:
    service = message_service(mailroom.till.catalogue)
    if service is None:
        raise UsageError(job.text("message.not_sold"))
    phone = draft.transaction.order.phone
    typed = job.asked.text("phone") or (phone.e164 if phone is not None else "")
    answers = answers_for(offer, typed, job.desk.country)
    reading = mailroom.till.read(service.code, answers, job.cashier)
    if reading.order is None:
        lines = wording.problems(job.voice.texts, service, reading.problems)
        raise UsageError(*lines, job.text("cli.nothing_done"))
    return reading.order
