"""What the first frame shows: known from the settings alone, before there is a till behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pos_app.texts.catalogue import Texts
    from pos_app.ui.theme import Theme
    from pos_app.ui.window_parts import WindowParts


class Clock(Protocol):
    """The two clocks, as the engine's ports have them."""

    def now_ms(self) -> int:
        """Return milliseconds since 1970, UTC; may jump."""
        ...

    def monotonic_s(self) -> float:
        """Return seconds that never jump."""
        ...


class Dress(Protocol):
    """What is drawn before there is a till, in the first run too, is drawn with these."""

    @property
    def texts(self) -> Texts:
        """The words."""
        ...

    @property
    def theme(self) -> Theme:
        """The colours and sizes."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """The part of `WindowParts` that needs no till."""

    texts: Texts
    clock: Clock
    cashier: str
    shop: str = ""
    till_name: str = ""
    watermark: str = ""

    @property
    def answering(self) -> str:
        """The name of who answers for what is done now, as far as it is known."""
        return self.cashier


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontContext:
    """What the parts of the first frame get to work with."""

    parts: Front | WindowParts
    theme: Theme

    @property
    def texts(self) -> Texts:
        """The words of the chosen language."""
        return self.parts.texts
