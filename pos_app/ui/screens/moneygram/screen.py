"""MoneyGram (F6): pay a transfer out, or send one; there only where the owner turned it on."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from pos_app.domain.service import AMOUNT, Direction
from pos_app.ui.forms.form import ServiceForm
from pos_app.ui.screens.moneygram.drafts import DraftList
from pos_app.ui.screens.moneygram.receive import REFERENCE, ReferenceSearch, exact
from pos_app.ui.screens.moneygram.send import HOME_CURRENCY, QuoteForm, StepForm, steps_of
from pos_app.ui.screens.sell.given_form import GivenForm
from pos_app.ui.screens.sell.screen import SellScreen, ServiceChoice
from pos_app.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pos_app.domain.order import Order
    from pos_app.domain.service import Family, Service
    from pos_app.domain.transfer import Incoming, Quote
    from pos_app.domain.trouble import TillError
    from pos_app.engine.drafts import Draft
    from pos_app.ui.window_parts import Context


class MoneygramScreen(SellScreen):
    """Both of MoneyGram's jobs; what a look-up knows is never typed."""

    def __init__(self, context: Context, title: str, families: frozenset[Family]) -> None:
        self.reference: ReferenceSearch | None = None
        self._transfer: Incoming | None = None
        self._steps: tuple[Service, ...] = ()
        self._step = 0
        self._typed: dict[str, str] = {}
        self._quote: Quote | None = None
        self.drafts = DraftList(context)
        self.progress = PlainLabel("", "muted")
        self.progress.hide()
        super().__init__(context, title, families, ServiceChoice.BY_DIGIT)
        self.drafts.resumed.connect(self._resume)
        self.drafts.passed.connect(self._begin_anew)
        self.drafts.left.connect(self.leave)
        self.page.put_above_services(self.drafts)
        self.page.put_below_heading(self.progress)

    def offered(self, families: frozenset[Family]) -> tuple[Service, ...]:
        """Return both jobs under names that tell them apart, paying out first."""
        named = (
            replace(service, name=self.context.texts.of(f"moneygram.{service.direction.word}"))
            for service in super().offered(families)
        )
        return tuple(sorted(named, key=lambda service: service.direction is Direction.DEPOSIT))

    def visit(self) -> None:
        """Go on: an empty form may follow a reference that was looked up."""
        self.enter()

    def enter(self) -> None:
        """Go on with what was begun."""
        if not self.drafts.isHidden():
            self.drafts.setFocus()
        elif self.form is None and self.reference is not None:
            self.reference.focus_now()
        else:
            super().enter()

    def tick(self) -> None:
        """Count the quote's time down; keep what is typed, for a till that is switched off."""
        if isinstance(self.form, QuoteForm):
            self.form.tick()
        elif self.form is not None and self._steps:
            self.drafts.note(self._steps[0].code, {**self._typed, **self.form.answers()})
        elif isinstance(self.form, GivenForm):
            self.drafts.note_typed(self.form)

    def choose(self, service: Service) -> None:
        """Begin with the reference, or with the first step of sending."""
        if self.guard is not None:
            self.guard.hide()
        self._forget()
        if service.direction is Direction.DEPOSIT:
            self._steps = steps_of(service)
            super().choose(service)
            self._offer_drafts(service)
            return
        field = service.field_named(REFERENCE)
        if field is None:
            super().choose(service)
            return
        self._drop_form()
        self.reference = ReferenceSearch(self.context, service, field)
        self.reference.accepted.connect(self._pay_out)
        self.reference.left.connect(self.leave)
        self.reference.number_asked.connect(self.number_asked)
        self.reference.paid_out.connect(self.paid_out)
        self.reference.search_asked.connect(self.search_asked)
        self.page.put_below_services(self.reference)
        self.tiles.pick(service)
        self._show_reference(self.reference)
        self._offer_drafts(service)

    def leave(self) -> bool:
        """Go one step back; nothing was sent."""
        if not self.drafts.isHidden():
            self._begin_anew()
        if self._steps and self.form is not None and (self._quote or self._step):
            self._typed |= {} if self._quote else dict(self.form.answers())
            self._step -= 0 if self._quote else 1
            self._quote = None
            self._show_step()
        elif self.form is not None and self.reference is not None:
            self._typed = dict(self.form.answers())  # For whoever comes back to this transfer.
            self._drop_form()
            self._show_reference(self.reference)
        elif self.reference is not None and self.reference.step_back():
            pass
        elif self.reference is not None or self.form is not None:
            self._drop_form()
            self._forget()
            self._show_choosing(choosing=True)
            self.tiles.setFocus()
        else:
            return False
        return True

    def repeat(self, order: Order) -> bool:  # noqa: ARG002 - another job than this screen's
        """Repeat nothing: a second one like it is a new piece of work."""
        return False

    def make_form(self, service: Service) -> ServiceForm:
        """Return the form of this step of the job."""
        parts = self.context.parts
        if self._quote is not None:
            return QuoteForm(service, parts, self._typed, self._quote)
        if self._steps:
            return StepForm(self._steps[self._step], parts, self._typed)
        if self._transfer is not None:
            return self._identity_form(service, self._transfer)
        return super().make_form(service)

    def _identity_form(self, service: Service, transfer: Incoming) -> ServiceForm:
        texts = self.context.texts
        given = {REFERENCE: transfer.reference}
        whole, rest = divmod(transfer.amount, 1)
        if transfer.currency == HOME_CURRENCY and not rest:
            given[AMOUNT.name] = str(int(whole))
        facts = (
            (texts.of("field.amount"), exact(transfer.amount, transfer.currency)),
            (texts.of("moneygram.receiver"), transfer.receiver),
            (texts.of("moneygram.sender"), transfer.sender),
        )
        return GivenForm(service, self.context.parts, given, facts)

    def _pay_out(self, transfer: Incoming) -> None:
        """Ask for the receiver's identity; what was typed of it for this transfer stands there."""
        if self.reference is None:
            return
        self._transfer = transfer
        self.reference.hide()
        super().choose(self.reference.service)
        if self._typed.get(REFERENCE) == transfer.reference and self.form is not None:
            self.form.fill(self._typed)
        else:
            self.drafts.begin()

    def _on_submitted(self, answers: Mapping[str, str]) -> None:
        is_quoted = isinstance(self.form, QuoteForm) and not self.form.is_expired
        if is_quoted or not self._steps:
            super()._on_submitted(answers)
        else:
            self._typed |= dict(answers)
            self._quote = None
            if self._step + 1 < len(self._steps):
                self._step += 1
                self._show_step()
            else:
                self._ask_quote()

    def _ask_quote(self) -> None:
        service = self._steps[0]
        self.progress.setText(self.context.texts.of("moneygram.quoting"))
        work = self.context.till.lookups.quote(service.code, dict(self._typed))
        asked = dict(self._typed)
        self.context.bridge.start(work, partial(self._on_quote, asked), self._on_no_quote)

    def _on_quote(self, asked: Mapping[str, str], quote: Quote) -> None:
        if asked != self._typed or not self._steps:
            return  # Left, or changed meanwhile.
        self.drafts.note(self._steps[0].code, self._typed, quote)
        self._show_quote(quote)

    def _show_quote(self, quote: Quote) -> None:
        self._quote = quote
        self._show_step()
        if self.form is not None:
            self.form.ask_to_confirm()

    def _on_no_quote(self, trouble: TillError) -> None:
        self._show_progress()
        self.tell(trouble)

    def _show_step(self) -> None:
        whole = next(each for each in self.services if each.code == self._steps[0].code)
        self._build_form(whole)
        self._show_progress()
        if self.form is not None and self._quote is None:
            self.form.focus_first()

    def _show_choosing(self, *, choosing: bool) -> None:
        super()._show_choosing(choosing=choosing)
        if not self.services:
            self.page.hint.setText(self.context.texts.of("moneygram.off"))
        self._show_progress()

    def _show_progress(self) -> None:
        self.progress.setVisible(bool(self._steps) and self.form is not None)
        key = "moneygram.quote" if self._quote is not None else "moneygram.step"
        count, number = len(self._steps), self._step + 1
        self.progress.setText(self.context.texts.of(key, number=number, steps=count))

    def _show_reference(self, reference: ReferenceSearch) -> None:
        self._transfer = None
        self.tiles.hide()
        self.page.change.show()
        self.page.heading.setText(reference.service.name)
        self.page.hint.setText(self.context.texts.of("moneygram.hint"))
        reference.show()
        reference.focus_now()

    def _forget(self) -> None:
        self._steps, self._step, self._typed, self._quote = (), 0, {}, None
        self._transfer = None
        self.drafts.hide()
        if self.reference is not None:
            self.page.drop(self.reference)
            self.reference = None

    def _offer_drafts(self, service: Service) -> None:
        self.drafts.begin()
        reading = self.context.parts.drafts.all(service.code)
        self.context.bridge.start(reading, partial(self._on_drafts, service), self.tell)

    def _on_drafts(self, service: Service, drafts: Sequence[Draft]) -> None:
        """Offer what was begun, where nothing else was begun meanwhile."""
        begun = self.form or self.reference
        if not drafts or begun is None or self._typed or self._step or self._transfer:
            return
        typed = (
            begun.answers().values() if isinstance(begun, ServiceForm) else (begun.editor.text(),)
        )
        if begun.service.code == service.code and not any(typed):
            begun.hide()
            self.drafts.show_drafts(drafts, service.direction)

    def _begin_anew(self) -> None:
        self.drafts.hide()
        if self.form is not None:
            self.form.show()
            self.form.focus_first()
        elif self.reference is not None:
            self.reference.show()
            self.reference.focus_now()

    def _resume(self, draft: Draft) -> None:
        """Go on where a draft stopped: at its quote while it is offered, else at the first gap.

        A pay-out begins with its reference anew: it may have been paid elsewhere since.
        """
        self.drafts.go_on(draft)
        self._typed = dict(draft.answers)
        if self.reference is not None:
            self._begin_anew()
            self.reference.editor.set_text(draft.answers.get(REFERENCE, ""))
            self.reference.ask()
            return
        is_offered = draft.quote and draft.quote.expires_ms > self.context.parts.clock.now_ms()
        gaps = [
            place
            for place, step in enumerate(self._steps)
            if any(not f.optional and not self._typed.get(f.name) for f in step.fields)
        ]
        self._step = gaps[0] if gaps else len(self._steps) - 1
        if draft.quote is not None and is_offered and not gaps:
            self._show_quote(draft.quote)
        else:
            self._show_step()

    def _next_customer(self) -> None:
        self.drafts.drop_current()
        self._drop_form()
        self._forget()
        self._show_choosing(choosing=True)
        self.tiles.setFocus()
