"""Values that no honest person types: places that must not be written over, and no letters."""

from __future__ import annotations

import os
import signal
import sys
import threading
from array import array
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run
    from tests.cli.fake_desk import FakeDesk

WRITERS = (
    ("journal", "export", "--format", "csv", "--out"),
    ("shift", "export", "--out"),
    ("doctor", "--bundle"),
    ("settings", "export"),
)


@pytest.mark.parametrize("command", WRITERS, ids=" ".join)
def test_no_command_writes_over_what_lies_in_the_data_folder(
    run: Run, desk: FakeDesk, tmp_path: Path, command: tuple[str, ...]
) -> None:
    desk.data_dir = tmp_path / "till"
    desk.data_dir.mkdir()
    journal = desk.data_dir / "journal.sqlite3"
    journal.write_bytes(b"SQLite format 3\0")
    roundabout = tmp_path / "roundabout.csv"
    roundabout.symlink_to(journal)

    for place in (journal, roundabout):
        ended = run(*command, str(place))

        assert ended.status == 2
        assert "dossier de la caisse" in ended.err
    assert journal.read_bytes() == b"SQLite format 3\0"
    assert not [*desk.the_books.exported, *desk.supported]


@pytest.mark.parametrize("command", WRITERS, ids=" ".join)
@pytest.mark.parametrize("name", ["a folder", "a pipe"])
def test_what_is_no_plain_file_is_not_pushed_aside(
    run: Run, desk: FakeDesk, tmp_path: Path, command: tuple[str, ...], name: str
) -> None:
    place = tmp_path / "place"
    if name == "a folder":
        place.mkdir()
    elif sys.platform == "win32":
        pytest.skip("no pipes in folders there")
    else:
        os.mkfifo(place)

    ended = run(*command, str(place))

    assert ended.status == 2
    assert "pas un fichier ordinaire" in ended.err
    assert not [*desk.the_books.exported, *desk.supported]


@pytest.mark.parametrize(
    "line",
    [
        ("show", "\udcff"),
        ("transactions", "--search", "\udcff"),
        ("operate", "WAVE_SN_API_CASH_OUT", "--phone", "\udcff77", "--amount", "1000"),
        ("operate", "WAVE_SN_API_CASH_OUT", "--field", "message=\udcff"),
    ],
    ids=" ".join,
)
def test_letters_that_are_none_are_refused_and_no_defect(
    run: Run, desk: FakeDesk, line: tuple[str, ...]
) -> None:
    ended = run(*line)

    assert ended.status == 2
    assert "UTF-8" in ended.err
    assert not desk.reported


def interrupt_the_reader_of(pipe: Path) -> None:
    """Signal the main thread once it has read a first digit and waits for the next."""
    import fcntl  # noqa: PLC0415 - not on Windows
    import termios  # noqa: PLC0415 - the same

    # Waits until somebody opens the pipe for reading.
    writing = os.open(pipe, os.O_WRONLY)
    try:
        os.write(writing, b"7")
        while array("i", fcntl.ioctl(writing, termios.FIONREAD, bytes(4)))[0]:
            pass
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGTERM)
    finally:
        # A program that heard nothing goes on with this one digit instead of hanging.
        os.close(writing)


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in folders there")
def test_a_pipe_that_nobody_writes_to_can_be_left_by_a_signal(run: Run, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    telling = threading.Thread(target=interrupt_the_reader_of, args=[pipe])
    telling.start()

    ended = run("operate", "WAVE_SN_API_CASH_OUT", "--phone", f"@{pipe}", "--amount", "1000")

    telling.join()
    assert ended.status == 130
