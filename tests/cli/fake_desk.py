"""A desk over the engine with fakes at its ports: commands run as they do in the program."""

from __future__ import annotations

import io
from contextlib import asynccontextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.cli.check import Finding, Level
from pos_app.cli.keys import Fingerprint, Slot
from pos_app.cli.run import run
from pos_app.cli.shapes import columns
from pos_app.composition.commands.settings_carrying import CarriedSettings
from pos_app.domain.links import LinkRule
from pos_app.domain.phone import Country
from pos_app.domain.secret import Lock
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.ports import Entry, Filter, Question, Row, Timeline, Total
from pos_app.texts.catalogue import Language, Texts, load_texts
from tests.cli.fake_books import FakeBooks
from tests.cli.fake_lookups import CARD, METER, FakeLookups
from tests.cli.fake_shift_desk import FakeShiftDesk
from tests.support.fakes import NOON_MS, ThreeServices
from tests.support.orders import DEPOSIT
from tests.support.story import Story

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from contextlib import AbstractAsyncContextManager

    from pos_app.cli.choice import Choice
    from pos_app.cli.desk import Mailroom, SandboxOrder, SelfCheckOrder
    from pos_app.domain.secret import Secret
    from pos_app.domain.service import Service
    from pos_app.domain.transaction import Ref, State
    from pos_app.engine.till import Till


class Services(ThreeServices):
    """The three services, and one with more fields."""

    def services(self) -> tuple[Service, ...]:
        return (*super().services(), METER)


class DiskHistory:
    """Reads what the story's journal holds."""

    def __init__(self, story: Story) -> None:
        self._story = story

    async def newest_number(self) -> int:
        return len(self._story.disk.sales)

    async def page(self, wanted: Filter, below: int | None, limit: int) -> Sequence[Row]:
        rows = [
            Row(number=sale.number, **columns(sale))  # type: ignore[arg-type] # columns of all types
            for sale in reversed(self._story.disk.sales.values())
            if not wanted.states or sale.state in wanted.states
            if wanted.since_ms is None or sale.created_ms >= wanted.since_ms
            if wanted.until_ms is None or sale.created_ms < wanted.until_ms
            if below is None or sale.number < below
        ]
        return rows[:limit]

    async def timeline(self, ref: Ref) -> Timeline | None:
        sale = self._story.disk.sales.get(ref)
        if sale is None:
            return None
        entry = Entry(
            seq=7,
            at="2026-05-28T20:26:40.000Z",
            ref=ref,
            kind="declined",
            body='{"reason":"no_account"}',
            personal={"message": "\x1b[31mnon"},
            hash="ab" * 32,
        )
        asked = Question(
            ref=ref, number=1, asked_ms=NOON_MS, answered_ms=NOON_MS + 5, word="PENDING"
        )
        return Timeline(transaction=sale, entries=(entry,), questions=(asked,))

    async def totals(self, day: str) -> Sequence[Total]:
        return [
            Total(
                day=day,
                service=DEPOSIT.code,
                direction="deposit",
                state="SUCCEEDED",
                count=2,
                francs=50_000,
            )
        ]


@dataclass
class FakeKeys:
    """A key store in memory."""

    held: dict[str, str] = field(default_factory=dict)
    state: Lock = Lock.OPEN
    passphrase: str = "a long enough one"

    def lock(self) -> Lock:
        return self.state

    def unlock(self, passphrase: Secret) -> None:
        if self.state is Lock.NEW and len(passphrase.reveal()) < 10:
            raise ValueError("a passphrase is longer")
        if self.state is Lock.LOCKED and passphrase.reveal() != self.passphrase:
            raise TillError(Trouble.KEY_FILE_REFUSED, "keys.sealed")
        self.state = Lock.OPEN

    def slots(self, provider: str) -> Sequence[Slot]:
        if provider != "intech":
            return ()
        return (
            Slot(name="intech_api_key", label="credential.intech_api_key", optional=False),
            Slot(name="intech_hmac_secret", label="credential.intech_hmac_secret", optional=True),
        )

    def holding(self, name: str) -> str:
        return "key_store" if name in self.held else "nowhere"

    def keep(self, name: str, secret: Secret) -> None:
        if len(secret.reveal()) < 4:
            raise ValueError("a credential is longer")
        self.held[name] = secret.reveal()

    def forget(self, name: str) -> None:
        self.held.pop(name, None)


@dataclass(frozen=True)
class FakeCheck:
    """A check that found something."""

    name: str
    finding: Finding

    async def run(self) -> Finding:
        return self.finding


class FakeDesk:
    """A desk; tests change its parts before they run a command."""

    cashier = "awa"
    utc_offset_minutes = 0
    country = Country.SENEGAL
    links = LinkRule()

    def __init__(self) -> None:
        self.texts: Texts = load_texts(Language.FRENCH)
        self.story = Story()
        self.stops: Exception | None = None
        self.the_books = FakeBooks()
        self.the_shifts = FakeShiftDesk()
        self.the_lookups = FakeLookups()
        self.the_keys = FakeKeys()
        self.findings = [FakeCheck("journal", Finding(level=Level.OK, words="intact"))]
        self.delegated: list[object] = []
        self.choices: list[Choice] = []
        self.reported: list[BaseException] = []
        self.supported: list[Path] = []
        self.data_dir = Path("/nowhere/pos-app")

    def now_ms(self) -> int:
        return NOON_MS

    def option_for(self, service: str) -> str:
        return "card_entry" if service == CARD else ""

    @asynccontextmanager
    async def till(self) -> AsyncIterator[Till]:
        if self.stops is not None:
            raise self.stops
        async with self.story.open() as till:
            vars(till)["_parts"] = replace(till._parts, catalogue=Services())
            yield till

    def mailroom(self) -> AbstractAsyncContextManager[Mailroom]:
        raise NotImplementedError  # Sold from it: `tests/composition/test_every_service.py`.

    @asynccontextmanager
    async def history(self) -> AsyncIterator[DiskHistory]:
        if self.stops is not None:
            raise self.stops
        yield DiskHistory(self.story)

    @asynccontextmanager
    async def shifts(self) -> AsyncIterator[FakeShiftDesk]:
        if self.stops is not None:
            raise self.stops
        yield self.the_shifts

    shift_history = shifts

    def books(self) -> FakeBooks:
        return self.the_books

    @asynccontextmanager
    async def lookups(self) -> AsyncIterator[FakeLookups]:
        yield self.the_lookups

    def checks(self) -> Sequence[FakeCheck]:
        return self.findings

    async def write_support(self, out: Path) -> Path:
        self.supported.append(out)
        return out

    def settings(self) -> CarriedSettings:
        return CarriedSettings(Path("nowhere.toml"))

    def keys(self) -> FakeKeys:
        return self.the_keys

    def fingerprint(self, target: str) -> Fingerprint:
        known = target == "relay.pem"
        return Fingerprint(base64="q1w2e3=") if known else Fingerprint(why="no certificate")

    def open_window(self, *, exit_after_first_paint: bool) -> int:
        self.delegated.append(exit_after_first_paint)
        return 7

    def serve_sandbox(self, order: SandboxOrder) -> int:
        self.delegated.append(order)
        return 8

    def self_check(self, order: SelfCheckOrder) -> int:
        self.delegated.append(order)
        return 9

    def open_desk(self, choice: Choice) -> FakeDesk:
        """Be the house as well."""
        self.choices.append(choice)
        if choice.lang:
            self.texts = load_texts(Language(choice.lang))
        return self

    def report_crash(self, fault: BaseException) -> Path | None:
        """Note a fault instead of writing a report."""
        self.reported.append(fault)
        return Path("crash-1.txt")

    def states(self) -> list[State]:
        """Return where every transaction on the disk stands."""
        return [sale.state for sale in self.story.disk.sales.values()]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """How a command ended and what it wrote."""

    status: int
    out: str
    err: str


def command(desk: FakeDesk, *arguments: str) -> Ended:
    """Run one command line."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        try:
            status = run(arguments, desk)
        except SystemExit as end:
            status = int(end.code or 0)
    return Ended(status=status, out=out.getvalue(), err=err.getvalue())
