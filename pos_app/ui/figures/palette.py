"""The colours of pictures: told apart with every kind of colour blindness, on every ground."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from pos_app.ui.theme import COLOURS, FONT_FAMILY, Scheme

if TYPE_CHECKING:
    from collections.abc import Mapping


class Hatching(Enum):
    """What is drawn over a part besides its colour."""

    NONE = auto()
    RISING = auto()
    LEVEL = auto()
    FALLING = auto()
    PLUMB = auto()
    CROSSED = auto()


HATCHINGS: Final = tuple(Hatching)
"""By the place of a part in its series."""

FILLS: Final[Mapping[Scheme, tuple[str, ...]]] = {
    Scheme.LIGHT: ("#0072b2", "#d55e00", "#56b4e9", "#009e73", "#cc79a7", "#7f7f7f"),
    Scheme.DARK: ("#56b4e9", "#e69f00", "#009e73", "#f0e442", "#cc79a7", "#b0b0b0"),
    Scheme.HIGH_CONTRAST: ("#66c2ff", "#ffb000", "#00d89a", "#ffff66", "#ff9fd6", "#ffffff"),
}
"""From the palette of Okabe and Ito, whose colours differ in lightness too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a picture is drawn with: colours as `#rrggbb`, the letters' family."""

    ground: str
    text: str
    line: str
    fills: tuple[str, ...]
    family: str = FONT_FAMILY


def look_of(scheme: Scheme) -> Look:
    """Return how pictures look in a scheme."""
    colours = COLOURS[scheme]
    return Look(
        ground=colours.panel, text=colours.text, line=colours.line_strong, fills=FILLS[scheme]
    )


ON_PAPER: Final = Look(ground="#ffffff", text="#000000", line="#555555", fills=FILLS[Scheme.LIGHT])
"""Paper is white whatever the window looks like."""
