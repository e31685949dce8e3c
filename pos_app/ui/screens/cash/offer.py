"""What can be done with a drawer, and what of it can be done as the shift stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from pos_app.ui.screens.cash.watch import clock

if TYPE_CHECKING:
    from pos_app.engine.shift.standing import Standing
    from pos_app.texts.catalogue import Texts


class Job(StrEnum):
    """One thing that is done with a drawer; `cash.job.X` is its name."""

    OPEN = "open"
    CASH_IN = "cash_in"
    CASH_OUT = "cash_out"
    SAFE_DROP = "safe_drop"
    HAND_OVER = "hand_over"
    LOOK = "look"
    CLOSE = "close"
    REPORTS = "reports"
    EARNED = "earned"
    EXPORT = "export"


ALWAYS: Final = frozenset({Job.REPORTS, Job.EARNED, Job.EXPORT})
NEEDS_OPEN: Final = frozenset(
    {Job.CASH_IN, Job.CASH_OUT, Job.SAFE_DROP, Job.HAND_OVER, Job.LOOK, Job.CLOSE}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What the menu shows: how things stand, in a sentence and its tone, and what can be done."""

    sentence: str
    tone: str
    jobs: frozenset[Job]


def offer_of(standing: Standing, texts: Texts, *, is_shared: bool) -> Offer:
    """Return what can be done; a drawer is handed over only where several share it."""
    figures = standing.figures
    if figures is None:
        sentence = texts.of("cash.standing.closed")
        return Offer(sentence=sentence, tone="quiet", jobs=ALWAYS | {Job.OPEN})
    if standing.forgotten is not None:
        sentence = texts.of("cash.standing.forgotten", name=standing.forgotten.by)
        return Offer(sentence=sentence, tone="bad", jobs=ALWAYS | {Job.LOOK, Job.CLOSE})
    sentence = texts.of(
        "cash.standing.open",
        number=figures.number,
        since=clock(figures.opened_ms),
        people=", ".join(dict.fromkeys(figures.people)),
    )
    jobs = NEEDS_OPEN if is_shared else NEEDS_OPEN - {Job.HAND_OVER}
    return Offer(sentence=sentence, tone="good", jobs=ALWAYS | jobs)
