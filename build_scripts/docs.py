"""Takes the pictures in the documentation and in the guide from the running program."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PIL import Image

if TYPE_CHECKING:
    from collections.abc import Mapping

TOP: Final = Path(__file__).resolve().parent.parent
PICTURES: Final = TOP / "docs" / "pictures"
GUIDE: Final = TOP / "resources" / "guide"
LANGUAGES: Final = ("fr", "en")
README: Final[Mapping[str, str]] = {
    "deposit": "deposit.png",
    "withdrawal": "withdrawal.png",
    "settled": "settled.png",
    "journal": "journal.png",
}
"""Which picture of the self-check is which one of the pages in `docs`."""

IN_GUIDE: Final[Mapping[str, str]] = {
    "read-back-1": "deposit.png",
    "withdrawal": "withdrawal.png",
    "read-back-3": "airtime.png",
    "bills": "bill.png",
    "read-back-5": "reload.png",
    "moneygram-sheet": "moneygram.png",
    "link": "link.png",
    "read-back-8": "message.png",
    "screen-9": "follow.png",
    "journal": "journal.png",
    "screen-12": "cash.png",
    "settings": "settings.png",
    "screen-14": "people.png",
    "settled": "verdicts.png",
    "backups": "backup.png",
}
"""Which picture of the self-check is which one of the guide, in each language."""

GUIDE_SIZE: Final = (768, 450)
PALETTE: Final = Image.Quantize.MAXCOVERAGE
"""Keeps a place for seldom colours: the focus, a chosen key."""

GUIDE_COLOURS: Final = 128
"""Of a palette: enough for flat areas and letters, and half of the bytes."""

NAME: Final = "Awa"
"""Who stands at the till in the pictures, whoever takes them."""

TRIES: Final = 3
"""The sandbox plays customers by chance; one of them may refuse what a step wants to see."""


def main() -> int:
    """Renew the pictures that are asked for; all of them when nothing is."""
    parser = argparse.ArgumentParser(prog="dev.py docs", description=__doc__)
    parser.add_argument("--taken", action="store_true", help="only those of docs and the guide")
    parser.add_argument(
        "--kept", action="store_true", help="only those that tests/pictures compares with"
    )
    asked = parser.parse_args()
    status = 0
    if asked.taken or not asked.kept:
        status = max(_take(language) for language in LANGUAGES)
    if not status and (asked.kept or not asked.taken):
        command = [sys.executable, "-m", "tests.pictures.renew"]
        status = subprocess.run(command, cwd=TOP, check=False).returncode
    return status


def _take(language: str) -> int:
    """Play the self-check in one language and keep its pictures; return its exit status."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "LOGNAME": NAME}
    status = 1
    for _ in range(TRIES):
        with tempfile.TemporaryDirectory() as folder:
            command = [sys.executable, "-m", "pos_app", "self-check", "--lang", language]
            status = subprocess.run(
                [*command, "--screenshots", folder], cwd=TOP, env=environment, check=False
            ).returncode
            if not status:
                _keep(language, Path(folder))
                return 0
    print("The self-check failed: the pictures stay as they are.")
    return status


def _keep(language: str, taken: Path) -> None:
    if language == LANGUAGES[0]:
        PICTURES.mkdir(parents=True, exist_ok=True)
        for step, name in README.items():
            shutil.copyfile(_first(taken, step), PICTURES / name)
            print(f"docs/pictures/{name}")
    for step, name in IN_GUIDE.items():
        place = GUIDE / language / name
        with Image.open(_first(taken, step)) as picture:
            small = picture.convert("RGB").resize(GUIDE_SIZE, Image.Resampling.LANCZOS)
        # Moved once to the middle of its points, a colour of a large area is that area's own.
        flat = small.quantize(GUIDE_COLOURS, PALETTE, kmeans=1, dither=Image.Dither.NONE)
        flat.save(place, optimize=True)
        print(place.relative_to(TOP))


def _first(taken: Path, step: str) -> Path:
    return min(taken.glob(f"[0-9][0-9]-{step}.png"))


if __name__ == "__main__":
    sys.exit(main())
