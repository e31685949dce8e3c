"""How long a drawer or a float lasts: the hour at which it runs dry, and why then."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import date

DRAWER: Final = "drawer"
"""The resource that is no provider."""


class Basis(StrEnum):
    """How an hour's flow was foreseen; the words for it stand in the translation files."""

    SAME_HOUR = "same_hour"
    SAME_HOUR_OTHER_DAYS = "same_hour_other_days"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Feast:
    """A day, or some days, on which the shop does `percent` of its usual business."""

    name: str
    first: date
    last: date
    percent: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RunwayStep:
    """One hour of the forecast, for hovering: what flows, why, and what is left after it.

    `flow` and `level` are francs, `flow` negative when money leaves; `weeks` how many of the
    shop's own hours it was learnt from; `feast` the name of the feast that changed it, if any.
    """

    begin_ms: int
    flow: int
    level: int
    basis: Basis
    weeks: int
    feast: str = ""
    percent: int = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Runway:
    """When a resource runs dry: a provider's code, or `DRAWER`.

    `empty_ms` is None when it lasts longer than was looked ahead. `swap_francs` is the exchange
    between drawer and float that would carry it to the end of the day, 0 where none is needed.
    `known_days` is how many days of the shop the forecast knows: below seven it is a guess.
    """

    resource: str
    level: int
    told_ms: int
    empty_ms: int | None
    steps: tuple[RunwayStep, ...]
    known_days: int
    swap_francs: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """What one hour of one day did to one resource, in francs; `begin_ms` is the hour's start."""

    begin_ms: int
    resource: str
    francs: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LowFloat:
    """An order that the provider would refuse: its balance would not bear it.

    `computed` is what the balance should be by now, `told_ms` when it was last told.
    """

    provider: str
    computed: int
    wanted: int
    told_ms: int
