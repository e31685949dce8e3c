"""Finds widgets that lie over each other where each should have a place of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from pos_app.ui.frame.overlay import Overlay

if TYPE_CHECKING:
    from collections.abc import Iterator

TOLD_APART: Final = (QAbstractButton, QComboBox, QLabel, QLineEdit)
SLACK_PX: Final = 2
"""Borders may touch."""


def overlaps(top: QWidget) -> list[str]:
    """Return which widgets in sight of `top` that say something lie over a neighbour."""
    return [found for each in (top, *top.findChildren(QWidget)) for found in _inside(each)]


def _inside(parent: QWidget) -> Iterator[str]:
    if not parent.isVisible() or parent.layout() is None:
        return
    shown = [
        each
        for each in parent.children()
        if isinstance(each, TOLD_APART) and each.isVisible() and not isinstance(each, Overlay)
    ]
    for place, first in enumerate(shown):
        for second in shown[place + 1 :]:
            shared = first.geometry().intersected(second.geometry())
            if shared.width() > SLACK_PX and shared.height() > SLACK_PX:
                yield f"{_said(first)} and {_said(second)} share {shared.getRect()}"


def _said(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, (QAbstractButton, QLabel, QLineEdit)) else ""
    return f"{type(widget).__name__} {text!r}"
