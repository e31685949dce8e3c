"""Takes the pictures in the documentation from the running program."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

TOP: Final = Path(__file__).resolve().parent.parent
PICTURES: Final = TOP / "docs" / "pictures"
KEPT: Final = {
    "deposit": "deposit.png",
    "withdrawal": "withdrawal.png",
    "settled": "settled.png",
    "journal": "journal.png",
}
"""Which step of the self-check gives which picture."""


def main() -> int:
    """Play the self-check offscreen and keep the pictures that the pages show."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pos_app", "self-check", "--screenshots", folder]
        status = subprocess.run(command, cwd=TOP, env=environment, check=False).returncode
        if status:
            print("The self-check failed: the pictures stay as they are.")
            return status
        PICTURES.mkdir(parents=True, exist_ok=True)
        for step, name in KEPT.items():
            taken = next(Path(folder).glob(f"[0-9][0-9]-{step}.png"))
            shutil.copyfile(taken, PICTURES / name)
            print(f"docs/pictures/{name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
