"""What `doctor` looks at: each check says what it found and what to do about it."""

from __future__ import annotations

import asyncio
import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app import __version__
from pos_app.cli.check import Finding, Level
from pos_app.composition.display import has_screen
from pos_app.composition.shop.connections import connect
from pos_app.composition.shop.listening import why_no_receiver
from pos_app.composition.site import REAL
from pos_app.composition.support.releases import newest_release
from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal.files import journal_path
from pos_app.journal.verify import verify
from pos_app.receipts.transports import PrinterError, transport_of
from pos_app.settings.outbound import destinations
from pos_app.settings.places import prepare_folder, unsafe_because
from pos_app.settings.store import Origin
from pos_app.texts.findings import finding_words, trouble_words

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from pos_app.cli.check import Check
    from pos_app.composition.clock import SystemClock
    from pos_app.composition.site import Site
    from pos_app.diagnostics import Diagnostics

CLOCK_LIMIT_MS: Final = 60_000
"""Signed requests expire after five minutes (contract A3): a minute's error wants attention."""


@dataclass(frozen=True, slots=True)
class NamedCheck:
    """A check and its short name."""

    name: str
    look: Callable[[], Awaitable[Finding]]

    async def run(self) -> Finding:
        """Look; a trouble that nobody foresaw here is a finding too."""
        try:
            return await self.look()
        except TillError as trouble:
            return Finding(level=Level.PROBLEM, words=str(trouble))


class Doctor:
    """All checks over one site, in the order in which they are told."""

    def __init__(self, site: Site, clock: SystemClock, diagnostics: Diagnostics) -> None:
        self._site = site
        self._clock = clock
        self._diagnostics = diagnostics
        self._redaction = diagnostics.redaction

    def checks(self) -> Sequence[Check]:
        """Return every check."""
        return (
            NamedCheck("settings", self._settings),
            NamedCheck("folder", self._folder),
            NamedCheck("journal", self._journal),
            NamedCheck("keys", self._keys),
            NamedCheck("provider", self._provider),
            NamedCheck("hosts", self._hosts),
            NamedCheck("printer", self._printer),
            NamedCheck("callbacks", self._callbacks),
            NamedCheck("screen", self._screen),
            NamedCheck("reports", self._reports),
            NamedCheck("version", self._version),
        )

    def _found(self, key: str, level: Level = Level.OK, **values: object) -> Finding:
        texts = self._site.texts
        remedy = f"doctor.{key}.remedy"
        return Finding(
            level=level,
            words=texts.of(f"doctor.{key}", **values),
            remedy=texts.of(remedy, **values) if texts.has(remedy) else "",
        )

    def _troubled(self, trouble: TillError) -> Finding:
        texts = self._site.texts
        words = trouble_words(texts, trouble.trouble, trouble.detail)
        remedy = texts.of(f"trouble.{trouble.trouble}.advice")
        return Finding(level=Level.PROBLEM, words=words, remedy=remedy)

    async def _settings(self) -> Finding:
        configuration = self._site.configuration
        if configuration.unknown_keys:
            names = ", ".join(configuration.unknown_keys)
            return self._found("settings.unknown", Level.WARNING, names=names)
        overridden = [
            key for key, origin in configuration.origins.items() if origin is Origin.ENVIRONMENT
        ]
        if overridden:
            return self._found("settings.environment", names=", ".join(overridden))
        return self._found("settings.fine", file=self._site.places.config_file)

    async def _folder(self) -> Finding:
        folder = self._site.folder
        if why := await asyncio.to_thread(unsafe_because, folder):
            return self._found("folder.unsafe", Level.PROBLEM, folder=folder, why=why)
        await asyncio.to_thread(prepare_folder, folder)
        if not os.access(folder, os.W_OK):
            return self._found("folder.unwritable", Level.PROBLEM, folder=folder)
        return self._found("folder.fine", folder=folder)

    async def _journal(self) -> Finding:
        path = journal_path(self._site.folder)
        try:
            found = await asyncio.to_thread(verify, path)
        except TillError as trouble:
            if trouble.trouble is Trouble.JOURNAL_MISSING:
                return self._found("journal.none", Level.WARNING)
            return self._troubled(trouble)
        if found.ok:
            return self._found("journal.fine", entries=found.entries)
        what = finding_words(self._site.texts, found.problems[0].what)
        return self._found("journal.damaged", Level.PROBLEM, what=what)

    async def _keys(self) -> Finding:
        async with connect(self._site, self._clock, self._redaction) as connections:
            for assembly in connections.assemblies.values():
                provider = assembly.provider
                if trouble := connections.troubles.get(provider.code):
                    return self._troubled(trouble)
                if missing := provider.missing():
                    return self._troubled(TillError(missing, provider.code))
        fine = "fine" if self._site.mode in REAL else "sandbox"
        return self._found(f"keys.{fine}")

    async def _provider(self) -> Finding:
        async with connect(self._site, self._clock, self._redaction) as connections:
            for assembly in connections.assemblies.values():
                try:
                    await assembly.lists.refresh()
                except TillError as trouble:
                    return self._troubled(trouble)
                apart_ms = abs(assembly.server_now_ms() - self._clock.now_ms())
                if apart_ms > CLOCK_LIMIT_MS:
                    seconds = apart_ms // 1000
                    return self._found("provider.clock", Level.WARNING, seconds=seconds)
        return self._found("provider.fine")

    async def _hosts(self) -> Finding:
        every = destinations(self._site.configuration.values)
        texts = self._site.texts
        told = "; ".join(f"{each.host} ({texts.of(each.purpose)})" for each in every)
        return self._found("hosts.listed", hosts=told)

    async def _printer(self) -> Finding:
        device = self._site.settings.printer
        if not device:
            return self._found("printer.none")
        if not device.startswith("folder:"):
            try:
                await transport_of(device).send(b"")
            except PrinterError as error:
                key = f"printer.{error.fault.value}"
                return self._found(key, Level.PROBLEM, device=device)
            except ValueError:
                return self._found("printer.unreachable", Level.PROBLEM, device=device)
        return self._found("printer.fine", device=device)

    async def _reports(self) -> Finding:
        report = await asyncio.to_thread(self._diagnostics.unseen_report)
        if report is None:
            return self._found("reports.none")
        return self._found("reports.unseen", Level.WARNING, path=report.path)

    async def _version(self) -> Finding:
        settings = self._site.settings
        if not settings.update_url:
            return self._found("version.unasked", version=__version__)
        try:
            release = await newest_release(settings, self._clock.now_ms)
        except TillError as trouble:
            return self._troubled(trouble)
        if release is None:
            return self._found("version.newest", version=__version__)
        words = {"version": release.version, "page": release.page}
        return self._found("version.older", Level.WARNING, **words)

    async def _callbacks(self) -> Finding:
        settings = self._site.settings
        if settings.callback_receiver:
            if why := await why_no_receiver(settings):
                return self._found("callbacks.impossible", Level.WARNING, why=why)
            return self._found("callbacks.fine", where=settings.callback_receiver)
        if settings.callback_relay_url:
            return self._found("callbacks.relay", where=settings.callback_relay_url)
        return self._found("callbacks.off")

    async def _screen(self) -> Finding:
        if has_screen():
            platform = os.environ.get("QT_QPA_PLATFORM", sys.platform)
            return self._found("screen.fine", platform=platform)
        return self._found("screen.none", Level.WARNING)
