"""What Intram sells through this till: one payment link. It publishes no lists."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pos_app.domain.amounts import limited
from pos_app.domain.service import AMOUNT, AmountRule, Direction, Family, Field, FieldKind, Service

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.domain.amounts import AmountLimits
    from pos_app.providers.declaration import ErrorText

PROVIDER: Final = "intram"

DESCRIPTION: Final = Field(
    name="description",
    kind=FieldKind.TEXT,
    label="field.operationDescription",
    optional=True,
    max_length=120,
)

LINK: Final = Service(
    code="INTRAM_PAYMENT_LINK",
    provider=PROVIDER,
    name="Lien de paiement Intram",
    family=Family.LINK,
    direction=Direction.COLLECTION,
    country=None,
    fields=(AMOUNT, DESCRIPTION),
    amounts=AmountRule(minimum=100),
    brand="intram",
)

SERVICES: Final = (LINK,)


class Offer:
    """The engine's `Catalogue` for this provider: fixed, but for the shop's own amount rules."""

    def __init__(self, amounts: Mapping[str, AmountLimits]) -> None:
        self._services = tuple(
            replace(service, amounts=limited(service, amounts)) for service in SERVICES
        )

    def services(self) -> tuple[Service, ...]:
        """Return what is on sale."""
        return self._services

    def find(self, code: str) -> Service | None:
        """Return one service by its code."""
        return next((service for service in self._services if service.code == code), None)


class NoLists:
    """The `Lists` of a provider that publishes none: nothing to refresh, nothing known."""

    def services_at_ms(self) -> None:
        """Return None: the declared services are all there is."""

    def errors(self) -> tuple[ErrorText, ...]:
        """Return no dictionary."""
        return ()

    def errors_at_ms(self) -> None:
        """Return None: no dictionary ever came."""

    async def refresh(self) -> None:
        """Do nothing, successfully."""

    async def keep_fresh(self) -> None:
        """Return at once: there is nothing to keep fresh."""
