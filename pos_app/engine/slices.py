"""Goes through thousands of things without holding up the window's loop."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

T = TypeVar("T")

AT_ONCE: Final = 100
"""So many take a few milliseconds, whatever is done with each."""


async def in_slices(things: Sequence[T]) -> AsyncIterator[T]:
    """Yield `things` in order, and let everything else run after each hundred."""
    for place, thing in enumerate(things):
        if place and not place % AT_ONCE:
            await asyncio.sleep(0)
        yield thing
