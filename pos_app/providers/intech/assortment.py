"""What is on sale: the declared services, as the live list adds, hides and renames them."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from pos_app.domain.amounts import limited
from pos_app.domain.phone import Country, PhoneFormat
from pos_app.domain.service import Service
from pos_app.providers.intech.listed_names import LISTED_NAMES
from pos_app.providers.intech.services import KINDS, PROVIDER, SERVICES
from pos_app.providers.intech.traits import Trait

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pos_app.domain.amounts import AmountLimits
    from pos_app.providers.intech.lists import Listing

SWITCHED: Final = frozenset({Trait.CARD, Trait.MONEYGRAM_SEND, Trait.MONEYGRAM_RECEIVE})
"""Services with one of these are not there at all until the owner turns it on."""

OPERATION_OF_SIGN: Final[Mapping[int, str]] = {-1: "DEBIT", +1: "CREDIT"}
"""The provider's word for what a service does to the float (contract A1)."""


class Assortment:
    """The engine's `Catalogue` for this provider.

    `amounts` and `phone_formats` are what the shop set by code; `switches` what the owner turned
    on. Before any live list is known everything declared is on sale.
    """

    def __init__(
        self,
        *,
        amounts: Mapping[str, AmountLimits],
        phone_formats: Mapping[str, PhoneFormat] = MappingProxyType({}),
        switches: frozenset[str] = frozenset(),
    ) -> None:
        self._amounts = amounts
        self._phone_formats = phone_formats
        self._declared = tuple(
            self._adapted(service)
            for service in SERVICES
            if not (service.traits & SWITCHED) - switches
        )
        self._known = {service.code: service for service in self._declared}
        self._off = {service.code for service in SERVICES} - self._known.keys()
        self._on_sale = self._declared

    def services(self) -> tuple[Service, ...]:
        """Return what is on sale: declared ones in their order, new ones after them."""
        return self._on_sale

    def find(self, code: str) -> Service | None:
        """Return one service, hidden ones included; not what the owner has not turned on."""
        return self._known.get(code)

    def adopt(self, listings: Sequence[Listing]) -> None:
        """Take over a live list: hide what it lacks, rename, add generic forms for new codes."""
        live = {listing.code: listing for listing in listings}
        declared = tuple(_renamed(service, live.get(service.code)) for service in self._declared)
        news = tuple(
            self._adapted(service)
            for listing in listings
            if listing.code not in self._known.keys() | self._off
            or Trait.GENERIC in self._traits(listing.code)
            if (service := generic(listing)) is not None
        )
        self._known = {service.code: service for service in (*declared, *news)}
        self._on_sale = tuple(
            service
            for service in (*declared, *news)
            if service.code in live or Trait.UNLISTED in service.traits
        )

    def _adapted(self, service: Service) -> Service:
        return replace(
            service,
            amounts=limited(service, self._amounts),
            phone_format=self._phone_formats.get(service.code, service.phone_format),
        )

    def _traits(self, code: str) -> frozenset[str]:
        service = self._known.get(code)
        return service.traits if service else frozenset()


def _renamed(service: Service, listing: Listing | None) -> Service:
    """Return the service under the provider's new name, if it gave it one since its document."""
    if listing is None or not listing.name or listing.name == LISTED_NAMES.get(service.code):
        return service
    return replace(service, name=listing.name)


def generic(listing: Listing) -> Service | None:
    """Return a usable form for a code that is not declared, if its type is known.

    Hidden (None) when the type is new, or when it and the direction of money contradict each
    other: a mistaken direction is money gone.
    """
    kind = KINDS.get(listing.type_service)
    if kind is None or listing.type_operation != OPERATION_OF_SIGN[kind.direction.float_sign]:
        return None
    country = _country(listing.code)
    return Service(
        code=listing.code,
        provider=PROVIDER,
        name=listing.name or listing.code,
        family=kind.family,
        direction=kind.direction,
        country=country,
        fields=kind.fields,
        amounts=kind.amounts,
        phone_format=PhoneFormat.NATIONAL if country else PhoneFormat.E164,
        traits=frozenset({Trait.GENERIC}),
        brand=listing.code.partition("_")[0].lower(),
    )


def _country(code: str) -> Country | None:
    parts = code.split("_")
    return next((country for country in Country if country.iso in parts), None)
