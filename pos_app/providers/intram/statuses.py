"""Intram's words for a state in three generations, and what they mean here (contract B4)."""

from __future__ import annotations

import logging
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from pos_app.domain import events as e
from pos_app.domain.reason import Reason

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

MOST_REMEMBERED: Final = 256
LONGEST_WORD: Final = 40

Verdict = e.Accepted | e.Succeeded | e.Declined | e.Refunded

log = logging.getLogger(__name__)


def _paid(heard: e.Heard) -> Verdict:
    return e.Succeeded(heard=heard)


def _waiting(heard: e.Heard) -> Verdict:
    return e.Accepted(heard=heard)


def _cancelled(heard: e.Heard) -> Verdict:
    return e.Declined(reason=Reason.PROVIDER_CANCELLED, heard=heard)


def _failed(heard: e.Heard) -> Verdict:
    return e.Declined(reason=Reason.PROVIDER_FAILED, heard=heard)


def _refunded(heard: e.Heard) -> Verdict:
    return e.Refunded(heard=heard)


WORDS: Final[Mapping[str, Callable[[e.Heard], Verdict]]] = {
    "SUCCESS": _paid,
    "COMPLETED": _paid,
    "PENDING": _waiting,
    "CANCELED": _cancelled,
    "CANCELLED": _cancelled,
    "FAIL": _failed,
    "FAILED": _failed,
    "ERROR": _failed,
    "REFUNDED": _refunded,
}


def contradict(first: str, second: str) -> bool:
    """Say whether two words of one answer mean different ends, or an end against waiting.

    The first is the payment's own; that it is still waited for is believed against the second.
    """
    meanings = [WORDS.get(word.upper()) for word in (first, second) if word.isascii()]
    if len(meanings) < len((first, second)) or None in meanings or meanings[0] is _waiting:
        return False
    return meanings[0] is not meanings[1]


def event_of(heard: e.Heard) -> Verdict:
    """Return what the status word means, in whatever case; a new word is not final."""
    # Other alphabets have letters that become ours in capitals.
    meaning = WORDS.get(heard.word.upper()) if heard.word.isascii() else None
    if meaning is None:
        _log_once(heard.word[:LONGEST_WORD])
        return _waiting(heard)
    return meaning(heard)


@lru_cache(maxsize=MOST_REMEMBERED)
def _log_once(word: str) -> None:
    log.warning("unknown status word %a: treated as not final", word)
