"""A locked key file asks its passphrase before a command that needs keys, and before no other."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.secret import Lock
from tests.cli.fake_desk import FakeDesk, command

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Return what puts lines into the pipe that the program reads."""
    return lambda text: monkeypatch.setattr("sys.stdin", io.StringIO(text))


def locked(state: Lock = Lock.LOCKED) -> FakeDesk:
    desk = FakeDesk()
    desk.the_keys.state = state
    return desk


def test_the_right_passphrase_opens_the_file(typed: Callable[[str], None]) -> None:
    desk = locked()
    typed("a long enough one\n")

    ended = command(desk, "keys", "status", "intech")

    assert desk.the_keys.state is Lock.OPEN
    assert "a long enough one" not in ended.out + ended.err


def test_a_wrong_one_is_told_and_ends_the_command(typed: Callable[[str], None]) -> None:
    desk = locked()
    typed("wrong, wrong, wrong\n")

    ended = command(desk, "balance")

    assert ended.status == 1
    assert "pas le fichier des cl" in ended.err
    assert "wrong" not in ended.out + ended.err
    assert desk.the_keys.state is Lock.LOCKED


def test_nothing_typed_leaves_it_locked(typed: Callable[[str], None]) -> None:
    desk = locked()
    typed("")

    command(desk, "keys", "status", "intech")

    assert desk.the_keys.state is Lock.LOCKED


def test_a_new_file_wants_its_passphrase_twice_before_the_first_key(
    typed: Callable[[str], None],
) -> None:
    desk = locked(Lock.NEW)
    typed("a long enough one\na long enough one\nthe-key\n\n")

    assert command(desk, "keys", "set", "intech").status == 0
    assert desk.the_keys.held == {"intech_api_key": "the-key"}


@pytest.mark.parametrize(
    ("lines", "words"),
    [("one of them\nanother one\n", "diffèrent"), ("short\nshort\n", "au moins 10 signes")],
)
def test_a_new_passphrase_that_cannot_be_is_refused(
    typed: Callable[[str], None], lines: str, words: str
) -> None:
    desk = locked(Lock.NEW)
    typed(lines)

    ended = command(desk, "keys", "set", "intech")

    assert ended.status == 2
    assert words in ended.err
    assert desk.the_keys.held == {}


@pytest.mark.parametrize(
    "words", [("transactions",), ("journal", "totals"), ("balance", "--sandbox")]
)
def test_what_needs_no_keys_asks_for_none(
    typed: Callable[[str], None], words: tuple[str, ...]
) -> None:
    desk = locked()
    typed("never read\n")

    command(desk, *words)

    assert desk.the_keys.state is Lock.LOCKED


@pytest.mark.parametrize(
    "words",
    [("operate", "SOMETHING"), ("send", "REF"), ("message", "REF"), ("refund", "REF")],
)
def test_what_reaches_a_provider_asks_first(
    typed: Callable[[str], None], words: tuple[str, ...]
) -> None:
    desk = locked()
    typed("a long enough one\n")

    command(desk, *words, "--json")

    assert desk.the_keys.state is Lock.OPEN
