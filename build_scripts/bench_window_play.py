"""The measured process of the window: one of its parts, played in the real program."""

from __future__ import annotations

import json
import os
import sys
import time
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final
from unittest.mock import patch

from bench_memory_plays import play_day, play_idle, play_look
from bench_window import Seen
from bench_window_plays import play_flows, play_sales

from pos_app.cli.choice import Choice
from pos_app.composition.site import find_site
from pos_app.composition.window import loop as window
from pos_app.diagnostics import Diagnostics
from pos_app.journal.journal import SqliteJournal

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from pos_app.composition.window.loop import OpenWindow
    from pos_app.domain.transaction import Transaction

PLAYS: Final[Mapping[str, Callable[[OpenWindow, Seen, int], Awaitable[None]]]] = {
    "sales": play_sales,
    "flows": play_flows,
    "idle": play_idle,
    "look": play_look,
    "day": play_day,
}


def _main(part: str, folder: str, times: str) -> None:
    seen = Seen()
    site = find_site(Choice(data_dir=folder))
    diagnostics = Diagnostics(site.places.logs)
    diagnostics.begin(verbose=False)

    async def play(opened: OpenWindow) -> int:
        await PLAYS[part](opened, seen, int(times))
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
