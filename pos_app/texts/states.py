"""Where an operation stands, in a word: the same on every screen, page and terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pos_app.texts.catalogue import Texts

WITH_PROVIDER: Final = frozenset({"deposit", "sale", "message"})
"""Directions in which the customer has nothing to approve: only the provider is waited for."""


def state_word(texts: Texts, state: str, direction: str) -> str:
    """Return the word for a stored state of an operation of that direction.

    An unknown state is shown as it is written.
    """
    if state == "PENDING" and direction in WITH_PROVIDER:
        return texts.of("state.PENDING.provider")
    return texts.of_or(f"state.{state}", state)
