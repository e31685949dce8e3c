"""What a screen that sells looks like: a heading, the services, what is begun, and a hint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pos_app.ui.icons import pixmap
from pos_app.ui.theme import SIZES
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped

if TYPE_CHECKING:
    from pos_app.ui.forms.service_tiles import ServiceTiles
    from pos_app.ui.window_parts import Context


class SellPage(QScrollArea):
    """Gives what is begun its place, and scrolls to what is typed in."""

    def __init__(self, context: Context, tiles: ServiceTiles) -> None:
        super().__init__(widgetResizable=True)
        self._tiles = tiles
        self._wanted: QWidget | None = None
        self.heading = wrapped("", "title")
        self.change = QPushButton(context.texts.of("services.change"))
        self.change.setProperty("kind", "small")
        self.change.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hint = wrapped("", "muted")
        self.invitation = QHBoxLayout()
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._lay_out(context)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # It would take the keys from inside.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(body)
        self.verticalScrollBar().rangeChanged.connect(self._scroll)

    def _lay_out(self, context: Context) -> None:
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.change)
        mark = PlainLabel()
        theme = context.theme
        mark.setPixmap(pixmap("keyboard", theme.colours.muted, theme.pixels(SIZES.icon)))
        self.invitation.addWidget(mark)
        self.invitation.addWidget(self.hint, 1)
        self._column.setContentsMargins(16, 10, 16, 10)
        self._column.setSpacing(8)
        self._column.addLayout(head)
        self._column.addWidget(self._tiles)
        self._column.addLayout(self.invitation)
        self._column.addStretch(1)

    def put_below_heading(self, widget: QWidget) -> None:
        """Give a widget its place between the heading and all the rest."""
        self._column.insertWidget(1, widget)

    def put_above_services(self, widget: QWidget) -> None:
        """Give a widget its place right above the services."""
        self._column.insertWidget(self._column.indexOf(self._tiles), widget)

    def put_below_services(self, widget: QWidget) -> None:
        """Give a widget its place right below the services, or where they were."""
        self._column.insertWidget(self._column.indexOf(self._tiles) + 1, widget)

    def put_last(self, widget: QWidget) -> None:
        """Give a widget its place below all the rest."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def drop(self, widget: QWidget) -> None:
        """Take a widget away for good."""
        self._column.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
        self._wanted = None

    def keep_in_sight(self, widget: QWidget) -> None:
        """Scroll to a widget now, and again when the layout has given it its place."""
        self._wanted = widget
        self._scroll()

    def _scroll(self) -> None:
        if self._wanted is not None:
            self.ensureWidgetVisible(self._wanted, 0, 24)
            self.horizontalScrollBar().setValue(0)
