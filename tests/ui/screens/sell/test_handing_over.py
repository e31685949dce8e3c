"""The confirm key: the order goes first, then the screen says so, and only where it takes long."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from pos_app.domain.service import Family
from pos_app.ui.bridge import Bridge
from pos_app.ui.forms.form import Stage
from pos_app.ui.screens.sell.screen import SellScreen
from tests.support.fake_till import FakeTill, screen_context
from tests.support.keys import strike

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pos_app.domain.order import Order
    from pos_app.domain.transaction import Transaction


class Seen(QObject):
    """Notes events of one kind, wherever they go, and says when the first one came."""

    def __init__(self, kind: QEvent.Type) -> None:
        super().__init__()
        self.kind = kind
        self.watched: list[QObject] = []
        self.came = asyncio.Event()
        self.application = QApplication.instance()
        assert self.application is not None
        self.application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let everything through, and remember."""
        if event.type() is self.kind:
            self.watched.append(watched)
            self.came.set()
        return super().eventFilter(watched, event)

    def end(self) -> None:
        """Look on no longer."""
        assert self.application is not None
        self.application.removeEventFilter(self)


class SlowDisk(FakeTill):
    """A till whose disk takes its time; it tells when it was asked."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.handed = asyncio.Event()
        self.on_disk = asyncio.Event()
        self.notes: Callable[[], None] = lambda: None

    async def prepare(self, order: Order, *, confirmed_again: bool = False) -> Transaction:
        self.notes()
        self.handed.set()
        await self.on_disk.wait()
        return await super().prepare(order, confirmed_again=confirmed_again)


@pytest.fixture
def watch() -> Iterator[Callable[[QEvent.Type], Seen]]:
    """Return what looks at events; it is let go at the end."""
    made: list[Seen] = []

    def begin(kind: QEvent.Type) -> Seen:
        made.append(Seen(kind))
        return made[-1]

    yield begin
    for each in made:
        each.end()


async def _about_to_confirm(till: SlowDisk) -> tuple[SellScreen, Bridge]:
    bridge = Bridge()
    context = screen_context(till, bridge)
    screen = SellScreen(context, "screen.deposit", frozenset({Family.CASH_IN}))
    screen.show()
    screen.enter()
    strike(screen, "1771234567\n25*\n")
    await bridge.finish()
    QApplication.processEvents()
    till.clock.forward(0.5)
    return screen, bridge


@pytest.mark.qt_loop
async def test_nothing_is_painted_between_the_confirm_key_and_the_journal(
    watch: Callable[[QEvent.Type], Seen],
) -> None:
    till = SlowDisk()
    screen, bridge = await _about_to_confirm(till)
    painted = watch(QEvent.Type.UpdateRequest)
    before: list[int] = []
    till.notes = lambda: before.append(len(painted.watched))

    strike(screen, "+")
    await till.handed.wait()

    assert before == [0]
    till.on_disk.set()
    await bridge.finish()


@pytest.mark.qt_loop
async def test_a_slow_disk_greys_the_form_and_what_is_struck_meanwhile_sells_nothing(
    watch: Callable[[QEvent.Type], Seen],
) -> None:
    till = SlowDisk()
    screen, bridge = await _about_to_confirm(till)
    form = screen.form
    assert form is not None
    greyed = watch(QEvent.Type.EnabledChange)

    strike(screen, "+")
    assert form.stage is Stage.HANDED_OVER
    strike(screen, "+")
    await greyed.came.wait()

    assert not any(editor.input.isEnabled() for editor in form.editors.values())
    assert not form.read_back.button.isEnabled()
    till.on_disk.set()
    await bridge.finish()
    assert len(till.prepared) == 1
    assert all(editor.input.isEnabled() for editor in form.editors.values())
