"""Where an operation stands in the journal's chain, for whoever has to show that it does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """Where an operation's newest entry stands in the chain, and where the chain ends.

    Hashes are 64 hexadecimal digits; `broken` are the numbers of its entries that are not what
    was written, none in a sound journal.
    """

    seq: int
    hash: str
    head_seq: int
    head: str
    broken: Sequence[int]
