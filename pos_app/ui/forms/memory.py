"""Fills a form from the end of a known number, and has a risky order read back with more care."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from pos_app.domain.service import Family, FieldKind
from pos_app.engine.customers import known_customers, risk_of, weigh
from pos_app.engine.news import TillTrouble
from pos_app.ui import wording
from pos_app.ui.forms.form import Stage
from pos_app.ui.forms.recall_list import RecallList, last_time
from pos_app.ui.widgets.plain_label import wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.order import Order
    from pos_app.domain.service import Service
    from pos_app.domain.trouble import TillError
    from pos_app.engine.customers import Customer, Ending, Risk
    from pos_app.ui.forms.form import ServiceForm
    from pos_app.ui.window_parts import Context


class FormMemory(QObject):
    """Stands beside one form for as long as it lives; the journal answers, offline too.

    What is typed while the journal looks is kept and typed on where the focus is then, so that
    no digit of an amount is lost; a list of several customers drops it, and asks.
    """

    def __init__(self, form: ServiceForm, context: Context) -> None:
        super().__init__(form)
        self._form = form
        self._context = context
        self._asked: Ending | None = None
        self._typed_ahead: list[QKeyEvent] = []
        self.last = wrapped("", "small")
        self.last.hide()
        self.list = RecallList(context)
        self.list.picked.connect(self._on_picked)
        self.list.left.connect(self._on_list_left)
        if form.service.fields:
            form.insert_below_first(self.last)
            form.insert_below_first(self.list)
            form.editors[form.service.fields[0].name].input.installEventFilter(self)
            form.remembers = True
        form.ending_typed.connect(self._on_ending)
        form.read_back_shown.connect(self._on_read_back)
        form.started_over.connect(self._forget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what is typed while the journal looks."""
        looking = self._asked is not None
        if looking and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if not event.isAutoRepeat():
                self._typed_ahead.append(event.clone())
            return True
        return super().eventFilter(watched, event)

    def _on_ending(self, ending: Ending) -> None:
        self._asked = ending
        service = self._form.service
        alike = self._alike(service)
        work = known_customers(self._context.parts.memory, service, ending, alike)
        then = partial(self._on_known, ending)
        self._context.bridge.start(work, then, partial(self._on_unreadable, ending))

    def _alike(self, service: Service) -> frozenset[str]:
        # The number tells the operator: before it is known, airtime is airtime.
        if service.family is not Family.AIRTIME:
            return frozenset()
        on_sale = self._context.till.catalogue.services()
        return frozenset(each.code for each in on_sale if each.family is Family.AIRTIME)

    def _on_known(self, ending: Ending, customers: Sequence[Customer]) -> None:
        if self._asked is not ending:
            return
        self._asked = None
        if len(customers) > 1:
            self._typed_ahead.clear()
            self.list.show_customers(customers)
            self._form.wants_sight.emit(self.list)
            return
        if customers:
            self._fill(customers[0])
        elif ending.account:
            self._form.go_past_first()
        else:
            self._typed_ahead.clear()
            sentence = self._context.texts.of("memory.nobody", digits=ending.digits)
            self._form.say_beside_first(sentence)
        self._type_on()

    def _on_unreadable(self, ending: Ending, trouble: TillError) -> None:
        self._on_known(ending, ())
        self._context.bridge.till_troubled.emit(TillTrouble(trouble.trouble, trouble.detail))

    def _type_on(self) -> None:
        ahead, self._typed_ahead = self._typed_ahead, []
        for event in ahead:
            inside = self._form.window().focusWidget()
            if inside is not None:
                QApplication.sendEvent(inside, event)

    def _on_picked(self, customer: Customer) -> None:
        self._fill(customer)

    def _on_list_left(self) -> None:
        self.list.hide()
        self._form.focus_first()

    def _fill(self, customer: Customer) -> None:
        self._form.fill(customer.answers)
        texts = self._context.texts
        self.last.setText(texts.of("memory.last_time", what=last_time(self._context, customer)))
        self.last.show()
        if customer.usual_francs is not None:
            usual = wording.francs(customer.usual_francs)
            self._hint(texts.of("memory.usual", amount=usual))

    def _forget(self) -> None:
        self._asked = None
        self._typed_ahead.clear()
        self.list.hide()
        self.last.hide()
        self._hint("")

    def _hint(self, sentence: str) -> None:
        for field in self._form.service.fields:
            if field.kind is FieldKind.AMOUNT:
                line = self._form.editors[field.name].input
                if isinstance(line, QLineEdit):
                    line.setPlaceholderText(sentence)

    def _on_read_back(self, order: Order) -> None:
        self._form.read_back.hold()
        work = weigh(self._context.parts.memory, order)
        self._context.bridge.start(
            work, partial(self._on_weighed, order), partial(self._on_not_weighed, order)
        )

    def _on_weighed(self, order: Order, risk: Risk) -> None:
        if self._form.stage is Stage.READ_BACK and self._form.read_back.order is order:
            self._form.read_back.release(risk)

    def _on_not_weighed(self, order: Order, _trouble: TillError) -> None:
        # What cannot be looked up is judged as a new number's; selling will tell the trouble.
        francs = order.amount.francs if order.amount else 0
        self._on_weighed(order, risk_of(francs, (), known=False))
