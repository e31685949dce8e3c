"""A form in which some answers are given, because a look-up brought them: they cannot be edited."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from pos_app.domain.order import read_order
from pos_app.ui import wording
from pos_app.ui.forms.editors import label_of
from pos_app.ui.forms.form import ServiceForm
from pos_app.ui.widgets.plain_label import wrapped

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pos_app.domain.order import Order
    from pos_app.domain.problem import Problem
    from pos_app.domain.service import Service
    from pos_app.ui.window_parts import WindowParts


class GivenForm(ServiceForm):
    """Asks for the rest of a service's fields; what is given is shown, read back and sent as is.

    `facts` are names and values that stand above the fields.
    """

    def __init__(
        self,
        service: Service,
        parts: WindowParts,
        given: Mapping[str, str],
        facts: Sequence[tuple[str, str]] = (),
    ) -> None:
        asked = tuple(field for field in service.fields if field.name not in given)
        super().__init__(replace(service, fields=asked), parts)
        self.whole = service
        self.given = dict(given)
        self._texts = parts.texts
        self.obstacle = wrapped("", "problem")
        self.obstacle.hide()
        self.facts = QGridLayout()
        self.facts.setHorizontalSpacing(14)
        self.facts.setVerticalSpacing(0)
        self.facts.setColumnStretch(0, 2)
        self.facts.setColumnStretch(1, 5)
        for row, (name, value) in enumerate(facts):
            self.facts.addWidget(wrapped(name, "muted"), row, 0)
            self.facts.addWidget(wrapped(value, "strong"), row, 1)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(0, self.obstacle)
            column.insertLayout(0, self.facts)

    def answers(self) -> Mapping[str, str]:
        """Return what is given and what is typed now."""
        return {**self.given, **super().answers()}

    def show_problems(self, problems: Mapping[str, Problem]) -> None:
        """Show problems beside their fields; what is wrong with given answers stands above."""
        super().show_problems(problems)
        said = [
            f"{label_of(field, self._texts)} : {wording.problem(self._texts, problems[field.name])}"
            for field in self.whole.fields
            if field.name in self.given and field.name in problems
        ]
        self.obstacle.setText("\n".join(said))
        self.obstacle.setVisible(bool(said))

    def read_order_back(self, service: Service, order: Order) -> None:
        """Read back under the service's own name: a job's name reads oddly in that sentence."""
        declared = self._parts.till.catalogue.find(service.code)
        named = service if declared is None else replace(service, name=declared.name)
        super().read_order_back(named, order)

    def ask_to_confirm(self) -> None:
        """Read the whole order back, or show what is wrong."""
        reading = read_order(self.whole, self.answers(), self._parts.answering)
        self.show_problems(reading.problems)
        if reading.order is not None:
            self.read_order_back(self.whole, reading.order)
