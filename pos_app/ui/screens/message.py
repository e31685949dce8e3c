"""WhatsApp (F8): a message to a customer, with a file where the service takes one."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from pos_app.domain.service import FieldKind
from pos_app.ui.forms.form import ServiceForm
from pos_app.ui.screens.message_attachment import Attachment, Unfit, read_attachment
from pos_app.ui.screens.sell import SellScreen, ServiceChoice

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.domain.order import Order
    from pos_app.domain.service import Family, Field, Service
    from pos_app.ui.window_parts import Context


def file_field(service: Service) -> Field | None:
    """Return the field that holds a file's content, if a service has one."""
    return next((field for field in service.fields if field.kind is FieldKind.FILE), None)


class MessageScreen(SellScreen):
    """A message; its fee is the provider's. A file is named by its path and read when it goes."""

    def __init__(self, context: Context, title: str, families: frozenset[Family]) -> None:
        super().__init__(context, title, families, ServiceChoice.BY_DIGIT)

    def enter(self) -> None:
        """Begin at once where only one service can be meant."""
        if self.form is None and len(self.services) == 1:
            self.choose(self.services[0])
        else:
            super().enter()

    def repeat(self, order: Order) -> bool:  # noqa: ARG002 - another job than this screen's
        """Repeat nothing: a second one like it is a new piece of work."""
        return False

    def make_form(self, service: Service) -> ServiceForm:
        """Return a form that asks for a file's path: its name and kind are told by the file."""
        media = file_field(service)
        if media is None:
            return super().make_form(service)
        told = {f"{media.name}Name", f"{media.name}Extension"}
        asked = (field for field in service.fields if field.name not in told)
        shown = (
            replace(field, label="message.path") if field is media else field for field in asked
        )
        return ServiceForm(replace(service, fields=tuple(shown)), self.context.parts)

    def _on_submitted(self, answers: Mapping[str, str]) -> None:
        media = None if self.form is None else file_field(self.form.service)
        if media is None or media.name not in answers:
            super()._on_submitted(answers)
            return
        reading = asyncio.to_thread(read_attachment, answers[media.name])
        self.context.bridge.start(reading, partial(self._on_read, answers, media))

    def _on_read(self, answers: Mapping[str, str], media: Field, read: Attachment | Unfit) -> None:
        form = self.form
        if form is None:
            return
        if isinstance(read, Attachment):
            told = {
                media.name: read.content,
                f"{media.name}Name": read.name,
                f"{media.name}Extension": read.extension,
            }
            super()._on_submitted({**answers, **told})
            return
        form.resume()
        form.problems[media.name].setText(self.context.texts.of(f"message.{read}"))
        form.editors[media.name].set_wrong(wrong=True)
        form.editors[media.name].setFocus()
