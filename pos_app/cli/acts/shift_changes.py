"""The commands that change a shift: open it, move cash, hand over, close."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pos_app.cli.arguments import UsageError
from pos_app.cli.job import Exit
from pos_app.domain.money import plain_francs
from pos_app.domain.shift.count import DENOMINATIONS, Count
from pos_app.domain.shift.events import CashMoved, HandedOver, MoveKind
from pos_app.engine.shift.problems import ShiftProblem, ShiftStop

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.cli.job import Job
    from pos_app.domain.shift.gap import Explanation, Gap

WAYS: Final[Mapping[str, MoveKind]] = {
    "in": MoveKind.CASH_IN,
    "out": MoveKind.CASH_OUT,
    "drop": MoveKind.SAFE_DROP,
}
PIECES: Final = re.compile("[0-9]{1,6}")
"""Plain digits, and not so many that making a number of them takes long."""

MOST_SHOWN: Final = 3
"""So many explanations of a gap are told, and so many operations of each."""


async def begin(job: Job) -> int:
    """Open a shift with a counted float."""
    counted = _counted(job)
    async with job.desk.shifts() as desk:
        await desk.cash.ask_balances()
        try:
            noted = await desk.cash.shifts.open(job.cashier, counted)
        except ShiftStop as stop:
            return refused(job, stop)
    job.voice.tell("cli.shift.opened", francs=plain_francs(counted.francs), seq=noted.seq)
    return Exit.DONE


async def move(job: Job) -> int:
    """Put cash in, take it out, drop it into the safe."""
    moved = CashMoved(
        kind=WAYS[job.asked.text("way")],
        by=job.cashier,
        francs=job.asked.whole("francs") or 0,
        why=job.asked.text("reason").strip(),
    )
    async with job.desk.shifts() as desk:
        try:
            noted = await desk.cash.shifts.move(moved)
        except ShiftStop as stop:
            return refused(job, stop)
    job.voice.tell("cli.shift.moved", francs=plain_francs(moved.francs), seq=noted.seq)
    return Exit.DONE


async def hand_over(job: Job) -> int:
    """Pass the drawer on."""
    over = HandedOver(by=job.cashier, to=job.asked.text("to").strip())
    async with job.desk.shifts() as desk:
        try:
            await desk.cash.shifts.hand_over(over)
        except ShiftStop as stop:
            return refused(job, stop)
    job.voice.tell("cli.shift.handed_over", name=over.to)
    return Exit.DONE


async def close(job: Job) -> int:
    """Count and close; a gap without a reason is explained, and nothing is closed."""
    counted = _counted(job)
    async with job.desk.shifts() as desk:
        book = desk.cash.shifts
        await desk.cash.ask_balances()
        try:
            await book.count(job.cashier, counted)
            report = await book.close(job.cashier, job.asked.text("reason"))
        except ShiftStop as stop:
            if stop.problem is ShiftProblem.NO_REASON:
                _tell_gap(job, await book.gap())
            return refused(job, stop)
    job.voice.tell("cli.shift.closed", number=report.number, francs=plain_francs(report.difference))
    return Exit.DONE


def refused(job: Job, stop: ShiftStop) -> int:
    """Say what cannot be done with the shift; return the exit status."""
    job.voice.complain(job.text(f"shift.problem.{stop.problem}"))
    return Exit.USAGE


def _counted(job: Job) -> Count:
    """Return what was counted: a sum, pieces by name, or both. Raises UsageError."""
    names = [each.key for each in DENOMINATIONS]
    pieces = dict.fromkeys(names, 0)
    for typed in job.asked.texts("piece"):
        name, _, number = typed.partition("=")
        if name not in pieces or not PIECES.fullmatch(number):
            raise UsageError(job.text("cli.usage.piece", value=typed, names=", ".join(names)))
        pieces[name] += int(number)
    loose = job.asked.whole("counted")
    if loose is None and not job.asked.texts("piece"):
        raise UsageError(job.text("cli.usage.required", names="--counted"))
    try:
        return Count(pieces=tuple(pieces.values()), loose=loose or 0)
    except ValueError as slip:
        raise UsageError(str(slip)) from slip


def _tell_gap(job: Job, gap: Gap) -> None:
    job.voice.tell("cli.shift.gap", francs=plain_francs(gap.unexplained))
    for found in gap.explanations[:MOST_SHOWN]:
        job.voice.tell(
            "cli.shift.explained",
            cause=job.text(f"shift.cause.{found.cause}"),
            percent=round(found.permille / 10),
            what=_what(found),
        )


def _what(found: Explanation) -> str:
    groups = [" + ".join(group) for group in found.groups[:MOST_SHOWN]]
    moves = [str(seq) for seq in found.moves[:MOST_SHOWN]]
    return ", ".join([*groups, *moves, *(each.key for each in found.denominations)])
