"""Sells one service at a time: choose, fill, read back, confirm, and on to the next customer."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING, Self

from PySide6.QtWidgets import QVBoxLayout

from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.customers import answers_of
from pos_app.engine.guards import GuardStop
from pos_app.ui.forms.service_tiles import ServiceTiles, in_order
from pos_app.ui.prepared import prepared_or_stopped
from pos_app.ui.screens.screen import Screen
from pos_app.ui.screens.sell.operators import OPERATOR_WORDS
from pos_app.ui.screens.sell.page import SellPage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.domain.order import Order
    from pos_app.domain.phone import PhoneNumber
    from pos_app.domain.service import Family, Service
    from pos_app.domain.transaction import Transaction
    from pos_app.ui.forms.form import ServiceForm
    from pos_app.ui.forms.guard_panel import GuardPanel
    from pos_app.ui.screen_table import ScreenSpec
    from pos_app.ui.window_parts import Context


class ServiceChoice(Enum):
    """How one service of a screen is chosen."""

    BY_DIGIT = auto()
    BY_PREFIX = auto()


class SellScreen(Screen):
    """One screen of services of the same kind."""

    def __init__(
        self,
        context: Context,
        title: str,
        families: frozenset[Family],
        choice: ServiceChoice = ServiceChoice.BY_DIGIT,
    ) -> None:
        super().__init__(context)
        self._choice = choice
        self._families = families
        self.services = self.offered(families)
        self.form: ServiceForm | None = None
        self._order: Order | None = None
        self.tiles = ServiceTiles(self.services, context.texts)
        self.tiles.chosen.connect(self.choose)
        self.tiles.number_asked.connect(self.number_asked)
        self.tiles.search_asked.connect(self.search_asked)
        self.tiles.paid_out.connect(self.paid_out)
        self.guard: GuardPanel | None = None
        self._title = context.texts.of(title)
        self.page = SellPage(context, self.tiles)
        self.page.change.clicked.connect(self.leave)
        self._show_choosing(choosing=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.page)
        if choice is ServiceChoice.BY_PREFIX and self.services:
            self._build_form(self.services[0])

    @classmethod
    def made_for(cls, context: Context, spec: ScreenSpec) -> Self:
        """Make the screen that sells a row's families."""
        return cls(context, spec.title, spec.sold)

    def offered(self, families: frozenset[Family]) -> tuple[Service, ...]:
        """Return the services of this screen, in the order of their digits."""
        every = self.context.till.catalogue.services()
        wanted = [each for each in every if each.family in families]
        return in_order(wanted, self.context.parts.country)

    def enter(self) -> None:
        """Go on with the form that was begun, or ask for a service."""
        if self.guard is not None and self.guard.isVisibleTo(self):
            self.guard.digits.setFocus()
        elif self.form is not None:
            self.form.focus_now()
        else:
            self._renew()
            self.tiles.setFocus()

    def visit(self) -> None:
        """Ask for a service again unless something is typed: F1 and a digit mean one everywhere."""
        if self._is_chosen_in_vain():
            self._drop_form()
        self.enter()

    def _is_chosen_in_vain(self) -> bool:
        is_choice = self._choice is ServiceChoice.BY_DIGIT and len(self.services) > 1
        return is_choice and self.form is not None and self.form.is_empty

    def _renew(self) -> None:
        """Show what is on sale by now: the provider's live list adds, hides and renames."""
        services = self.offered(self._families)
        if services != self.services:
            self.services = services
            self.tiles.show_services(services)

    def leave(self) -> bool:
        """Go back from the form to the services; nothing was sent."""
        if self.form is None:
            return False
        self._drop_form()
        self.tiles.setFocus()
        return True

    def choose(self, service: Service) -> None:
        """Show the form of a service and go to its first field."""
        if self.guard is not None:
            self.guard.hide()
        self._build_form(service).focus_first()

    def offer(self, service: Service) -> None:
        """Choose a service, unless an order is being handed over."""
        if self.form is None or not self.form.handed_over:
            self.choose(service)

    def repeat(self, order: Order) -> bool:
        """Read the last operation back once more, unless another one is being handed over."""
        service = next((each for each in self.services if each.code == order.service), None)
        if service is None or (self.form is not None and self.form.handed_over):
            return False
        self.choose(service)
        answers = answers_of(service, order)
        if self.form is None or not answers.keys() <= self.form.editors.keys():
            return False  # What a look-up brings is looked up anew.
        self.form.repeat(answers)
        return True

    def _build_form(self, service: Service) -> ServiceForm:
        from pos_app.ui.forms.go_on import GoOnButton  # noqa: PLC0415 - with the first form
        from pos_app.ui.forms.memory import FormMemory  # noqa: PLC0415 - the same

        self._drop_form()
        form = self.make_form(service)
        form.submitted.connect(self._on_submitted)
        form.phone_read.connect(self._on_phone_read)
        form.left.connect(self.leave)
        form.number_asked.connect(self.number_asked)
        form.search_asked.connect(self.search_asked)
        form.wants_sight.connect(self.page.keep_in_sight)
        form.paid_out.connect(self.paid_out)
        form.read_back_shown.connect(self.read_back_shown)
        if form.service.fields:  # What only reads back has nothing to remember.
            FormMemory(form, self.context)  # The form owns both.
            GoOnButton(form, self.context.texts)
        self.form = form
        self.tiles.pick(service)
        self._show_choosing(choosing=False)
        self.page.put_below_services(form)
        form.show()  # The layout would do so in a later turn; on Windows keys can come before.
        return form

    def make_form(self, service: Service) -> ServiceForm:
        """Return an empty form of a service."""
        # Loaded with the first form: the first frame shows the services only.
        from pos_app.ui.forms.form import ServiceForm  # noqa: PLC0415 - see above

        return ServiceForm(service, self.context.parts)

    def _drop_form(self) -> None:
        if self.form is not None:
            self.page.drop(self.form)
            self.form = None
            self._show_choosing(choosing=True)

    def _show_choosing(self, *, choosing: bool) -> None:
        if choosing:
            self._renew()
        self.tiles.setVisible(choosing)
        hint = "services.hint" if self.services else "services.none"
        self.page.hint.setText(self.context.texts.of(hint if choosing else "form.hint"))
        self.page.change.setVisible(not choosing)
        chosen = f" · {self.form.service.name}" if self.form is not None else ""
        self.page.heading.setText(f"{self._title}{chosen}")

    def _on_phone_read(self, phone: PhoneNumber) -> None:
        if self._choice is not ServiceChoice.BY_PREFIX or self.form is None:
            return
        operator = phone.operator
        word = OPERATOR_WORDS[operator] if operator else ""
        for service in self.services:
            if word and service.country is phone.country and service.code.startswith(word + "_"):
                self.form.retarget(service)
                self.tiles.pick(service)
                self._show_choosing(choosing=False)
                return

    def _on_submitted(self, answers: Mapping[str, str]) -> None:
        form = self.form
        if form is None:
            return
        parts = self.context.parts
        try:
            reading = parts.till.read(form.service.code, answers, parts.answering)
        except TillError as trouble:
            self._on_refused(trouble)
            return
        if reading.order is None:
            form.resume()
            form.show_problems(reading.problems)
            return
        self.weigh(reading.order, partial(self._prepare, reading.order, again=False), form.resume)

    def _prepare(self, order: Order, *, again: bool) -> None:
        self._order = order
        work = prepared_or_stopped(self.context.till, order, again=again)
        self.context.bridge.start(work, self._on_prepared, self._on_refused)

    def _on_prepared(self, outcome: Transaction | GuardStop) -> None:
        order, self._order = self._order, None
        if isinstance(outcome, GuardStop):
            if order is not None:
                if self.form is not None:
                    self.form.hide()
                self._guard_panel().show_stop(order, outcome)
            return
        self._next_customer()
        work = self.context.till.send(outcome.ref)
        self.context.bridge.start(work, refused=self._on_not_sent)

    def _guard_panel(self) -> GuardPanel:
        from pos_app.ui.forms.guard_panel import GuardPanel  # noqa: PLC0415 - seldom needed

        if self.guard is None:
            self.guard = GuardPanel(self.context)
            self.guard.confirmed.connect(partial(self._prepare, again=True))
            self.guard.given_up.connect(self._on_given_up)
            self.page.put_below_services(self.guard)
        return self.guard

    def _next_customer(self) -> None:
        if self.form is not None:
            self.form.show()
            self.form.start_over()

    def _on_refused(self, trouble: TillError) -> None:
        self._order = None
        if self.form is not None:
            self.form.show()
            self.form.resume()
        self.tell(trouble)

    def _on_not_sent(self, trouble: TillError) -> None:
        # It was cancelled or lapsed while it waited for its turn: its row says so already.
        if trouble.trouble is not Trouble.NOT_POSSIBLE_NOW:
            self.tell(trouble)

    def _on_given_up(self) -> None:
        if self.form is not None:
            self.form.show()
            self.form.resume()
