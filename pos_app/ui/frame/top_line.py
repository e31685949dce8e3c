"""The top line: where one is, who answers for it, whether the network is there, what time it is."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from pos_app.ui.theme import LARGE_TYPE, SIZES, Tone
from pos_app.ui.widgets.plain_label import PlainLabel
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from pos_app.engine.news import HealthChanged
    from pos_app.ui.front import FrontContext
    from pos_app.ui.window_parts import WindowParts


WORKING: Final = "working"
"""A `Health` in its own word: the engine that declares it is loaded after the first frame."""


class TopLine(QFrame):
    """Shop, till, cashier, network and clock, always in the same places."""

    def __init__(self, context: FrontContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        parts, texts = context.parts, context.texts
        self.setObjectName("topLine")
        self.shop = PlainLabel(parts.shop or texts.of("top.shop"), "heading")
        self.till_name = PlainLabel(parts.till_name, "muted")
        self.cashier = PlainLabel()
        self._show_answering(parts.answering)
        self.shift = PlainLabel("", "strong")
        self.watermark = PlainLabel(parts.watermark.upper(), "watermark")
        self.network_icon = self._room_for_a_picture()
        self._pictures: dict[PlainLabel, str] | None = {}
        self.network = PlainLabel("", "strong")
        # Before it is dressed: to dress it anew loads all that Qt declares of styles.
        self.network.setProperty("tone", Tone.GOOD)
        self.clock = PlainLabel("", "heading")
        self.clock.setAccessibleName(texts.of("top.clock"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(8)
        row.addWidget(self._picture("shop"))
        row.addWidget(self.shop)
        # The training says its own name: both in large type would widen a small window.
        self.shop.setVisible(not (parts.watermark and context.theme.scale > LARGE_TYPE))
        if context.theme.scale <= LARGE_TYPE:
            row.addWidget(self.till_name)
        row.addStretch(1)
        if parts.watermark:
            row.addWidget(self.watermark)
        row.addStretch(1)
        if context.theme.scale <= LARGE_TYPE:
            row.addWidget(self._picture("person"))
        row.addWidget(self.cashier)
        row.addSpacing(6)
        row.addWidget(self.shift)
        row.addSpacing(10)
        row.addWidget(self.network_icon)
        row.addWidget(self.network)
        row.addSpacing(10)
        row.addWidget(self.clock)
        self._minute = ""
        self._health: str = WORKING
        self._show_health(WORKING)
        self.tick()

    def show_icons(self) -> None:
        """Draw its pictures, once: the first frame does not wait for what draws them."""
        pictures, self._pictures = self._pictures, None
        for label, name in (pictures or {}).items():
            self._draw(label, name, self._context.theme.colours.muted)
        self._show_health(self._health)

    def follow(self, parts: WindowParts) -> None:
        """Show who answers at the till from now on."""
        from pos_app.ui.bridge import while_there  # noqa: PLC0415 - not in the first frame

        self.show_icons()
        self._show_answering(parts.answering)
        # Not at all the business of a line that another window's has replaced.
        parts.staff.listen(while_there(partial(self._show_staff, parts)))

    def _show_staff(self, parts: WindowParts) -> None:
        self._show_answering(parts.answering)

    def hear(self, news: HealthChanged) -> None:
        """Show whether the provider can be reached."""
        self._show_health(news.health)

    def tick(self) -> None:
        """Show the time; repaints once a minute only."""
        now_s = self._context.parts.clock.now_ms() // 1000
        minute = time.strftime("%H:%M", time.localtime(now_s))
        if minute != self._minute:
            self._minute = minute
            self.clock.setText(minute)

    def show_shift(self, sentence: str, tone: str) -> None:
        """Show whether a shift runs."""
        self.shift.setText(sentence)
        mark(self.shift, "tone", tone)

    def _show_answering(self, name: str) -> None:
        self.cashier.setText(name)
        self.cashier.setAccessibleName(self._context.texts.of("top.cashier", name=name))

    def _show_health(self, health: str) -> None:
        self._health = health
        well = health == WORKING
        tone = Tone.GOOD if well else Tone.BAD
        if self._pictures is None:
            name = "network" if well else "no_network"
            self._draw(self.network_icon, name, self._context.theme.colour(tone))
        self.network.setText(self._context.texts.of(f"health.{health}"))
        mark(self.network, "tone", tone)

    def _picture(self, name: str) -> PlainLabel:
        label = self._room_for_a_picture()
        if self._pictures is not None:
            self._pictures[label] = name
        return label

    def _room_for_a_picture(self) -> PlainLabel:
        """Return the place of a picture, as wide as it will be."""
        label = PlainLabel()
        label.setMinimumWidth(self._context.theme.pixels(SIZES.icon))
        return label

    def _draw(self, label: PlainLabel, name: str, colour: str) -> None:
        from pos_app.ui.icons import pixmap  # noqa: PLC0415 - not in the first frame

        label.setPixmap(pixmap(name, colour, self._context.theme.pixels(SIZES.icon)))
