"""A slip of paper as data: what stands on it, before anybody knows how wide the paper is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Weight(StrEnum):
    """How loud a line is; BIG is twice as wide and as high."""

    NORMAL = "normal"
    BOLD = "bold"
    BIG = "big"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line, wrapped at spaces where the paper ends."""

    text: str
    weight: Weight = Weight.NORMAL
    is_centred: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """A name at the left, its value at the right; under each other where both do not fit."""

    left: str
    right: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the paper."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """A square code that a phone can read."""

    content: str


Part = Line | Pair | Rule | Symbol
"""Anything that can stand on a slip."""

Slip = tuple[Part, ...]
"""A whole slip, from top to bottom."""
