"""What a kept picture is of: a moment by its name, and the sheets on which moments stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.ui.theme import Scheme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pos_app.texts.catalogue import Language
    from pos_app.ui.theme import Theme
    from tests.pictures.shop import Shop
    from tests.pictures.stage import Stage

SMALL: Final = (1024, 600)
USUAL: Final = (1366, 768)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One picture: how it comes about from the moment before it, by keys and by what happens.

    A step is what is typed, with keys that are no letters as `<Ctrl+K>`, or what happens to the
    shop meanwhile.
    """

    name: str
    steps: Sequence[str | Callable[[Shop], None]] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Moments side by side, played one after the other on one stage.

    `schemes`, `sizes` and `scale` say in which looks it is kept.
    """

    name: str
    stage: Callable[[Theme, Language], Stage]
    moments: Sequence[Moment]
    schemes: Sequence[Scheme] = tuple(Scheme)
    sizes: Sequence[tuple[int, int]] = (SMALL, USUAL)
    scale: float = 1.0
