"""The command that looks at everything that can keep a till from working."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pos_app.cli.check import Level
from pos_app.cli.destination import replaceable
from pos_app.cli.job import Exit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.cli.job import Job

SIGNS: Final[Mapping[Level, str]] = {Level.OK: "OK", Level.WARNING: "!", Level.PROBLEM: "X"}


async def doctor(job: Job) -> int:
    """Run every check; the exit status is 1 when one of them found a problem.

    With `--bundle` the findings also go into a file for support; see `composition.support`.
    """
    out = job.asked.file("bundle")
    if out is not None:
        replaceable(job, out.absolute())
    found = [(check.name, await check.run()) for check in job.desk.checks()]
    if job.voice.as_json:
        job.voice.data(
            [
                {
                    "check": name,
                    "level": finding.level.value,
                    "words": finding.words,
                    "remedy": finding.remedy,
                }
                for name, finding in found
            ]
        )
    else:
        for name, finding in found:
            line = job.text("cli.pair", name=name, words=finding.words)
            job.voice.say(f"{SIGNS[finding.level]:<3}{line}")
            if finding.remedy:
                job.voice.say(f"   → {finding.remedy}")
    if out is not None:
        path = await job.desk.write_support(out)
        job.voice.complain(job.text("cli.support_written", file=path))
    bad = any(finding.level is Level.PROBLEM for _, finding in found)
    return Exit.CANNOT_WORK if bad else Exit.DONE
