"""A sentence about what was just done, for a few seconds; it takes no focus and no room after."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pos_app.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pos_app.ui.front import FrontContext

STAY_S: Final = 8.0


class NoteLine(PlainLabel):
    """One line above the key bar, in sight while there is something to say."""

    def __init__(self, context: FrontContext, parent: QWidget | None = None) -> None:
        super().__init__("", "note", parent)
        self._clock = context.parts.clock
        self._until_s = 0.0
        self.setWordWrap(True)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence, in place of an earlier one."""
        self.setText(sentence)
        self._until_s = self._clock.monotonic_s() + STAY_S
        self.show()

    def tick(self) -> None:
        """Go once the sentence has been in sight long enough."""
        if self.isVisible() and self._clock.monotonic_s() >= self._until_s:
            self.hide()
