"""Watching from the command line: a line for each change, and an end in every case."""

from __future__ import annotations

import io
import json
import os
import signal
from contextlib import redirect_stdout
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.cli.run import run as run_command_line
from pos_app.domain.transaction import State
from tests.cli.answers import ACCEPTED, COLUMNS, DEPOSIT_OF_5000, SUCCEEDED
from tests.cli.fake_desk import FakeDesk, command
from tests.support.fakes import NOON_MS, Says

if TYPE_CHECKING:
    from tests.cli.conftest import Run


def test_watching_tells_each_change_on_a_line(run: Run, desk: FakeDesk) -> None:
    desk.story.provider.submissions.append(Says(ACCEPTED))
    desk.story.provider.questions.extend([Says(ACCEPTED), Says(SUCCEEDED)])
    run(*DEPOSIT_OF_5000)

    ended = run("watch", "--until-settled", "--json")

    (line,) = ended.out.splitlines()
    assert ended.status == 0
    assert list(json.loads(line)) == COLUMNS
    assert json.loads(line)["state"] == "SUCCEEDED"


def test_watching_ends_when_time_is_up(run: Run, desk: FakeDesk) -> None:
    desk.story.provider.submissions.append(Says(ACCEPTED))
    desk.story.provider.questions.append(Says(ACCEPTED))
    run(*DEPOSIT_OF_5000)

    ended = run("watch", "--until-settled", "--timeout", "30")

    assert ended.status == 4
    assert ended.out.startswith("Chez le fournisseur · Dépôt")


def test_watching_nothing_ends_at_once(run: Run) -> None:
    assert run("watch", "--until-settled").status == 0
    assert run("watch", "--timeout", "5").status == 0


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_ends_the_watching(
    desk: FakeDesk, name: str, request: pytest.FixtureRequest
) -> None:
    number = getattr(signal, name, signal.SIGINT)  # Windows has no terminals that are closed.
    # These tests may run under `nohup`, which silences one of them.
    before = signal.signal(number, signal.default_int_handler)
    request.addfinalizer(lambda: signal.signal(number, before))
    desk.story.provider.submissions.append(Says(ACCEPTED))
    desk.story.provider.questions.append(Says(ACCEPTED))
    command(desk, *DEPOSIT_OF_5000)
    desk.story.provider.hears = lambda _: signal.raise_signal(number)
    for ref, sale in desk.story.disk.sales.items():
        # Sent long ago, so that the first question leaves at once.
        desk.story.disk.sales[ref] = replace(sale, sent_ms=NOON_MS - 90_000_000)

    ended = command(desk, "watch")

    assert ended.status == 4
    assert "Traceback" not in ended.err


def test_a_reader_who_goes_away_does_not_hurt_the_till(desk: FakeDesk) -> None:
    class Pipe(io.StringIO):
        """A pipe whose other end is closed."""

        def write(self, _text: str) -> int:
            raise BrokenPipeError

        def fileno(self) -> int:
            return number

    desk.story.provider.submissions.append(Says(ACCEPTED))
    desk.story.provider.questions.append(Says(SUCCEEDED))
    command(desk, *DEPOSIT_OF_5000)
    for ref, sale in desk.story.disk.sales.items():
        desk.story.disk.sales[ref] = replace(sale, sent_ms=NOON_MS - 90_000_000)
    number = os.open(os.devnull, os.O_WRONLY)

    with redirect_stdout(Pipe()):
        status = run_command_line(["watch", "--json"], desk)

    os.close(number)
    assert status == 1
    assert desk.states() == [State.SUCCEEDED]
    assert desk.reported == []
