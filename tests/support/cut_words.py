"""Finds words that a person cannot read whole: wider or taller than the place they stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

SLACK_PX: Final = 1
"""Rounding, no letter."""


def cut_words(top: QWidget) -> list[str]:
    """Return what is cut in sight of `top`: what kind of widget, what it says, by how much."""
    every = [top, *top.findChildren(QWidget)]
    return [found for each in every if each.isVisible() for found in _cut(each, top)]


def _cut(widget: QWidget, top: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() if widget.text() and widget.pixmap().isNull():
            yield from _cut_label(widget)
        case QPushButton() if widget.text():
            yield from _cut_button(widget)
        case QComboBox():
            yield from _cut_choice(widget)
        case _:
            return
    if not isinstance(widget, (QLabel, QAbstractButton)):
        return
    if (area := _area_of(widget)) is not None:
        sight = area.viewport()
        left = widget.mapTo(sight, widget.rect().topLeft()).x()
        if _only_down(area) and not 0 <= left <= sight.width() - widget.width():
            yield _told(widget, f"{widget.width()} px from {left} on in {sight.width()}")
    elif not _scrolls(widget):
        place = QRect(widget.mapTo(top, widget.rect().topLeft()), widget.size())
        if not top.rect().contains(place):
            yield _told(widget, f"stands at {place.getRect()}, outside")


def _cut_label(label: QLabel) -> Iterator[str]:
    metrics, room = label.fontMetrics(), label.contentsRect()
    if not label.wordWrap():
        width = max(metrics.horizontalAdvance(line) for line in label.text().split("\n"))
        if width > room.width() + SLACK_PX:
            yield _told(label, f"{width} px in {room.width()}")
    else:
        words = label.text().replace("\u200b", " ").split()
        widest = max((metrics.horizontalAdvance(word) for word in words), default=0)
        if widest > room.width() + SLACK_PX:
            yield _told(label, f"a word of {widest} px in {room.width()}")
        if label.heightForWidth(label.width()) > label.height() + SLACK_PX:
            high = label.heightForWidth(label.width())
            yield _told(label, f"{high} px high in {label.height()}")
    if metrics.height() > room.height() + SLACK_PX:
        yield _told(label, f"letters of {metrics.height()} px in {room.height()}")


def _cut_button(button: QPushButton) -> Iterator[str]:
    option = QStyleOptionButton()
    button.initStyleOption(option)
    style = button.style()
    room = style.subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
    text = button.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    width = button.fontMetrics().size(Qt.TextFlag.TextSingleLine, text).width()
    if not button.icon().isNull():
        width += button.iconSize().width() + 4
    if width > room.width() + SLACK_PX:
        yield _told(button, f"{width} px in {room.width()}")


def _cut_choice(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, box)
    width = box.fontMetrics().horizontalAdvance(box.currentText())
    if width > room.width() + SLACK_PX:
        yield _told(box, f"{width} px in {room.width()}")


def _scrolls(widget: QWidget) -> bool:
    above: QWidget | None = widget.parentWidget()  # None at the top, whatever Qt's types say
    return above is not None and (isinstance(above, (QScrollArea, QLineEdit)) or _scrolls(above))


def _area_of(widget: QWidget) -> QScrollArea | None:
    above: QWidget | None = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def _only_down(area: QScrollArea) -> bool:
    return area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def _told(widget: QWidget, what: str) -> str:
    said = widget.currentText() if isinstance(widget, QComboBox) else ""
    if isinstance(widget, (QLabel, QAbstractButton)):
        said = widget.text()
    return f"{type(widget).__name__} {said!r}: {what}"
