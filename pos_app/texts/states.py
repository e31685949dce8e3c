"""Where an operation stands, in a word: the same on every screen, page and terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pos_app.texts.catalogue import Texts

WITH_PROVIDER: Final = frozenset({"deposit", "sale", "message"})
"""Directions in which the customer has nothing to approve: only the provider is waited for."""

OVER_THE_COUNTER: Final = ("MONEYGRAM_",)
"""How the codes of services begin whose customer approves nothing, whatever the direction."""


def state_word(texts: Texts, state: str, direction: str, service: str) -> str:
    """Return the word for a stored state of an operation of that direction and service code.

    An unknown state is shown as it is written.
    """
    alone = direction in WITH_PROVIDER or service.startswith(OVER_THE_COUNTER)
    if state == "PENDING" and alone:
        return texts.of("state.PENDING.provider")
    return texts.of_or(f"state.{state}", state)
