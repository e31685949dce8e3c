"""Questions that precede an operation: bills, transfers, quotes. They move no money."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.places import Lane

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pos_app.domain.bill import Bill
    from pos_app.domain.transfer import Incoming, Quote
    from pos_app.engine.places import Places
    from pos_app.engine.ports import Catalogue, Provider


@runtime_checkable
class BillLookup(Protocol):
    """A provider that knows what is due on an account (contract A6)."""

    async def pending_bills(self, service: str, account: str) -> Sequence[Bill]:
        """Return what is due. Raises TillError; none due is an empty answer, not a trouble."""
        ...


@runtime_checkable
class TransferLookup(Protocol):
    """A provider that knows MoneyGram's transfers (contract A9)."""

    async def incoming(self, reference: str) -> Incoming:
        """Return what waits under a reference. Raises TillError."""
        ...

    async def quote(self, fields: Mapping[str, str]) -> Quote:
        """Return what sending would cost, for the send form's answers. Raises TillError."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookups:
    """Asks the provider of a service, within the places that sales leave free."""

    providers: Mapping[str, Provider]
    catalogue: Catalogue
    places: Places

    async def pending_bills(self, service: str, account: str) -> Sequence[Bill]:
        """Return what is due on an account. Raises TillError."""
        provider = self._provider_of(service)
        if not isinstance(provider, BillLookup):
            raise TillError(Trouble.NOT_POSSIBLE_NOW, service)
        async with self.places.taken(Lane.OTHER):
            return await provider.pending_bills(service, account)

    async def incoming(self, service: str, reference: str) -> Incoming:
        """Return what waits under a transfer's reference. Raises TillError."""
        async with self.places.taken(Lane.OTHER):
            return await self._transfers(service).incoming(reference)

    async def quote(self, service: str, fields: Mapping[str, str]) -> Quote:
        """Return what sending would cost. Raises TillError."""
        async with self.places.taken(Lane.OTHER):
            return await self._transfers(service).quote(fields)

    def _transfers(self, service: str) -> TransferLookup:
        """Return the provider to ask; looking is possible while paying out is switched off."""
        if self.catalogue.find(service) is not None:
            every: tuple[object, ...] = (self._provider_of(service),)
        else:
            every = tuple(self.providers.values())
        for provider in every:
            if isinstance(provider, TransferLookup):
                return provider
        raise TillError(Trouble.NOT_POSSIBLE_NOW, service)

    def _provider_of(self, service: str) -> object:
        found = self.catalogue.find(service)
        if found is None:
            raise TillError(Trouble.NOT_POSSIBLE_NOW, service)
        return self.providers.get(found.provider)
