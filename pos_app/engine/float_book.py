"""The float: what each provider's balance was when it was last told, refreshed gently."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final, Protocol, runtime_checkable

from pos_app.domain.money import Balance
from pos_app.domain.transaction import FINAL
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.news import FloatRead, TransactionChanged
from pos_app.engine.places import Lane
from pos_app.engine.ports import Copy

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.engine.news import News, Newsroom
    from pos_app.engine.places import Places
    from pos_app.engine.ports import Clock, Provider, Shelf

IDLE_REFRESH_S: Final = 5 * 60.0
SETTLE_REFRESH_S: Final = 5.0
"""After a transaction ended: long enough for a few to end together."""


@runtime_checkable
class Balances(Protocol):
    """A provider that keeps a balance for the shop: its float."""

    async def balance(self) -> Balance:
        """Return the shop's balance there. Raises TillError when it cannot be had."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class FloatParts:
    """What the float book works with."""

    providers: Mapping[str, Provider]
    places: Places
    shelf: Shelf
    clock: Clock
    newsroom: Newsroom


class FloatBook:
    """Keeps the last balance of each provider, over restarts too, and asks for it now and then."""

    def __init__(self, parts: FloatParts) -> None:
        self._parts = parts
        self._moved = asyncio.Event()

    def providers(self) -> tuple[str, ...]:
        """Return the codes of the providers that keep a balance, in their order."""
        every = self._parts.providers.items()
        return tuple(code for code, provider in every if isinstance(provider, Balances))

    def last(self, provider: str) -> FloatRead | None:
        """Return the last balance that was told, however old."""
        copy = self._parts.shelf.read(_shelf_name(provider))
        if copy is None:
            return None
        amount, _, currency = copy.text.partition(" ")
        try:
            return FloatRead(provider, Balance(Decimal(amount), currency), copy.at_ms)
        except InvalidOperation:
            return None

    async def refresh(self, provider: str) -> FloatRead:
        """Ask one provider for its balance. Raises TillError when it cannot be had."""
        parts = self._parts
        keeper: object = parts.providers.get(provider)
        if not isinstance(keeper, Balances):
            raise TillError(Trouble.NOT_POSSIBLE_NOW, provider)
        async with parts.places.taken(Lane.OTHER):
            asked_ms = parts.clock.now_ms()
            balance = await keeper.balance()
        read = FloatRead(provider, balance, parts.clock.now_ms(), asked_ms)
        text = f"{balance.amount} {balance.currency}"
        parts.shelf.write(_shelf_name(provider), Copy(text=text, at_ms=read.at_ms))
        parts.newsroom.publish(read)
        return read

    def hear(self, news: News) -> None:
        """Notice that money moved, so that the balance is asked for soon."""
        if isinstance(news, TransactionChanged) and news.transaction.state in FINAL:
            self._moved.set()

    async def run(self) -> None:
        """Refresh every provider's balance until cancelled; silence leaves the last one."""
        while True:
            for code in self.providers():
                if self._parts.providers[code].missing() is None:
                    await self._try(code)
            self._moved.clear()
            try:
                async with asyncio.timeout(IDLE_REFRESH_S):
                    await self._moved.wait()
                await asyncio.sleep(SETTLE_REFRESH_S)
            except TimeoutError:
                continue

    async def _try(self, provider: str) -> None:
        try:
            await self.refresh(provider)
        except TillError:
            # The screen shows how old the last balance is; that says it better than an alarm.
            return


def _shelf_name(provider: str) -> str:
    return f"{provider}-balance"
