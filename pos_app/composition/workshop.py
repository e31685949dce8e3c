"""Opens a till for as long as it is needed: recover, watch, and stop in order."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.engine.assembly import build_till

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from pos_app.engine.assembly import Materials
    from pos_app.engine.recover import Found
    from pos_app.engine.till import Till


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenTill:
    """A till at work, and what it found open when it started."""

    till: Till
    found: Sequence[Found]


@asynccontextmanager
async def open_till(materials: Materials) -> AsyncIterator[OpenTill]:
    """Build a till, recover, watch; stop it at the end."""
    till = await build_till(materials)
    found = await till.start()
    try:
        yield OpenTill(till=till, found=found)
    finally:
        await till.stop()
