"""Leads through the pages of the first run by keys, mouse or touch, and opens the shop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pos_app.domain.secret import Secret
from pos_app.engine.news import PrintResult
from pos_app.ui import wording
from pos_app.ui.forms.keypad import Stroke, stroke_of
from pos_app.ui.setup.face import KeyVerdict, Start
from pos_app.ui.setup.page import SetupPage
from pos_app.ui.setup.steps import FINISH, SCREEN_OPTIONS, Trying
from pos_app.ui.shortcuts import Act, bind, key_name, shortcut_of
from pos_app.ui.theme import LARGE_TYPE, Tone
from pos_app.ui.widgets.greyed import grey, grey_all
from pos_app.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from pos_app.domain.trouble import TillError
    from pos_app.ui.bridge import Bridge
    from pos_app.ui.setup.face import Account, Draft, KeyTrial, SetupFace, SetupParts
    from pos_app.ui.setup.progress import Progress

SUMMED_UP: Final = frozenset({"shop_name", "country", "till_code", "cashier", "printer"})

GUIDE_KEY: Final = shortcut_of(Act.GUIDE).keys[0]
TRAIN_KEY: Final = "F2"
TRY_KEY: Final = "F5"

VERDICTS: Final[Mapping[KeyVerdict, tuple[Tone, str]]] = {
    KeyVerdict.WORKS: (Tone.GOOD, "succeeded"),
    KeyVerdict.REFUSED: (Tone.BAD, "declined"),
    KeyVerdict.NO_ANSWER: (Tone.DOUBT, "no_network"),
    KeyVerdict.MISSING: (Tone.DOUBT, "warning"),
    KeyVerdict.NO_KEY_STORE: (Tone.BAD, "warning"),
    KeyVerdict.NOT_TRIED: (Tone.QUIET, "help"),
}


async def _train(face: SetupFace, draft: Draft) -> None:
    await face.remember(draft)
    await face.train()


class Wizard(QWidget):
    """Shows one page at a time. Nothing is kept for good before the last one."""

    redrawn = Signal()
    """Language, colours or size were chosen: the window draws everything anew."""

    guide_wanted = Signal()

    def __init__(self, parts: SetupParts, bridge: Bridge, progress: Progress) -> None:
        super().__init__()
        self._parts = parts
        self._bridge = bridge
        self.progress = progress
        self.setObjectName("surface")
        texts = parts.texts
        self.count = PlainLabel("", "muted")
        self.back = self._button("setup.back", "Esc", self.go_back)
        self.guide = self._button("guide.title", GUIDE_KEY, self.guide_wanted.emit)
        self.guide.setProperty("kind", "small")
        self.train = self._button("setup.train", TRAIN_KEY, self.go_training)
        self.trial = self._button("setup.try.keys", TRY_KEY, self.try_it)
        self.on = self._button("setup.next", "Enter", self.go_on)
        self.on.setProperty("kind", "main")
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._wanted: QWidget | None = None
        self._scroll.verticalScrollBar().rangeChanged.connect(self._keep_in_sight)
        self._lay_out(PlainLabel(texts.of("setup.name"), "heading"))
        bind(self, (TRAIN_KEY,), self.go_training)
        bind(self, (TRY_KEY,), self.try_it)
        bind(self, (GUIDE_KEY,), self.guide_wanted.emit)
        self.page = SetupPage(parts, progress)
        self._show_page()

    def _lay_out(self, heading: PlainLabel) -> None:
        head, foot = QGridLayout(), QGridLayout()
        head.setContentsMargins(24, 10, 24, 0)
        head.addWidget(heading, 0, 0)
        head.addWidget(self.count, 0, 1, Qt.AlignmentFlag.AlignRight)
        head.addWidget(self.guide, 0, 2)
        head.setColumnStretch(0, 1)
        head.setHorizontalSpacing(16)
        foot.setContentsMargins(24, 6, 24, 12)
        foot.setSpacing(8)
        columns = 2 if self._parts.theme.scale > LARGE_TYPE else 4
        for place, button in enumerate((self.back, self.train, self.trial, self.on)):
            foot.addWidget(button, place // columns, place % columns)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(foot)

    @property
    def is_waiting(self) -> bool:
        """Whether an answer is waited for: what it says belongs to this page as it stands."""
        return not self.on.isEnabled()

    def enter(self) -> None:
        """Take the keyboard."""
        self.page.enter()

    def go_on(self) -> None:
        """Go to the next page when this one's answers can stand; open the shop after the last."""
        if self._is_wrong():
            return
        if self.progress.step is FINISH:
            self.finish(Start.LIVE if self.progress.can_sell else Start.TRAINING)
            return
        if self.progress.passphrase:
            self._wait()
            unlocking = self._parts.face.unlock(Secret(self.progress.passphrase))
            self._bridge.start(unlocking, self._on_unlocked, self._on_refused)
            return
        self._turn(+1)

    def go_back(self) -> None:
        """Go to the page before; the first one stays."""
        if self.progress.place:
            self._turn(-1)

    def go_training(self) -> None:
        """Begin in training at once; the questions wait where they are."""
        self._wait()
        work = _train(self._parts.face, self.progress.draft())
        self._bridge.start(work, refused=self._on_refused)

    def try_it(self) -> None:
        """Ask the provider, or print, with what was answered."""
        step, face = self.progress.step, self._parts.face
        if step.trying is Trying.NOTHING or not self.trial.isEnabled() or self._is_wrong():
            return
        self._wait()
        answers = self.progress.answers()
        if step.account is not None:
            work = face.try_keys(step.account.code, answers)
            self._bridge.start(work, self._on_keys_tried, self._on_refused)
        else:
            self._bridge.start(face.try_printer(answers), self._on_printed, self._on_refused)

    def finish(self, start: Start) -> None:
        """Keep everything and open the shop."""
        self._wait()
        work = self._parts.face.finish(self.progress.answers(), start)
        self._bridge.start(work, refused=self._on_refused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Obey the orders that no field took."""
        stroke = stroke_of(event)
        if stroke is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._on_struck(stroke)

    def _turn(self, by: int) -> None:
        self.progress.place += by
        self._show_page()
        self.enter()
        self._bridge.start(self._parts.face.remember(self.progress.draft()))

    def _show_page(self) -> None:
        texts, progress = self._parts.texts, self.progress
        self._wanted = None
        self.page = SetupPage(self._parts, progress)
        self.page.struck.connect(self._on_struck)
        self.page.chosen.connect(self._on_chosen)
        self.page.wants_sight.connect(self._show_in_sight)
        self._scroll.setWidget(self.page)  # The page before is deleted by this.
        step = progress.step
        self.count.setText(
            texts.of("setup.count", place=progress.place + 1, count=len(progress.steps))
        )
        self._grey_back()
        self.trial.setVisible(step.trying is not Trying.NOTHING)
        if step.trying is not Trying.NOTHING:
            self._name(self.trial, f"setup.try.{step.trying.name.lower()}", TRY_KEY)
        last = ("setup.open" if progress.can_sell else "setup.open_training", "Enter")
        self._name(self.on, *(last if step is FINISH else ("setup.next", "Enter")))
        if step is FINISH:
            self._sum_up()

    def _sum_up(self) -> None:
        texts, progress = self._parts.texts, self.progress
        none = texts.of("setup.none")
        shown = [key for step in progress.steps for key in step.options if key in SUMMED_UP]
        lines = [(texts.of(f"option.{key}"), self._word(key) or none) for key in shown]
        for account in progress.begun.accounts:
            word = "setup.keys.there" if progress.has_keys(account) else "setup.keys.none"
            lines.append((texts.of("setup.keys.title", provider=account.name), texts.of(word)))
        self.page.add_lines(lines)
        if not progress.can_sell:
            self.page.tell(texts.of("setup.finish.no_keys"), Tone.DOUBT, "warning")

    def _word(self, key: str) -> str:
        value = self.progress.value(key)
        named = f"option.{key}.{value}"
        return self._parts.texts.of(named) if self._parts.texts.has(named) else value

    def _is_wrong(self) -> bool:
        takes = self._parts.face.takes
        for card in self.page.cards:
            fits = takes(card.setting.key, card.value)
            if not (fits and self.progress.is_repeated(card.setting)):
                self.page.show_wrong(card)
                return True
        return False

    def _on_struck(self, stroke: Stroke) -> None:
        match stroke:
            case Stroke.NEXT | Stroke.CONFIRM:
                if self.on.isEnabled():
                    self.go_on()
            case Stroke.BACK | Stroke.LEAVE:
                self.go_back()
            case _:
                return

    def _on_chosen(self, key: str) -> None:
        if key in SCREEN_OPTIONS:
            self.redrawn.emit()

    def _on_unlocked(self, accounts: Sequence[Account]) -> None:
        self._free()
        self.progress.unlocked(accounts)
        self._turn(+1)

    def _on_keys_tried(self, trial: KeyTrial) -> None:
        self._free()
        tone, icon = VERDICTS[trial.verdict]
        words = self._parts.texts.of(f"setup.verdict.{trial.verdict}", detail=trial.detail)
        self.page.tell(words, tone, icon)

    def _on_printed(self, result: PrintResult) -> None:
        self._free()
        texts = self._parts.texts
        if result is PrintResult.PRINTED:
            self.page.tell(texts.of("setup.printer.printed"), Tone.GOOD, "succeeded")
        else:
            self.page.tell(texts.of(f"printer.{result}"), Tone.DOUBT, "warning")

    def _on_refused(self, trouble: TillError) -> None:
        self._free()
        said = wording.trouble(self._parts.texts, trouble.trouble)
        detail = f" ({trouble.detail})" if trouble.detail else ""
        self.page.tell(f"{said.title}{detail}\n{said.advice}", Tone.BAD, "warning")

    def _wait(self) -> None:
        waiting = self._parts.texts.of("setup.wait")
        self.page.tell(waiting, Tone.WAITING, "pending")
        grey_all((self.back, self.train, self.trial, self.on), waiting)

    def _free(self) -> None:
        grey_all((self.train, self.trial, self.on), "")
        self._grey_back()

    def _grey_back(self) -> None:
        grey(self.back, "" if self.progress.place else self._parts.texts.of("greyed.first_page"))

    def _show_in_sight(self, widget: QWidget) -> None:
        self._wanted = widget
        self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        # Also when the layout has given it its place, which it does later.
        if self._wanted is not None:
            self._scroll.ensureWidgetVisible(self._wanted, 0, 16)

    def _button(self, text: str, key: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton()
        button.setAutoRepeat(False)
        button.clicked.connect(slot)
        self._name(button, text, key)
        return button

    def _name(self, button: QPushButton, text: str, key: str) -> None:
        shown = key_name(self._parts.texts, key)
        button.setText(f"{self._parts.texts.of(text)} ({shown})")
