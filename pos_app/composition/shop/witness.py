"""Witnesses of the journal outside it: a daily message to the owner, and the system's key store."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, Final, Protocol

from pos_app.domain.money import plain_francs
from pos_app.domain.secret import Secret
from pos_app.domain.service import Direction, Family
from pos_app.domain.transaction import State
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.guards import GuardStop
from pos_app.journal.files import journal_path
from pos_app.journal.moment import day_at
from pos_app.journal.witnessed import Mark, follows, newest_mark
from pos_app.settings.atomic import write_whole
from pos_app.settings.secrets import Credential

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from pathlib import Path

    from pos_app.domain.order import Order, Reading
    from pos_app.domain.transaction import Ref, Transaction
    from pos_app.engine.ports import Catalogue, Total
    from pos_app.settings.secrets import Vault
    from pos_app.texts.catalogue import Texts

HOUR: Final = 20
"""From this hour of the shop's day on, the day's message may go."""

LOOK_S: Final = 60.0
KEEP_S: Final = 600.0

log = logging.getLogger(__name__)


class Sells(Protocol):
    """What a message needs of the till: it is a sale like any other."""

    @property
    def catalogue(self) -> Catalogue:
        """What is on sale."""
        ...

    def read(self, service: str, answers: dict[str, str], cashier: str) -> Reading:
        """Check answers. Raises TillError."""
        ...

    async def prepare(self, order: Order, *, confirmed_again: bool = False) -> Transaction:
        """Put an order on disk. Raises TillError."""
        ...

    async def send(self, ref: Ref) -> Transaction:
        """Send it, once. Raises TillError."""
        ...


class Sums(Protocol):
    """What a message tells of the day."""

    async def totals(self, day: str) -> Sequence[Total]:
        """Return the totals of one local day."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """To whom, from whom, and what the owner wants to read."""

    phone: str
    has_totals: bool
    shop: str
    till: str
    cashier: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DailyWitness:
    """Sends the owner the chain's head once a day, by WhatsApp; each message costs its fee.

    That a day's message is begun is on disk before anything leaves: the program never sends it a
    second time, whatever became of it. Days without business cost nothing.
    """

    message: Message
    note: Path
    offset_minutes: int
    now_ms: Callable[[], int]
    texts: Texts
    till: Sells
    history: Sums
    head: Callable[[], Awaitable[str]]

    async def run(self) -> None:
        """Send whenever a day's message is due, until cancelled."""
        while True:
            await asyncio.sleep(LOOK_S)
            await self.look()

    async def look(self) -> None:
        """Send what is due now, if anything."""
        try:
            day = await asyncio.to_thread(self._due)
            if day:
                await asyncio.to_thread(write_whole, self.note, day)
                await self._send(day)
        except (GuardStop, OSError, TillError) as error:
            log.info("no message with the journal's head was sent: %s", error)

    def _due(self) -> str:
        """Return the day whose message is due, empty for none."""
        local_ms = self.now_ms() + self.offset_minutes * 60_000
        today = day_at(local_ms)
        is_evening = local_ms // 3_600_000 % 24 >= HOUR
        yesterday = (date.fromisoformat(today) - timedelta(days=1)).isoformat()
        day = today if is_evening else yesterday
        try:
            told = self.note.read_text(encoding="ascii").strip()
        except FileNotFoundError:
            # Just turned on: it begins with the day that is.
            told = yesterday
        return day if told < day else ""

    async def _send(self, day: str) -> None:
        totals = await self.history.totals(day)
        services = (each for each in self.till.catalogue.services())
        service = next((each for each in services if each.family is Family.MESSAGE), None)
        if not totals or service is None:
            return
        text = self._text(day, totals, await self.head())
        answers = {"phone": self.message.phone, "message": text}
        order = self.till.read(service.code, answers, self.message.cashier).order
        if order is None:
            raise TillError(Trouble.NOT_POSSIBLE_NOW, service.code)
        prepared = await self.till.prepare(order, confirmed_again=True)
        await self.till.send(prepared.ref)

    def _text(self, day: str, totals: Sequence[Total], head: str) -> str:
        shown = f"{date.fromisoformat(day):%d/%m/%Y}"
        who = self.message
        lines = [self.texts.of("witness.title", shop=who.shop, till=who.till, day=shown).strip()]
        if who.has_totals:
            for direction in Direction:
                those = [
                    each
                    for each in totals
                    if each.direction == direction.word and each.state == State.SUCCEEDED
                ]
                if those:
                    francs = plain_francs(sum(each.francs for each in those))
                    count = sum(each.count for each in those)
                    name = self.texts.of(f"direction.{direction.word}")
                    lines.append(f"{name} : {count} · {francs}")
        lines.append(self.texts.of("witness.proof", head=head))
        return "\n".join(lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadKeeper:
    """Keeps the newest head in the system's key store, and compares it at the next start.

    Whoever changes the journal's file must change the key store too. What does not fit is told
    once; a key store that is not there is no trouble.
    """

    folder: Path
    vault: Vault
    alarm: Callable[[TillError], None]

    async def run(self) -> None:
        """Compare once, then keep the head now and then until cancelled."""
        try:
            await asyncio.to_thread(self.compare)
            while True:
                await asyncio.to_thread(self.keep)
                await asyncio.sleep(KEEP_S)
        except TillError as error:
            if error.trouble is Trouble.JOURNAL_DAMAGED:
                self.alarm(error)
                await asyncio.to_thread(self.keep)
            else:
                log.info("the key store keeps no head of the journal: %s", error)

    def compare(self) -> None:
        """Raise TillError JOURNAL_DAMAGED when the journal does not hold the head that was kept."""
        try:
            kept = Mark.read(self.vault.read(self._place()).reveal())
        except TillError as error:
            if error.trouble is Trouble.NO_CREDENTIALS:
                return
            raise
        if kept is not None and not follows(journal_path(self.folder), kept):
            what = f"{kept.seq} {kept.hash[:16]}: not the journal whose head the key store holds"
            raise TillError(Trouble.JOURNAL_DAMAGED, what)

    def keep(self) -> None:
        """Keep the newest head. Raises TillError."""
        self.vault.keep(self._place(), Secret(newest_mark(journal_path(self.folder)).written))

    def _place(self) -> Credential:
        """Return where this folder's head is kept: a machine may have several journals."""
        folder = sha256(str(self.folder.absolute()).encode()).hexdigest()[:12]
        name = f"journal_head_{folder}"
        return Credential(name=name, provider="", environment="POS_APP_JOURNAL_HEAD")
