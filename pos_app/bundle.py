"""Where the files that ship with the program are: beside the package, or in the frozen folder."""

from __future__ import annotations

import sys
from pathlib import Path


def resources() -> Path:
    """Return the folder `resources` of this installation."""
    frozen = _frozen()
    return (frozen or home()) / "resources"


def home() -> Path:
    """Return the folder where the program and its terms stand: `/opt/pos-app`, or the clone."""
    frozen = _frozen()
    return frozen.parent if frozen else Path(__file__).resolve().parent.parent


def licences() -> Path:
    """Return the folder of the licence texts and of what Qt's licence asks to be told."""
    return home() / "licences" if _frozen() else resources() / "licences"


def _frozen() -> Path | None:
    """Return where the frozen program keeps what it is made of; None from the sources."""
    folder = getattr(sys, "_MEIPASS", None)
    return Path(folder) if folder else None
