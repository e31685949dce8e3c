"""Forgets a customer while the till is open: out of the journal, then out of the favourites."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.engine.forgetting import Forgotten

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from pos_app.domain.phone import PhoneNumber
    from pos_app.journal.forgetting import Forgotten as Done


@dataclass(frozen=True, slots=True)
class OpenShopForgetter:
    """The window's `Forgetter` over an open journal."""

    folder: Path
    of_journal: Callable[[PhoneNumber, str], Awaitable[Done]]

    async def forget(self, phone: PhoneNumber, by: str) -> Forgotten:
        """Do it. Raises TillError."""
        from pos_app.composition.shop.books import (  # noqa: PLC0415 - seldom needed
            forget_favourites,
        )

        done = await self.of_journal(phone, by)
        await asyncio.to_thread(forget_favourites, self.folder, phone)
        return Forgotten(transactions=done.transactions, still_open=done.still_open)
