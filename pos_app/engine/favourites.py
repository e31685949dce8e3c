"""Jobs that come again and again, kept under a digit: a service and an amount, or a customer's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from pos_app.domain.service import FieldKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pos_app.domain.service import Service

MOST: Final = 9
"""Each has a digit of the numeric pad."""

NEVER_KEPT: Final = frozenset({FieldKind.CARD_DIGITS, FieldKind.FILE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Favourite:
    """One job: a service's code, and what is filled in, wire name to text."""

    service: str
    answers: Mapping[str, str]


class FavouriteBook(Protocol):
    """Where favourites are kept; a comfort, so that what cannot be read is simply not there."""

    def all(self) -> Sequence[Favourite]:
        """Return them in the order of their digits."""
        ...

    def keep(self, favourites: Sequence[Favourite]) -> None:
        """Replace them all. Raises TillError when they cannot be written."""
        ...


class NoFavourites:
    """Keeps nothing: for a till that has no folder."""

    def all(self) -> Sequence[Favourite]:
        """Return nothing."""
        return ()

    def keep(self, favourites: Sequence[Favourite]) -> None:
        """Do nothing."""
        del favourites


def favourite_of(service: Service, answers: Mapping[str, str]) -> Favourite | None:
    """Return what is typed in a form as a favourite; None while nothing is."""
    kinds = {each.name: each.kind for each in service.fields}
    kept = {
        name: text.strip()
        for name, text in answers.items()
        if text.strip() and kinds.get(name) not in NEVER_KEPT
    }
    return Favourite(service=service.code, answers=kept) if kept else None


def with_one_more(before: Sequence[Favourite], one: Favourite) -> Sequence[Favourite] | None:
    """Return them with one more at the end; None when every digit is taken. None stands twice."""
    if one in before:
        return tuple(before)
    return (*before, one) if len(before) < MOST else None


def without_phone(before: Sequence[Favourite], national: str) -> Sequence[Favourite]:
    """Return them without those in which a number stands: its customer is to be forgotten."""
    return tuple(
        each
        for each in before
        if not any(_digits(text).endswith(national) for text in each.answers.values())
    )


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())
