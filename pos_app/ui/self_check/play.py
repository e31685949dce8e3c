"""Plays the till in its real window, by its own keys, so that a build can be trusted."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from pos_app.domain.trouble import TillError
from pos_app.ui.self_check.hands import Hands, SelfCheckParts, StepFailedError
from pos_app.ui.self_check.report import Report, StepReport, environment
from pos_app.ui.self_check.steps import STEPS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.ui.self_check.typing import Step
    from pos_app.ui.window.main_window import MainWindow

log = logging.getLogger(__name__)


async def play(window: MainWindow, parts: SelfCheckParts, steps: Sequence[Step] = STEPS) -> Report:
    """Play every step until one fails; write pictures and report. Raises OSError for the report."""
    hands = Hands(window, parts)
    told: list[StepReport] = []
    try:
        for step in steps:
            told.append(await _play_one(step, hands))
            if not told[-1].ok:
                break
    finally:
        hands.let_go()
    language = window.context.texts.language.value
    report = Report(steps=tuple(told), environment=environment(language))
    if parts.report is not None:
        report.write(parts.report)
    return report


async def _play_one(step: Step, hands: Hands) -> StepReport:
    clock = hands.parts.clock
    begin_s = clock.monotonic_s()
    hands.pictures.clear()
    is_ok = False
    try:
        words = await step.play(hands)
        hands.photograph(step.name)
        is_ok = True
    except (StepFailedError, TillError, OSError) as failure:
        words = str(failure)
    except Exception as fault:
        # A fault of the program is what a self-check is there to report, with its picture.
        log.exception("the self-check met a fault of the program")
        words = f"{type(fault).__name__}: {fault}"
    if not is_ok:
        words += _photographed(step, hands)
    return StepReport(
        name=step.name,
        ok=is_ok,
        seconds=round(clock.monotonic_s() - begin_s, 3),
        pictures=tuple(hands.pictures),
        words=words,
    )


def _photographed(step: Step, hands: Hands) -> str:
    """Take the picture of a failure; return what to add when even that is impossible."""
    try:
        hands.photograph(step.name)
    except (StepFailedError, OSError) as failure:
        return f"; {failure}"
    return ""
