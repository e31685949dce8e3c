"""What the first frame of the whole program does not need is not loaded before it."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Final

from pos_app.composition.window.start import JOURNAL
from pos_app.journal.files import JOURNAL_NAME
from tests.tidy.sources import ROOT

if TYPE_CHECKING:
    from pathlib import Path

MOST_FOREIGN: Final = 165
"""Python's, Qt's, and the readers of the settings; an empty window of PySide6 has some 150."""

OURS: Final = """
    pos_app pos_app.app pos_app.bundle
    pos_app.cli pos_app.cli.choice
    pos_app.composition pos_app.composition.clock pos_app.composition.display
    pos_app.composition.site pos_app.composition.strongroom
    pos_app.composition.window pos_app.composition.application
    pos_app.composition.window.lean_qt pos_app.composition.window.measure
    pos_app.composition.window.start
    pos_app.domain pos_app.domain.template pos_app.domain.trouble
    pos_app.settings pos_app.settings.atomic pos_app.settings.money_tables
    pos_app.settings.options pos_app.settings.places
    pos_app.settings.store pos_app.settings.table_names pos_app.settings.tables
    pos_app.texts pos_app.texts.catalogue
    pos_app.ui pos_app.ui.front pos_app.ui.screen_table pos_app.ui.shortcuts pos_app.ui.theme
    pos_app.ui.frame pos_app.ui.frame.key_bar pos_app.ui.frame.note_line pos_app.ui.frame.top_line
    pos_app.ui.widgets pos_app.ui.widgets.early pos_app.ui.widgets.plain_label
    pos_app.ui.widgets.restyle
    pos_app.ui.window pos_app.ui.window.kept_keys pos_app.ui.window.main_window
"""
"""Every module of the program that comes before the first frame. Whoever adds one says why here."""

SCRIPT: Final = """
import builtins
import sys
from pos_app.composition.window import measure
age_ms = measure.age_ms
def told():
    measure.age_ms = sys.modules["pos_app.composition.window.start"].age_ms = age_ms
    print(*sys.modules)
    stubs = sys.modules["shibokensupport.signature.lib.pyi_generator"]
    print(builtins.__import__.__name__, hasattr(stubs, "Formatter"))
    return age_ms()
measure.age_ms = told
from pos_app.app import main
sys.exit(main(["--exit-after-first-paint"]))
"""


def test_the_start_knows_the_journal_by_its_name() -> None:
    assert JOURNAL == JOURNAL_NAME


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
    (tmp_path / JOURNAL).touch()  # A till without a journal asks the first run's questions.
    ran = subprocess.run(
        [sys.executable, "-P", "-c", SCRIPT],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=50,
    )

    first, lean, painted, ready = ran.stdout.splitlines()
    loaded = set(first.split())
    assert (
        sorted({each for each in loaded if each.split(".")[0] == "pos_app"} - set(OURS.split()))
        == []
    )
    foreign = [each for each in loaded if each.split(".")[0] != "pos_app"]
    assert len(foreign) < MOST_FOREIGN
    assert lean == "__lazy_import__ False"  # neither Qt's reader of sources nor its stubs
    assert "first_paint_ms" in painted
    assert "ready_ms" in ready  # and the till came behind it
