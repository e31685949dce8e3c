"""The commands that change the journal as a whole: put a backup in its place, forget somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pos_app.cli import wording
from pos_app.cli.arguments import UsageError
from pos_app.cli.job import Exit
from pos_app.cli.moments import local
from pos_app.domain.phone import PhoneNumber, parse_phone
from pos_app.domain.trouble import TillError, Trouble
from pos_app.texts.findings import finding_words

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.cli.books import Restoration
    from pos_app.cli.job import Job

OF_THE_FILE: Final = frozenset(
    {
        Trouble.JOURNAL_DAMAGED,
        Trouble.JOURNAL_FOREIGN,
        Trouble.JOURNAL_MISSING,
        Trouble.JOURNAL_NEWER,
    }
)
"""Troubles of a restore that lie in the chosen backup, never in the journal that is there."""


async def restore(job: Job) -> int:
    """Put a verified backup in the journal's place; 1 when it cannot be, whatever the reason."""
    source = job.asked.file("source")
    if source is None:
        raise UsageError(job.text("cli.usage.required", names="source"))
    try:
        done = await job.desk.books().restore(source.absolute())
    except TillError as stop:
        _refused(job, source.absolute(), stop)
        return Exit.CANNOT_WORK
    at = local(done.backup_at, job.desk.utc_offset_minutes)
    job.voice.tell("cli.restored", seq=done.backup_seq, at=at)
    _tell_gap(job, done)
    job.voice.tell("cli.restored_series", series=done.series)
    if done.open_transactions:
        job.voice.tell("cli.restored_open", count=done.open_transactions)
    return Exit.DONE


def _refused(job: Job, source: Path, stop: TillError) -> None:
    key = f"cli.restore_refused.{stop.trouble}"
    if stop.trouble not in OF_THE_FILE:
        job.voice.trouble(stop.trouble, stop.detail)
        return
    what = finding_words(job.voice.texts, stop.detail)
    job.voice.complain(
        job.text(key, file=source, what=what), job.text("cli.restore_refused.advice")
    )


def _tell_gap(job: Job, done: Restoration) -> None:
    if done.aside is None:
        job.voice.tell("cli.restored_none")
        return
    if done.lost_entries is None:
        job.voice.tell("cli.restored_gap_unknown")
    else:
        job.voice.tell("cli.restored_gap", count=done.lost_entries)
    job.voice.tell("cli.restored_aside", file=done.aside)


async def forget(job: Job) -> int:
    """Make nameless what is finished of a phone number. Nothing brings the names back."""
    done = await job.desk.books().forget(_phone(job), job.cashier)
    job.voice.tell("cli.forgotten", count=done.transactions)
    if done.still_open:
        job.voice.tell("cli.forgotten_later", count=done.still_open)
    job.voice.tell("cli.forgotten_copies")
    return Exit.DONE


def _phone(job: Job) -> PhoneNumber:
    """Return the number, which is never guessed: another customer would be forgotten."""
    found = parse_phone(job.value("phone"), None)
    if isinstance(found, PhoneNumber):
        return found
    raise UsageError(wording.problem(job.voice.texts, found), job.text("cli.usage.phone"))
