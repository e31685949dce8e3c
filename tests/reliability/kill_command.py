"""Runs a harness in a process of its own, which may fork: a test's process may not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.reliability.kill_run import CANNOT

ROOT: Final = Path(__file__).resolve().parents[2]
LONGEST_S: Final = 4 * 3600


def outcome_of(harness: str, *words: str) -> tuple[int, str]:
    """Return the exit status and what was printed; skip the test where it cannot be run."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.reliability.{harness}", *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=LONGEST_S,
        check=False,
    )
    print(done.stdout, done.stderr[-4000:])
    if done.returncode == CANNOT:
        pytest.skip(done.stdout.strip().splitlines()[-1])
    return done.returncode, done.stdout


def must_pass(harness: str, *words: str) -> None:
    """Run a harness that must find nothing wrong."""
    status, said = outcome_of(harness, *words)
    assert status == 0, said


def must_catch(harness: str, mutant: str, *words: str) -> None:
    """Run a harness over a broken till: one that finds nothing proves nothing."""
    status, said = outcome_of(harness, "--mutant", mutant, *words)
    assert status == 1, said
    assert "problems" in said or " bad" in said, said
