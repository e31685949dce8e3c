"""The window of the first run: it holds one wizard, and draws it anew in another language."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from pos_app.ui.bridge import Bridge
from pos_app.ui.setup.progress import Progress
from pos_app.ui.setup.wizard import Wizard
from pos_app.ui.theme import SYSTEM
from pos_app.ui.window.main_window import SMALLEST

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QWidget

    from pos_app.texts.catalogue import Texts
    from pos_app.ui.guide.panel import GuidePanel
    from pos_app.ui.setup.face import Begun, Draft, SetupParts


class SetupWindow(QMainWindow):
    """Asks a new shop's questions, on a page and never in a dialog."""

    painted = Signal()
    """Emitted once, when the first frame is on the screen and keys are taken."""

    def __init__(self, parts: SetupParts, begun: Begun, bridge: Bridge | None = None) -> None:
        super().__init__()
        self.bridge = bridge or Bridge()
        self._parts = parts
        self._was_painted = False
        self._closing = False
        self.guide: GuidePanel | None = None
        self._before: QWidget | None = None
        """What had the keys before the guide took them."""
        self.wizard = Wizard(parts, self.bridge, Progress.taken_up(begun))
        self._put(self.wizard)
        self.resize(*SMALLEST)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_scheme)

    def _put(self, wizard: Wizard) -> None:
        wizard.redrawn.connect(self._on_redrawn)
        wizard.guide_wanted.connect(self.show_guide)
        self.guide = None  # The wizard before takes its own with it.
        self.wizard = wizard
        self.setWindowTitle(self._parts.texts.of("setup.name"))
        self.setCentralWidget(wizard)  # The wizard before is deleted by this, later.
        wizard.enter()

    def show_guide(self) -> None:
        """Lay the guide over the page that is shown, where it tells of it, or take it away."""
        from pos_app.ui.guide.panel import GuidePanel  # noqa: PLC0415 - when first wanted

        if self.guide is None:
            self.guide = GuidePanel(self._parts, self.wizard)
            self.guide.closed.connect(self._on_guide_closed)
        if self.guide.isVisible():
            self.guide.close_now()
            return
        self._before = self.focusWidget()
        self.guide.open_at(self.wizard.progress.step.guide)

    def _on_guide_closed(self) -> None:
        if self._before is not None:
            self._before.setFocus()
        else:
            self.wizard.enter()

    def _on_scheme(self, _scheme: object) -> None:
        follows = self.wizard.progress.value("theme") == SYSTEM
        if follows and not self._closing and not self.wizard.is_waiting:
            self._on_redrawn()

    def _on_redrawn(self) -> None:
        language = self.wizard.progress.value("lang")
        self.bridge.start(self._parts.face.texts_of(language), self._on_texts)

    def _on_texts(self, texts: Texts) -> None:
        progress, before = self.wizard.progress, self._parts
        at = [card.input for card in self.wizard.page.cards]
        focus = next((n for n, each in enumerate(at) if each is self.focusWidget()), 0)
        theme = before.dressed(progress.value("theme"), progress.value("text_scale"))
        self._parts = replace(before, texts=texts, theme=theme)
        self._put(Wizard(self._parts, self.bridge, progress))
        if self.wizard.page.cards:
            self.wizard.page.cards[focus].input.setFocus()

    def event(self, event: QEvent) -> bool:
        """Notice the first frame."""
        done = super().event(event)
        if event.type() is QEvent.Type.Paint and not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)
        return done

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the composition end the program; what was answered is taken up next time."""
        event.ignore()
        if not self._closing:
            self._closing = True
            self.bridge.start(_close(self._parts, self.wizard.progress.draft()))


async def _close(parts: SetupParts, draft: Draft) -> None:
    await parts.face.remember(draft)
    await parts.on_close()
