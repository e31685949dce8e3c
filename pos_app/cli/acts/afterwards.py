"""The commands about a transaction that was made: a refund, a claim."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Final

from pos_app.cli import shapes, wording
from pos_app.cli.acts.following import Follower
from pos_app.cli.arguments import UsageError
from pos_app.cli.interrupt import interruptible, stop_if, unless
from pos_app.cli.job import Exit
from pos_app.domain.evidence import refund_is_open
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import Ref, State

if TYPE_CHECKING:
    from pos_app.cli.job import Job
    from pos_app.cli.shapes import Json
    from pos_app.domain.transaction import Transaction

UNKNOWN: Final = frozenset(
    {
        Reason.NO_ANSWER,
        Reason.CONNECTION_LOST,
        Reason.SERVER_FAULT,
        Reason.UNREADABLE_ANSWER,
        Reason.PROGRAM_FAULT,
        Reason.NO_FINAL_ANSWER,
    }
)
"""Why a refund or claim ended without anybody knowing whether the other side took it."""


async def refund(job: Job) -> int:
    """Ask for a refund of a whole sale; its status proves it."""
    ref = Ref(job.asked.text("ref"))
    async with interruptible() as told, job.desk.till() as till:
        stop_if(told)
        follower = Follower(till, await till.aftercare.refund(ref, job.cashier))
        wait_s = job.asked.seconds("wait") or 0.0
        await unless(told, follower.until(lambda sale: not refund_is_open(sale.evidence)), wait_s)
    sale = follower.now
    end = await _last_word(job, ref, "refund_")
    reason = Reason(end.reason) if end.reason else None
    _tell(job, sale, "refund", {"open": refund_is_open(sale.evidence), **end.shape()})
    if sale.state is State.REFUNDED:
        return Exit.DONE
    if refund_is_open(sale.evidence):
        return Exit.NOT_FINAL
    return _exit_of(reason)


async def claim(job: Job) -> int:
    """File a claim about a transaction that the provider knows."""
    ref, subject, text = Ref(job.asked.text("ref")), job.value("subject"), job.value("message")
    if not subject.strip() or not text.strip():
        raise UsageError(job.text("cli.usage.claim"))
    async with job.desk.till() as till:
        # It moves no money, and half a claim is none: a signal waits for its end.
        about = await asyncio.shield(till.aftercare.claim(ref, job.cashier, subject, text))
    end = await _last_word(job, ref, "claim_")
    filed = end.kind == "claim_filed"
    _tell(job, about, "claim", {"reference": about.claim if filed else "", **end.shape()})
    return Exit.DONE if filed else _exit_of(Reason(end.reason))


def _exit_of(reason: Reason | None) -> Exit:
    if reason is Reason.NO_NETWORK:
        return Exit.NOTHING_LEFT
    return Exit.NOT_FINAL if reason is None or reason in UNKNOWN else Exit.DECLINED


class _End:
    """The last entry about a refund or claim: its kind, its reason, the provider's words."""

    def __init__(self, kind: str = "", reason: str = "", message: str = "") -> None:
        self.kind = kind
        self.reason = reason
        self.message = message

    def shape(self) -> Json:
        """Return what programs read of it."""
        return {"reason": self.reason, "message": self.message}


async def _last_word(job: Job, ref: Ref, kinds: str) -> _End:
    async with job.desk.history() as history:
        found = await history.timeline(ref)
    for entry in reversed(found.entries if found else ()):
        if entry.kind.startswith(kinds):
            reason = json.loads(entry.body).get("reason") or ""
            return _End(entry.kind, str(reason), entry.personal.get("message", ""))
    return _End()


def _tell(job: Job, transaction: Transaction, what: str, shape: Json) -> None:
    if job.voice.as_json:
        job.voice.data({**shapes.operation(transaction), what: shape})
        return
    job.voice.say(wording.headline(job.voice.texts, transaction))
    if shape.get("open"):
        job.voice.tell("cli.refund_open")
    if reference := shape.get("reference"):
        job.voice.tell("cli.claim_filed", reference=reference)
    if reason := shape["reason"]:
        job.voice.tell(f"reason.{reason}")
        job.voice.tell(f"reason.{reason}.advice")
    if message := shape["message"]:
        job.voice.tell("cli.provider_says", message=message)
    job.voice.tell("cli.ref", ref=transaction.ref)
