"""Where the files that ship with the program are: beside the package, or in the frozen folder."""

from __future__ import annotations

import sys
from pathlib import Path


def resources() -> Path:
    """Return the folder `resources` of this installation."""
    frozen = getattr(sys, "_MEIPASS", None)
    top = Path(frozen) if frozen else Path(__file__).resolve().parent.parent
    return top / "resources"
