"""The provider's words for a state and what they mean here: one table (contract A7, A10)."""

from __future__ import annotations

import logging
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from pos_app.domain import events as e
from pos_app.domain.reason import Reason

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_REMEMBERED: Final = 256
LONGEST_WORD: Final = 40

Verdict = e.Accepted | e.Succeeded | e.Declined | e.Refunded
"""What a status word can mean."""

log = logging.getLogger(__name__)


class Meaning(Enum):
    """What one of the provider's words says about the money."""

    UNDERWAY = "the provider has it and is not done"
    PAID = "money moved"
    FAILED = "money did not move"
    CANCELLED = "given up at the provider"
    REFUNDED = "money moved and came back"
    UNKNOWN = "a new word: nothing final follows from it"


WORDS: Final[Mapping[str, Meaning]] = {
    "SUCCESS": Meaning.PAID,
    "FAILLED": Meaning.FAILED,
    "FAILED": Meaning.FAILED,
    "PENDING": Meaning.UNDERWAY,
    "PROCESSING": Meaning.UNDERWAY,
    "REFUNDED": Meaning.REFUNDED,
    "CANCELED": Meaning.CANCELLED,
    "CANCELLED": Meaning.CANCELLED,
}


def meaning_of(word: str) -> Meaning:
    """Return what a status word means, in whatever case it is written; new ones are logged once."""
    # Other alphabets have letters that become ours in capitals, the long s for one.
    meaning = WORDS.get(word.upper()) if word.isascii() else None
    if meaning is None:
        _log_once(word[:LONGEST_WORD])
        return Meaning.UNKNOWN
    return meaning


def event_of(meaning: Meaning, heard: e.Heard, why_not: Reason) -> Verdict:
    """Return what a meaning says; `why_not` is the reason should it be a failure."""
    match meaning:
        case Meaning.PAID:
            return e.Succeeded(heard=heard)
        case Meaning.REFUNDED:
            return e.Refunded(heard=heard)
        case Meaning.CANCELLED:
            return e.Declined(reason=Reason.PROVIDER_CANCELLED, heard=heard)
        case Meaning.FAILED:
            return e.Declined(reason=why_not, heard=heard)
        case Meaning.UNDERWAY | Meaning.UNKNOWN:
            return e.Accepted(heard=heard)


@lru_cache(maxsize=MOST_REMEMBERED)
def _log_once(word: str) -> None:
    log.warning("unknown status word %a: treated as not final", word)
