"""Plays the real window in a process of its own, for what can only be measured there."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bench_process import told_by

if TYPE_CHECKING:
    from bench_server import Server

PLAY: Final = Path(__file__).with_name("bench_window_play.py")


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
    return Seen(**told_by(PLAY, [part, str(folder), str(times)], environment))
