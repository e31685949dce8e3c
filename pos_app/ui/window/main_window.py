"""The window of the till: it puts the zones together, and does nothing else."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from pos_app.ui.frame.key_bar import KeyBar
from pos_app.ui.frame.note_line import NoteLine
from pos_app.ui.frame.top_line import TopLine
from pos_app.ui.front import Front, FrontContext
from pos_app.ui.screen_table import ALL_SCREENS, SCREENS
from pos_app.ui.shortcuts import bind, shortcut_of
from pos_app.ui.theme import Theme
from pos_app.ui.widgets.plain_label import PlainLabel
from pos_app.ui.window.kept_keys import KeptKeys

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent

    from pos_app.domain.service import Service
    from pos_app.domain.trouble import TillError
    from pos_app.engine.news import TillTrouble
    from pos_app.ui.bridge import Bridge
    from pos_app.ui.customer.desk import CustomerDesk
    from pos_app.ui.frame.banner import Banner
    from pos_app.ui.frame.watermark import Watermark
    from pos_app.ui.messages.desk import MessageDesk
    from pos_app.ui.screen_table import ScreenSpec
    from pos_app.ui.screens.screen import Screen
    from pos_app.ui.staff.desk import StaffDesk
    from pos_app.ui.strip.side import Side
    from pos_app.ui.window.furnishing import Furniture
    from pos_app.ui.window.overlays import Overlays
    from pos_app.ui.window_parts import Context, WindowParts

TICK_MS: Final = 1000
SMALLEST: Final = (1024, 600)
WIDTH: Final = 372
"""Of the right zone, in pixels at text scale 1."""

MOST_OF_THE_WIDTH: Final = 0.42
"""What the right zone may take of the window."""


class MainWindow(QMainWindow):
    """One window, three zones: the job on the left, what is open on the right, keys below.

    Over a `Front` it shows its first frame and keeps the keys that are struck, until `furnish`
    gives it the till; over `WindowParts` it is furnished at once.
    """

    painted = Signal()  # Once, when the first frame is on the screen and keys are taken.

    bridge: Bridge
    context: Context
    banner: Banner
    side: Side
    customer: CustomerDesk
    overlays: Overlays
    messages: MessageDesk
    staff: StaffDesk
    _made: Furniture

    def __init__(
        self,
        parts: Front | WindowParts,
        bridge: Bridge | None = None,
        theme: Theme | None = None,
    ) -> None:
        super().__init__()
        self._theme = theme or Theme()
        self.screens: dict[int, Screen] = {}
        self._closing = False
        self._was_painted = False
        self._kept: KeptKeys | None = KeptKeys()
        self._is_furnished = False
        self._watermark: Watermark | None = None
        texts = parts.texts
        self.setWindowTitle(texts.of("window.title", shop=parts.shop or texts.of("top.shop")))
        front = FrontContext(parts=parts, theme=self._theme)
        self.top_line = TopLine(front)
        self.note_line = NoteLine(front)
        self.stack = QStackedWidget()
        self.key_bar = KeyBar(front, SCREENS)
        self.surface = QWidget()
        self._middle = QHBoxLayout()
        self._column = QVBoxLayout(self.surface)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tick)
        if isinstance(parts, Front):
            self._show_first(texts.of(SCREENS[0].title))
        else:
            self.furnish(parts, bridge)

    def _lay_out(self) -> None:
        # Explicitly small: large type and a banner scroll what they leave no room for.
        self.stack.setMinimumHeight(1)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(0)
        self._middle.addWidget(self.stack, 1)
        self.surface.setObjectName("surface")
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.top_line)
        self._column.addLayout(self._middle, 1)
        self._column.addWidget(self.note_line)
        self._column.addWidget(self.key_bar)
        self.setCentralWidget(self.surface)
        self.resize(*SMALLEST)

    def _show_first(self, title: str) -> None:
        column = QVBoxLayout(page := QWidget())  # Where the first screen will stand.
        column.setContentsMargins(16, 10, 16, 10)
        column.addWidget(PlainLabel(title, "title"))
        column.addStretch(1)
        self.stack.addWidget(page)
        self.key_bar.show_current(SCREENS[0].number)
        self.setFocus()

    def furnish(self, parts: WindowParts, bridge: Bridge | None = None) -> None:
        """Give the window its till, and everything that its first frame did not need."""
        from pos_app.ui.window.furnishing import furniture  # noqa: PLC0415 - not in the first frame

        made = self._made = furniture(self, parts, bridge, self._theme)
        self.context, self.bridge = made.context, made.context.bridge
        self.banner, self.side, self.customer = made.banner, made.side, made.customer
        self.overlays, self.messages, self.staff = made.overlays, made.messages, made.staff
        self.cash = made.cash
        self.top_line.follow(parts)
        self.key_bar.show_icons()
        self._column.insertWidget(1, self.banner)
        self.side.setMinimumHeight(1)
        self._middle.addWidget(self.side)
        self._is_furnished = True
        self._fit_side()
        self._watermark = made.watermark
        self._connect(made)
        self.visit(SCREENS[0])
        self._timer.start(TICK_MS)
        if self._closing:
            self.bridge.start(parts.on_close())
        elif made.is_locked:
            QTimer.singleShot(0, self._play_back)  # On the lock, which comes before this turn.
        else:
            self._play_back()
        if self._was_painted:
            self._settle()

    def _play_back(self) -> None:
        kept, self._kept = self._kept, None
        if kept is not None:
            kept.play_back(self)

    def _connect(self, made: Furniture) -> None:
        from pos_app.ui.window.acts import acts_of  # noqa: PLC0415 - not in the first frame
        from pos_app.ui.window.signals import connect_parts  # noqa: PLC0415 - the same

        self.bridge.health_changed.connect(self.top_line.hear)
        connect_parts(self, made)
        self.key_bar.asked.connect(self.visit)
        self.key_bar.help_asked.connect(made.overlays.show_help)
        made.cash.report_to(self.top_line, made.banner)
        for spec in ALL_SCREENS:
            bind(self, (spec.key,), partial(self.visit, spec))
        for act, slot in acts_of(self, made).items():
            bind(self, shortcut_of(act).keys, slot)

    @property
    def screen_shown(self) -> Screen:
        """The screen of the current job."""
        return next(each for each in self.screens.values() if each is self.stack.currentWidget())

    def visit(self, spec: ScreenSpec) -> None:
        """Show a screen, building it at its first visit."""
        for above in (self.messages, self.staff, self.overlays):
            above.put_away()
        screen = self.screens.get(spec.number)
        if screen is None:
            screen = self._make(spec)
            self.screens[spec.number] = screen
            self.stack.addWidget(screen)
        self.stack.setCurrentWidget(screen)
        if self._watermark is not None:
            self._watermark.raise_()  # The stack raises what it shows.
        self.key_bar.show_current(spec.number)
        screen.visit()

    def _make(self, spec: ScreenSpec) -> Screen:
        from pos_app.ui.screens.making import made  # noqa: PLC0415 - not in the first frame
        from pos_app.ui.window.signals import connect_screen  # noqa: PLC0415 - the same

        screen = made(spec, self.context)
        connect_screen(self, self._made, screen)
        return screen

    def visit_number(self, number: int) -> None:
        """Show the screen of that number, if there is one; else stay."""
        spec = next((each for each in ALL_SCREENS if each.number == number), None)
        if spec is None:
            self.screen_shown.enter()
        else:
            self.visit(spec)

    def choose(self, spec: ScreenSpec, service: Service) -> None:
        """Visit a screen and begin with a service that was chosen by its name."""
        self.visit(spec)
        self.screen_shown.offer(service)

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
            if self._is_furnished:
                self.bridge.start(self.context.parts.on_close())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep what is struck before there is a till; later every key has its own place."""
        if self._kept is not None:
            self._kept.keep(event)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for the form: large type may not widen the right zone beyond its share."""
        super().resizeEvent(event)
        if self._is_furnished:
            self._fit_side()

    def _fit_side(self) -> None:
        wide = self._theme.pixels(WIDTH)
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
        QTimer.singleShot(0, self.top_line, self.top_line.show_icons)
        QTimer.singleShot(0, self.key_bar, self.key_bar.show_icons)
        if self._is_furnished:
            self._settle()

    def _settle(self) -> None:
        """Do what waits for both the first frame and the till."""
        from pos_app.ui.window.warm_up import warm_up  # noqa: PLC0415 - not in the first frame

        if self.context.parts.found:
            self.overlays.show_recovery()
        self.cash.refresh()
        warm_up()

    def put_below_banner(self, widget: QWidget) -> None:
        """Give a widget its place below the top line and the banner."""
        self._column.insertWidget(self._column.indexOf(self.banner) + 1, widget)

    def enter_screen(self) -> None:
        """Give the keyboard back to the screen, after something that lay over it."""
        self.screen_shown.enter()

    def show_trouble(self, told: TillError | TillTrouble) -> None:
        """Say in the banner that the till cannot do something."""
        self.banner.show_trouble(told.trouble, told.detail)
