"""The program behind the commands: implements the command line's `Desk` for one site."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from pos_app.cli.keys import Fingerprint, Slot
from pos_app.composition.clock import SystemClock
from pos_app.composition.commands.lookups import ProvidersLookups
from pos_app.composition.shop.cash import ShopShifts, shifts_for_reading
from pos_app.composition.shop.connections import connect
from pos_app.composition.shop.credentials import credentials
from pos_app.composition.shop.templates import link_rule
from pos_app.composition.shop.workshop import open_shop
from pos_app.composition.support.checks import Doctor
from pos_app.domain.phone import Country
from pos_app.journal.history import SqliteHistory
from pos_app.providers.catalogue import PROVIDERS, declaration_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from pathlib import Path

    from pos_app.cli.check import Check
    from pos_app.cli.desk import SandboxOrder, SelfCheckOrder
    from pos_app.composition.commands.mailroom import ShopMailroom
    from pos_app.composition.commands.settings_carrying import CarriedSettings
    from pos_app.composition.shop.books import JournalBooks
    from pos_app.composition.site import Site
    from pos_app.composition.strongroom import Strongroom
    from pos_app.diagnostics import Diagnostics
    from pos_app.domain.links import LinkRule
    from pos_app.domain.secret import Lock, Secret
    from pos_app.engine.till import Till
    from pos_app.settings.secrets import Credential
    from pos_app.texts.catalogue import Texts


class OfficeDesk:
    """One run of the program, for the commands."""

    def __init__(self, site: Site, diagnostics: Diagnostics) -> None:
        self._site = site
        self._diagnostics = diagnostics
        self._clock = SystemClock()

    @property
    def texts(self) -> Texts:
        """The words in the configured language."""
        return self._site.texts

    @property
    def cashier(self) -> str:
        """Who answers for operations unless a name is given."""
        return self._site.cashier

    @property
    def data_dir(self) -> Path:
        """The till's own folder, of training and sandbox too."""
        return self._site.places.data_dir

    @property
    def utc_offset_minutes(self) -> int:
        """How far the shop's clock is ahead of UTC."""
        return self._site.settings.utc_offset_minutes

    @property
    def links(self) -> LinkRule:
        """Whose payment links are told: the same as in the window."""
        return link_rule(self._site)

    @property
    def country(self) -> Country:
        """The shop's own."""
        return next(each for each in Country if each.iso == self._site.settings.country)

    def now_ms(self) -> int:
        """Return milliseconds since 1970, UTC."""
        return self._clock.now_ms()

    def option_for(self, service: str) -> str:
        """Return the option that puts a service on sale, empty where none does."""
        every = (switch for each in PROVIDERS for switch in each.switches)
        return next((switch.option for switch in every if service in switch.services), "")

    @asynccontextmanager
    async def till(self) -> AsyncIterator[Till]:
        """Open the till. Raises TillError."""
        async with open_shop(self._site, self._diagnostics) as shop:
            yield shop.till

    @asynccontextmanager
    async def mailroom(self) -> AsyncIterator[ShopMailroom]:
        """Open the till for a message about an operation. Raises TillError."""
        # Here and not above: seldom wanted.
        from pos_app.composition.commands.mailroom import ShopMailroom  # noqa: PLC0415 - see above

        async with open_shop(self._site, self._diagnostics) as shop:
            yield ShopMailroom(site=self._site, shop=shop)

    @asynccontextmanager
    async def history(self) -> AsyncIterator[SqliteHistory]:
        """Open the journal for reading; needs no lock."""
        history = SqliteHistory(self._site.folder)
        try:
            yield history
        finally:
            await history.close()

    @asynccontextmanager
    async def shifts(self) -> AsyncIterator[ShopShifts]:
        """Open the till for its drawer. Raises TillError."""
        async with open_shop(self._site, self._diagnostics) as shop:
            yield ShopShifts(shop.cash, shop.shift_papers, self._site.folder)

    @asynccontextmanager
    async def shift_history(self) -> AsyncIterator[ShopShifts]:
        """Open the shifts for reading; needs no lock."""
        redaction = self._diagnostics.redaction
        async with shifts_for_reading(self._site, self._clock, redaction) as shifts:
            yield shifts

    def books(self) -> JournalBooks:
        """Return the journal's file as a whole."""
        # Here and not above: exports, bundles and restores are not what a window waits for.
        from pos_app.composition.shop.books import JournalBooks  # noqa: PLC0415 - see above

        return JournalBooks(self._site, self._site.strongroom.vault)

    @asynccontextmanager
    async def lookups(self) -> AsyncIterator[ProvidersLookups]:
        """Open the providers' look-ups; needs no lock."""
        async with connect(self._site, self._clock, self._diagnostics.redaction) as connections:
            yield ProvidersLookups(connections, self._clock)

    def checks(self) -> Sequence[Check]:
        """Return what `doctor` looks at."""
        return Doctor(self._site, self._clock, self._diagnostics).checks()

    async def write_support(self, out: Path) -> Path:
        """Write what support needs, without secrets and people, to `out`. Raises TillError."""
        # Here and not above: seldom wanted.
        from pos_app.composition.support.bundle import Support  # noqa: PLC0415 - see above

        support = Support(self._site, self._diagnostics, self._clock)
        return await support.write(out, self.checks())

    def settings(self) -> CarriedSettings:
        """Return the settings as a whole."""
        # Here and not above: seldom wanted.
        from pos_app.composition.commands.settings_carrying import (  # noqa: PLC0415 - see above
            CarriedSettings,
        )

        return CarriedSettings(self._site.places.config_file)

    def keys(self) -> KeyPlace:
        """Return the place of the credentials."""
        return KeyPlace(self._site.strongroom)

    def fingerprint(self, target: str) -> Fingerprint:
        """Return the fingerprint of a certificate file, or of a server's valid certificate."""
        # Here and not above: only this command needs to read certificates.
        from pos_app.callbacks.fingerprint import (  # noqa: PLC0415 - see above
            FingerprintError,
            of_target,
        )
        from pos_app.providers.tls import tls_context  # noqa: PLC0415 - see above

        try:
            return Fingerprint(base64=of_target(target, tls_context))
        except FingerprintError as fault:
            return Fingerprint(why=str(fault))

    def open_window(self, *, exit_after_first_paint: bool) -> int:
        """Open the window, run until it closes, return the exit status."""
        # Here and not above: a command without a window never loads Qt.
        from pos_app.composition.window import start  # noqa: PLC0415 - see above

        return start.run(
            self._site, lambda: self._diagnostics, exit_after_first_paint=exit_after_first_paint
        )

    def serve_sandbox(self, order: SandboxOrder) -> int:
        """Serve the sandbox alone until told to end; return the exit status."""
        # Here and not above: a till that moves real money never loads it.
        from pos_app.sandbox.options import SandboxOptions  # noqa: PLC0415 - see above
        from pos_app.sandbox.server import serve_alone  # noqa: PLC0415 - see above

        seed = SandboxOptions().seed if order.seed is None else order.seed
        return serve_alone(SandboxOptions(port=order.port, seed=seed, faults=order.faults))

    def self_check(self, order: SelfCheckOrder) -> int:
        """Play the self-check; return the exit status."""
        # Here and not above: a command without a window never loads Qt.
        from pos_app.composition.window import self_check  # noqa: PLC0415 - see above

        return self_check.run(self._site, self._diagnostics, order)


class KeyPlace:
    """The commands' `Keys`, over the vault."""

    def __init__(self, strongroom: Strongroom) -> None:
        self._strongroom = strongroom
        self._vault = strongroom.vault

    def lock(self) -> Lock:
        """Say whether the key file wants a passphrase first."""
        return self._strongroom.lock()

    def unlock(self, passphrase: Secret) -> None:
        """Open the key file. Raises ValueError for a new one that is too short, TillError."""
        self._strongroom.unlock(passphrase)

    def slots(self, provider: str) -> Sequence[Slot]:
        """Return what one provider wants; empty for one that nobody knows."""
        declaration = declaration_of(provider)
        settings = declaration.settings if declaration else ()
        return [
            Slot(name=setting.name, label=setting.label, optional=setting.optional)
            for setting in settings
            if setting.secret
        ]

    def holding(self, name: str) -> str:
        """Return where one is found."""
        return self._vault.holding(_credential(name)).value

    def keep(self, name: str, secret: Secret) -> None:
        """Store one. Raises ValueError when it cannot be a credential."""
        self._vault.keep(_credential(name), secret)

    def forget(self, name: str) -> None:
        """Remove one, if it is there."""
        self._vault.forget(_credential(name))


def _credential(name: str) -> Credential:
    return credentials()[name]
