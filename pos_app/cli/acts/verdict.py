"""Says what a check of the journal found to who has to act: what it means, then where."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pos_app.texts.findings import finding_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.cli.books import BookProblem, Verdict
    from pos_app.cli.job import Job

MEANINGS: Final = (
    ("no_witness", re.compile("is not the beginning of a hash")),
    ("witness", re.compile("no entry has the hash|older than that witness")),
    ("missing", re.compile("^entries .* missing$|without entries")),
    ("altered", re.compile("its hash does not follow")),
    ("personal", re.compile("^the personal value")),
    ("receipt", re.compile("^receipt ")),
    ("lists", re.compile("projection|^the (totals|days) of|not numbered|has number")),
)
"""What finding stands for what meaning, `cli.verdict.MEANING`; the most telling first."""

OTHER: Final = "other"
REMEDY: Final = {"no_witness": "typed", "lists": "rebuild"}
"""What to do about the worst of them, `cli.verdict.do.REMEDY`; for all others: keep."""

KEEP: Final = "keep"


def tell_verdict(job: Job, verdict: Verdict) -> None:
    """Say whether a journal is sound; if not, in plain words what it means and what to do."""
    tell = job.voice.tell
    if not verdict.problems:
        tell("cli.verified", count=verdict.entries)
        tell("cli.head", head=verdict.head)
        return
    meanings = meanings_of(verdict.problems)
    for meaning in meanings:
        tell(f"cli.verdict.{meaning}")
    remedies = {REMEDY.get(meaning, KEEP) for meaning in meanings}
    tell(f"cli.verdict.do.{KEEP if len(remedies) > 1 else remedies.pop()}")
    for problem in verdict.problems:
        what = finding_words(job.voice.texts, problem.what)
        if problem.seq is None:
            job.voice.say(what)
        else:
            tell("cli.bad_entry", seq=problem.seq, what=what)
    if verdict.head:
        tell("cli.head", head=verdict.head)


def meanings_of(problems: Sequence[BookProblem]) -> Sequence[str]:
    """Return what the findings mean, each once, the most telling first."""
    found = {_meaning(problem) for problem in problems}
    return [each for each in (*(name for name, _ in MEANINGS), OTHER) if each in found]


def _meaning(problem: BookProblem) -> str:
    # A finding about an entry may begin with the id of its operation.
    what = problem.what
    words = [what, what.partition(" ")[2]] if problem.seq is not None or " " in what else [what]
    for name, pattern in MEANINGS:
        if any(pattern.search(each) for each in words):
            return name
    return OTHER
