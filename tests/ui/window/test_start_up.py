"""What is not needed for the first frame is not loaded before it."""

from __future__ import annotations

import subprocess
import sys
from typing import Final

from tests.tidy.sources import ROOT

LATER: Final = (
    "httpx",
    "keyring",
    "phonenumbers",
    "segno",
    "xlsxwriter",
    "pydantic",
    "starlette",
    "uvicorn",
    "zxingcpp",
    "sqlite3",
    "pos_app.ui.forms.form",
    "pos_app.ui.strip.row",
    "pos_app.ui.screens.journal.screen",
    "pos_app.ui.screens.follow.screen",
)
SCRIPT: Final = """
import os
import sys
from PySide6.QtWidgets import QApplication
from pos_app.ui.window.main_window import MainWindow
from pos_app.ui.theme import Theme
application = QApplication([])
Theme().apply(application)
from tests.support.fake_till import FakeTill, ImmediateBridge, window_parts
window = MainWindow(window_parts(FakeTill()), ImmediateBridge(), Theme())
def tell():
    print(*[name for name in sys.argv[1:] if name in sys.modules])
    sys.stdout.flush()
    os._exit(0)  # the window would not let it quit: it has nobody to close it
window.painted.connect(tell)
window.show()
application.exec()
"""


def test_the_first_frame_needs_only_what_it_shows() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT, *LATER],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        timeout=50,
    )

    assert ran.stdout.split() == []
