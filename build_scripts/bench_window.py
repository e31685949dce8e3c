"""Plays the real window in a process of its own, for what can only be measured there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from bench_server import Server

    from pos_app.composition.window.loop import OpenWindow
    from pos_app.domain.transaction import Transaction


@dataclass(slots=True)
class Seen:
    """What the process saw: moments of the monotonic clock, spans in seconds.

    `confirmed_s`, `prepared_s`, `sending_s`, `final_s`, `painted_s`: one moment for each sale;
    `raw_s` are raw appends in between, `asked_s` the beginnings of bare requests. For each flow
    `stalls_s` has the times that the window was not free, `worked_s` those that its thread worked.
    `memory_mib`: one for each moment that was noted.
    """

    confirmed_s: list[float] = field(default_factory=list)
    prepared_s: list[float] = field(default_factory=list)
    sending_s: list[float] = field(default_factory=list)
    final_s: list[float] = field(default_factory=list)
    painted_s: list[float] = field(default_factory=list)
    raw_s: list[float] = field(default_factory=list)
    asked_s: list[float] = field(default_factory=list)
    stalls_s: dict[str, list[float]] = field(default_factory=dict)
    worked_s: dict[str, list[float]] = field(default_factory=dict)
    memory_mib: list[float] = field(default_factory=list)


def played(part: str, folder: Path, server: Server, times: int) -> Seen:
    """Open the window over a folder's journal and a server, and play one of its parts."""
    environment = {
        **os.environ,
        "HOME": str(folder),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "POS_APP_DATA_DIR": str(folder),
        "POS_APP_INTECH_API_KEY": "measured",
        "POS_APP_INTECH_URL": server.url,
        "POS_APP_INTECH_CALLBACK_URL": "https://relay.example.sn/intech",
        "POS_APP_INTRAM_URL": "http://127.0.0.1:9",
    }
    answer = subprocess.run(
        [sys.executable, __file__, part, str(folder), str(times)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    lines = answer.stdout.splitlines()
    if answer.returncode or not lines:
        raise RuntimeError(f"the window ended with {answer.returncode}: {answer.stderr[-2000:]}")
    return Seen(**json.loads(lines[-1]))


# What follows runs in the measured process.


def _main(part: str, folder: str, times: str) -> None:
    # Only the measured process loads Qt and the program.
    from bench_memory_plays import play_idle, play_look  # noqa: PLC0415 - see above
    from bench_window_plays import play_flows, play_sales  # noqa: PLC0415 - see above

    from pos_app.cli.choice import Choice  # noqa: PLC0415 - see above
    from pos_app.composition.site import find_site  # noqa: PLC0415 - see above
    from pos_app.composition.window import loop as window  # noqa: PLC0415 - see above
    from pos_app.diagnostics import Diagnostics  # noqa: PLC0415 - see above
    from pos_app.journal.journal import SqliteJournal  # noqa: PLC0415 - see above

    seen = Seen()
    site = find_site(Choice(data_dir=folder))
    diagnostics = Diagnostics(site.places.logs)
    diagnostics.begin(verbose=False)
    act = {
        "sales": play_sales,
        "flows": play_flows,
        "idle": play_idle,
        "look": play_look,
    }[part]

    async def play(opened: OpenWindow) -> int:
        await act(opened, seen, int(times))
        return 0

    with (
        patch.object(SqliteJournal, "prepare", noting(SqliteJournal.prepare, seen.prepared_s)),
        patch.object(SqliteJournal, "record", noting_sending(SqliteJournal.record, seen)),
    ):
        window.live(site, diagnostics, play)
    print(json.dumps(asdict(seen)), flush=True)
    os._exit(0)  # what was measured is told


def noting(
    act: Callable[..., Awaitable[Transaction]], moments: list[float]
) -> Callable[..., Awaitable[Transaction]]:
    """Return `act` with a note of the moment at which it was done: durable, as the loop sees it."""

    async def noted(*arguments: Any) -> Transaction:  # noqa: ANN401 - passed on untouched
        result = await act(*arguments)
        moments.append(time.monotonic())
        return result

    return noted


def noting_sending(
    act: Callable[..., Awaitable[Transaction]], seen: Seen
) -> Callable[..., Awaitable[Transaction]]:
    """Return `act` with a note of the moment at which a sending, or an end, was on disk."""

    async def noted(*arguments: Any) -> Transaction:  # noqa: ANN401 - passed on untouched
        result = await act(*arguments)
        if result.state.value == "SENDING":
            seen.sending_s.append(time.monotonic())
        elif result.state.value == "SUCCEEDED":
            seen.final_s.append(time.monotonic())
        return result

    return noted


if __name__ == "__main__":
    _main(*sys.argv[1:])
