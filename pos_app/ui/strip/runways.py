"""Says when drawer and floats run dry, with the reasoning for whoever hovers over it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from pos_app.domain.money import screen_francs
from pos_app.domain.shift.runway import Basis

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.shift.runway import Runway, RunwayStep
    from pos_app.texts.catalogue import Texts
    from pos_app.ui.window_parts import Context

PAUSE_S: Final = 60.0
"""Learning from eight weeks is not done for every sale."""

SURE_AFTER_DAYS: Final = 7
MOST_STEPS: Final = 12


class RunwayWatch(QObject):
    """Asks for the forecasts at most once a minute, when something moved."""

    told = Signal(object)
    """A mapping of a provider's code, or `DRAWER`, to its `Runway`."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._asked_s = -PAUSE_S
        self._wanted = True
        self._asking = False

    def want(self) -> None:
        """Notice that something moved: ask at the next tick that may."""
        self._wanted = True

    def tick(self) -> None:
        """Ask, if it is wanted and was not asked just now."""
        cash, now_s = self._context.parts.cash, self._context.parts.clock.monotonic_s()
        if cash is None or self._asking or not self._wanted or now_s - self._asked_s < PAUSE_S:
            return
        self._asked_s, self._wanted, self._asking = now_s, False, True
        self._context.bridge.start(cash.outlook.runways(), self._on_told, self._on_refused)

    def _on_told(self, found: Sequence[Runway]) -> None:
        self._asking = False
        self.told.emit({each.resource: each for each in found})

    def _on_refused(self, _trouble: object) -> None:
        # The next time will tell: a forecast is worth no alarm.
        self._asking = False


def sentence_of(texts: Texts, runway: Runway | None, now_ms: int) -> str:
    """Return when it runs dry; empty when it lasts, or nothing is known."""
    if runway is None or runway.empty_ms is None:
        return ""
    moment = datetime.fromtimestamp(runway.empty_ms / 1000).astimezone()
    today = datetime.fromtimestamp(now_ms / 1000).astimezone()
    when = moment.strftime("%H:%M" if moment.date() == today.date() else "%d/%m %H:%M")
    sure = runway.known_days >= SURE_AFTER_DAYS
    return texts.of("runway.empty" if sure else "runway.guess", when=when)


def reasoning_of(texts: Texts, runway: Runway | None) -> str:
    """Return why, hour by hour, up to the hour in which it is empty."""
    if runway is None:
        return ""
    lines = [texts.of("runway.from", amount=screen_francs(runway.level), count=runway.known_days)]
    lines += [_step(texts, each) for each in _steps_until_empty(runway)]
    if runway.swap_francs:
        lines.append(texts.of("runway.swap", amount=screen_francs(runway.swap_francs)))
    return "\n".join(lines)


def _steps_until_empty(runway: Runway) -> Sequence[RunwayStep]:
    until_ms = runway.empty_ms if runway.empty_ms is not None else 0
    working = [each for each in runway.steps if each.basis is not Basis.CLOSED]
    if until_ms:
        working = [each for each in working if each.begin_ms <= until_ms]
    return working[:MOST_STEPS]


def _step(texts: Texts, step: RunwayStep) -> str:
    moment = datetime.fromtimestamp(step.begin_ms / 1000).astimezone()
    sign = "+" if step.flow > 0 else ""
    feast = f" · {_feast(texts, step.feast)} {step.percent} %" if step.feast else ""
    return texts.of(
        "runway.step",
        time=moment.strftime("%H:%M"),
        flow=f"{sign}{screen_francs(step.flow)}",
        left=screen_francs(step.level),
        weeks=step.weeks,
        feast=feast,
    )


def _feast(texts: Texts, name: str) -> str:
    """Return a feast's name: those that ship have words, the owner's are words already."""
    key = f"feast.{name}"
    return texts.of(key) if texts.has(key) else name
