"""WhatsApp (F8): a message to a customer, with a file where the service takes one."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from pos_app.domain.phone import PhoneNumber, parse_phone
from pos_app.domain.problem import Problem
from pos_app.domain.service import FieldKind
from pos_app.domain.template import Place
from pos_app.engine.attaching import attach
from pos_app.engine.telling import ABROAD, MESSAGE
from pos_app.ui.forms.form import ServiceForm, Stage
from pos_app.ui.messages.writing import TemplateWriter, written_by_hand
from pos_app.ui.screens.sell.screen import SellScreen, ServiceChoice
from pos_app.ui.shortcuts import Act, key_name, shortcut_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.domain.attachment import Attachment
    from pos_app.domain.order import Order
    from pos_app.domain.service import Family, Field, Service
    from pos_app.engine.news import FileEncoded
    from pos_app.ui.window_parts import Context


def file_field(service: Service) -> Field | None:
    """Return the field that holds a file's content, if a service has one."""
    return next((field for field in service.fields if field.kind is FieldKind.FILE), None)


def phone_field(service: Service) -> Field | None:
    """Return the field that holds the recipient's number, if a service has one."""
    return next((field for field in service.fields if field.kind is FieldKind.PHONE), None)


class MessageScreen(SellScreen):
    """A message; its fee is the provider's. A file is named by its path and read when it goes."""

    def __init__(self, context: Context, title: str, families: frozenset[Family]) -> None:
        self.writer: TemplateWriter | None = None
        keys = shortcut_of(Act.TEMPLATES).keys[0]
        self.write_button = QPushButton(
            context.texts.of("writing.button", keys=key_name(context.texts, keys))
        )
        self.write_button.setProperty("kind", "small")
        self.write_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.write_button.setAutoRepeat(False)
        super().__init__(context, title, families, ServiceChoice.BY_DIGIT)
        self.write_button.clicked.connect(self.write)
        self.page.invitation.addWidget(self.write_button)
        context.bridge.file_encoded.connect(self._on_encoded)

    def enter(self) -> None:
        """Begin at once where only one service can be meant."""
        if self.is_writing and self.writer is not None:
            self.writer.focus_now()
        elif self.form is None and len(self.services) == 1:
            self.choose(self.services[0])
        else:
            super().enter()

    @property
    def is_writing(self) -> bool:
        """Whether a template is being chosen or filled instead of the form."""
        return self.writer is not None and not self.writer.isHidden()

    def leave(self) -> bool:
        """Go one step back; nothing was sent."""
        if self.is_writing and self.writer is not None:
            self.writer.step_back()
            return True
        return super().leave()

    def write(self) -> None:
        """Offer the shop's own texts, to fill the message with one of them."""
        form, parts = self.form, self.context.parts
        if form is None or MESSAGE not in form.editors or form.stage is not Stage.FILLING:
            return
        if self.writer is None:
            self.writer = TemplateWriter(self.context)
            self.writer.written.connect(self._on_written)
            self.writer.left.connect(self._on_not_written)
            self.page.put_below_services(self.writer)
        shop = parts.shop or self.context.texts.of("top.shop")
        if not self.writer.begin({Place.SHOP: shop}):
            self.note.emit(self.context.texts.of("writing.none"))
            return
        form.hide()
        self.writer.show()
        self.writer.focus_now()

    def _on_written(self, text: str) -> None:
        if self.form is not None and (editor := self.form.editors.get(MESSAGE)):
            self.form.show()
            editor.set_text(text)
            editor.setFocus()

    def _on_not_written(self) -> None:
        if self.form is not None:
            self.form.show()
            self.form.focus_now()

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
        shown = tuple(
            # What is typed is a path; the reference that the service wants is made of it.
            replace(field, kind=FieldKind.TEXT, label="message.path") if field is media else field
            for field in asked
        )
        form = ServiceForm(replace(service, fields=shown), self.context.parts)
        phone = phone_field(service)
        if phone is not None and service.country is None:
            form.editors[phone.name].changed.connect(self._know_country)
            form.retarget(replace(form.service, country=self.context.parts.country))
        return form

    def _know_country(self) -> None:
        """Read a number without a country's code as one of the shop's own country."""
        form = self.form
        phone = phone_field(form.service) if form is not None else None
        if form is None or phone is None:
            return
        abroad = form.editors[phone.name].text().lstrip().startswith(ABROAD)
        country = None if abroad else self.context.parts.country
        form.retarget(replace(form.service, country=country))

    def _build_form(self, service: Service) -> ServiceForm:
        form = super()._build_form(service)
        form.search_asked.disconnect(self.search_asked)
        form.search_asked.connect(self._on_search)
        return form

    def _on_search(self) -> None:
        """Search the shop's texts while the message is typed: the numeric pad alone is enough."""
        form = self.form
        editor = form.editors.get(MESSAGE) if form is not None else None
        if form is not None and editor is not None and form.focusWidget() is editor.input:
            self.write()
        else:
            self.search_asked.emit()

    def _drop_form(self) -> None:
        if self.writer is not None:
            self.writer.hide()
        super()._drop_form()

    def _show_choosing(self, *, choosing: bool) -> None:
        super()._show_choosing(choosing=choosing)
        is_offered = bool(written_by_hand(self.context.parts.templates))
        self.write_button.setVisible(is_offered and not choosing)
        self.page.heading.setText(self._title)  # The service has the screen's name.

    def _on_submitted(self, answers: Mapping[str, str]) -> None:
        form = self.form
        service = None if form is None else self.context.till.catalogue.find(form.service.code)
        media = file_field(service) if service is not None else None
        answers = self._with_country(answers)
        if media is None or media.name not in answers:
            super()._on_submitted(answers)
            return
        typed = answers[media.name].strip().strip("\"'").removeprefix("file://")
        then = partial(self._on_read, answers, media)
        work = attach(Path(typed), partial(self._show_progress, "message.reading"))
        self.context.bridge.start(work, then)

    def _on_encoded(self, news: FileEncoded) -> None:
        self._show_progress("message.encoding", news.done_bytes, news.size_bytes)

    def _show_progress(self, key: str, done_bytes: int, size_bytes: int) -> None:
        """Say how far a file is; the form and its next customer are free meanwhile."""
        percent = 100 * done_bytes // max(1, size_bytes)
        self.note.emit(self.context.texts.of(key, percent=percent))

    def _with_country(self, answers: Mapping[str, str]) -> Mapping[str, str]:
        phone = None if self.form is None else phone_field(self.form.service)
        if self.form is None or phone is None or phone.name not in answers:
            return answers
        read = parse_phone(answers[phone.name], self.form.service.country)
        return {**answers, phone.name: read.e164} if isinstance(read, PhoneNumber) else answers

    def _on_read(
        self, answers: Mapping[str, str], media: Field, read: Attachment | Problem
    ) -> None:
        form = self.form
        if form is None:
            return
        if isinstance(read, Problem):
            form.resume()
            form.show_problems({media.name: read})
        else:
            super()._on_submitted({**answers, media.name: read.text})
