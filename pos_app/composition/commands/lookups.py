"""What the providers tell without an operation, for the commands: live, or the last good copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.cli.desk import Aged, ErrorWord
from pos_app.composition.shop.connections import EveryProvidersCatalogue
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.assembly import build_float_book
from pos_app.engine.lookups import Lookups
from pos_app.engine.places import Places

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pos_app.composition.clock import SystemClock
    from pos_app.composition.shop.connections import Connections
    from pos_app.domain.bill import Bill
    from pos_app.domain.service import Service
    from pos_app.domain.transfer import Incoming, Quote
    from pos_app.engine.news import FloatRead


class ProvidersLookups:
    """The commands' `Lookups` over connections that are open."""

    def __init__(self, connections: Connections, clock: SystemClock) -> None:
        self._connections = connections
        providers = {code: each.provider for code, each in connections.assemblies.items()}
        self._float_book = build_float_book(providers, connections.shelf, clock)
        self._catalogue = EveryProvidersCatalogue(connections)
        self._preceding = Lookups(providers=providers, catalogue=self._catalogue, places=Places())

    async def services(self, *, refresh: bool) -> Aged[Service]:
        """Return what is on sale, as old as the oldest provider's list."""
        trouble = await self._refresh() if refresh else None
        assemblies = self._connections.assemblies.values()
        ages = [each.lists.services_at_ms() for each in assemblies]
        services = self._catalogue.services()
        return Aged(items=services, at_ms=_oldest(ages), trouble=trouble)

    async def errors(self, *, refresh: bool) -> Aged[ErrorWord]:
        """Return the dictionary of errors; asked for when no copy is there."""
        assemblies = self._connections.assemblies.values()
        known = any(each.lists.errors() for each in assemblies)
        trouble = await self._refresh() if refresh or not known else None
        words = [
            ErrorWord(id=error.id_number, code=error.code, message=error.message)
            for each in assemblies
            for error in each.lists.errors()
        ]
        if trouble is not None and not words:
            raise trouble
        ages = [each.lists.errors_at_ms() for each in assemblies]
        return Aged(items=words, at_ms=_oldest(ages), trouble=trouble)

    async def balances(self) -> Aged[FloatRead]:
        """Return each balance, of this moment or the last one told."""
        told: list[FloatRead] = []
        trouble: TillError | None = None
        for code in self._float_book.providers():
            provider = self._connections.assemblies[code].provider
            try:
                if (missing := provider.missing()) is Trouble.NO_CREDENTIALS:
                    raise self._connections.troubles.get(code) or TillError(missing, code)
                told.append(await self._float_book.refresh(code))
            except TillError as fault:
                trouble = fault
                if last := self._float_book.last(code):
                    told.append(last)
        if trouble is not None and not told:
            raise trouble
        at_ms = min((read.at_ms for read in told), default=None)
        return Aged(items=told, at_ms=at_ms, trouble=trouble)

    async def pending_bills(self, service: str, account: str) -> Sequence[Bill]:
        """Return what is due on an account."""
        return await self._preceding.pending_bills(service, account)

    async def incoming(self, reference: str) -> Incoming:
        """Return what waits under a MoneyGram reference."""
        return await self._preceding.incoming("", reference)

    async def quote(self, fields: Mapping[str, str]) -> Quote:
        """Return what sending with MoneyGram would cost."""
        return await self._preceding.quote("", fields)

    async def _refresh(self) -> TillError | None:
        trouble = None
        for each in self._connections.assemblies.values():
            try:
                await each.lists.refresh()
            except TillError as fault:
                trouble = fault
        return trouble


def _oldest(ages_ms: list[int | None]) -> int | None:
    known = [age for age in ages_ms if age is not None]
    return min(known, default=None)
