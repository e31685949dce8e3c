"""Makes the providers ready: real ones with the shop's keys, or the sandbox's."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from pos_app.composition.shop.keys import KeyDesk
from pos_app.composition.shop.listening import own_address
from pos_app.composition.site import REAL
from pos_app.domain.secret import Secret
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.multiples import LearntMultiples
from pos_app.providers.catalogue import PROVIDERS
from pos_app.providers.declaration import ProviderParts
from pos_app.providers.pins import NO_PINS, PinCheck, Pins
from pos_app.settings.copies import FileShelf
from pos_app.settings.secrets import CALLBACK_RELAY_KEY, LIMIT_S

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping

    from pos_app.composition.site import Site
    from pos_app.diagnostics import Redaction
    from pos_app.domain.service import Service
    from pos_app.engine.ports import Clock, Shelf
    from pos_app.providers.declaration import Assembly, ProviderDeclaration, Setting
    from pos_app.sandbox.options import SandboxOptions
    from pos_app.sandbox.server import Sandbox

LEDGER_NAME: Final = "ledger.sqlite3"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What one provider is reached with."""

    base_url: str
    secrets: Mapping[str, Secret]
    settings: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Tools:
    """What every provider may use of this machine."""

    shelf: Shelf
    clock: Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class Connections:
    """Every provider, ready for work; `keys` is None where nobody has to keep any.

    `relay_key` gives what opens the merchant's callback relay, empty where there is nothing.
    """

    assemblies: Mapping[str, Assembly]
    shelf: Shelf
    learnt: LearntMultiples
    relay_key: Callable[[], Secret]
    keys: KeyDesk | None = None

    @property
    def troubles(self) -> Mapping[str, TillError]:
        """Why keys that are needed are not there now, by provider."""
        return self.keys.troubles if self.keys is not None else {}


class EveryProvidersCatalogue:
    """The services of all providers, one after the other, with what refusals taught of them."""

    def __init__(self, connections: Connections) -> None:
        assemblies = connections.assemblies.values()
        self._catalogues = tuple(assembly.catalogue for assembly in assemblies)
        self._learnt = connections.learnt

    def services(self) -> tuple[Service, ...]:
        """Return what is on sale anywhere."""
        every = (service for each in self._catalogues for service in each.services())
        return tuple(map(self._learnt.applied, every))

    def find(self, code: str) -> Service | None:
        """Return one service by its provider's code."""
        found = (catalogue.find(code) for catalogue in self._catalogues)
        service = next((service for service in found if service is not None), None)
        return None if service is None else self._learnt.applied(service)


@asynccontextmanager
async def connect(
    site: Site, clock: Clock, redaction: Redaction, patience_s: float = LIMIT_S
) -> AsyncIterator[Connections]:
    """Make every provider ready; nothing is asked of them yet, and no log shows their keys.

    A key store that takes longer than `patience_s` is waited for meanwhile.
    """
    shelf = FileShelf(site.folder / "cache")
    async with _accounts(site, redaction, patience_s) as (accounts, keys):
        assemblies = {
            each.code: each.build(_parts(site, each, Tools(shelf, clock), accounts[each.code]))
            for each in PROVIDERS
            if each.code in accounts
        }
        try:
            yield Connections(
                assemblies=assemblies,
                shelf=shelf,
                learnt=LearntMultiples(shelf, clock, _settled(site)),
                relay_key=partial(_relay_key, accounts),
                keys=keys,
            )
        finally:
            for assembly in assemblies.values():
                await assembly.close()


def _parts(
    site: Site, declaration: ProviderDeclaration, tools: Tools, account: Account
) -> ProviderParts:
    return ProviderParts(
        base_url=account.base_url,
        secrets=account.secrets,
        settings=account.settings,
        shelf=tools.shelf,
        clock=tools.clock,
        amounts=site.configuration.tables.amounts,
        phone_formats=site.configuration.tables.phone_formats,
        switches=_switched_on(site, declaration),
        proxy=site.settings.proxy,
        pins=_pins(site, declaration),
    )


def _pins(site: Site, declaration: ProviderDeclaration) -> Pins:
    """Return the keys that the owner pinned; the sandbox has none."""
    keys = getattr(site.settings, f"{declaration.code}_pins", ())
    if not keys or site.mode not in REAL:
        return NO_PINS
    check = PinCheck(getattr(site.settings, f"{declaration.code}_pin_check"))
    return Pins(keys=frozenset(keys), check=check)


@asynccontextmanager
async def _accounts(
    site: Site, redaction: Redaction, patience_s: float
) -> AsyncIterator[tuple[Mapping[str, Account], KeyDesk | None]]:
    if site.mode not in REAL:
        async with _sandbox_accounts(site) as accounts:
            for account in accounts.values():
                for secret in account.secrets.values():
                    redaction.hide(secret)
            yield accounts, None
        return
    keys = KeyDesk(site.strongroom.vault, redaction, partial(_is_used, site))
    await keys.first(patience_s)
    asking = asyncio.ensure_future(keys.run())
    try:
        yield {each.code: _live_account(site, each, keys) for each in PROVIDERS}, keys
    finally:
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)
        keys.close()


def _live_account(site: Site, declaration: ProviderDeclaration, keys: KeyDesk) -> Account:
    return Account(
        base_url=_address(site, declaration),
        secrets=keys.secrets[declaration.code],
        settings=_plain_settings(site, declaration),
    )


def _address(site: Site, declaration: ProviderDeclaration) -> str:
    """Return where a provider is: by its option if it has one, the environment, its declaration."""
    chosen = getattr(site.settings, f"{declaration.code}_url", "")
    told = site.environment.get(declaration.base_url_environment, "")
    return str(chosen or told or declaration.base_url)


def _relay_key(accounts: Mapping[str, Account]) -> Secret:
    """Return the key of the merchant's callback relay, empty where there is none."""
    keys = (account.secrets.get(CALLBACK_RELAY_KEY.name) for account in accounts.values())
    return next((key for key in keys if key), Secret(""))


def _settled(site: Site) -> frozenset[str]:
    """Return the services whose multiple the owner set: refusals teach nothing about them."""
    amounts = site.configuration.tables.amounts
    return frozenset(code for code, limits in amounts.items() if limits.multiple is not None)


def _is_used(site: Site, setting: Setting) -> bool:
    return not setting.only_with or bool(getattr(site.settings, setting.only_with, False))


def _switched_on(site: Site, declaration: ProviderDeclaration) -> frozenset[str]:
    """Return the traits of services that the owner turned on."""
    on = (
        each.traits for each in declaration.switches if getattr(site.settings, each.option, False)
    )
    return frozenset().union(*on)


def _plain_settings(site: Site, declaration: ProviderDeclaration) -> Mapping[str, str]:
    """Return what is no secret: options of the same names, else what the environment says."""
    plain = (setting for setting in declaration.settings if not setting.secret)
    told = site.environment
    return {
        each.name: getattr(site.settings, each.name, None) or told.get(each.environment, "")
        for each in plain
    }


def opened_sandbox(options: SandboxOptions) -> Sandbox:
    """Make the sandbox. Raises TillError where the disk takes no books of it."""
    from pos_app.sandbox import server  # noqa: PLC0415 - see below
    from pos_app.sandbox.ledger import BooksUnwritableError  # noqa: PLC0415 - see below

    try:
        return server.Sandbox(options)
    except BooksUnwritableError as fault:
        trouble = Trouble.DISK_FULL if fault.is_full else Trouble.JOURNAL_UNWRITABLE
        raise TillError(trouble, str(fault)) from fault


@asynccontextmanager
async def _sandbox_accounts(site: Site) -> AsyncIterator[Mapping[str, Account]]:
    # Imported only when asked for: a till that moves real money never loads it.
    from pos_app.sandbox import credentials as keys  # noqa: PLC0415 - see above
    from pos_app.sandbox.options import SandboxOptions  # noqa: PLC0415 - see above

    site.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    signing = keys.INTECH_HMAC_SECRET if site.settings.intech_hmac else None
    options = SandboxOptions(
        ledger_path=site.folder / LEDGER_NAME, pace=site.sandbox_pace, hmac_secret=signing
    )
    async with opened_sandbox(options) as sandbox:
        secrets = {
            "intech_api_key": Secret(keys.INTECH_API_KEY),
            "intram_public_key": Secret(keys.INTRAM_PUBLIC_KEY),
            "intram_private_key": Secret(keys.INTRAM_PRIVATE_KEY),
            "intram_secret_key": Secret(keys.INTRAM_SECRET_KEY),
            "intech_hmac_secret": Secret(signing or ""),
            # A relay in the sandbox is one of somebody who tries things out.
            CALLBACK_RELAY_KEY.name: Secret(keys.CALLBACK_RELAY_KEY),
        }
        settings = {
            "intech_callback_url": own_address(site.settings, "intech") or sandbox.callback_url,
            "intram_merchant_id": keys.INTRAM_MERCHANT_ID,
        }
        urls = {"intech": sandbox.intech_url, "intram": sandbox.intram_url}
        yield {
            each.code: Account(
                base_url=urls[each.code],
                secrets=secrets,
                settings={**_plain_settings(site, each), **settings},
            )
            for each in PROVIDERS
            # One that the sandbox does not play is not on sale there: no real host is reached.
            if each.code in urls
        }
