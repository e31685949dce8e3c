"""The commands about keys: credentials, typed without echo and never shown, and fingerprints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.cli.arguments import UsageError
from pos_app.cli.job import Exit
from pos_app.cli.passphrase import typed_secret

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.cli.job import Job
    from pos_app.cli.keys import Slot


def keep(job: Job) -> int:
    """Ask for each credential of a provider and store it; an empty answer leaves it as it is."""
    keys = job.desk.keys()
    for slot in _slots(job):
        typed = typed_secret(job.text("cli.type_key", name=_name(job, slot)))
        if not typed.reveal():
            job.voice.tell("cli.key_left", name=_name(job, slot))
            continue
        try:
            keys.keep(slot.name, typed)
        except ValueError as fault:
            raise UsageError(job.text("cli.usage.key", name=_name(job, slot))) from fault
        job.voice.tell("cli.key_kept", name=_name(job, slot))
    return Exit.DONE


def clear(job: Job) -> int:
    """Remove the credentials of a provider."""
    keys = job.desk.keys()
    for slot in _slots(job):
        keys.forget(slot.name)
        job.voice.tell("cli.key_cleared", name=_name(job, slot))
    return Exit.DONE


def status(job: Job) -> int:
    """Tell where each credential of a provider is found; 1 when one that is needed is nowhere."""
    keys = job.desk.keys()
    slots = _slots(job)
    found = [keys.holding(slot.name) for slot in slots]
    if job.voice.as_json:
        job.voice.data(
            [
                {"name": slot.name, "optional": slot.optional, "holding": holding}
                for slot, holding in zip(slots, found, strict=True)
            ]
        )
    else:
        job.voice.table(
            [
                (_name(job, slot), job.text(f"cli.holding.{holding}"))
                for slot, holding in zip(slots, found, strict=True)
            ]
        )
    missing = any(
        holding == "nowhere" and not slot.optional
        for slot, holding in zip(slots, found, strict=True)
    )
    return Exit.CANNOT_WORK if missing else Exit.DONE


def _name(job: Job, slot: Slot) -> str:
    return job.voice.texts.of_or(slot.label, slot.name)


def fingerprint(job: Job) -> int:
    """Print the fingerprint of a certificate's public key; 1 where there is no certificate."""
    target = job.asked.text("target")
    found = job.desk.fingerprint(target)
    if not found.base64:
        job.voice.complain(job.text("cli.no_certificate", target=target, why=found.why))
        return Exit.CANNOT_WORK
    if job.voice.as_json:
        job.voice.data({"target": target, "sha256": found.base64})
    else:
        job.voice.say(found.base64)
    return Exit.DONE


def _slots(job: Job) -> Sequence[Slot]:
    provider = job.asked.text("provider")
    if not (slots := job.desk.keys().slots(provider)):
        raise UsageError(job.text("cli.usage.provider", value=provider))
    return slots
