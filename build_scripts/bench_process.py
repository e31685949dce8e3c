"""Runs what is measured in processes that are always ended, whatever happens to the bench."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

LIMIT_S: Final = 900
"""Longer than any of them takes, on any machine that somebody waits for."""


@contextmanager
def process_of(
    command: Sequence[str], environment: Mapping[str, str], place: Path | None = None
) -> Iterator[subprocess.Popen[str]]:
    """Run a command in a group of its own, and end the group afterwards, or after `LIMIT_S`.

    By force: a till that is asked to end gives its answers some seconds, and a stuck one more.
    """
    with subprocess.Popen(
        command,
        cwd=place,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        too_long = threading.Timer(LIMIT_S, _end, (process,))
        too_long.start()
        try:
            yield process
        finally:
            too_long.cancel()
            _end(process)


def told_by(script: Path, words: Sequence[str], environment: Mapping[str, str]) -> Any:  # noqa: ANN401 - JSON
    """Run one of our scripts, and return what its last line tells in JSON."""
    with process_of([sys.executable, str(script), *words], environment) as process:
        told, complaint = process.communicate()
    lines = told.splitlines()
    if process.returncode or not lines:
        raise RuntimeError(f"{script.name} ended with {process.returncode}: {complaint[-2000:]}")
    return json.loads(lines[-1])


def end_in_order_when_asked() -> None:
    """Let a request to end this process end what it started: what waits for it is left in order."""

    def leave(number: int, _frame: object) -> None:
        raise SystemExit(128 + number)

    signal.signal(signal.SIGTERM, leave)


def _end(process: subprocess.Popen[str]) -> None:
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
