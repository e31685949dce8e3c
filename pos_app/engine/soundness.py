"""Nothing is sold before the journal was found sound, and nothing after it was not."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pos_app.domain.trouble import TillError


class Soundness:
    """What the check of the journal's newest entries said; the first frame does not wait for it.

    Without any check to come (`assume`), everything is sound.
    """

    def __init__(self) -> None:
        self._told = asyncio.Event()
        self._trouble: TillError | None = None

    def assume(self) -> Soundness:
        """Count the journal as sound unless told otherwise."""
        self._told.set()
        return self

    def tell(self, trouble: TillError | None) -> None:
        """Say what a check found; a trouble once found stays."""
        self._trouble = self._trouble or trouble
        self._told.set()

    async def require(self) -> None:
        """Wait for the check. Raises TillError when the journal must not be sold on."""
        await self._told.wait()
        if self._trouble is not None:
            raise self._trouble
