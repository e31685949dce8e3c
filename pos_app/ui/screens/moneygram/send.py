"""The send form of MoneyGram in steps, and the quote that is read back before anything goes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pos_app.domain.order import read_order
from pos_app.domain.service import FieldKind
from pos_app.ui import wording
from pos_app.ui.forms.form import ServiceForm, Stage
from pos_app.ui.screens.moneygram.receive import exact
from pos_app.ui.screens.sell.given_form import GivenForm
from pos_app.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pos_app.domain.service import Service
    from pos_app.domain.transfer import Quote
    from pos_app.texts.catalogue import Texts
    from pos_app.ui.window_parts import WindowParts

STEP: Final = 7
"""Fields of one step: what a small screen shows without much scrolling."""

HOME_CURRENCY: Final = "XOF"


def steps_of(service: Service) -> tuple[Service, ...]:
    """Return a service cut into services of a few fields each, in the declared order."""
    starts = range(0, len(service.fields), STEP)
    return tuple(replace(service, fields=service.fields[start : start + STEP]) for start in starts)


class StepForm(ServiceForm):
    """One step: it hands its answers over without reading anything back."""

    def __init__(self, step: Service, parts: WindowParts, typed: Mapping[str, str]) -> None:
        super().__init__(step, parts)
        self._parts_of_step = parts
        for name, editor in self.editors.items():
            if name in typed:
                editor.set_text(typed[name])

    def ask_to_confirm(self) -> None:
        """Go on when every field of this step can be used."""
        answers = self.answers()
        reading = read_order(self.service, answers, self._parts_of_step.answering)
        self.show_problems(reading.problems)
        if reading.order is not None:
            self.submitted.emit(answers)


class QuoteForm(GivenForm):
    """What sending costs, read back with the whole; nothing in it is typed."""

    def __init__(
        self, service: Service, parts: WindowParts, given: Mapping[str, str], quote: Quote
    ) -> None:
        super().__init__(service, parts, given, tuple(facts_of(quote, parts.texts)))
        self.quote = quote
        self._clock = parts.clock
        self.left_label = PlainLabel("", "muted")
        rows = self.facts.rowCount()
        self.facts.addWidget(PlainLabel(parts.texts.of("moneygram.valid"), "muted"), rows, 0)
        self.facts.addWidget(self.left_label, rows, 1)
        self.tick()

    @property
    def is_expired(self) -> bool:
        """Whether its rate is offered no more."""
        return self._clock.now_ms() >= self.quote.expires_ms

    def tick(self) -> None:
        """Count the time of the quote down."""
        left_s = (self.quote.expires_ms - self._clock.now_ms()) / 1000
        self.left_label.setText(wording.countdown(left_s))

    def ask_to_confirm(self) -> None:
        """Read back what matters to the customer: amount, names, country."""
        reading = read_order(self.whole, self.answers(), "")
        self.show_problems(reading.problems)
        if reading.order is not None:
            told = tuple(field for field in self.whole.fields if field.kind is FieldKind.NAME)
            self.read_order_back(replace(self.whole, fields=told), reading.order)

    def focus_now(self) -> None:
        """Go where it is confirmed: there is no field."""
        self.read_back.setFocus()

    def resume(self) -> None:
        """Go back to the last step: what was typed is mended there."""
        self.stage = Stage.FILLING
        self.read_back.disarm()
        self.left.emit()


def facts_of(quote: Quote, texts: Texts) -> Iterator[tuple[str, str]]:
    """Yield what a quote says, with its names."""
    yield texts.of("moneygram.total"), exact(quote.total, HOME_CURRENCY)
    yield texts.of("moneygram.fees"), exact(quote.fees, HOME_CURRENCY)
    yield texts.of("moneygram.received"), exact(quote.received, quote.received_currency)
    yield texts.of("moneygram.rate"), f"{quote.rate:f}".replace(".", ",")
