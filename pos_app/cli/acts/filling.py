"""From `--field NAME=VALUE` to answers: files read, amounts looked up that only others know."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.cli import wording
from pos_app.cli.arguments import UsageError
from pos_app.cli.passphrase import is_person_there, typed_hidden
from pos_app.domain.problem import Problem
from pos_app.domain.service import AMOUNT, Direction, Family, FieldKind
from pos_app.domain.transfer import Pickup
from pos_app.engine.attaching import attach

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.cli.job import Job
    from pos_app.domain.service import Service
    from pos_app.engine.till import Till

ACCOUNT = "billAccountNumber"
BILL = "billReference"
TRANSFER = "referenceNumber"


def typed_fields(job: Job) -> Mapping[str, str]:
    """Return what was typed by wire name, files not read yet. Raises UsageError."""
    typed = {name: job.asked.text(name) for name in ("phone", "amount") if job.asked.text(name)}
    for each in job.asked.texts("field"):
        name, sign, value = each.partition("=")
        if not sign or not name:
            raise UsageError(job.text("cli.usage.field", value=each))
        if name in typed:
            raise UsageError(job.text("cli.usage.twice", name=name))
        typed[name] = value
    return typed


async def read_values(job: Job, service: Service, typed: Mapping[str, str]) -> Mapping[str, str]:
    """Return the answers, those of `@FILE` read; a file to be sent becomes a reference.

    Raises UsageError.
    """
    answers: dict[str, str] = {}
    for name, value in typed.items():
        asked = service.field_named(name)
        if asked is not None and asked.kind is FieldKind.FILE and value.startswith("@"):
            answers[name] = await _attached(job, service, name, Path(value[1:]))
            continue
        sealed = asked is not None and asked.kind is FieldKind.CARD_DIGITS
        if sealed and not value.startswith("@"):
            raise UsageError(job.text("cli.usage.card", name=name))
        answers[name] = job.read(value)
    return {**answers, **await _card_typed(job, service, answers)}


async def _card_typed(job: Job, service: Service, answers: Mapping[str, str]) -> Mapping[str, str]:
    """Ask a person at a terminal for what of a card was not given, without echo."""
    wanted = [each for each in service.fields if each.kind is FieldKind.CARD_DIGITS]
    if not is_person_there():
        return {}
    return {
        each.name: await asyncio.to_thread(typed_hidden, job.text(each.label))
        for each in wanted
        if each.name not in answers
    }


async def _attached(job: Job, service: Service, name: str, path: Path) -> str:
    found = await attach(path)
    if isinstance(found, Problem):
        lines = wording.problems(job.voice.texts, service, {name: found})
        raise UsageError(*lines, job.text("cli.nothing_done"))
    return found.text


async def completed(
    job: Job, till: Till, service: Service, answers: Mapping[str, str]
) -> Mapping[str, str]:
    """Return the answers with the amount that the biller or MoneyGram knows, if none was typed.

    Raises UsageError when there is no such bill, or nothing to be paid out.
    """
    if answers.get(AMOUNT.name):
        return answers
    if service.family is Family.BILL and answers.get(ACCOUNT) and answers.get(BILL):
        return {**answers, AMOUNT.name: await _due(job, till, service, answers)}
    receiving = service.family is Family.MONEYGRAM and service.direction is Direction.WITHDRAWAL
    if receiving and answers.get(TRANSFER):
        return {**answers, AMOUNT.name: await _waiting(job, till, service, answers)}
    return answers


async def _due(job: Job, till: Till, service: Service, answers: Mapping[str, str]) -> str:
    found = await till.lookups.pending_bills(service.code, answers[ACCOUNT])
    for bill in found:
        if bill.reference == answers[BILL]:
            return str(bill.amount.francs)
    due = ", ".join(bill.reference for bill in found)
    raise UsageError(job.text("cli.usage.bill", reference=answers[BILL], due=due or "-"))


async def _waiting(job: Job, till: Till, service: Service, answers: Mapping[str, str]) -> str:
    found = await till.lookups.incoming(service.code, answers[TRANSFER])
    if found.pickup is not Pickup.READY:
        raise UsageError(job.text(f"pickup.{found.pickup}"))
    if found.currency != "XOF" or found.amount != found.amount.to_integral_value():
        raise UsageError(job.text("cli.usage.required", names="--amount"))
    return str(int(found.amount))
