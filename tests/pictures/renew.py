"""Draws the kept pictures anew; `dev.py docs --kept` runs it, and a person looks at them then."""

from __future__ import annotations

import tempfile
from pathlib import Path

from pos_app.texts.catalogue import Language
from pos_app.ui.theme import Scheme
from tests.pictures.combinations import COMBINATIONS, KEPT
from tests.pictures.compare import keep
from tests.pictures.draw import draw


def main() -> None:
    """Draw every sheet and keep it."""
    KEPT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for scheme in Scheme:
            for language in Language:
                draw(scheme, language, Path(folder))
        for wanted in COMBINATIONS:
            print(keep(Path(folder) / f"{wanted.name}.png", wanted).name)


if __name__ == "__main__":
    main()
