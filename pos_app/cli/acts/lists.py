"""The commands that read the journal's rows: lists, one transaction, a day's totals."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Final

from pos_app.cli import shapes, wording
from pos_app.cli.arguments import UsageError
from pos_app.cli.job import Exit
from pos_app.cli.moments import begin_ms, end_ms, local, local_day
from pos_app.domain.money import plain_francs
from pos_app.domain.phone import PhoneNumber
from pos_app.domain.transaction import Ref, State
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.ports import Filter
from pos_app.texts.proofs import proof_line
from pos_app.texts.states import state_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.cli.job import Job
    from pos_app.engine.ports import History, Row, Total

PAGE: Final = 500
"""Rows read at once: a long list is no reason to hold the file for long."""


async def transactions(job: Job) -> int:
    """List, newest first."""
    wanted = filter_of(job)
    async with job.desk.history() as history:
        rows = await _rows(history, wanted, job.asked.whole("limit") or 0)
    if job.voice.as_json:
        job.voice.data([shapes.row(row) for row in rows])
    elif rows:
        job.voice.table([_line(job, row) for row in rows], right=frozenset({4}))
    else:
        job.voice.tell("cli.no_rows")
    return Exit.DONE


async def show(job: Job) -> int:
    """Show one with its whole timeline."""
    ref = Ref(job.asked.text("ref"))
    async with job.desk.history() as history:
        found = await history.timeline(ref)
    if found is None:
        raise TillError(Trouble.UNKNOWN_TRANSACTION, ref)
    if job.voice.as_json:
        job.voice.data(shapes.timeline(found))
        return Exit.DONE
    for line in wording.account(job.voice.texts, found.transaction, job.desk.links):
        job.voice.say(line)
    offset = job.desk.utc_offset_minutes
    rows = wording.history(job.voice.texts, found)
    job.voice.table([(local(at, offset), words) for at, words in rows])
    if found.proof is not None:
        job.voice.say(proof_line(found.proof, job.voice.texts))
    return Exit.DONE


async def totals(job: Job) -> int:
    """Tell the totals of one day of the shop, today without one."""
    today = local_day(job.desk.now_ms(), job.desk.utc_offset_minutes)
    day = job.asked.text("day")[:10] or today
    async with job.desk.history() as history:
        found = await history.totals(day)
    if job.voice.as_json:
        job.voice.data([asdict(total) for total in found])
        return Exit.DONE
    job.voice.tell("cli.totals_of", day=day)
    if found:
        job.voice.table([_total(job, each) for each in found], right=frozenset({3, 4}))
    else:
        job.voice.tell("cli.no_rows")
    return Exit.DONE


def filter_of(job: Job) -> Filter:
    """Return what a command line narrows a list by. Raises UsageError."""
    offset = job.desk.utc_offset_minutes
    since, until = job.asked.text("since"), job.asked.text("until")
    return Filter(
        states=_states(job),
        service=job.asked.text("service"),
        direction=job.asked.text("direction"),
        cashier=job.asked.text("sold_by"),
        search=job.value("search"),
        since_ms=begin_ms(since, offset) if since else None,
        until_ms=end_ms(until, offset) if until else None,
    )


def _states(job: Job) -> frozenset[State]:
    typed = [name.upper() for name in job.asked.texts("state")]
    known = {state.value for state in State}
    for name in typed:
        if name not in known:
            names = ", ".join(State)
            raise UsageError(job.text("cli.usage.state", value=name, states=names))
    return frozenset(map(State, typed))


async def _rows(history: History, wanted: Filter, limit: int) -> Sequence[Row]:
    rows: list[Row] = []
    below: int | None = None
    while len(rows) < limit:
        page = await history.page(wanted, below, min(PAGE, limit - len(rows)))
        if not page:
            break
        rows.extend(page)
        below = page[-1].number
    return rows


def _line(job: Job, row: Row) -> Sequence[str]:
    return (
        local(row.created_at, job.desk.utc_offset_minutes),
        state_word(job.voice.texts, row.state, row.direction, row.service),
        row.service,
        PhoneNumber(row.phone).shown() if row.phone else "",
        "" if row.amount is None else plain_francs(row.amount),
        row.ref,
    )


def _total(job: Job, total: Total) -> Sequence[str]:
    return (
        job.text(f"direction.{total.direction}"),
        total.service,
        state_word(job.voice.texts, total.state, total.direction, total.service),
        str(total.count),
        plain_francs(total.francs),
    )
