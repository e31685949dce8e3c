"""The right zone of the window: verdicts, a payment link, what is in progress, and the float."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from pos_app.domain.links import payment_link
from pos_app.domain.shift.runway import DRAWER
from pos_app.domain.staff import Right
from pos_app.domain.transaction import State
from pos_app.ui.strip.float_panel import FloatPanel
from pos_app.ui.strip.in_progress import InProgress
from pos_app.ui.strip.link_card import LinkCard
from pos_app.ui.strip.runways import RunwayWatch, reasoning_of, sentence_of
from pos_app.ui.strip.verdicts import Verdicts
from pos_app.ui.widgets.plain_label import plain_lines, wrapped

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from pos_app.domain.order import Order
    from pos_app.domain.shift.runway import Runway
    from pos_app.domain.transaction import Ref, Transaction
    from pos_app.ui.window_parts import Context

WARNED_S: Final = 30.0
"""How long a warning about an order stays that was read back and then left."""

LEAST_STRIP: Final = 150
"""One whole row of « En cours », in pixels at text scale 1; its title is always in sight."""

EDGE_PX: Final = 10
RIGHT_PX: Final = 12
GAP_PX: Final = 8


class Side(QWidget):
    """Everything that goes on while the form serves the next customer. It takes no focus."""

    trouble = Signal(object)
    note = Signal(str)
    """A sentence: an order that is read back would be refused for lack of float."""
    message_asked = Signal(object)
    """The `Ref` of an operation that is to be told to the customer by message."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.verdicts = Verdicts(context)
        self.link = LinkCard(context)
        self.in_progress = InProgress(context)
        providers = dict.fromkeys(each.provider for each in context.till.catalogue.services())
        self.floats = tuple(FloatPanel(context, provider) for provider in providers)
        # Not every provider tells a balance: only the first one is missed while it says nothing.
        for panel in self.floats[1:]:
            panel.hide_until_told()
        self._linked: set[Ref] = set()
        self.drawer = wrapped("", "strong")
        self._lay_out()
        for panel in self.floats:
            panel.trouble.connect(self.trouble)
        self.verdicts.changed.connect(self._fit)
        self.link.changed.connect(self._fit)
        self.verdicts.message_asked.connect(self.message_asked)
        self.link.message_asked.connect(self.message_asked)
        self.in_progress.link_asked.connect(self.link.show_link)
        self.in_progress.trouble.connect(self.trouble)
        bridge = context.bridge
        bridge.transaction_changed.connect(self.show_transaction)
        bridge.question_planned.connect(self.in_progress.show_plan)
        for panel in self.floats:
            bridge.float_read.connect(panel.hear)
        self.runways = RunwayWatch(context, self)
        self._watch_runways()

    def _lay_out(self) -> None:
        # On a small screen a full house scrolls; it never makes the window taller.
        self._told = QWidget()
        self._column = told = QVBoxLayout(self._told)
        told.setContentsMargins(0, 0, RIGHT_PX, 0)
        told.setSpacing(GAP_PX)
        told.addWidget(self.verdicts)
        told.addWidget(self.link)
        told.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._told)
        self._scroll.setMinimumHeight(1)
        self.in_progress.setMinimumHeight(1)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, RIGHT_PX, 0)
        foot.setSpacing(GAP_PX)
        for panel in self.floats:
            foot.addWidget(panel)
        foot.addWidget(self.drawer)
        self._foot.installEventFilter(self)
        strip = QVBoxLayout()
        strip.setContentsMargins(0, 0, RIGHT_PX, 0)
        strip.addWidget(self.in_progress)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, EDGE_PX, 0, EDGE_PX)
        whole.setSpacing(GAP_PX)
        whole.addWidget(self._scroll)
        whole.addLayout(strip, 1)
        whole.addWidget(self._foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give what was told as much room as « En cours » leaves."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the float wants other room."""
        if watched is self._foot and event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Share the height: « En cours » is always in sight; the float gives way to a verdict."""
        foot_px = self._foot.sizeHint().height() + GAP_PX
        free_px = self.height() - 2 * EDGE_PX - GAP_PX
        is_told = bool(self.verdicts.cards) or not self.link.isHidden()
        wide = max(self.width() - RIGHT_PX, 1)
        # A code that waits to be scanned comes before results that ask for nothing.
        link_px = 0 if self.link.isHidden() else self.link.sizeHint().height() + GAP_PX
        urgent_px = self.verdicts.least_px(wide) + link_px
        strip_px = self._context.theme.pixels(LEAST_STRIP)
        strip_px = max(self.in_progress.least_px(), min(strip_px, free_px - urgent_px))
        room_px = free_px - strip_px
        # Measured in its largest letters: the float gives way before cash to hand over shrinks.
        large_px = self.verdicts.large_px(wide) + link_px
        spare_px = room_px - large_px if large_px else free_px - self.in_progress.least_px()
        _show(self._foot, shown=foot_px <= spare_px)
        if not self._foot.isHidden():
            room_px -= foot_px
        self.verdicts.fit(room_px - link_px, wide)
        column = self._column
        first = self.link if link_px and not self.verdicts.waiting else self.verdicts
        if column.indexOf(first):
            column.insertWidget(0, first)
        column.invalidate()
        wanted_px = column.totalHeightForWidth(wide + RIGHT_PX)
        told_px = max(wanted_px, column.totalMinimumSize().height())
        _show(self._scroll, shown=is_told)
        # Qt asks how tall it is beside a bar, and then shows one that nothing needs.
        policy = Qt.ScrollBarPolicy
        bar = policy.ScrollBarAlwaysOff if told_px <= room_px else policy.ScrollBarAsNeeded
        self._scroll.setVerticalScrollBarPolicy(bar)
        self._scroll.setFixedHeight(max(1, min(told_px, room_px)))

    def _watch_runways(self) -> None:
        self._warned_s = 0.0
        self.drawer.setProperty("tone", "doubt")
        self.drawer.hide()
        self.runways.told.connect(self._show_runways)
        bridge = self._context.bridge
        bridge.float_read.connect(self.runways.want)
        bridge.shift_changed.connect(self.runways.want)

    def show_transaction(self, transaction: Transaction) -> None:
        """Show how one operation stands now, everywhere on this side."""
        self._stop_warning()
        known = self.in_progress.holds(transaction.ref)
        self.in_progress.show_transaction(transaction)
        # What ended long before this window opened is no news for the counter.
        if known or transaction.state is State.REFUNDED:
            self.verdicts.show_transaction(transaction)
        self.link.follow(transaction)
        rule = self._context.parts.links
        if transaction.ref not in self._linked and payment_link(transaction, rule) is not None:
            self._linked.add(transaction.ref)
            self.link.show_link(transaction)

    def weigh(self, order: Order) -> None:
        """Warn where an order that is read back would be refused; nothing is forbidden."""
        cash = self._context.parts.cash
        low = None if cash is None else cash.outlook.low_float(order)
        self._warned_s = self._context.parts.clock.monotonic_s()
        for panel in self.floats:
            mine = low is not None and low.provider == panel.provider
            if said := panel.warn(low if mine else None):
                self.note.emit(said)

    def _stop_warning(self) -> None:
        for panel in self.floats:
            panel.warn(None)

    def _show_runways(self, found: Mapping[str, Runway]) -> None:
        parts = self._context.parts
        for panel in self.floats:
            panel.show_runway(found.get(panel.provider))
        drawer = found.get(DRAWER)
        said = sentence_of(parts.texts, drawer, parts.clock.now_ms())
        # Who may not see what should be in the drawer does not read it off a forecast either.
        may = parts.staff.may(Right.SEE_EXPECTED)
        self.drawer.setText(parts.texts.of("runway.drawer", said=said) if said else "")
        self.drawer.setVisible(bool(said) and may)
        self.drawer.setToolTip(plain_lines(reasoning_of(parts.texts, drawer)) if may else "")

    def refresh_floats(self) -> None:
        """Ask every provider for its balance."""
        for panel in self.floats:
            panel.refresh()

    def tick(self) -> None:
        """Show all ages and countdowns anew."""
        self.verdicts.tick()
        self.link.tick()
        self.in_progress.tick()
        self.runways.tick()
        if self._context.parts.clock.monotonic_s() - self._warned_s >= WARNED_S:
            self._stop_warning()
        for panel in self.floats:
            panel.tick()


def _show(widget: QWidget, *, shown: bool) -> None:
    """Show or hide it where that is news: Qt lays everything out anew for either."""
    if widget.isHidden() == shown:
        widget.setVisible(shown)
