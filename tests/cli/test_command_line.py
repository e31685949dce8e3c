"""How a command line is read, explained, refused; keys, doctor, and what others carry out."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pos_app import __version__
from pos_app.cli.arguments import language_of
from pos_app.cli.check import Finding, Level
from pos_app.cli.commands import COMMANDS, GLOBALS, WINDOW
from pos_app.cli.desk import SandboxOrder, SelfCheckOrder
from pos_app.cli.voice import harmless
from pos_app.texts.catalogue import Language
from tests.cli.fake_desk import FakeCheck, FakeDesk

if TYPE_CHECKING:
    from tests.cli.conftest import Run

HEAVY = {"PySide6", "qasync", "httpx", "sqlite3", "asyncio", "keyring", "starlette", "phonenumbers"}

SLIPS = {
    (): None,
    ("nope",): "nope",
    ("journal",): "COMMANDE",
    ("operate",): "SERVICE",
    ("show", "R", "--jso"): "--jso",
    ("transactions", "--limit", "1e3"): "1e3",
    ("transactions", "--limit", "-1"): "--limit",
    ("transactions", "--limit", "9" * 5000): "--limit",
    ("transactions", "--since", "31/12"): "31/12",
    ("watch", "--timeout", "soon"): "soon",
    ("journal", "export", "--format", "docx", "--out", "x"): "docx",
    ("--lang", "de", "doctor"): "de",
    ("keys", "status", "paypal"): "paypal",
    ("operate", "X", "--wait"): "--wait",
    ("doctor", "--json=yes"): "--json",
    ("settle", "R", "--reason", "x", "--paid", "--unpaid"): "--paid",
}


@pytest.mark.parametrize("arguments", [each for each in SLIPS if each])
def test_a_slip_is_a_sentence_in_french(run: Run, arguments: tuple[str, ...]) -> None:
    ended = run(*arguments)

    assert ended.status == 2
    assert str(SLIPS[arguments]) in ended.err
    assert not any(word in ended.err for word in ("argument", "required", "invalid", "Traceback"))


def test_a_slip_is_explained_in_english_when_asked(run: Run) -> None:
    assert "Missing: SERVICE" in run("--lang", "en", "operate").err


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("command", [None, *COMMANDS], ids=lambda each: each and each.name)
def test_every_command_explains_itself(run: Run, command: object, language: str) -> None:
    words = getattr(command, "name", "").split()

    ended = run("--lang", language, *words, "--help")

    assert ended.status == 0
    assert ("Utilisation\u00a0: pos-app" if language == "fr" else "Usage: pos-app") in ended.out


def test_the_version_is_told(run: Run) -> None:
    assert run("--version").out == f"{__version__}\n"


def test_global_options_stand_before_or_after_the_command(run: Run, desk: FakeDesk) -> None:
    run("--data-dir", "/x", "--sandbox", "doctor", "--lang", "en")
    run("doctor", "--data-dir", "/x", "--sandbox", "--lang", "en")

    assert desk.choices[0] == desk.choices[1]
    assert desk.choices[0].data_dir == "/x"
    assert desk.choices[0].sandbox is True
    assert desk.choices[0].lang == "en"


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys\n"
        "from pos_app.cli.run import run\n"
        "try:\n"
        "    run(['--help'], None)\n"
        "except SystemExit:\n"
        "    print(' '.join(sys.modules))\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )

    assert HEAVY & set(done.stdout.splitlines()[-1].split()) == set()


@pytest.mark.parametrize(
    ("arguments", "environment", "language"),
    [
        ((), {}, Language.FRENCH),
        (("--lang", "en"), {}, Language.ENGLISH),
        (("--lang=en", "doctor"), {}, Language.ENGLISH),
        (("--lang",), {}, Language.FRENCH),
        ((), {"POS_APP_LANG": "en"}, Language.ENGLISH),
        (("--lang", "fr"), {"POS_APP_LANG": "en"}, Language.FRENCH),
        ((), {"POS_APP_LANG": "zz"}, Language.FRENCH),
    ],
)
def test_the_language_of_explanations(
    arguments: tuple[str, ...], environment: dict[str, str], language: Language
) -> None:
    assert language_of(arguments, environment) is language


def test_no_argument_takes_a_secret() -> None:
    every = [each for command in (*COMMANDS, WINDOW) for each in command.arguments]

    assert [
        each.name
        for each in (*every, *GLOBALS)
        if any(word in each.name for word in ("key", "secret", "card", "pin", "password"))
    ] == []


def test_without_a_command_the_window_opens(run: Run, desk: FakeDesk) -> None:
    assert run().status == 7
    assert run("--exit-after-first-paint").status == 7
    assert desk.delegated == [False, True]


def test_sandbox_and_self_check_are_handed_on(run: Run, desk: FakeDesk) -> None:
    assert run("sandbox", "--port", "8080", "--seed", "3", "--faults", "slow").status == 8
    assert run("sandbox").status == 8
    assert run("self-check", "--report", "r.json").status == 9
    assert desk.delegated == [
        SandboxOrder(port=8080, seed=3, faults="slow"),
        SandboxOrder(port=0, seed=None, faults="none"),
        SelfCheckOrder(report=Path("r.json"), screenshots=None),
    ]


def test_a_fingerprint_is_one_line_for_people_and_for_programs(run: Run) -> None:
    plain = run("callback", "fingerprint", "relay.pem")
    told = run("callback", "fingerprint", "relay.pem", "--json")
    nothing = run("callback", "fingerprint", "nobody.example:1")

    assert (plain.status, plain.out) == (0, "q1w2e3=\n")
    assert json.loads(told.out) == {"target": "relay.pem", "sha256": "q1w2e3="}
    assert (nothing.status, nothing.out) == (1, "")
    assert "nobody.example:1" in nothing.err


def test_keys_are_typed_and_never_shown(
    run: Run, desk: FakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("sk_canary\n\n"))

    ended = run("keys", "set", "intech")

    assert ended.status == 0
    assert desk.the_keys.held == {"intech_api_key": "sk_canary"}
    assert "canary" not in ended.out + ended.err
    assert "canary" not in run("keys", "status", "intech").out
    assert json.loads(run("keys", "status", "intech", "--json").out) == [
        {"name": "intech_api_key", "optional": False, "holding": "key_store"},
        {"name": "intech_hmac_secret", "optional": True, "holding": "nowhere"},
    ]
    assert run("keys", "status", "intech").status == 0
    assert run("keys", "clear", "intech").status == 0
    assert run("keys", "status", "intech").status == 1


def test_what_cannot_be_a_key_is_refused_without_showing_it(
    run: Run, desk: FakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("zqx\n"))

    ended = run("keys", "set", "intech")

    assert ended.status == 2
    assert "zqx" not in ended.err
    assert desk.the_keys.held == {}


def test_the_doctor_tells_what_it_found_and_the_remedy(run: Run, desk: FakeDesk) -> None:
    desk.findings.append(
        FakeCheck("clock", Finding(level=Level.WARNING, words="en avance", remedy="réglez-la"))
    )

    ended = run("doctor")

    assert ended.status == 0
    assert ended.out.splitlines() == [
        "OK journal\u00a0: intact",
        "!  clock\u00a0: en avance",
        "   → réglez-la",
    ]


def test_the_doctor_fails_when_something_keeps_the_till_from_working(
    run: Run, desk: FakeDesk
) -> None:
    desk.findings.append(FakeCheck("keys", Finding(level=Level.PROBLEM, words="x", remedy="y")))

    ended = run("doctor", "--json")

    assert ended.status == 1
    assert json.loads(ended.out)[1] == {
        "check": "keys",
        "level": "problem",
        "words": "x",
        "remedy": "y",
    }


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[2Jhidden", "\ufffd[2Jhidden"),
        ("one\ntwo", "one two"),
        ("a\u202eb\u200bc", "a\ufffdb\ufffdc"),
        ("Éléonore\u2019 5\u00a0000", "Éléonore\u2019 5\u00a0000"),
    ],
)
def test_nothing_from_outside_steers_the_terminal(text: str, shown: str) -> None:
    assert harmless(text) == shown


def test_an_interrupted_command_ends_as_shells_expect(
    run: Run, desk: FakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(**_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(desk, "open_window", interrupted)

    ended = run()

    assert ended.status == 130
    assert ended.err == ""
