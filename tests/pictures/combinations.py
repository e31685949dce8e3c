"""Which pictures are kept: every screen in three schemes, two languages and two sizes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pos_app.texts.catalogue import Language
from pos_app.ui.screens.table import ALL_SCREENS
from pos_app.ui.theme import Scheme

KEPT: Final = Path(__file__).with_name("kept")
SHRUNK: Final = 4
"""A kept picture has one point for a square of so many: whole ones would weigh some 15 MB."""

COLUMNS: Final = 4
NUMBERS: Final = tuple(spec.number for spec in ALL_SCREENS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Combination:
    """One sheet of pictures: every screen in one scheme, one language and one size."""

    scheme: Scheme
    language: Language
    width: int
    height: int

    @property
    def name(self) -> str:
        """The name of its file, without the suffix."""
        return f"{self.scheme}-{self.language}-{self.width}x{self.height}"

    @property
    def tile(self) -> tuple[int, int]:
        """Width and height of one screen on the sheet."""
        return self.width // SHRUNK, self.height // SHRUNK

    def place(self, number: int) -> tuple[int, int]:
        """Return where the left upper corner of a screen stands on the sheet."""
        row, column = divmod(NUMBERS.index(number), COLUMNS)
        return column * self.tile[0], row * self.tile[1]


SIZES: Final = ((1024, 600), (1366, 768))
COMBINATIONS: Final = tuple(
    Combination(scheme=scheme, language=language, width=width, height=height)
    for scheme in Scheme
    for language in Language
    for width, height in SIZES
)
