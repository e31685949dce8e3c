"""The commands that tell of shifts, floats and commissions; they need no lock."""

from __future__ import annotations

from dataclasses import asdict
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING

from pos_app.cli.acts.shift_changes import refused
from pos_app.cli.destination import destination
from pos_app.cli.job import Exit
from pos_app.cli.moments import begin_ms, end_ms, iso, local
from pos_app.domain.money import plain_francs
from pos_app.domain.shift.events import ShiftClosed
from pos_app.domain.shift.runway import DRAWER
from pos_app.engine.shift.problems import ShiftStop

if TYPE_CHECKING:
    from pos_app.cli.job import Job
    from pos_app.domain.shift.commission import Commissions
    from pos_app.domain.shift.runway import Runway, RunwayStep


async def status(job: Job) -> int:
    """Tell the figures of the shift that runs: an X report."""
    async with job.desk.shift_history() as desk:
        try:
            if job.voice.as_json:
                report = await desk.cash.shifts.x_report(job.cashier)
                job.voice.data(_plain(asdict(report)))
                return Exit.DONE
            text = await desk.x_text(job.cashier)
        except ShiftStop as stop:
            return refused(job, stop)
    _say_lines(job, text)
    return Exit.DONE


async def reports(job: Job) -> int:
    """List the Z reports, newest first."""
    async with job.desk.shift_history() as desk:
        found = await desk.cash.shifts.reports(limit=job.asked.whole("limit") or 0)
    closed = [each.event.report for each in found if isinstance(each.event, ShiftClosed)]
    if job.voice.as_json:
        job.voice.data([_plain(asdict(each)) for each in closed])
        return Exit.DONE
    offset = job.desk.utc_offset_minutes
    rows = [
        (
            each.number,
            local(iso(each.closed_ms), offset),
            each.closed_by,
            plain_francs(each.counted.francs),
            plain_francs(each.difference),
        )
        for each in closed
    ]
    if rows:
        job.voice.table(rows, right=frozenset({3, 4}))
    else:
        job.voice.tell("cli.no_reports")
    return Exit.DONE


async def report(job: Job) -> int:
    """Tell one Z report."""
    async with job.desk.shift_history() as desk:
        try:
            text = await desk.z_text(job.asked.text("z"))
        except ShiftStop as stop:
            return refused(job, stop)
    _say_lines(job, text)
    return Exit.DONE


async def export(job: Job) -> int:
    """Write the Z reports of a span of time as a table for the accountant."""
    offset = job.desk.utc_offset_minutes
    since, until = job.asked.text("since"), job.asked.text("until")
    out = destination(job, "out")
    async with job.desk.shift_history() as desk:
        count = await desk.write_sheet(
            out,
            begin_ms(since, offset) if since else 0,
            end_ms(until, offset) if until else job.desk.now_ms() + 1,
        )
    job.voice.tell("cli.shift.exported", count=count, file=out)
    return Exit.DONE


async def audit(job: Job) -> int:
    """Recount every Z report by another way; the exit status says whether all agree."""
    async with job.desk.shift_history() as desk:
        findings = await desk.cash.audit()
    if job.voice.as_json:
        found = [asdict(each) for each in findings]
        job.voice.data({"ok": not found, "findings": found})
    elif findings:
        for each in findings:
            job.voice.tell("cli.audit.differs", **asdict(each))
    else:
        job.voice.tell("cli.audit.agrees")
    return Exit.CANNOT_WORK if findings else Exit.DONE


async def forecast(job: Job) -> int:
    """Tell how long the drawer and each float last, and why."""
    async with job.desk.shift_history() as desk:
        found = await desk.cash.outlook.runways()
    if job.voice.as_json:
        job.voice.data([_plain(asdict(each)) for each in found])
        return Exit.DONE
    for each in found:
        _tell_runway(job, each)
    if not found:
        job.voice.tell("cli.forecast.nothing")
    return Exit.DONE


async def commissions(job: Job) -> int:
    """Tell what was earned today and this month, and how well that is known."""
    async with job.desk.shift_history() as desk:
        book = desk.cash.commissions
        found = (await book.today(), await book.month())
    if job.voice.as_json:
        job.voice.data([_plain(asdict(each)) for each in found])
        return Exit.DONE
    for each in found:
        _tell_commissions(job, each)
    return Exit.DONE


def _tell_runway(job: Job, runway: Runway) -> None:
    is_drawer = runway.resource == DRAWER
    name = job.text("cli.forecast.drawer") if is_drawer else runway.resource
    level = plain_francs(runway.level)
    if runway.empty_ms is None:
        job.voice.tell("cli.forecast.lasts", resource=name, level=level)
        return
    when = local(iso(runway.empty_ms), job.desk.utc_offset_minutes)
    job.voice.tell("cli.forecast.empty", resource=name, level=level, when=when)
    steps = [each for each in runway.steps if each.begin_ms <= runway.empty_ms]
    job.voice.table([_step(job, each) for each in steps], right=frozenset({1, 2}))


def _step(job: Job, step: RunwayStep) -> tuple[str, ...]:
    why = job.text(f"shift.basis.{step.basis}")
    if step.feast:
        key = f"feast.{step.feast}"
        name = job.text(key) if job.voice.texts.has(key) else step.feast
        why = f"{why}, {name} {step.percent} %"
    at = local(iso(step.begin_ms), job.desk.utc_offset_minutes)
    return at, plain_francs(step.flow), plain_francs(step.level), why


def _tell_commissions(job: Job, found: Commissions) -> None:
    job.voice.tell("cli.commissions.span", first=found.first_day, last=found.last_day)
    rows = [
        (
            line.service,
            str(line.operations),
            f"{line.earned.normalize():f} F",
            job.text(f"shift.certainty.{line.certainty}"),
        )
        for line in found.lines
    ]
    if rows:
        job.voice.table(rows, right=frozenset({1, 2}))
    else:
        job.voice.tell("cli.no_rows")
    if found.difference is not None:
        job.voice.tell("cli.commissions.difference", francs=f"{found.difference.normalize():f} F")


def _say_lines(job: Job, text: str) -> None:
    for line in text.splitlines():
        job.voice.say(line)


def _plain(value: object) -> object:
    """Return figures as JSON has them: numbers that may have fractions as text."""
    match value:
        case dict():
            return {key: _plain(each) for key, each in value.items()}
        case list() | tuple():
            return [_plain(each) for each in value]
        case Decimal():
            return str(value)
        case Enum():
            return getattr(value, "word", value.value)
        case _:
            return value
