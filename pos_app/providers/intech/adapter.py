"""Intech for the engine: builds requests, and hands the answers to their readers."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final

from pos_app.domain.money import Balance, Money, parse_money
from pos_app.domain.order import SEPARATORS, account_of
from pos_app.domain.reason import Reason
from pos_app.domain.sealed import SHORTEST_NUMBER
from pos_app.domain.secret import Secret
from pos_app.domain.service import AMOUNT
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.attaching import AttachmentGoneError, encoded
from pos_app.engine.ports import LostAnswer, Reply, ReplyKind
from pos_app.providers.http import NO_KEY, require
from pos_app.providers.intech import (
    body,
    reading_aftercare,
    reading_answers,
    reading_lookups,
    reading_questions,
)
from pos_app.providers.intech.envelope import HTTP_DONE, OK, read_envelope
from pos_app.providers.intech.services import PROVIDER
from pos_app.providers.intech.signing import signed_headers
from pos_app.providers.intech.traits import Trait
from pos_app.providers.reading import MalformedError, number_of, text_of
from pos_app.providers.redaction import redacted
from pos_app.providers.request import Line, Request

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pos_app.domain import events as e
    from pos_app.domain.bill import Bill
    from pos_app.domain.service import Service
    from pos_app.domain.transaction import Ref, Transaction
    from pos_app.domain.transfer import Incoming, Quote
    from pos_app.providers.http import HttpClient
    from pos_app.providers.intech.body import WireOptions

OPERATION: Final = "/api-services/operation"
STATUS: Final = "/api-services/get-transaction-status"
BALANCE: Final = "/api-services/balance"
BILLS: Final = "/api-services/list-pending-bills"
RECEPTION_INFO: Final = "/api-services/moneygram-reception-info"
SEND_INFO: Final = "/api-services/moneygram-send-info"
REFUND: Final = "/api-services/transaction/refund-cancel"
CLAIM: Final = "/api-services/new-claim"
KEY_HEADER: Final = "Secretkey"
KEYLESS: Final = Reply(kind=ReplyKind.NEVER_LEFT, why=NO_KEY)
"""Nothing left: a request without a key would only count against the shop."""

ACCOUNT: Final = re.compile("[A-Za-z0-9]{5,20}")
REFERENCE: Final = re.compile("[0-9]{1,16}")
JSON: Final[Mapping[str, str]] = {"Content-Type": "application/json"}


@dataclass(frozen=True, slots=True, kw_only=True)
class IntechParts:
    """What the adapter works with; `hmac_secret` gives an empty one while signing is not enabled.

    Both are asked for at each request: a new key takes effect at once.
    """

    http: HttpClient
    find: Callable[[str], Service | None]
    key: Callable[[], Secret]
    hmac_secret: Callable[[], Secret]
    wire: WireOptions
    now_ms: Callable[[], int]


class Intech:
    """The Intech API V2 as the engine's `Provider` (contract part A)."""

    def __init__(self, parts: IntechParts) -> None:
        self._parts = parts
        self._hear_encoding: Callable[[Ref, int, int], None] = _deaf

    def report_encoding_to(self, hear: Callable[[Ref, int, int], None]) -> None:
        """Tell `hear` how far a message's file is encoded."""
        self._hear_encoding = hear

    @property
    def code(self) -> str:
        """The provider's name in the journal."""
        return PROVIDER

    @property
    def lost_answer(self) -> LostAnswer:
        """A lost answer is asked after by our own id (contract A7)."""
        return LostAnswer.ASK_BY_REF

    @property
    def unanswered(self) -> Reason:
        """Why a transaction needs a person when asking ends."""
        return Reason.NO_FINAL_ANSWER

    def missing(self) -> Trouble | None:
        """Say what must be configured first: the key, and the callback address (contract A5)."""
        if not self._parts.key():
            return Trouble.NO_CREDENTIALS
        if not self._parts.wire.callback_url:
            return Trouble.NO_CALLBACK_ADDRESS
        return None

    def fingerprint(self) -> str:
        """Return the mark of the key."""
        return self._parts.key().mark()

    def server_now_ms(self) -> int:
        """Return the provider's time, ms UTC, as its latest answer told it."""
        return self._parts.http.server_now_ms()

    async def disconnect(self) -> None:
        """Close every connection: none outlives a sleep of the machine."""
        await self._parts.http.close()

    async def submit(self, transaction: Transaction) -> Reply:
        """Send one operation, once, on a connection of its own."""
        parts, order = self._parts, transaction.order
        service = parts.find(order.service)
        if service is None:
            # Switched off, or gone from the provider's list, since it was prepared.
            return Reply(kind=ReplyKind.NEVER_LEFT, why=reading_answers.NOT_ON_SALE)
        content = body.operation(transaction.ref, order, service, parts.wire, parts.key())
        if attachment := body.attachment_of(order):
            try:
                media = await encoded(attachment, partial(self._hear_encoding, transaction.ref))
            except AttachmentGoneError:
                return Reply(kind=ReplyKind.NEVER_LEFT, why=reading_answers.FILE_CHANGED)
            content = body.with_media(content, media)
        with order.sealed.opened() as card:
            if Trait.CARD in service.traits and not card:
                return Reply(kind=ReplyKind.NEVER_LEFT, why=reading_answers.CARD_GONE)
            whole = body.with_card(content, card)
            return _without(await self._post(OPERATION, whole, Line.FRESH), card)

    def read_submission(self, transaction: Transaction, reply: Reply) -> e.SubmissionEvent:
        """Say what the answer to a submission means; pure."""
        return reading_answers.read_submission(transaction, reply)

    async def ask(self, transaction: Transaction) -> Reply:
        """Ask once where a transaction stands; the key stands in header and body (contract A3)."""
        key = self._parts.key()
        content = body.question(transaction.ref, key)
        return await self._post(STATUS, content, Line.KEPT, {KEY_HEADER: key.reveal()})

    def read_question(self, transaction: Transaction, reply: Reply) -> e.QuestionEvent:
        """Say what the answer to a question means; pure."""
        return reading_questions.read_question(transaction, reply)

    async def balance(self) -> Balance:
        """Return the float; it can be fractional (contract A4).

        Raises TillError when there is no network, the key is refused or the answer unreadable.
        """
        key = self._parts.key()
        if not key:
            raise TillError(Trouble.NO_CREDENTIALS)
        headers = {KEY_HEADER: key.reveal()}
        request = Request(method="GET", path=BALANCE, headers=headers)
        return _read_balance(require(await self._parts.http.look_up(request)))

    async def pending_bills(self, service: str, account: str) -> Sequence[Bill]:
        """Return what is due on an account (contract A6). Raises TillError."""
        number = account_of(account)
        if not ACCOUNT.fullmatch(number):
            raise TillError(Trouble.NOT_POSSIBLE_NOW, "billAccountNumber")
        content = body.bills(service, number, self._parts.key())
        return reading_lookups.read_bills(await self._look_up(BILLS, content), number)

    async def incoming(self, reference: str) -> Incoming:
        """Return what waits under a transfer's reference (contract A9). Raises TillError."""
        number = SEPARATORS.sub("", reference)
        if not REFERENCE.fullmatch(number):
            raise TillError(Trouble.NOT_POSSIBLE_NOW, "referenceNumber")
        content = body.reception_info(number, self._parts.key())
        reply = await self._look_up(RECEPTION_INFO, content)
        return reading_lookups.read_incoming(reply, number)

    async def quote(self, fields: Mapping[str, str]) -> Quote:
        """Return what sending would cost; `fields` holds the amount too. Raises TillError."""
        money = parse_money(fields.get(AMOUNT.name, ""))
        if not isinstance(money, Money):
            raise TillError(Trouble.NOT_POSSIBLE_NOW, AMOUNT.name)
        content = body.send_info(fields, money.francs, self._parts.key())
        reply = await self._look_up(SEND_INFO, content)
        return reading_lookups.read_quote(reply, money.francs, self._parts.now_ms())

    async def refund(self, transaction: Transaction) -> Reply:
        """Ask once for the whole sale back, by the provider's id (contract A9)."""
        content = body.refund(transaction.reference, self._parts.key())
        return await self._post(REFUND, content, Line.FRESH)

    def read_refund(self, transaction: Transaction, reply: Reply) -> e.RefundEvent:
        """Say what the answer to a refund means; pure."""
        return reading_aftercare.read_refund(transaction, reply)

    async def claim(self, transaction: Transaction, subject: str, text: str) -> Reply:
        """File a claim once, by the provider's id (contract A9)."""
        content = body.claim(transaction.reference, subject, text, self._parts.key())
        return await self._post(CLAIM, content, Line.FRESH)

    def read_claim(self, transaction: Transaction, reply: Reply) -> e.ClaimEvent:
        """Say what the answer to a claim means; pure."""
        return reading_aftercare.read_claim(transaction, reply)

    async def _post(
        self, path: str, content: bytes, line: Line, headers: Mapping[str, str] | None = None
    ) -> Reply:
        request = await self._signed(path, content, line, headers)
        return await self._parts.http.send(request) if request else KEYLESS

    async def _look_up(self, path: str, content: bytes) -> Reply:
        # On a connection of its own: the older answers name no account (contract A6), and a kept
        # line on which somebody doubled an answer would show another customer's bills.
        request = await self._signed(path, content, Line.FRESH)
        return await self._parts.http.send(request) if request else KEYLESS

    async def _signed(
        self, path: str, content: bytes, line: Line, headers: Mapping[str, str] | None = None
    ) -> Request | None:
        """Return the request, signed where that is enabled; None without a key."""
        parts = self._parts
        if not parts.key():
            return None
        signed: Mapping[str, str] = {}
        if secret := parts.hmac_secret():
            # A file makes it long: hashing it is no work for the loop.
            signed = await asyncio.to_thread(
                signed_headers, secret, content, parts.http.server_now_ms()
            )
        every = {**JSON, **signed, **(headers or {})}
        return Request(method="POST", path=path, headers=every, body=content, line=line)


def _deaf(ref: Ref, done_bytes: int, size_bytes: int) -> None:
    del ref, done_bytes, size_bytes


def _without(reply: Reply, card: Mapping[str, str]) -> Reply:
    """Return an answer in which no number of that card stands, wherever it was echoed."""
    numbers = [Secret(digits) for digits in card.values() if len(digits) >= SHORTEST_NUMBER]
    if not numbers:
        return reply
    raw = redacted(reply.raw, numbers)
    return replace(reply, raw=raw, body=raw.encode() if reply.body else b"")


def _read_balance(reply: Reply) -> Balance:
    try:
        envelope = read_envelope(reply)
    except MalformedError:
        raise TillError(Trouble.PROVIDER_UNREADABLE, f"HTTP {reply.status}") from None
    if reply.status not in HTTP_DONE or envelope.code != OK:
        raise TillError(Trouble.PROVIDER_REFUSED, envelope.message)
    amount = number_of(envelope.data, "balance")
    if amount is None:
        raise TillError(Trouble.PROVIDER_UNREADABLE, "balance")
    return Balance(amount, text_of(envelope.data, "currency") or "XOF")
