"""Leads from the list of copies to one more, to what each is worth, and back to one of them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from pos_app.domain.staff import Right
from pos_app.domain.trouble import Trouble
from pos_app.engine.backups import CheckWatch, Condition, RestoreWish
from pos_app.texts.findings import damage_words
from pos_app.ui import wording
from pos_app.ui.backups import words
from pos_app.ui.backups.ask_page import AskPage, AskStage
from pos_app.ui.backups.list_page import ListPage
from pos_app.ui.staff.ask import Ask
from pos_app.ui.widgets.greyed import grey

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent

    from pos_app.domain.trouble import TillError
    from pos_app.engine.backups import Backup, Inventory, Meaning
    from pos_app.ui.backups.face import BackupsParts
    from pos_app.ui.staff.ask import Approval


class BackupsView(QStackedWidget):
    """The list, and over it the page that asks. Copies are checked while it is in sight only."""

    struck = Signal(object)
    """A `Stroke` that means something outside: another screen, the search, away."""

    def __init__(self, parts: BackupsParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._watch: CheckWatch | None = None
        self._picked: Backup | None = None
        self.list_page = ListPage(parts)
        self.ask_page = AskPage(parts)
        self.addWidget(self.list_page)
        self.addWidget(self.ask_page)
        page = self.list_page
        page.picked.connect(self.pick)
        page.make_asked.connect(self.make)
        page.look_asked.connect(self.look)
        page.checks_asked.connect(self.turn_checks)
        page.struck.connect(self.struck)
        self.ask_page.left.connect(self.show_list)
        self.ask_page.confirmed.connect(self._have_approved)

    @property
    def is_free(self) -> bool:
        """Whether no restore is under way."""
        return self.ask_page.stage is not AskStage.UNDER_WAY

    # The list.

    def enter(self) -> None:
        """Give the keyboard to what is in sight; the list is read anew."""
        if self.currentWidget() is self.ask_page:
            self.ask_page.setFocus()
        else:
            self.list_page.enter()
            self.look()

    def look(self) -> None:
        """Look through the places, and check what was not checked before."""
        self._parts.bridge.start(self._parts.face.found(), self._on_found, self._on_refused)

    def make(self) -> None:
        """Make a copy now."""
        page = self.list_page
        if page.make_button.isEnabled():
            making = self._parts.texts.of("backups.making")
            grey(page.make_button, making)
            page.say("waiting", making)
            self._parts.bridge.start(self._parts.face.make(), self._on_made, self._on_not_made)

    def show_list(self) -> None:
        """Go back to the list; what was picked is left as it is."""
        self._picked = None
        self.stop_checks()
        self.setCurrentWidget(self.list_page)
        self.list_page.enter()
        self.look()

    def say(self, tone: str, sentence: str) -> None:
        """Say something above the list."""
        self.list_page.say(tone, sentence)

    def _on_found(self, found: Inventory) -> None:
        self.list_page.show_inventory(found)
        if self._picked is None and self.isVisible():
            self.check_all()

    def _on_refused(self, trouble: TillError) -> None:
        said = wording.trouble(self._parts.texts, trouble.trouble)
        self.say("bad", f"{said.title} {said.advice}")

    def _on_made(self, backup: Backup) -> None:
        grey(self.list_page.make_button, "")
        said = self._parts.texts.of("backups.made", folder=backup.path.parent)
        self.say("good", said)
        self.look()

    def _on_not_made(self, trouble: TillError) -> None:
        grey(self.list_page.make_button, "")
        why = words.why(self._parts.texts, trouble)
        self.say("bad", self._parts.texts.of("backups.not_made", why=why))
        self.look()

    # Checks, one after the other, the newest first.

    def turn_checks(self) -> None:
        """Check what was not checked before, or stop that."""
        if self._watch is None:
            self.check_all()
        else:
            self.stop_checks()

    def check_all(self) -> None:
        """Go on with the newest copy that was not checked."""
        if self._watch is not None:
            return
        open_ones = self._unchecked()
        if not open_ones:
            self.list_page.show_progress("", is_checking=False)
            return
        self._check(open_ones[0], self._on_checked)

    def stop_checks(self) -> None:
        """Stop checking; what was found so far stays."""
        if self._watch is not None:
            self._watch.stop()
            self._watch = None
        self.list_page.show_progress("", is_checking=False)

    def _unchecked(self) -> list[Backup]:
        every = self.list_page.backups
        return [each for each in every if each.condition is Condition.UNCHECKED]

    def _check(self, backup: Backup, then: Callable[[Backup], None]) -> None:
        watch = self._watch = CheckWatch(partial(self._on_progress, backup))
        self._on_progress(backup, 0, 0)
        self._parts.bridge.start(
            self._parts.face.check(backup, watch),
            partial(self._on_check_ended, watch, then),
            partial(self._on_check_refused, watch, backup),
        )

    def _on_progress(self, backup: Backup, done: int, of: int) -> None:
        if self._watch is None:
            return
        said = self._parts.texts.of(
            "backups.checking",
            when=words.moment(backup.made_ms),
            percent=100 * done // of if of else 0,
            left=len(self._unchecked()),
        )
        if self._picked is None:
            self.list_page.show_progress(said, is_checking=True)
        else:
            self.ask_page.tell(said)

    def _on_check_ended(
        self, watch: CheckWatch, then: Callable[[Backup], None], checked: Backup
    ) -> None:
        self.list_page.renew(checked)
        if watch is self._watch:
            self._watch = None
            then(checked)

    def _on_check_refused(self, watch: CheckWatch, backup: Backup, trouble: TillError) -> None:
        if trouble.trouble is Trouble.STOPPING or watch is not self._watch:
            return
        self._watch = None
        if self._picked is not None:
            self._on_gone(trouble)
            return
        # It went away with its stick: the others are looked for again.
        self.list_page.renew(replace(backup, condition=Condition.DAMAGED, problem=trouble.detail))
        self.check_all()

    def _on_checked(self, _checked: Backup) -> None:
        self.check_all()

    # Going back to one.

    def pick(self, backup: Backup) -> None:
        """Say what going back to a copy would mean, once it is checked."""
        self.stop_checks()
        self._picked = backup
        self.say("quiet", "")
        self.setCurrentWidget(self.ask_page)
        self.ask_page.look_at(backup)
        if backup.condition is Condition.UNCHECKED:
            self._check(backup, self._weigh)
        else:
            self._weigh(backup)

    def begin(self, wish: RestoreWish) -> None:
        """Go back to a copy that was picked and approved elsewhere."""
        self.setCurrentWidget(self.ask_page)
        self.ask_page.title.setText(self._parts.texts.of("backups.under_way.title"))
        self._restore(wish)

    def _weigh(self, checked: Backup) -> None:
        if self._picked is None or checked.path != self._picked.path:
            return
        self._picked = checked
        if checked.condition is Condition.DAMAGED:
            what = damage_words(self._parts.texts, checked.problem)
            said = self._parts.texts.of("backups.damaged", what=what)
            self.ask_page.refuse(said)
            return
        weighing = self._parts.face.meaning(checked)
        self._parts.bridge.start(weighing, self._on_meaning, self._on_gone)

    def _on_meaning(self, meaning: Meaning) -> None:
        if self._picked is not None and meaning.backup.path == self._picked.path:
            self.ask_page.show_meaning(meaning, self._parts.hindrance())

    def _on_gone(self, trouble: TillError) -> None:
        said = wording.trouble(self._parts.texts, trouble.trouble)
        self.ask_page.refuse(self._parts.texts.of("backups.refused", why=said.title))

    def _have_approved(self) -> None:
        """Go back to it where the person may; else have the owner's PIN first."""
        if self._picked is None:
            return
        if hindrance := self._parts.hindrance():
            self.ask_page.refuse(hindrance)
            return
        texts, made_ms = self._parts.texts, self._picked.made_ms
        ask = Ask(
            right=Right.RESTORE,
            what=texts.of("approval.restore", name=self._parts.name(), when=words.moment(made_ms)),
            then=partial(self._on_approved, self._picked),
            given_up=lambda: QTimer.singleShot(0, self, self._on_given_up),
        )
        self._parts.require(ask)

    def _on_given_up(self) -> None:
        if self.ask_page.stage is AskStage.ASKING:
            self.ask_page.ask(self._parts.texts.of("backups.not_approved"), "doubt")

    def _on_approved(self, backup: Backup, approval: Approval) -> None:
        wish = RestoreWish(path=backup.path, by=approval.by, approved_by=approval.approved_by)
        self._restore(wish)

    def _restore(self, wish: RestoreWish) -> None:
        self.stop_checks()
        self.ask_page.wait(self._parts.texts.of("backups.under_way"))
        work = self._parts.face.restore(wish)
        self._parts.bridge.start(work, refused=self._on_not_restored)

    def _on_not_restored(self, trouble: TillError) -> None:
        said = words.not_restored(self._parts.texts, trouble)
        self.show_list()
        self.say("bad", said)

    def hideEvent(self, event: QHideEvent) -> None:
        """Check nothing that nobody looks at, and begin with the list next time."""
        super().hideEvent(event)
        if self.is_free:
            self.stop_checks()
            self._picked = None
            self.setCurrentWidget(self.list_page)
