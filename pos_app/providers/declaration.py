"""What the till must know about a provider before it talks to it, as data."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from pos_app.providers.pins import NO_PINS, Pins

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from pos_app.domain.amounts import AmountLimits
    from pos_app.domain.phone import PhoneFormat
    from pos_app.domain.secret import Secret
    from pos_app.domain.service import Service
    from pos_app.engine.callbacks import CallbackReader
    from pos_app.engine.ports import Catalogue, Clock, LostAnswer, Provider, Shelf


class Ability(StrEnum):
    """Something that one provider can do and another cannot."""

    BALANCE = "balance"
    LIVE_SERVICES = "live_services"
    ERROR_DICTIONARY = "error_dictionary"
    CALLBACKS = "callbacks"


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One thing that a shop must, or may, tell about its account.

    `name` is the same as in the settings. `secret` ones live in the system's key store and
    nowhere else. `environment` is the variable that overrides it, empty for none. `label` is a key
    of the translation files. `only_with` is the switch in the settings without which it is not
    used, empty for none.
    """

    name: str
    environment: str
    label: str
    secret: bool = True
    optional: bool = False
    only_with: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch:
    """Services that the owner turns on: by the option of that key, those with these traits.

    `services` are their codes.
    """

    option: str
    traits: frozenset[str]
    services: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorText:
    """One row of a provider's own error dictionary: its words, as plain text."""

    code: str
    message: str
    id_number: int | None = None


class Lists(Protocol):
    """The lists that a provider publishes, as far as they are known here; times are ms UTC."""

    def services_at_ms(self) -> int | None:
        """Return how old the live service list is, None when the declared one is all there is."""
        ...

    def errors(self) -> tuple[ErrorText, ...]:
        """Return the last good error dictionary, empty when none ever came."""
        ...

    def errors_at_ms(self) -> int | None:
        """Return when the error dictionary came."""
        ...

    async def refresh(self) -> None:
        """Ask for all lists now. Raises TillError when one cannot be had; old ones stay."""
        ...

    async def keep_fresh(self) -> None:
        """Refresh them now and then until cancelled; failures leave the old ones."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderParts:
    """What the composition hands to a provider.

    `settings` holds what is not secret, by the name of its `Setting`; `amounts` and
    `phone_formats` what the shop set for single services, by code, in place of what is declared;
    `switches` the traits of services that the owner turned on.
    """

    base_url: str
    secrets: Mapping[str, Secret]
    settings: Mapping[str, str]
    shelf: Shelf
    clock: Clock
    amounts: Mapping[str, AmountLimits] = field(default_factory=dict)
    phone_formats: Mapping[str, PhoneFormat] = field(default_factory=dict)
    switches: frozenset[str] = frozenset()
    proxy: str = ""
    certificates: str = ""
    pins: Pins = NO_PINS
    agent: str = "pos-app"


@dataclass(frozen=True, slots=True, kw_only=True)
class Assembly:
    """A provider ready for work; `close` closes its connections, `callbacks` reads its calls.

    `server_now_ms` is its own time, ms UTC, as far as its answers tell.
    """

    provider: Provider
    catalogue: Catalogue
    lists: Lists
    server_now_ms: Callable[[], int]
    close: Callable[[], Awaitable[None]]
    callbacks: CallbackReader | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderDeclaration:
    """One payment API. `code` is its name in the journal, for ever; `name` its brand.

    `services` are those that it declares, for reading a journal without asking it anything;
    `link_hosts` are whose payment pages its answers may lead to, with every name below them.
    """

    code: str
    name: str
    settings: tuple[Setting, ...]
    base_url: str
    base_url_environment: str
    lost_answer: LostAnswer
    abilities: frozenset[Ability]
    build: Callable[[ProviderParts], Assembly]
    switches: tuple[Switch, ...] = ()
    services: tuple[Service, ...] = ()
    link_hosts: tuple[str, ...] = ()
