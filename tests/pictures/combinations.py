"""Which pictures are kept: every sheet in its schemes and sizes, in each language."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pos_app.texts.catalogue import Language
from tests.pictures.table import SHEETS

if TYPE_CHECKING:
    from pos_app.ui.theme import Scheme
    from tests.pictures.moments import Sheet

KEPT: Final = Path(__file__).with_name("kept")
SHRUNK: Final = 4
"""A kept picture has one point for a square of so many: whole ones would weigh some 60 MB."""

COLUMNS: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Combination:
    """One kept file: the moments of a sheet in one scheme, one language and one size."""

    sheet: Sheet
    scheme: Scheme
    language: Language
    width: int
    height: int

    @property
    def name(self) -> str:
        """The name of its file, without the suffix."""
        return f"{self.sheet.name}-{self.scheme}-{self.language}-{self.width}x{self.height}"

    @property
    def moments(self) -> tuple[str, ...]:
        """The names of its pictures, in their order."""
        return tuple(each.name for each in self.sheet.moments)

    @property
    def tile(self) -> tuple[int, int]:
        """Width and height of one picture on the sheet."""
        return self.width // SHRUNK, self.height // SHRUNK

    @property
    def whole(self) -> tuple[int, int]:
        """Width and height of the sheet."""
        wide, high = self.tile
        columns = min(COLUMNS, len(self.moments))
        return wide * columns, high * -(-len(self.moments) // COLUMNS)

    def place(self, moment: str) -> tuple[int, int]:
        """Return where the left upper corner of a picture stands on the sheet."""
        row, column = divmod(self.moments.index(moment), COLUMNS)
        return column * self.tile[0], row * self.tile[1]


COMBINATIONS: Final = tuple(
    Combination(sheet=sheet, scheme=scheme, language=language, width=width, height=height)
    for sheet in SHEETS
    for scheme in sheet.schemes
    for language in Language
    for width, height in sheet.sizes
)
