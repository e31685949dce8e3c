"""Starts the till for a person, or plays its self-check where nobody could see a window."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Final

from console import ROOT, run, say
from environment import DEVELOPMENT
from system_libraries import has_screen

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

SELF_CHECKS: Final = ROOT / "build" / "self-check"


def start(arguments: Sequence[str]) -> int:
    """Run the till with `arguments`, on its sandbox when there are none; return its status."""
    if has_screen():
        return _play(arguments or ["--sandbox"], offscreen=False)
    if arguments:
        return _play(arguments, offscreen="self-check" in arguments)
    folder = _fresh_folder()
    report, pictures = folder / "report.json", folder / "screenshots"
    say("this machine has no screen: playing the self-check without one instead of the window")
    status = _play(
        ["self-check", "--report", str(report), "--screenshots", str(pictures)], offscreen=True
    )
    say(f"the self-check {'FAILED' if status else 'passed'}")
    for path in (report, pictures):
        say(f"{path.stem}: {path}{'' if path.exists() else ' (was not written)'}")
    return status


def _play(arguments: Sequence[str], *, offscreen: bool) -> int:
    environment = dict(os.environ)
    if offscreen:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    say(f"pos-app {' '.join(arguments)}")
    return run([DEVELOPMENT.python, "-m", "pos_app", *arguments], environment)


def _fresh_folder() -> Path:
    name = time.strftime("%Y%m%d-%H%M%S")
    folder, count = SELF_CHECKS / name, 1
    while folder.exists():
        count += 1
        folder = SELF_CHECKS / f"{name}-{count}"
    folder.mkdir(parents=True)
    return folder
