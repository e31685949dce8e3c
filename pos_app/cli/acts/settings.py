"""The commands that carry the settings to a file, and from one: shown first, then asked."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from pos_app.cli.arguments import UsageError
from pos_app.cli.destination import destination
from pos_app.cli.job import Exit
from pos_app.cli.passphrase import typed_line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pos_app.cli.job import Job
    from pos_app.cli.settings_book import SettingChange


def export(job: Job) -> int:
    """Write every option and table to a file; keys, people and the data folder stay here."""
    out = destination(job, "carried")
    count = job.desk.settings().write(out)
    if job.voice.as_json:
        job.voice.data({"file": str(out), "values": count})
    else:
        job.voice.say(job.text("cli.settings_written", count=count, file=out))
    return Exit.DONE


def take_in(job: Job) -> int:
    """Show what a file changes, and change it when that is confirmed."""
    plan = job.desk.settings().plan(_file(job))
    confirmed = job.asked.switch("apply")
    if not job.voice.as_json:
        _tell(job, plan.changes)
        confirmed = confirmed or (bool(plan.changes) and _agreed(job))
    if confirmed and plan.changes:
        plan.carry_out()
    if job.voice.as_json:
        changes = [asdict(each) for each in plan.changes]
        job.voice.data({"changes": changes, "written": confirmed and bool(changes)})
    elif plan.changes:
        job.voice.tell("cli.settings_taken" if confirmed else "cli.settings_left")
    return Exit.DONE


def _tell(job: Job, changes: Sequence[SettingChange]) -> None:
    if not changes:
        job.voice.tell("cli.settings_same")
        return
    none = job.text("cli.settings_nothing")
    job.voice.table([(each.key, each.before or none, "→", each.after or none) for each in changes])


def _agreed(job: Job) -> bool:
    """Ask; whatever is not the word itself, and an empty line, is a no."""
    word = job.text("cli.settings_word")
    job.voice.tell("cli.settings_ask", word=word)
    return typed_line().casefold() == word.casefold()


def _file(job: Job) -> Path:
    file = job.asked.file("carried")
    if file is None:
        raise UsageError(job.text("cli.usage.required", names="carried"))
    return file.absolute()
