"""The commands about the journal as a whole: check, export, copy, rebuild."""

from __future__ import annotations

import re
from dataclasses import asdict
from typing import TYPE_CHECKING, Final

from pos_app.cli.acts.lists import filter_of
from pos_app.cli.acts.verdict import tell_verdict
from pos_app.cli.arguments import UsageError
from pos_app.cli.books import OF_ENTRIES, ExportFormat, ExportOrder, no_progress
from pos_app.cli.destination import destination, is_there
from pos_app.cli.job import Exit
from pos_app.engine.ports import Filter

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pos_app.cli.job import Job


HEXADECIMAL: Final = re.compile("[0-9a-f]+")
TOLD_HEAD: Final = re.compile('"head":"([0-9a-f]{64})"')
RUN: Final = re.compile(r"(?<![0-9a-z])[0-9a-f]{8,64}(?![0-9a-z])")
LONGEST_HEAD: Final = 64


async def verify(job: Job) -> int:
    """Check the chain, the invariants and the projection; the exit status says whether all fit."""
    verdict = await job.desk.books().verify(witness_in(job.value_at_end("head")))
    if job.voice.as_json:
        job.voice.data(
            {
                "ok": not verdict.problems,
                "entries": verdict.entries,
                "head": verdict.head,
                "problems": [asdict(problem) for problem in verdict.problems],
            }
        )
    else:
        tell_verdict(job, verdict)
    return Exit.CANNOT_WORK if verdict.problems else Exit.DONE


def witness_in(text: str) -> str:
    """Return the head that a witness tells: typed, or in a receipt, a message or a bundle.

    Of an export or a bundle its last head; of other words their longest run of hexadecimal digits
    that may be one. What has none is returned as it is, and `verify` says so.
    """
    plain = "".join(text.split()).lower()
    if not plain or HEXADECIMAL.fullmatch(plain):
        return plain
    if told := TOLD_HEAD.findall(text):
        return str(told[-1])
    runs = RUN.findall(text.lower())
    return max(runs, key=len) if runs else plain[:LONGEST_HEAD]


async def export(job: Job) -> int:
    """Write the transactions, or the entries, of a span to a file."""
    wanted = filter_of(job)
    order = ExportOrder(
        format=ExportFormat(job.asked.text("format")),
        out=destination(job, "out"),
        since_ms=wanted.since_ms,
        until_ms=wanted.until_ms,
        narrowed=wanted,
        progress=_telling(job),
    )
    only_time = Filter(since_ms=wanted.since_ms, until_ms=wanted.until_ms)
    if order.format in OF_ENTRIES and wanted != only_time:
        raise UsageError(job.text("cli.usage.entries"))
    count = await job.desk.books().export(order)
    if job.voice.as_json:
        job.voice.data({"file": str(order.out), "lines": count})
        return Exit.DONE
    words = "cli.exported_entries" if order.format in OF_ENTRIES else "cli.exported"
    job.voice.say(job.text(words, count=count, file=order.out))
    return Exit.DONE


def _telling(job: Job) -> Callable[[int, int], None]:
    """Tell a program how far it is; a person sees the end soon enough."""
    if not job.voice.as_json:
        return no_progress
    return lambda done, of: job.voice.data({"done": done, "of": of})


async def backup(job: Job) -> int:
    """Copy the journal while it is in use, and check the copy."""
    destination = _path(job, "destination")
    if is_there(job, destination) and not destination.is_dir():
        raise UsageError(job.text("cli.usage.exists", file=destination))
    verdict = await job.desk.books().back_up(destination)
    job.voice.tell("cli.backed_up", file=destination)
    tell_verdict(job, verdict)
    return Exit.CANNOT_WORK if verdict.problems else Exit.DONE


async def rebuild(job: Job) -> int:
    """Make the projection anew from the entries."""
    job.voice.tell("cli.rebuilt", count=await job.desk.books().rebuild())
    return Exit.DONE


def _path(job: Job, key: str) -> Path:
    path = job.asked.file(key)
    if path is None:
        raise UsageError(job.text("cli.usage.required", names=key))
    return path.absolute()
