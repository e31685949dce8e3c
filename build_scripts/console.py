"""Says each step in one line and runs commands, so that a person can follow what happens."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROOT: Final = Path(__file__).resolve().parent.parent


def say(text: str) -> None:
    """Print one line at once, even when the output goes to a file."""
    print(f"[dev] {text}", flush=True)


def stop(text: str, status: int = 1) -> NoReturn:
    """End the program with a sentence that says what to do."""
    print(f"[dev] {text}", file=sys.stderr, flush=True)
    raise SystemExit(status)


def run(command: Sequence[str | Path], environment: Mapping[str, str] | None = None) -> int:
    """Run `command` in the project's folder and return its exit status.

    A process that a signal ended has 128 + the signal's number, as shells say; 130 means Ctrl-C.
    """
    words = [str(word) for word in command]
    try:
        status = subprocess.run(words, cwd=ROOT, env=environment, check=False).returncode
    except KeyboardInterrupt:
        return 130
    except FileNotFoundError:
        stop(f"{words[0]} is not on this machine.")
    return status if status >= 0 else 128 - status


def must_run(command: Sequence[str | Path], environment: Mapping[str, str] | None = None) -> None:
    """Run `command` and end the program with its status when it fails."""
    status = run(command, environment)
    if status:
        stop(f"failed with status {status}: {' '.join(str(word) for word in command)}", status)
