"""What a check of a journal says: shared by the checks of the chain and of what follows from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Progress = Callable[[int, int], None]
"""Called on the working thread with what is done and what there is in all.

Whatever it raises ends the work, and nothing is left half done: that is how long work is
cancelled.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something wrong: `what`, and the entry that it was found at.

    `seq` is 0 and `ref` empty where it belongs to no single entry.
    """

    what: str
    seq: int = 0
    ref: str = ""

    def __str__(self) -> str:
        return f"entry {self.seq}: {self.what}" if self.seq else self.what


def no_progress(_done: int, _in_all: int) -> None:
    """Tell nobody how far the work is."""
