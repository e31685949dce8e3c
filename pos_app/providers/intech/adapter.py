"""Intech for the engine: builds requests, and hands the answers to their readers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.domain.money import Balance
from pos_app.domain.reason import Reason
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.ports import LostAnswer, Reply, ReplyKind
from pos_app.providers.http import Line, Request, require
from pos_app.providers.intech import body, reading_answers, reading_questions
from pos_app.providers.intech.envelope import HTTP_DONE, OK, read_envelope
from pos_app.providers.intech.services import PROVIDER
from pos_app.providers.intech.signing import signed_headers
from pos_app.providers.reading import MalformedError, number_of, text_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pos_app.domain import events as e
    from pos_app.domain.secret import Secret
    from pos_app.domain.service import Service
    from pos_app.domain.transaction import Transaction
    from pos_app.providers.http import HttpClient
    from pos_app.providers.intech.body import WireOptions

OPERATION: Final = "/api-services/operation"
STATUS: Final = "/api-services/get-transaction-status"
BALANCE: Final = "/api-services/balance"
KEY_HEADER: Final = "Secretkey"
JSON: Final[Mapping[str, str]] = {"Content-Type": "application/json"}


@dataclass(frozen=True, slots=True, kw_only=True)
class IntechParts:
    """What the adapter works with; `hmac_secret` is empty while signing is not enabled."""

    http: HttpClient
    find: Callable[[str], Service | None]
    key: Secret
    hmac_secret: Secret
    wire: WireOptions


class Intech:
    """The Intech API V2 as the engine's `Provider` (contract part A)."""

    def __init__(self, parts: IntechParts) -> None:
        self._parts = parts

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
        if not self._parts.key:
            return Trouble.NO_CREDENTIALS
        if not self._parts.wire.callback_url:
            return Trouble.NO_CALLBACK_ADDRESS
        return None

    async def submit(self, transaction: Transaction) -> Reply:
        """Send one operation, once, on a connection of its own."""
        parts, order = self._parts, transaction.order
        service = parts.find(order.service)
        if service is None:
            # Switched off, or gone from the provider's list, since it was prepared.
            return Reply(kind=ReplyKind.NEVER_LEFT, why="ServiceNotOnSale")
        content = body.operation(transaction.ref, order, service, parts.wire, parts.key)
        return await self._post(OPERATION, content, Line.FRESH)

    def read_submission(self, transaction: Transaction, reply: Reply) -> e.SubmissionEvent:
        """Say what the answer to a submission means; pure."""
        return reading_answers.read_submission(transaction, reply)

    async def ask(self, transaction: Transaction) -> Reply:
        """Ask once where a transaction stands; the key stands in header and body (contract A3)."""
        key = self._parts.key
        content = body.question(transaction.ref, key)
        return await self._post(STATUS, content, Line.KEPT, {KEY_HEADER: key.reveal()})

    def read_question(self, transaction: Transaction, reply: Reply) -> e.QuestionEvent:
        """Say what the answer to a question means; pure."""
        return reading_questions.read_question(transaction, reply)

    async def balance(self) -> Balance:
        """Return the float; it can be fractional (contract A4).

        Raises TillError when there is no network, the key is refused or the answer unreadable.
        """
        headers = {KEY_HEADER: self._parts.key.reveal()}
        request = Request(method="GET", path=BALANCE, headers=headers)
        return _read_balance(require(await self._parts.http.send(request)))

    async def _post(
        self, path: str, content: bytes, line: Line, headers: Mapping[str, str] | None = None
    ) -> Reply:
        parts = self._parts
        signed: Mapping[str, str] = {}
        if parts.hmac_secret:
            signed = signed_headers(parts.hmac_secret, content, parts.http.server_now_ms())
        every = {**JSON, **signed, **(headers or {})}
        return await parts.http.send(
            Request(method="POST", path=path, headers=every, body=content, line=line)
        )


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
