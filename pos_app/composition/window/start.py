"""Starts the window in two steps: its first frame from what is declared, then the till behind it.

The first frame needs the settings, the words and the table of screens. The engine, the journal, the
providers and their keys, asyncio and the rest of the screen are loaded while it is in sight; what
is typed meanwhile is kept and played back (`pos_app.ui.window.kept_keys`).
"""

from __future__ import annotations

import sys
from importlib import import_module
from threading import Thread
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEventLoop, QTimer

from pos_app.composition.application import dress, make_application, show_icon, show_whole
from pos_app.composition.clock import SystemClock
from pos_app.composition.site import Mode
from pos_app.composition.window.measure import age_ms, peak_memory_kib
from pos_app.ui.front import Front
from pos_app.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.composition.site import Site
    from pos_app.diagnostics import Diagnostics

JOURNAL: Final = "journal.sqlite3"
"""The journal's own constant stands where SQLite is loaded; a test holds them together."""

WITHOUT_QT: Final = (
    "asyncio",
    "pos_app.composition.shop.workshop",
    "pos_app.composition.shop.upkeep",
    "pos_app.composition.shop.pages",
    "pos_app.composition.settings_office",
)
"""Loaded by a thread: the window goes on painting and taking keys."""

OVER_QT: Final = (
    "qasync",
    "pos_app.ui.window.acts",
    "pos_app.ui.window.furnishing",
    "pos_app.ui.screens.sell.screen",
    "pos_app.composition.window.loop",
)
"""Loaded here, with a turn for keys and paint after each."""


def run(site: Site, diagnostics: Callable[[], Diagnostics], *, exit_after_first_paint: bool) -> int:
    """Open the window and run until a person closes it, or to its first frame to measure it.

    `diagnostics` begins the logs when it is first called. Raises TillError when there is no
    screen, or the till cannot open.
    """
    window = None if _may_be_new(site) else _first_frame(site)
    if exit_after_first_paint and window is not None:
        _tell_first_frame()
    if window is not None:
        _load_the_rest()
    from pos_app.composition.window import loop as behind  # noqa: PLC0415 - loaded by the line above

    measured = behind.until_painted if window is None else behind.until_ready
    play = measured if exit_after_first_paint else behind.until_closed
    return behind.live(site, diagnostics(), play, window)


def _may_be_new(site: Site) -> bool:
    """Tell whether the first run's questions may come instead of the till (see `lives.is_new`)."""
    return site.mode is Mode.LIVE and not (site.folder / JOURNAL).exists()


def _first_frame(site: Site) -> MainWindow:
    """Return a window that is on the screen and keeps the keys that are struck."""
    make_application()
    theme = dress(site)
    settings = site.settings
    front = Front(
        texts=site.texts,
        clock=SystemClock(),
        cashier=site.cashier,
        shop=settings.shop_name,
        till_name=site.till_code,
        watermark=site.watermark,
    )
    window = MainWindow(front, theme=theme)
    turn = QEventLoop()
    window.painted.connect(turn.quit)
    show_whole(window)
    turn.exec()
    return window


def _load_the_rest() -> None:
    show_icon()
    turn = QEventLoop()
    thread = Thread(target=_load, args=(WITHOUT_QT, turn.quit), name="start", daemon=True)
    thread.start()
    turn.exec()
    thread.join()
    for name in OVER_QT:
        QTimer.singleShot(0, turn.quit)
        turn.exec()
        import_module(name)


def _load(names: tuple[str, ...], then: Callable[[], None]) -> None:
    try:
        for name in names:
            import_module(name)
    finally:
        then()


def _tell_first_frame() -> None:
    sys.stdout.write(f'{{"first_paint_ms": {age_ms():.1f}, "rss_kib": {peak_memory_kib()}}}\n')
    sys.stdout.flush()
