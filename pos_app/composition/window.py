"""Opens the window: one loop for Qt and asyncio, the shop behind it, and an end in order."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import signal
import sys
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.bundle import resources
from pos_app.composition.display import has_screen
from pos_app.composition.measure import age_ms, peak_memory_kib
from pos_app.composition.pages import Papers
from pos_app.composition.people import open_staff
from pos_app.composition.settings_office import SettingsOffice
from pos_app.composition.site import Mode
from pos_app.composition.templates import templates_of
from pos_app.composition.upkeep import meanwhile, upkeep
from pos_app.composition.workshop import open_shop
from pos_app.domain.phone import Country
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.news import TillTrouble

# Read by qasync when it is imported: it would take whichever binding it finds.
os.environ["QT_API"] = "pyside6"

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from pos_app.settings.drafts import FileDrafts
from pos_app.ui.main_window import MainWindow
from pos_app.ui.theme import Theme, scheme_named
from pos_app.ui.window_parts import StaffLimits, WindowParts

if TYPE_CHECKING:
    from pos_app.composition.site import Site
    from pos_app.composition.workshop import Shop
    from pos_app.diagnostics import Diagnostics

APPLICATION_ID: Final = "sn.posapp.PosApp"
COLLECT_MS: Final = 1000
DEPTHS: Final = (0, 0, 0, 0, 1, 0, 0, 0, 0, 2)
"""Which generation the collector looks at, one second after the other."""

LONGEST_END_S: Final = 5.5
"""A program that hangs at its end is ended: everything that matters is on disk."""

_QT_LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
}

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class OpenWindow:
    """A window at work, the shop behind it, and the event that ends both."""

    window: MainWindow
    site: Site
    shop: Shop
    diagnostics: Diagnostics
    closed: asyncio.Event


Play = Callable[[OpenWindow], Coroutine[object, object, int]]
"""What is done with a window once it is open; its result is the exit status."""


def run(site: Site, diagnostics: Diagnostics, *, exit_after_first_paint: bool) -> int:
    """Open the window and run until a person closes it."""
    return live(site, diagnostics, _until_painted if exit_after_first_paint else _until_closed)


def live(site: Site, diagnostics: Diagnostics, play: Play) -> int:
    """Open the window, let `play` run in it, and close everything in order.

    Raises TillError when there is no screen, or the till cannot open.
    """
    application = make_application()
    _collect_on_this_thread(application)
    loop_factory = lambda: QEventLoop(application)  # noqa: E731 - what Runner asks for
    with asyncio.Runner(loop_factory=loop_factory) as runner:
        status = runner.run(_open(site, diagnostics, play))
    return int(status)


def make_application() -> QApplication:
    """Return the one application object. Raises TillError NO_SCREEN: Qt itself would abort."""
    if not has_screen():
        raise TillError(Trouble.NO_SCREEN)
    qInstallMessageHandler(_log_of_qt)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)  # noqa: S101 - nothing else makes one here
    application.setApplicationName("pos-app")
    application.setDesktopFileName(APPLICATION_ID)
    _show_as_one_program()
    application.setWindowIcon(QIcon(str(resources() / "desktop" / f"{APPLICATION_ID}.svg")))
    # Otherwise Qt stops the loop under the engine's feet when the window closes.
    application.setQuitOnLastWindowClosed(False)
    return application


def _show_as_one_program() -> None:
    """Give Windows' task bar a name for the till, before its first window."""
    if sys.platform == "win32":  # pragma: no cover
        import ctypes  # noqa: PLC0415 - only Windows asks for this

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APPLICATION_ID)


def _log_of_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Keep what Qt says in the log; a person at a terminal can do nothing with it."""
    level = _QT_LEVELS.get(kind, logging.ERROR)
    quiet = message.startswith("This plugin does not support")
    log.log(logging.DEBUG if quiet else level, "Qt: %s", message)


async def _open(site: Site, diagnostics: Diagnostics, play: Play) -> int:
    closed = asyncio.Event()
    _end_at_signals(closed)
    async with open_shop(site, diagnostics) as shop:
        window = MainWindow(_parts(site, shop, closed), theme=_theme(site))
        window.show()
        troubles = [*shop.connections.troubles.values(), *shop.calling.troubles]
        window.banner.show_each([(each.trouble, each.detail) for each in troubles])
        try:
            status = await play(OpenWindow(window, site, shop, diagnostics, closed))
        finally:
            _end_by_force_after(LONGEST_END_S)
            await window.bridge.finish()
            window.hide()
            window.deleteLater()
    return status


def _parts(site: Site, shop: Shop, closed: asyncio.Event) -> WindowParts:
    async def close() -> None:
        closed.set()

    sandbox = site.mode is Mode.SANDBOX
    return WindowParts(
        till=shop.till,
        history=shop.history,
        memory=shop.history,
        settings=SettingsOffice(site),
        drafts=FileDrafts(site.folder / "drafts", shop.clock.now_ms),
        texts=site.texts,
        clock=shop.clock,
        cashier=site.cashier,
        on_close=close,
        shop=site.settings.shop_name,
        till_name=site.settings.till_code,
        watermark=site.texts.of("program.sandbox") if sandbox else "",
        found=shop.found,
        staff=open_staff(site, shop.clock),
        limits=StaffLimits(
            lock_after_s=site.settings.lock_after * 60,
            approval_above_francs=site.settings.approval_above,
        ),
        papers=Papers(site, shop),
        templates=templates_of(site),
        country=next(each for each in Country if each.iso == site.settings.country),
    )


def _theme(site: Site) -> Theme:
    settings = site.settings
    theme = Theme(scheme=scheme_named(settings.theme), scale=settings.text_scale / 100)
    application = QApplication.instance()
    if isinstance(application, QApplication):
        theme.apply(application)
    return theme


async def _until_closed(opened: OpenWindow) -> int:
    def alarm(trouble: TillError) -> None:
        opened.window.bridge.till_troubled.emit(TillTrouble(trouble.trouble, trouble.detail))

    # Here and not above: what can wait is not loaded before the first frame.
    from pos_app.composition.notices import (  # noqa: PLC0415 - see above
        tell_of_releases,
        tell_of_reports,
    )

    site, offer = opened.site, opened.window.offer
    async with (
        upkeep(site, opened.shop, alarm),
        meanwhile(
            tell_of_reports(site, opened.diagnostics, offer),
            tell_of_releases(site, opened.shop.clock, offer),
        ),
    ):
        await opened.closed.wait()
    return 0


async def _until_painted(opened: OpenWindow) -> int:
    painted: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    opened.window.painted.connect(lambda: painted.set_result(None))
    await painted
    first_paint_ms = age_ms()
    import json  # noqa: PLC0415 - only this measurement needs it

    sys.stdout.write(
        json.dumps({"first_paint_ms": round(first_paint_ms, 1), "rss_kib": peak_memory_kib()})
        + "\n"
    )
    return 0


def _end_at_signals(closed: asyncio.Event) -> None:
    """Close as if a person had: log-off, shutdown and Ctrl-C leave everything on disk."""
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):
            loop.add_signal_handler(name, closed.set)
            continue
        # Windows has no handlers in the loop.
        signal.signal(name, lambda *_: loop.call_soon_threadsafe(closed.set))


def _end_by_force_after(seconds: float) -> None:
    """End the process if the ordered end takes longer than that."""
    import threading  # noqa: PLC0415 - at the end, where time no longer matters

    timer = threading.Timer(seconds, os._exit, (0,))
    timer.daemon = True
    timer.start()


def _collect_on_this_thread(application: QApplication) -> None:
    """Let the garbage collector run here only: it may free Qt objects, which have this thread."""
    gc.disable()
    timer = QTimer(application)
    timer.setInterval(COLLECT_MS)
    turn = iter(range(sys.maxsize))
    timer.timeout.connect(lambda: gc.collect(DEPTHS[next(turn) % len(DEPTHS)]))
    timer.start()
