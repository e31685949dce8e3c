"""The window of the till: it puts the zones together, and does nothing else."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from pos_app.ui.acts import acts_of, meant
from pos_app.ui.bridge import Bridge
from pos_app.ui.customer.desk import CustomerDesk
from pos_app.ui.frame.banner import Banner
from pos_app.ui.frame.key_bar import KeyBar
from pos_app.ui.frame.note_line import NoteLine
from pos_app.ui.frame.top_line import TopLine
from pos_app.ui.frame.watermark import Watermark
from pos_app.ui.messages.desk import MessageDesk
from pos_app.ui.screens.sell_again import last_order
from pos_app.ui.screens.table import ALL_SCREENS, SCREENS
from pos_app.ui.shortcuts import bind, shortcut_of
from pos_app.ui.signals import connect_screen, connect_window
from pos_app.ui.staff.desk import StaffDesk
from pos_app.ui.strip.side import WIDTH, Side
from pos_app.ui.theme import Theme
from pos_app.ui.warm_up import warm_up
from pos_app.ui.window_parts import Context

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from pos_app.domain.order import Order
    from pos_app.domain.service import Service
    from pos_app.domain.trouble import TillError
    from pos_app.engine.news import TillTrouble
    from pos_app.ui.frame.notice import Notice, NoticeBar
    from pos_app.ui.frame.overlay import HelpOverlay, NumberPrompt
    from pos_app.ui.frame.palette import Palette
    from pos_app.ui.frame.recovery import RecoveryPanel
    from pos_app.ui.screens.screen import Screen
    from pos_app.ui.screens.table import ScreenSpec
    from pos_app.ui.window_parts import WindowParts

TICK_MS: Final = 1000
SMALLEST: Final = (1024, 600)
SEARCH_SCREEN: Final = 9
"""Suivi finds open operations and the last day's finished ones."""

MOST_OF_THE_WIDTH: Final = 0.42
"""What the right zone may take of the window."""


class MainWindow(QMainWindow):
    """One window, three zones: the job on the left, what is open on the right, keys below."""

    painted = Signal()
    """Emitted once, when the first frame is on the screen and keys are taken."""

    def __init__(
        self, parts: WindowParts, bridge: Bridge | None = None, theme: Theme | None = None
    ) -> None:
        super().__init__()
        self.bridge = bridge or Bridge()
        self.context = Context(parts=parts, bridge=self.bridge, theme=theme or Theme())
        self.screens: dict[int, Screen] = {}
        self._closing = False
        self._watermark: Watermark | None = None
        self._was_painted = False
        texts = parts.texts
        self.setWindowTitle(texts.of("window.title", shop=parts.shop or texts.of("top.shop")))
        self.top_line = TopLine(self.context)
        self.banner = Banner(self.context)
        self.note_line = NoteLine(self.context)
        self.stack = QStackedWidget()
        self.side = Side(self.context)
        self.key_bar = KeyBar(self.context, SCREENS)
        self.customer = CustomerDesk(self.context, self)
        self._surface = QWidget()
        self.messages = MessageDesk(self.context, self._surface, partial(meant, self))
        self._lay_out()
        self.staff = StaffDesk(self.context, self, self._surface)
        self._help: HelpOverlay | None = None
        self._numbers: NumberPrompt | None = None
        self._palette: Palette | None = None
        self.recovery: RecoveryPanel | None = None
        self.notices: NoticeBar | None = None
        self._connect()
        self.visit(SCREENS[0])
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    def _lay_out(self) -> None:
        # Explicitly small: large type and a banner scroll what they leave no room for.
        self.stack.setMinimumHeight(1)
        self.side.setMinimumHeight(1)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.stack, 1)
        middle.addWidget(self.side)
        self._surface.setObjectName("surface")
        column = self._column = QVBoxLayout(self._surface)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_line)
        column.addWidget(self.banner)
        column.addLayout(middle, 1)
        column.addWidget(self.note_line)
        column.addWidget(self.key_bar)
        self.setCentralWidget(self._surface)
        self.resize(*SMALLEST)
        if self.context.parts.watermark:
            word, theme = self.context.parts.watermark, self.context.theme
            self._watermark = Watermark(word, theme, self.stack)

    def _connect(self) -> None:
        connect_window(self)
        for spec in ALL_SCREENS:
            bind(self, (spec.key,), partial(self.visit, spec))
        self._acts = acts_of(self)
        for act, slot in self._acts.items():
            bind(self, shortcut_of(act).keys, slot)

    @property
    def screen_shown(self) -> Screen:
        """The screen of the current job."""
        return next(each for each in self.screens.values() if each is self.stack.currentWidget())

    def visit(self, spec: ScreenSpec) -> None:
        """Show a screen, building it at its first visit."""
        self._close_overlays()
        screen = self.screens.get(spec.number)
        if screen is None:
            screen = spec.build(self.context)
            connect_screen(self, screen)
            self.screens[spec.number] = screen
            self.stack.addWidget(screen)
        self.stack.setCurrentWidget(screen)
        if self._watermark is not None:
            self._watermark.raise_()  # The stack raises what it shows.
        self.key_bar.show_current(spec.number)
        screen.enter()

    def visit_number(self, number: int) -> None:
        """Show the screen of that number, if there is one; else stay."""
        spec = next((each for each in ALL_SCREENS if each.number == number), None)
        if spec is None:
            self.screen_shown.enter()
        else:
            self.visit(spec)

    def search(self) -> None:
        """Go where one searches; what was typed in a form stays there."""
        self.visit_number(SEARCH_SCREEN)
        self.screen_shown.search()

    def same_again(self) -> None:
        """Read the cashier's last operation back once more."""
        parts = self.context.parts
        work = last_order(parts.history, parts.answering)
        self.bridge.start(work, self._on_last_order, self.show_trouble)

    def _on_last_order(self, order: Order | None) -> None:
        service = self.context.till.catalogue.find(order.service) if order else None
        spec = next((each for each in SCREENS if service and service.family in each.families), None)
        if order is not None and spec is not None:
            self.visit(spec)
            if self.screen_shown.repeat(order):
                return
        self.note_line.say(self.context.texts.of("memory.nothing_again"))

    def ask_for_number(self) -> None:
        """Ask for the two digits of a screen."""
        from pos_app.ui.frame.overlay import NumberPrompt  # noqa: PLC0415 - not in the first frame

        if self._numbers is None:
            self._numbers = NumberPrompt(self.context, ALL_SCREENS, self._surface)
            self._numbers.chosen.connect(self.visit_number)
            self._numbers.closed.connect(self.enter_screen)
        self._numbers.open()

    def show_palette(self) -> None:
        """Lay the list of everything that can be had by name over the window."""
        from pos_app.ui.frame.palette import Palette, Reach, commands_of  # noqa: PLC0415 - as above

        if self._palette is None:
            reach = Reach(
                screens=ALL_SCREENS, visit=self.visit, choose=self._choose, acts=self._acts
            )
            commands = commands_of(self.context, reach)
            self._palette = Palette(self.context, commands, self._surface)
            self._palette.closed.connect(self.enter_screen)
        self._palette.open()

    def _choose(self, spec: ScreenSpec, service: Service) -> None:
        self.visit(spec)
        self.screen_shown.offer(service)

    def show_help(self) -> None:
        """Lay the list of all keys over the window, or take it away."""
        from pos_app.ui.frame.overlay import HelpOverlay  # noqa: PLC0415 - not in the first frame

        if self._help is None:
            self._help = HelpOverlay(self.context, ALL_SCREENS, self._surface)
            self._help.closed.connect(self.enter_screen)
        if self._help.isVisible():
            self._help.close_now()
        else:
            self._help.open()

    def dismiss(self) -> None:
        """Take away the banner, or else the newest verdict, or else the link."""
        if self.banner.isVisibleTo(self):
            self.banner.put_away()
        elif not self.side.verdicts.dismiss():
            self.side.link.put_away()

    def tick(self) -> None:
        """Show every age and countdown anew: the window's only timer."""
        self.top_line.tick()
        self.side.tick()
        self.staff.tick()
        self.note_line.tick()
        self.customer.tick()
        self.screen_shown.tick()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the composition end the program: what is on the wire is never just dropped."""
        event.ignore()
        if not self._closing:
            self._closing = True
            self._timer.stop()
            self.setEnabled(False)
            self.bridge.start(self.context.parts.on_close())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for the form: large type may not widen the right zone beyond its share."""
        super().resizeEvent(event)
        wide = self.context.theme.pixels(WIDTH)
        self.side.setFixedWidth(min(wide, round(self.width() * MOST_OF_THE_WIDTH)))

    def event(self, event: QEvent) -> bool:
        """Notice the first frame."""
        done = super().event(event)
        if event.type() is QEvent.Type.Paint and not self._was_painted:
            self._was_painted = True
            # After the children have painted too, and after the frame was handed over.
            QTimer.singleShot(0, self._on_painted)
        return done

    def _on_painted(self) -> None:
        self.painted.emit()
        if self.context.parts.found:
            self.show_recovery()
        warm_up()

    def offer(self, notice: Notice) -> None:
        """Offer what can wait, below the top line."""
        from pos_app.ui.frame.notice import NoticeBar  # noqa: PLC0415 - seldom needed

        if self.notices is None:
            self.notices = NoticeBar(self.context, self)
            self.notices.closed.connect(self.enter_screen)
            self._column.insertWidget(self._column.indexOf(self.banner) + 1, self.notices)
        self.notices.offer(notice)

    def show_recovery(self) -> None:
        """Lay what an earlier run left open over the window; it leads to Suivi."""
        from pos_app.ui.frame.recovery import RecoveryPanel  # noqa: PLC0415 - seldom needed

        if self.recovery is None:
            found = self.context.parts.found
            self.recovery = RecoveryPanel(self.context, found, self._surface)
            self.recovery.closed.connect(partial(self.visit_number, SEARCH_SCREEN))
        self.recovery.open()

    def _close_overlays(self) -> None:
        self.messages.put_away()
        self.staff.put_away()
        for overlay in (self._help, self._numbers, self._palette, self.recovery):
            if overlay is not None and overlay.isVisible():
                overlay.hide()

    def enter_screen(self) -> None:
        """Give the keyboard back to the screen, after something that lay over it."""
        self.screen_shown.enter()

    def show_trouble(self, told: TillError | TillTrouble) -> None:
        """Show a trouble of the till across the window."""
        self.banner.show_trouble(told.trouble, told.detail)
