"""Whoever starts a command may not listen, or may have no input: it does its work all the same."""

from __future__ import annotations

import io
import os
from contextlib import redirect_stderr, redirect_stdout
from typing import TYPE_CHECKING

import pytest

from pos_app.cli.run import run as run_command_line
from pos_app.cli.voice import write_or_fall_silent
from pos_app.domain.transaction import State
from tests.cli.answers import DEPOSIT_OF_5000, SUCCEEDED
from tests.cli.fake_desk import command
from tests.support.fakes import Says

if TYPE_CHECKING:
    from tests.cli.fake_desk import FakeDesk


class Refusing(io.StringIO):
    """An output that takes nothing."""

    def __init__(self, refusal: OSError) -> None:
        super().__init__()
        self._refusal = refusal

    def write(self, _text: str) -> int:
        raise self._refusal


FULL = OSError(28, "No space left on device")
GONE = BrokenPipeError(32, "Broken pipe")


@pytest.mark.parametrize("refusal", [FULL, GONE])
def test_a_sale_that_nobody_hears_of_keeps_its_status(desk: FakeDesk, refusal: OSError) -> None:
    desk.story.provider.submissions.append(Says(SUCCEEDED))

    with redirect_stdout(Refusing(refusal)), redirect_stderr(io.StringIO()) as complaints:
        status = run_command_line([*DEPOSIT_OF_5000, "--json"], desk)

    assert status == 0
    assert desk.states() == [State.SUCCEEDED]
    assert ("No space left" in complaints.getvalue()) == (refusal is FULL)
    assert desk.reported == []


def test_a_list_that_could_not_be_written_is_no_list(desk: FakeDesk) -> None:
    with redirect_stdout(Refusing(FULL)), redirect_stderr(io.StringIO()):
        assert run_command_line(["transactions", "--json"], desk) == 1
    assert desk.reported == []


def test_a_complaint_that_nobody_hears_changes_no_status(desk: FakeDesk) -> None:
    with redirect_stdout(io.StringIO()), redirect_stderr(Refusing(FULL)):
        assert run_command_line(["show"], desk) == 2


def test_what_refused_once_is_led_nowhere() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w", encoding="utf-8") as stream:
        assert isinstance(write_or_fall_silent(stream, "words"), BrokenPipeError)
        assert write_or_fall_silent(stream, "more words") is None


@pytest.mark.parametrize(
    "line",
    [
        ("doctor", "--bundle", "x" * 300),
        ("journal", "export", "--format", "csv", "--out", "x" * 300),
        ("journal", "bundle", "--out", "x" * 300),
        ("journal", "backup", "x" * 300),
    ],
)
def test_a_name_that_is_too_long_is_told(desk: FakeDesk, line: tuple[str, ...]) -> None:
    ended = command(desk, *line)

    assert ended.status == 2
    assert "File name too long" in ended.err
    assert desk.reported == []


def test_the_home_of_nobody_stays_as_it_is_written(desk: FakeDesk) -> None:
    ended = command(desk, "journal", "export", "--format", "csv", "--out", "~nobody-here/x.csv")

    assert ended.status == 2
    assert "~nobody-here" in ended.err


@pytest.mark.allows_warnings
def test_a_place_that_the_system_refuses_is_no_fault_of_the_program(
    desk: FakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied", "/somewhere")

    monkeypatch.setattr("pos_app.cli.acts.lists.transactions", refuse)

    ended = command(desk, "transactions")

    assert ended.status == 1
    assert "Permission denied: /somewhere" in ended.err
    assert desk.reported == []


def test_a_program_without_an_input_is_asked_nothing(
    desk: FakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", None)

    ended = command(desk, "keys", "set", "intech")

    assert (ended.status, desk.reported) == (0, [])


@pytest.mark.parametrize("pieces", ["\u0661", "9" * 5000, "²", "-1", ""])
def test_pieces_are_plain_digits(desk: FakeDesk, pieces: str) -> None:
    ended = command(desk, "shift", "open", "--piece", f"note_10000={pieces}")

    assert ended.status == 2
    assert desk.reported == []
