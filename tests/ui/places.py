"""Goes to every place of the window, screens, their states and what lies over them, one by one."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from pos_app.domain.service import Direction
from pos_app.domain.staff import Right
from pos_app.domain.transaction import Ref, State
from pos_app.ui.frame.notice import Notice
from pos_app.ui.screen_table import ALL_SCREENS
from pos_app.ui.shortcuts import Act, shortcut_of
from pos_app.ui.staff.ask import Ask
from pos_app.ui.theme import Theme
from pos_app.ui.window.main_window import MainWindow
from tests.support.cash import CashShop
from tests.support.counter import METER, PHONE, till_selling
from tests.support.fake_backups import FakeBackups
from tests.support.fake_history import FakeHistory
from tests.support.fake_staff import MOUSSA, a_staff
from tests.support.fake_till import ImmediateBridge
from tests.support.kept_options import SETTINGS, Kept
from tests.support.keys import strike
from tests.support.orders import a_transaction, an_order
from tests.support.some_figures import FakeReview
from tests.support.ui_till import a_timeline
from tests.ui.frame.fake_keys import FakeKeys
from tests.ui.memory.known import Known
from tests.ui.messages.test_messages import TEMPLATES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.texts.catalogue import Language
    from pos_app.ui.bridge import Bridge
    from tests.support.fake_till import FakeTill

ROWS: Final = 40
CODE: Final = "12345678901234567890"


@dataclass
class Round:
    """One window over a busy shop, and the way through all of it."""

    language: Language
    theme: Theme = field(default_factory=Theme)
    bridge: Bridge = field(default_factory=ImmediateBridge)
    size: tuple[int, int] = (1024, 600)
    till: FakeTill = field(default_factory=lambda: till_selling(moneygram=True))
    window: MainWindow = field(init=False)

    def __post_init__(self) -> None:
        shop = CashShop(self.till)
        history = FakeHistory(newest=ROWS)
        timeline = a_timeline()
        self.sale = timeline.transaction
        history.timelines[self.sale.ref] = timeline
        self.till.aftercare.known = (self.sale,)
        parts = replace(
            shop.parts(self.language, a_staff(self.till.clock, MOUSSA)),
            history=history,
            review=FakeReview(),
            settings=Kept(settings=[*SETTINGS]),
            backups=FakeBackups(),
            keys=FakeKeys(),
            memory=Known(),
            templates=TEMPLATES,
        )
        self.window = MainWindow(parts, self.bridge, self.theme)
        self.window.resize(*self.size)
        self.window.show()

    def go(self) -> Iterator[str]:
        """Yield the name of each place once the window stands there."""
        yield from self._screens()
        yield from self._jobs()
        yield from self._copies()
        yield from self._strip()
        yield from self._aftercare()
        yield from self._cash()
        yield from self._overlays()

    def visit(self, title: str, keys: str = "") -> None:
        """Go to a screen by its title, and strike some keys there."""
        self.window.visit(next(each for each in ALL_SCREENS if each.title == f"screen.{title}"))
        self.strike(keys)

    def strike(self, keys: str) -> None:
        """Strike keys where the focus is."""
        strike(self.window, keys)
        self.settle()

    def settle(self) -> None:
        """Let the layouts come to rest, in the window's own size."""
        self.window.resize(*self.size)
        for _ in range(3):
            QApplication.processEvents()

    def end(self) -> None:
        """Take the window away at once: the next style sheet would dress it anew for seconds."""
        for timer in self.window.findChildren(QTimer):
            timer.stop()
        self.window.hide()
        self.window.deleteLater()
        QApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete.value)

    def act(self, act: Act) -> None:
        """Do what a key of the whole window does."""
        wanted = QKeySequence(shortcut_of(act).keys[0])
        shortcuts = self.window.findChildren(QShortcut)
        next(each for each in shortcuts if each.key() == wanted).activated.emit()
        self.settle()

    def _screens(self) -> Iterator[str]:
        for spec in ALL_SCREENS:
            self.window.visit(spec)
            self.settle()
            yield spec.title
            if spec.families:
                self.strike("1")
                yield f"{spec.title} form"
                self.strike("\x1b")

    def _jobs(self) -> Iterator[str]:
        self.visit("deposit", f"1{PHONE[:5]}\n")
        yield "a wrong number"
        self.strike(f"{PHONE[5:]}\n25*\n")
        yield "read back, not armed"
        self.till.clock.forward(0.5)
        self.strike("+")
        self.visit("deposit", f"\x1b1{PHONE[-4:]}\n")
        yield "recalled"
        self.visit("reload", f"\x1b1{METER}\n{PHONE}\n5*\n")
        self.till.clock.forward(0.5)
        self.strike("+")
        extras = {"woyofalCode": CODE, "woyofalKwh": "54.8"}
        self.till.change(replace(self.till.open_ones[-1], state=State.SUCCEEDED, extras=extras))
        self.settle()
        yield "a code to be read out"
        self.visit("bill", f"\x1b1{METER}\n")
        yield "bills"
        self.strike("2")
        self.strike(f"{PHONE}\n")
        yield "a bill read back"

    def _copies(self) -> Iterator[str]:
        self.visit("backups", "\n")
        yield "going back to a copy"
        self.strike("-2\n")
        yield "a copy that is damaged"
        self.strike("-")

    def _strip(self) -> Iterator[str]:
        states = (State.REVIEW, State.UNCERTAIN, State.PENDING, State.DECLINED, State.SUCCEEDED)
        for place, state in enumerate(states):
            order = replace(an_order(5_000 * (place + 1)), direction=Direction.WITHDRAWAL)
            waiting = a_transaction(State.PENDING, Ref(f"T01A{place:010d}"))
            now_ms = self.till.clock.now_ms()
            waiting = replace(waiting, order=order, created_ms=now_ms, updated_ms=now_ms)
            self.till.change(waiting)
            self.till.change(replace(waiting, state=state))
        self.visit("deposit")
        yield "a busy strip"
        self.visit("follow", "\n")
        yield "Suivi, one picked"
        self.strike("c")
        yield "Suivi, settling"
        self.strike("\x1b")

    def _aftercare(self) -> Iterator[str]:
        self.visit("journal")
        self.window.screen_shown.show_operation(self.sale.ref)
        self.settle()
        yield "an operation in full"
        self.window.screen_shown.claim()
        self.settle()
        yield "a claim"
        self.strike("\x1b")
        self.window.screen_shown.refund()
        self.settle()
        yield "a refund"
        self.strike("\x1b\x1b")
        self.window.screen_shown.export()
        self.settle()
        yield "an export"
        self.strike("\x1b")
        self.window.messages.begin(self.sale.ref)
        self.settle()
        yield "a message"
        self.strike("\x1b")

    def _cash(self) -> Iterator[str]:
        self.visit("cash", "1")
        yield "opening"
        self.strike("/100*+")
        yield "the open drawer"
        for key, name in (("2", "cash in"), ("3", "cash out"), ("4", "safe"), ("6", "an X report")):
            self.strike(key)
            yield name
            self.strike("\x1b")
        self.strike("7")
        yield "a count"
        self.strike("/90*+")
        yield "a gap"
        self.strike("\x1b\x1b")
        for key, name in (("8", "Z reports"), ("9", "commissions"), ("0", "the accountant's file")):
            self.strike(key)
            yield name
            self.strike("\x1b")

    def _overlays(self) -> Iterator[str]:
        self.visit("deposit", "\x1b")
        window = self.window
        for act in (Act.HELP, Act.GUIDE, Act.ABOUT, Act.PALETTE, Act.FAVOURITES, Act.FORGET):
            self.act(act)
            yield str(act)
            window.overlays.put_away()
        window.overlays.ask_for_number()
        self.settle()
        yield "numbers"
        window.overlays.put_away()
        window.overlays.show_recovery()
        self.settle()
        yield "recovery"
        window.overlays.put_away()
        self.act(Act.KEYS)
        yield "keys"
        self.strike("\x1b")
        self.visit("settings")
        window.overlays.offer(Notice(sentence="news", text="news", seen=lambda: None))
        self.settle()
        yield "a notice"
        window.staff.ask(Ask(right=Right.SETTINGS, what="?", then=lambda _: None))
        self.settle()
        yield "an approval"
        window.staff.put_away()
        window.staff.lock()
        self.settle()
        yield "the lock"
