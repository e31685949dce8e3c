"""Tells whether this machine has a screen, before Qt is asked for a window."""

from __future__ import annotations

import os
import sys


def has_screen() -> bool:
    """Tell whether a window can be opened here: Qt aborts the process where it cannot."""
    if os.environ.get("QT_QPA_PLATFORM") or not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
