"""The program as a person starts it: processes, real sockets, a real journal, a real window."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

PROGRAM: Final = (sys.executable, "-m", "pos_app")
DEPOSIT: Final = ("operate", "WAVE_SN_API_CASH_IN", "--phone", "771234567", "--amount", "500")

pytestmark = pytest.mark.timeout(180)


def environment(**more: str) -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", **more}


def run(
    data: Path, *arguments: str, live: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    sandbox = () if live else ("--sandbox",)
    return subprocess.run(
        [*PROGRAM, "--data-dir", str(data), *sandbox, *arguments],
        capture_output=True,
        text=True,
        env=environment(**(live or {})),
        check=False,
    )


@contextmanager
def provider(*arguments: str) -> Iterator[Mapping[str, str]]:
    """Run the sandbox as a process of its own; yield the environment that points a till at it."""
    server = subprocess.Popen([*PROGRAM, "sandbox", *arguments], stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    url = json.loads(server.stdout.readline())["intech"]
    try:
        yield {
            "POS_APP_INTECH_URL": url.rstrip("/"),
            "POS_APP_INTECH_API_KEY": "sandbox-key",
            "POS_APP_INTECH_CALLBACK_URL": f"{url}callbacks",
            "POS_APP_INTRAM_URL": url.rstrip("/"),
            "POS_APP_INTRAM_PUBLIC_KEY": "pk_sandbox_public",
            "POS_APP_INTRAM_PRIVATE_KEY": "tpk_sandbox_private",
            "POS_APP_INTRAM_SECRET_KEY": "tsk_sandbox_secret",
        }
    finally:
        server.send_signal(signal.SIGTERM)
        server.communicate()


def told(done: subprocess.CompletedProcess[str]) -> Any:  # noqa: ANN401 - whatever JSON holds
    assert "Traceback" not in done.stdout + done.stderr
    return json.loads(done.stdout)


def test_the_window_plays_itself_by_its_own_keys(tmp_path: Path) -> None:
    report, pictures = tmp_path / "report.json", tmp_path / "pictures"
    arguments = ("self-check", "--report", str(report), "--screenshots", str(pictures))
    played = subprocess.run(
        [*PROGRAM, *arguments], capture_output=True, text=True, env=environment(), check=False
    )
    found = json.loads(report.read_text(encoding="utf-8"))
    assert played.returncode == 0, found
    names = [step["name"] for step in found["steps"]]
    assert {"deposit", "withdrawal", "airtime", "settled", "chain"} <= set(names)
    assert {"bank", "pay_out", "transfer", "screens", "settings", "palette", "tell"} <= set(names)
    assert all(step["ok"] for step in found["steps"])
    assert len(list(pictures.glob("*.png"))) >= len(names)


@pytest.mark.parametrize("screen", [{"DISPLAY": ":4242"}, {"QT_QPA_PLATFORM": "nothing"}])
def test_where_only_qt_finds_no_screen_the_program_says_so(
    tmp_path: Path, screen: dict[str, str]
) -> None:
    bare = {key: value for key, value in os.environ.items() if not key.startswith("QT_")}
    command = [*PROGRAM, "--sandbox", "--lang", "en", "--data-dir", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, env=bare | screen, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("There is no screen here")


def test_a_deposit_from_the_terminal_is_settled_and_found_again(tmp_path: Path) -> None:
    done = run(tmp_path, *DEPOSIT, "--wait", "120", "--json")
    sold = told(done)
    assert (done.returncode, sold["state"]) == (0, "SUCCEEDED")
    assert sold["receipt_number"].endswith("-000001")
    (listed,) = told(run(tmp_path, "transactions", "--json"))
    assert (listed["ref"], listed["amount"]) == (sold["ref"], 500)
    verdict = told(run(tmp_path, "journal", "verify", "--json"))
    assert verdict["ok"]
    assert verdict["problems"] == []
    head = verdict["head"]
    assert run(tmp_path, "journal", "verify", "--head", head).returncode == 0
    assert run(tmp_path, "journal", "verify", "--head", "0" * 64).returncode == 1


def test_what_one_process_leaves_open_the_next_one_settles(tmp_path: Path) -> None:
    left = run(tmp_path, *DEPOSIT, "--json")
    assert (left.returncode, told(left)["state"]) == (4, "PENDING")
    watched = run(tmp_path, "watch", "--until-settled", "--timeout", "150", "--json")
    assert watched.returncode == 0
    last = json.loads(watched.stdout.splitlines()[-1])
    assert (last["ref"], last["state"]) == (told(left)["ref"], "SUCCEEDED")


@pytest.mark.parametrize(
    ("phone", "amount"), [("77123456a", ""), ("771234567", "\u0665\u0660\u0660")]
)
def test_bad_input_is_named_and_leaves_no_trace(tmp_path: Path, phone: str, amount: str) -> None:
    arguments = ("operate", "WAVE_SN_API_CASH_IN", f"--phone={phone}", f"--amount={amount}")
    # What else is refused stands in tests/cli/test_refusing.py: here it meets a real process.
    refused = run(tmp_path, *arguments)
    assert refused.returncode == 2
    assert refused.stderr.strip()
    assert "Traceback" not in refused.stderr
    listed = run(tmp_path, "transactions", "--json")
    assert listed.returncode == 1 or told(listed) == []


def test_a_killed_sale_is_never_sent_twice(tmp_path: Path) -> None:
    with provider("--faults", "slow") as live:
        selling = subprocess.Popen(
            [*PROGRAM, "--data-dir", str(tmp_path), *DEPOSIT, "--wait", "60"],
            env=environment(**live),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        _until_listed(tmp_path, "SENDING")
        selling.kill()
        selling.wait()
        (left,) = told(run(tmp_path, "transactions", "--json", live=live))
        assert left["state"] == "SENDING"
        watched = run(tmp_path, "watch", "--timeout", "5", "--json", live=live)
        assert watched.returncode == 4
        shown = told(run(tmp_path, "show", left["ref"], "--json", live=live))
        assert shown["state"] in {"UNCERTAIN", "PENDING", "SUCCEEDED"}
        again = run(tmp_path, *DEPOSIT, live=live)
        assert again.returncode == 2, "an equal one is open: a person must say so"


def test_told_to_end_the_till_is_gone_within_six_seconds(tmp_path: Path) -> None:
    with provider("--faults", "slow") as live:
        selling = subprocess.Popen(
            [*PROGRAM, "--data-dir", str(tmp_path), *DEPOSIT, "--wait", "60"],
            env=environment(**live),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        _until_listed(tmp_path, "SENDING")
        begun_s = time.monotonic()
        selling.send_signal(signal.SIGTERM)
        assert selling.wait(timeout=30) == 4
        assert time.monotonic() - begun_s < 6
    verdict = told(run(tmp_path, "journal", "verify", "--json", live=live))
    assert verdict["ok"]


def test_a_second_till_says_who_holds_the_journal_and_may_still_read(tmp_path: Path) -> None:
    with provider("--faults", "slow") as live:
        selling = subprocess.Popen(
            [*PROGRAM, "--data-dir", str(tmp_path), *DEPOSIT, "--wait", "60"],
            env=environment(**live),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        _until_listed(tmp_path, "SENDING")
        second = run(tmp_path, *DEPOSIT, live=live)
        assert second.returncode == 1
        assert str(selling.pid) in second.stderr
        assert run(tmp_path, "journal", "verify", live=live).returncode == 0
        selling.send_signal(signal.SIGTERM)
        selling.wait()


def _until_listed(data: Path, state: str) -> None:
    """Read the journal beside its writer until a transaction stands in that state."""
    deadline_s = time.monotonic() + 60
    while time.monotonic() < deadline_s:
        listed = run(data, "transactions", "--json", live={"POS_APP_LANG": "fr"})
        if listed.returncode == 0 and any(row["state"] == state for row in told(listed)):
            return
    pytest.fail(f"nothing was ever {state}")
