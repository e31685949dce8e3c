"""What the first frame of the whole program does not need is not loaded before it."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Final

from tests.tidy.sources import ROOT

if TYPE_CHECKING:
    from pathlib import Path

LATER: Final = (
    "httpx",
    "httpcore",
    "truststore",
    "phonenumbers",
    "segno",
    "xlsxwriter",
    "pydantic",
    "starlette",
    "uvicorn",
    "pos_app.sandbox",
    "pos_app.providers.wire",
    "pos_app.ui.forms.form",
    "pos_app.ui.strip.row",
    "pos_app.ui.screens.journal",
    "pos_app.ui.screens.follow",
)
MOST_MODULES: Final = 620
"""Of which Python's own and Qt's are some 330 and the program's some 150."""

SCRIPT: Final = """
import sys
from pos_app.cli.arguments import Choice
from pos_app.composition import window
from pos_app.composition.site import find_site
from pos_app.diagnostics import Diagnostics
site = find_site(Choice())
diagnostics = Diagnostics(site.places.logs)
diagnostics.begin(verbose=False)
async def play(opened):
    from asyncio import get_running_loop
    painted = get_running_loop().create_future()
    opened.window.painted.connect(lambda: painted.set_result(tuple(sys.modules)))
    print(*await painted)
    return 0
window.live(site, diagnostics, play)
"""


def test_the_first_frame_of_a_real_till_loads_nothing_for_later(tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "POS_APP_DATA_DIR": str(tmp_path),
        "POS_APP_INTECH_API_KEY": "none",
        "POS_APP_INTECH_URL": "http://127.0.0.1:9",
        "POS_APP_INTRAM_URL": "http://127.0.0.1:9",
    }
    ran = subprocess.run(
        [sys.executable, "-P", "-c", SCRIPT],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=50,
    )

    loaded = ran.stdout.split()
    assert "pos_app.ui.main_window" in loaded
    assert sorted(set(loaded) & set(LATER)) == []
    assert len(loaded) < MOST_MODULES
