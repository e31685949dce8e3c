"""The papers of the program as data: each has a name, and a file that ships with it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from pos_app.bundle import home, licences

if TYPE_CHECKING:
    from pathlib import Path


class Shelf(Enum):
    """Which folder a paper stands in."""

    HOME = auto()
    LICENCES = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One file of plain text; `title` is the key of its name in the list."""

    title: str
    shelf: Shelf
    file: str

    @property
    def path(self) -> Path:
        """Where it is in this installation."""
        return (home() if self.shelf is Shelf.HOME else licences()) / self.file


PAPERS: Final = (
    Paper(title="about.licence", shelf=Shelf.HOME, file="LICENSE"),
    Paper(title="about.qt", shelf=Shelf.LICENCES, file="QT.txt"),
    Paper(title="about.lgpl", shelf=Shelf.LICENCES, file="LGPL-3.0.txt"),
    Paper(title="about.gpl", shelf=Shelf.LICENCES, file="GPL-3.0.txt"),
    Paper(title="about.icu", shelf=Shelf.LICENCES, file="ICU.txt"),
    Paper(title="about.third_party", shelf=Shelf.HOME, file="THIRD-PARTY.txt"),
    Paper(title="about.parts", shelf=Shelf.HOME, file="sbom.cdx.json"),
)
"""In the order of the list. The last two are written when the program is frozen."""


def papers_here() -> tuple[Paper, ...]:
    """Return the papers that this installation has; a clone lacks what freezing writes."""
    return tuple(paper for paper in PAPERS if paper.path.is_file())
