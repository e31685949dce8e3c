"""Whatever stands on a command line, it ends with a known status and a sentence: never a fault."""

from __future__ import annotations

import json
import random
import secrets
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.cli.commands import COMMANDS
from pos_app.cli.declaring import Argument, Command, Takes
from pos_app.cli.job import Exit
from pos_app.cli.voice import harmless

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run
    from tests.cli.fake_desk import FakeDesk

LINES: Final = 12
LONG: Final = 4_000
APART: Final = frozenset({"watch", "sandbox", "self-check", "moneygram quote"})
"""They would go on for ever, open a window, or ask a fake that takes only numbers."""

WORDS: Final = (
    "", " ", "\udcff\udcfe", "a\nb", "\x1b[31m", "\u202eabc", "😀" * 9, "-", "--", "-1", "@",
    "@@", "@none", "@/dev/null", "@.", "=", "a=", "=b", "%s%n", "{0}{file}", "{",
    "'; DROP TABLE", "x" * 5_000, "\u2028", "0", "-5", "1.5", "1e3", "1_000", "10.000",
    "9" * 5_000, "9007199254740993", "NaN", "\u0661\u0660", "\uff11\uff10", "\u00b2", "0x10",
    "+5", "1000", "771234567", "+33612345678", "+", "77 123 45 67", "2026-02-30", "0001-01-01",
    "9999-12-31", "2026-11-22T10:00+99:00", "hier", ".", "/", "/dev/full", "/dev/null/x",
    "~nobody-here/x", "x" * 300, "note_10000=\u0661", "note_10000=" + "9" * 5_000,
    "billAccountNumber=@.", "SUCCEEDED", "intech", "csv", "in", "DEPOSIT", "127.0.0.1:99999",
)  # fmt: skip
"""A NUL is not among them: no system lets one through."""


def value(chance: random.Random, argument: Argument) -> str:
    choices = argument.choices if argument.choices and chance.random() < 0.8 else WORDS
    return chance.choice(choices)


def line_of(chance: random.Random, command: Command) -> list[str]:
    words = command.name.split()
    for argument in command.arguments:
        is_needed = argument.required or not argument.name.startswith("-")
        if chance.random() > (0.95 if is_needed else 0.4):
            continue
        if argument.takes is Takes.SWITCH:
            words.append(argument.name)
        elif not argument.name.startswith("-"):
            words.append(value(chance, argument))
        else:
            words += [f"{argument.name}={value(chance, argument)}"]
    return words if chance.random() < 0.9 else [*words, chance.choice(WORDS)]


@pytest.mark.timeout(1_800)
def test_nonsense_on_a_command_line_is_no_fault(
    run: Run,
    desk: FakeDesk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> None:
    """`pytest --long` reads 4,000 of them."""
    monkeypatch.chdir(tmp_path)
    seed = secrets.randbits(32)
    print(f"seed {seed}")
    chance = random.Random(seed)
    commands = [each for each in COMMANDS if each.name not in APART]
    for _ in range(LONG if request.config.getoption("--long") else LINES):
        line = line_of(chance, chance.choice(commands))

        ended = run(*line)

        # What the desk of the tests does not have is no fault of the program.
        assert [each for each in desk.reported if type(each) is not NotImplementedError] == [], line
        assert ended.status in set(Exit), line
        assert "\n".join(map(harmless, ended.err.split("\n"))) == ended.err, line
        assert ended.err or ended.status != Exit.USAGE, line
        if "--json" in line and ended.status == Exit.DONE:
            assert [json.loads(told) for told in ended.out[:-1].split("\n")], line
