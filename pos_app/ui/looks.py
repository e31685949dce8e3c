"""Colour, icon and word of each state, together: no state can be misread, in any scheme."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.domain.transaction import State
from pos_app.ui.theme import Tone

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Look:
    """An icon of `resources/icons` and what its colour says; the word is the text of the state."""

    icon: str
    tone: Tone


LOOKS: Final[Mapping[State, Look]] = {
    State.PREPARED: Look("prepared", Tone.QUIET),
    State.SENDING: Look("sending", Tone.WAITING),
    State.PENDING: Look("pending", Tone.WAITING),
    State.UNCERTAIN: Look("uncertain", Tone.DOUBT),
    State.REVIEW: Look("review", Tone.DOUBT),
    State.SUCCEEDED: Look("succeeded", Tone.GOOD),
    State.DECLINED: Look("declined", Tone.BAD),
    State.CANCELLED: Look("cancelled", Tone.QUIET),
    State.REFUNDED: Look("refunded", Tone.ACCENT),
}
