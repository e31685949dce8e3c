"""However a session ends, a window ends in order: a real process, told so by the system."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM: Final = (sys.executable, "-m", "pos_app", "--sandbox", "--data-dir")
LONGEST_START_S: Final = 60

pytestmark = [
    pytest.mark.timeout(120),
    pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such signals"),
]


def a_window(data: Path) -> subprocess.Popen[bytes]:
    """Start a window as from a terminal."""
    return subprocess.Popen(
        [*PROGRAM, str(data)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )


def test_a_closed_terminal_and_a_session_that_ends_close_the_journal_as_a_person_does(
    tmp_path: Path,
) -> None:
    told = [signal.SIGHUP, signal.SIGTERM]
    tills = {number: a_window(tmp_path / number.name) for number in told}
    deadline_s = time.monotonic() + LONGEST_START_S
    while not all(map(is_at_work, (tmp_path / number.name for number in told))):
        assert time.monotonic() < deadline_s, "no window ever opened"
        assert all(till.poll() is None for till in tills.values())
    for number, till in tills.items():
        till.send_signal(number)
    for number, till in tills.items():
        _, said = till.communicate(timeout=30)
        # A ledger that is left open keeps its log of what is not yet in it; a journal always does.
        left = list((tmp_path / number.name).rglob("ledger.sqlite3-wal"))
        assert (number.name, till.returncode, said, left) == (number.name, 0, b"", [])


def is_at_work(data: Path) -> bool:
    """Tell whether a window has opened its journal, and the sandbox its own."""
    logs = {each.name for each in data.rglob("*-wal")}
    return logs >= {"journal.sqlite3-wal", "ledger.sqlite3-wal"}
