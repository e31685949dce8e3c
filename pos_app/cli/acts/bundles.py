"""The commands about day bundles: a till signs its days, the owner's copy takes them in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pos_app.cli.arguments import UsageError
from pos_app.cli.books import BundleOrder, KeyAge, Trusting
from pos_app.cli.destination import expect_folder, is_there
from pos_app.cli.job import Exit
from pos_app.cli.moments import begin_ms, end_ms, local_day
from pos_app.texts.findings import refusal_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pos_app.cli.books import Merging
    from pos_app.cli.job import Job

PUBLIC_KEY: Final = re.compile("[0-9a-f]{64}")


async def bundle(job: Job) -> int:
    """Sign a day of the shop into a file; 1 when nothing was written in the journal that day."""
    offset = job.desk.utc_offset_minutes
    typed = job.asked.text("day")
    day = local_day(begin_ms(typed, offset) if typed else job.desk.now_ms(), offset)
    order = BundleOrder(
        day=day, out=_out(job), since_ms=begin_ms(day, offset), until_ms=end_ms(day, offset)
    )
    done = await job.desk.books().bundle(order)
    if done.key_age is KeyAge.NEW:
        job.voice.tell("cli.bundle_key_made")
    job.voice.tell("cli.bundle_key", digits=done.public_key)
    if not done.entries:
        job.voice.complain(job.text("cli.bundle_empty", day=day))
        return Exit.CANNOT_WORK
    job.voice.tell("cli.bundled", count=done.entries, file=order.out)
    return Exit.DONE


async def merge(job: Job) -> int:
    """Take bundles into the owner's copy; 1 when one was refused or entries are missing."""
    trust = Trusting(keys=_trusted(job), accepted=frozenset(job.asked.texts("accept")))
    done = await job.desk.books().merge(_bundles(job), trust)
    job.voice.tell("cli.merged", count=done.added, known=done.known)
    if done.known and not (done.added or done.missing or done.refused):
        job.voice.tell("cli.merge_nothing_new")
    if done.added or done.known:
        job.voice.tell("cli.merged_where", folder=done.folder)
    _complain(job, done)
    return Exit.CANNOT_WORK if done.missing or done.refused else Exit.DONE


def _complain(job: Job, done: Merging) -> None:
    for gap in done.missing:
        job.voice.complain(
            job.text(
                "cli.merge_missing", till=gap.till, first=gap.first, last=gap.last, day=gap.day
            )
        )
    for each in done.refused:
        what = refusal_words(job.voice.texts, each.what)
        job.voice.complain(job.text("cli.merge_refused", file=each.file, what=what))


def _out(job: Job) -> Path:
    path = job.asked.file("out")
    if path is None:
        raise UsageError(job.text("cli.usage.required", names="--out"))
    if is_there(job, path):
        raise UsageError(job.text("cli.usage.exists", file=path))
    expect_folder(job, path)
    return path.absolute()


def _bundles(job: Job) -> Sequence[Path]:
    files = [path.absolute() for path in job.asked.files("bundles")]
    if lines := [job.text("cli.usage.no_file", file=path) for path in files if not path.is_file()]:
        raise UsageError(*lines)
    return files


def _trusted(job: Job) -> frozenset[str]:
    keys = frozenset(typed.strip().lower() for typed in job.asked.texts("trust"))
    if lines := [
        job.text("cli.usage.public_key", value=key)
        for key in sorted(keys)
        if not PUBLIC_KEY.fullmatch(key)
    ]:
        raise UsageError(*lines)
    return keys
