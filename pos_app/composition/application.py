"""Makes the one application object, and dresses it as the settings say."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final, NoReturn

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from pos_app.bundle import resources
from pos_app.composition.display import has_screen
from pos_app.domain.trouble import TillError, Trouble
from pos_app.ui.theme import STYLE, Theme, scheme_named

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from pos_app.composition.site import Site

APPLICATION_ID: Final = "sn.posapp.PosApp"

_QT_LEVELS: Final = {
    QtMsgType.QtDebugMsg: "DEBUG",
    QtMsgType.QtInfoMsg: "INFO",
    QtMsgType.QtWarningMsg: "WARNING",
}


def make_application() -> QApplication:
    """Return the one application object. Raises TillError NO_SCREEN: Qt itself would abort.

    Where only Qt finds out that the screen is none, the program ends here, in words and with 1.
    """
    if not has_screen():
        raise TillError(Trouble.NO_SCREEN)
    qInstallMessageHandler(_heed_birth)
    application = QApplication.instance() or QApplication([*sys.argv[:1], *STYLE])
    qInstallMessageHandler(_log_of_qt)
    assert isinstance(application, QApplication)  # noqa: S101 - nothing else makes one here
    application.setApplicationName("pos-app")
    application.setDesktopFileName(APPLICATION_ID)
    _show_as_one_program()
    # Otherwise Qt stops the loop under the engine's feet when the window closes.
    application.setQuitOnLastWindowClosed(False)
    return application


def show_icon() -> None:
    """Give the program's windows their icon: the first frame does not wait for what draws it."""
    from PySide6.QtGui import QIcon  # noqa: PLC0415 - not in the first frame

    QApplication.setWindowIcon(QIcon(str(resources() / "desktop" / f"{APPLICATION_ID}.svg")))


def show_whole(window: QMainWindow) -> None:
    """Show a window, as large as the screen where it would stand out beyond its edges."""
    room, wanted = window.screen().availableSize(), window.size()
    has_edges = QApplication.platformName() != "offscreen"  # Pictures are taken in any size.
    if has_edges and room.boundedTo(wanted) != wanted:
        window.showMaximized()
    else:
        window.show()


def _show_as_one_program() -> None:
    """Give Windows' task bar a name for the till, before its first window."""
    if sys.platform == "win32":  # pragma: no cover
        import ctypes  # noqa: PLC0415 - only Windows asks for this

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APPLICATION_ID)


def _log_of_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Keep what Qt says in the log; a person at a terminal can do nothing with it."""
    import logging  # noqa: PLC0415 - Qt hardly ever says anything before the first frame

    quiet = message.startswith("This plugin does not support")
    level = "DEBUG" if quiet else _QT_LEVELS.get(kind, "ERROR")
    logging.getLogger(__name__).log(getattr(logging, level), "Qt: %s", message)


def _heed_birth(kind: QtMsgType, _context: QMessageLogContext, _message: str) -> None:
    """End in words where Qt finds no screen; its own are for those who build Qt."""
    if kind is QtMsgType.QtFatalMsg:
        _end_without_screen()


def _end_without_screen() -> NoReturn:
    """Say that there is no screen, and end: once this message is read Qt aborts the process."""
    from pos_app.cli.job import Exit  # noqa: PLC0415 - hardly ever
    from pos_app.cli.run import voice_for  # noqa: PLC0415 - the same

    named = map(os.environ.get, ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"))
    voice_for(sys.argv[1:]).trouble(Trouble.NO_SCREEN, next(filter(None, named), ""))
    sys.stderr.flush()
    os._exit(Exit.CANNOT_WORK)


def dress(site: Site) -> Theme:
    """Dress the application in the colours and sizes that the settings name; return them."""
    settings = site.settings
    theme = Theme(scheme=scheme_named(settings.theme), scale=settings.text_scale / 100)
    application = QApplication.instance()
    if isinstance(application, QApplication):
        theme.apply(application)
    return theme
