"""Opens the window: one loop for Qt and asyncio, the shop behind it, and an end in order."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final

from pos_app.composition.application import dress, make_application, show_icon
from pos_app.composition.lives import Onward, Room, Way, is_new
from pos_app.composition.shop.keys import PATIENCE_S
from pos_app.composition.shop.meanwhile import meanwhile
from pos_app.composition.shop.upkeep import upkeep
from pos_app.composition.shop.workshop import open_shop
from pos_app.composition.site import read_again
from pos_app.composition.window.ending import (
    collect_on_this_thread,
    end_at_signals,
    end_by_force_after,
    end_with_session,
)
from pos_app.composition.window.keys_news import tell_of_keys
from pos_app.composition.window.measure import age_ms, peak_memory_kib
from pos_app.composition.window.parts import parts_of
from pos_app.composition.window.supporting import save_support
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.news import TillTrouble

# Read by qasync when it is imported: it would take whichever binding it finds.
os.environ["QT_API"] = "pyside6"

from PySide6.QtGui import QGuiApplication
from qasync import QEventLoop

from pos_app.ui.theme import SYSTEM
from pos_app.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from pos_app.composition.shop.workshop import Shop
    from pos_app.composition.site import Site
    from pos_app.diagnostics import Diagnostics
    from pos_app.ui.frame.notice import Notice
    from pos_app.ui.setup.window import SetupWindow
    from pos_app.ui.window.system_scheme import SystemScheme

LONGEST_END_S: Final = 5.5
"""A program that hangs at its end is ended: everything that matters is on disk."""

OF_THE_JOURNAL: Final = frozenset({Trouble.JOURNAL_DAMAGED, Trouble.JOURNAL_FOREIGN})
"""Why a till does not open that a copy of its journal mends."""


@dataclass(slots=True, kw_only=True)
class OpenWindow:
    """A window at work, the shop behind it, and the event that ends both."""

    window: MainWindow
    site: Site
    shop: Shop
    diagnostics: Diagnostics
    closed: asyncio.Event

    def redress(self) -> None:
        """Dress the window anew, in the colours and sizes that the settings name by now."""
        from pos_app.ui.window.redress import redressed  # noqa: PLC0415 - seldom needed

        self.site = read_again(self.site, self.site.mode)
        self.window = redressed(self.window, dress(self.site))


Play = Callable[[OpenWindow], Coroutine[object, object, int]]
"""What is done with a window once it is open; its result is the exit status."""


def live(site: Site, diagnostics: Diagnostics, play: Play, front: MainWindow | None = None) -> int:
    """Give a window its till, let `play` run in it, and close everything in order.

    `front` is a window that shows its first frame already; without one it is made here. Raises
    TillError when there is no screen, or the till cannot open.
    """
    application = make_application()
    if front is None:
        show_icon()
    collect_on_this_thread(application)
    loop_factory = lambda: QEventLoop(application)  # noqa: E731 - what Runner asks for
    with asyncio.Runner(loop_factory=loop_factory) as runner:
        status = runner.run(lives(site, diagnostics, play, Way(LONGEST_END_S, front=front)))
    return int(status)


async def lives(site: Site, diagnostics: Diagnostics, play: Play, way: Way) -> int:
    """Open one window after the other, the first one along `way`, until one leads nowhere."""
    end_with_session(make_application(), lambda: way.end())  # noqa: PLW0108 - whichever it is
    onward = Onward(
        site=site, room=Room.SETUP if await asyncio.to_thread(is_new, site) else Room.TILL
    )
    while True:
        end_at_signals(way)
        live_once = {Room.SETUP: _set_up, Room.RESCUE: _rescue, Room.TILL: _open}[onward.room]
        status = await live_once(onward.site, diagnostics, play, way)
        if way.onward is None:
            return status
        onward = way.onward
        way = Way(way.longest_end_s, come_by=onward, geometry=way.geometry)


async def _open(site: Site, diagnostics: Diagnostics, play: Play, way: Way) -> int:
    async with AsyncExitStack() as stack:
        try:
            shop = await stack.enter_async_context(open_shop(site, diagnostics, PATIENCE_S))
        except TillError as trouble:
            if way.front is not None:
                way.front.hide()
            if trouble.trouble not in OF_THE_JOURNAL or play in MEASURED:
                raise
            way.go(Onward(site=site, room=Room.RESCUE, trouble=trouble))
            return 1
        parts = replace(
            parts_of(site, shop, way), support=partial(save_support, site, diagnostics, shop.clock)
        )
        if way.front is None:
            window = MainWindow(parts, theme=dress(site))
        else:
            window = way.front
            window.furnish(parts)
        opened = OpenWindow(
            window=window, site=site, shop=shop, diagnostics=diagnostics, closed=way.closed
        )
        way.redress = opened.redress
        if way.geometry is not None:
            window.restoreGeometry(way.geometry)
        window.show()
        if way.come_by is not None and way.come_by.tell is not None:
            way.come_by.tell(window)
        tell_of_keys(lambda: opened.window, shop)
        follower = _follow_system(opened)
        try:
            status = await play(opened)
        finally:
            follower.stop()
            ending = end_by_force_after(way.longest_end_s)
            way.geometry = opened.window.saveGeometry()
            await opened.window.bridge.finish()
            opened.window.hide()
            opened.window.deleteLater()
    if way.onward is not None:
        ending.cancel()
    return status


def _follow_system(opened: OpenWindow) -> SystemScheme:
    """Follow the system's light or dark, as long as the settings say so."""
    from pos_app.ui.window.system_scheme import SystemScheme  # noqa: PLC0415 - after the first frame

    def redress() -> None:
        if opened.site.settings.theme == SYSTEM:
            opened.redress()

    changed = QGuiApplication.styleHints().colorSchemeChanged
    return SystemScheme(changed, lambda: opened.window, redress)


async def _set_up(site: Site, diagnostics: Diagnostics, play: Play, way: Way) -> int:
    """Ask what a new shop is asked; no journal is opened, and nothing is sent but a test."""
    # Here and not above: a till that is set up never loads it.
    from pos_app.composition.setup.window import open_setup  # noqa: PLC0415 - see above

    async with open_setup(site, diagnostics.redaction, way) as window:
        if play is until_painted:
            return await _painted(window)
        await way.closed.wait()
    return 0


async def _rescue(site: Site, diagnostics: Diagnostics, play: Play, way: Way) -> int:
    """Lead to a copy of the journal, without a till. Raises the TillError that it came by."""
    del diagnostics, play
    # Here and not above: hardly any till ever loads it.
    from pos_app.composition.window.rescue import open_rescue  # noqa: PLC0415 - see above

    async with open_rescue(site, way):
        await way.closed.wait()
    if way.onward is None and way.come_by is not None and way.come_by.trouble is not None:
        raise way.come_by.trouble
    return 0


async def until_closed(opened: OpenWindow) -> int:
    """Keep the shop going until a person closes the window."""

    def alarm(trouble: TillError) -> None:
        opened.window.bridge.till_troubled.emit(TillTrouble(trouble.trouble, trouble.detail))

    # Here and not above: what can wait is not loaded before the first frame.
    from pos_app.composition.window.notices import (  # noqa: PLC0415 - see above
        tell_of_releases,
        tell_of_reports,
    )

    def offer(notice: Notice) -> None:
        opened.window.overlays.offer(notice)  # Which may be another one by then.

    site = opened.site
    async with (
        upkeep(site, opened.shop, alarm),
        meanwhile(
            tell_of_reports(site, opened.diagnostics, offer),
            tell_of_releases(site, opened.shop.clock, offer),
        ),
    ):
        await opened.closed.wait()
    return 0


async def until_painted(opened: OpenWindow) -> int:
    """Tell how old the process is at the first frame of a window that was made at once."""
    return await _painted(opened.window)


async def _painted(window: MainWindow | SetupWindow) -> int:
    painted: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    window.painted.connect(lambda: painted.set_result(None))
    await painted
    first_paint_ms = age_ms()
    import json  # noqa: PLC0415 - only this measurement needs it

    sys.stdout.write(
        json.dumps({"first_paint_ms": round(first_paint_ms, 1), "rss_kib": peak_memory_kib()})
        + "\n"
    )
    return 0


async def until_ready(opened: OpenWindow) -> int:
    """Tell how old the process is with the first screen painted and a till behind it."""
    opened.window.repaint()
    sys.stdout.write(f'{{"ready_ms": {age_ms():.1f}}}\n')
    return 0


MEASURED: Final = frozenset({until_painted, until_ready})
"""Plays that nobody sits before."""
