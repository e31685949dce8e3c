"""Says of what is greyed why: to who points at it, taps it, or hears the screen read out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from pos_app.ui.widgets.plain_label import plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Iterable

_USUAL: Final = "usual_tip"
"""The property that keeps what a widget says of itself while it is not greyed."""


class _Tapped(QObject):
    """Shows the reason at once where somebody presses: a finger never points without pressing."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show it, and let the press go its way, which leads nowhere."""
        if (
            isinstance(watched, QWidget)
            and isinstance(event, QMouseEvent)
            and event.type() is QEvent.Type.MouseButtonPress
            and not watched.isEnabled()
        ):
            QToolTip.showText(event.globalPosition().toPoint(), watched.toolTip(), watched)
        return super().eventFilter(watched, event)


def grey(widget: QWidget, why: str) -> None:
    """Grey a widget and say why; with an empty `why` let it be used.

    Nothing else of the window greys anything: what cannot be used and does not say why looks
    broken. Whatever the widget usually says when it is pointed at comes back with its use.
    """
    if widget.property(_USUAL) is None:
        if not why:
            return  # It was never greyed.
        widget.setProperty(_USUAL, (widget.toolTip(), widget.accessibleDescription()))
        widget.installEventFilter(_Tapped(widget))
    tip, description = widget.property(_USUAL)
    widget.setEnabled(not why)
    widget.setToolTip(plain_tooltip(why) if why else tip)
    widget.setAccessibleDescription(why or description)


def grey_all(widgets: Iterable[QWidget], why: str) -> None:
    """Grey some widgets for the same reason, or let all of them be used."""
    for widget in widgets:
        grey(widget, why)


def reason_of(widget: QWidget) -> str:
    """Return why a widget cannot be used, empty when nobody greyed it."""
    return widget.accessibleDescription() if not widget.isEnabled() else ""
