"""What the commands need of the rest of the program, as Protocols; the composition gives it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from contextlib import AbstractAsyncContextManager
    from pathlib import Path

    from pos_app.cli.books import Books
    from pos_app.cli.check import Check
    from pos_app.cli.choice import Choice
    from pos_app.cli.keys import Fingerprint, Keys
    from pos_app.cli.settings_book import SettingsBook
    from pos_app.cli.shift_desk import ShiftDesk
    from pos_app.domain.bill import Bill
    from pos_app.domain.links import LinkRule
    from pos_app.domain.phone import Country
    from pos_app.domain.service import Service
    from pos_app.domain.transfer import Incoming, Quote
    from pos_app.domain.trouble import TillError
    from pos_app.engine.news import FloatRead
    from pos_app.engine.ports import History
    from pos_app.engine.telling import Papers, Teller
    from pos_app.engine.till import Till
    from pos_app.texts.catalogue import Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorWord:
    """One line of a provider's error dictionary; `id` is None for the line without one."""

    id: int | None
    code: str
    message: str


_Told_co = TypeVar("_Told_co", covariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Aged(Generic[_Told_co]):
    """What a provider told, and when (ms UTC); None when only the built-in list is known.

    `trouble` says why it is not of this moment.
    """

    items: Sequence[_Told_co]
    at_ms: int | None
    trouble: TillError | None = None


class Lookups(Protocol):
    """What the providers tell without an operation; the last good copy when offline.

    Raises TillError only when there is not even a copy.
    """

    async def services(self, *, refresh: bool) -> Aged[Service]:
        """Return what is on sale."""
        ...

    async def errors(self, *, refresh: bool) -> Aged[ErrorWord]:
        """Return the dictionary of errors."""
        ...

    async def balances(self) -> Aged[FloatRead]:
        """Return the balance of each provider that has credentials; its age is in each."""
        ...

    async def pending_bills(self, service: str, account: str) -> Sequence[Bill]:
        """Return what is due on an account, of this moment. Raises TillError."""
        ...

    async def incoming(self, reference: str) -> Incoming:
        """Return what waits under a MoneyGram reference, of this moment. Raises TillError."""
        ...

    async def quote(self, fields: Mapping[str, str]) -> Quote:
        """Return what sending with MoneyGram would cost. Raises TillError."""
        ...


class Mailroom(Protocol):
    """The till, and what it can tell customers of."""

    @property
    def till(self) -> Till:
        """The till that is open."""
        ...

    @property
    def papers(self) -> Papers:
        """Receipts as text."""
        ...

    def teller(self) -> Teller:
        """Return what is needed to tell of an operation now."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class SandboxOrder:
    """How to run the sandbox's server; port 0 takes a free one, seed None a random one."""

    port: int
    seed: int | None
    faults: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfCheckOrder:
    """Where a self-check leaves its report and pictures; None keeps none."""

    report: Path | None
    screenshots: Path | None


class Desk(Protocol):
    """The program behind the commands, put together for one run."""

    @property
    def texts(self) -> Texts:
        """The words in the configured language."""
        ...

    @property
    def cashier(self) -> str:
        """Who answers for operations unless a name is given."""
        ...

    @property
    def data_dir(self) -> Path:
        """The till's own folder: what lies in it is never written over by a command."""
        ...

    @property
    def utc_offset_minutes(self) -> int:
        """How far the shop's clock is ahead of UTC."""
        ...

    @property
    def links(self) -> LinkRule:
        """Whose payment links are told."""
        ...

    @property
    def country(self) -> Country:
        """Whose a number is that brings no country's code."""
        ...

    def now_ms(self) -> int:
        """Return milliseconds since 1970, UTC."""
        ...

    def option_for(self, service: str) -> str:
        """Return the option that puts a service on sale, empty where none does."""
        ...

    def till(self) -> AbstractAsyncContextManager[Till]:
        """Open the till: takes the writer's lock, recovers, watches. Raises TillError."""
        ...

    def mailroom(self) -> AbstractAsyncContextManager[Mailroom]:
        """Open the till for a message about an operation: takes the lock. Raises TillError."""
        ...

    def history(self) -> AbstractAsyncContextManager[History]:
        """Open the journal for reading; needs no lock. Raises TillError."""
        ...

    def shifts(self) -> AbstractAsyncContextManager[ShiftDesk]:
        """Open the till for its drawer: takes the writer's lock. Raises TillError."""
        ...

    def shift_history(self) -> AbstractAsyncContextManager[ShiftDesk]:
        """Open the shifts for reading; needs no lock, writes nothing. Raises TillError."""
        ...

    def books(self) -> Books:
        """Return the journal's file as a whole."""
        ...

    def lookups(self) -> AbstractAsyncContextManager[Lookups]:
        """Open the providers' look-ups; needs no lock."""
        ...

    def checks(self) -> Sequence[Check]:
        """Return what `doctor` looks at, in the order in which it is told."""
        ...

    async def write_support(self, out: Path) -> Path:
        """Write what support needs, without secrets and people, to `out`. Raises TillError."""
        ...

    def settings(self) -> SettingsBook:
        """Return the settings as a whole."""
        ...

    def keys(self) -> Keys:
        """Return the place of the credentials."""
        ...

    def fingerprint(self, target: str) -> Fingerprint:
        """Return the fingerprint of a certificate file, or of a server's valid certificate."""
        ...

    def open_window(self, *, exit_after_first_paint: bool) -> int:
        """Open the window, run until it closes, return the exit status."""
        ...

    def serve_sandbox(self, order: SandboxOrder) -> int:
        """Serve the sandbox alone until told to end; return the exit status."""
        ...

    def self_check(self, order: SelfCheckOrder) -> int:
        """Play the self-check; return the exit status."""
        ...


class House(Protocol):
    """What exists before a desk does."""

    def open_desk(self, choice: Choice) -> Desk:
        """Put the program together. Raises TillError (settings, folders)."""
        ...

    def report_crash(self, fault: BaseException) -> Path | None:
        """Write a crash report without secrets; return where it is, if it could be written."""
        ...
