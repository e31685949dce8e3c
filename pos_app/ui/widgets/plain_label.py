"""A label that shows text as it is, whoever wrote it: no markup, no link, no picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QWidget

from pos_app.ui.widgets.early import PLAIN_TEXT, show_plain_text

if TYPE_CHECKING:
    from PySide6.QtCore import Qt


EDGES_PX: Final = 2
"""Beside the letters, which may lean out of their place."""


class PlainLabel(QLabel):
    """A label in plain text, and nothing else.

    A provider's message may hold anything; as rich text it could load a file or draw a receipt.
    `role` names its look in the style sheet.
    """

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        show_plain_text(self)
        if role:
            self.setProperty("role", role)
        self.setText(text)

    def setTextFormat(self, format: Qt.TextFormat, /) -> None:  # noqa: A002 - Qt's name
        """Refuse every format but plain text."""
        if format.value != PLAIN_TEXT:
            raise ValueError("this label shows plain text only")
        super().setTextFormat(format)


class Caption(PlainLabel):
    """A label that stands in one line where there is room, and breaks where there is none."""

    def __init__(self, text: str, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, role, parent)
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:
        """Return the size of one line; left to itself, a label that wraps asks for less."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + EDGES_PX
        return QSize(width, self.heightForWidth(width))


def wrapped(text: str = "", role: str = "", parent: QWidget | None = None) -> PlainLabel:
    """Return a plain label that breaks its lines where its column ends."""
    label = PlainLabel(text, role, parent)
    label.setWordWrap(True)
    return label


def plain_lines(text: str) -> str:
    """Return some lines as a tooltip that cannot be taken for markup; empty stays empty."""
    return "<br>".join(map(plain_tooltip, text.splitlines()))


def plain_tooltip(text: str) -> str:
    """Return `text` as a tooltip that cannot be taken for markup.

    A tooltip guesses its format from the text, so the text is escaped and wrapped by us.
    """
    from html import escape  # noqa: PLC0415 - not needed before the first frame

    return f"<span>{escape(text)}</span>"
