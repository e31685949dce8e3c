"""Intram for the engine: asks for a payment link, and whether it was paid (contract part B)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.domain.reason import Reason
from pos_app.domain.secret import Secret
from pos_app.domain.trouble import Trouble
from pos_app.engine.ports import LostAnswer, Reply, ReplyKind
from pos_app.providers.http import NO_KEY
from pos_app.providers.intram import readers
from pos_app.providers.intram.offer import DESCRIPTION, PROVIDER
from pos_app.providers.request import Line, Request

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pos_app.domain import events as e
    from pos_app.domain.transaction import Transaction
    from pos_app.providers.http import HttpClient

REQUEST: Final = "/payments/request"
CONFIRM: Final = "/transactions/confirm/"
STORE: Final = "Boutique"
JSON: Final[Mapping[str, str]] = {"Content-Type": "application/json"}


@dataclass(frozen=True, slots=True, kw_only=True)
class IntramParts:
    """What the adapter works with: three keys by header, asked for at each request; the shop."""

    http: HttpClient
    keys: Callable[[], Mapping[str, Secret]]
    merchant_id: str = ""
    store: str = ""


class Intram:
    """The Intram HTTP API as the engine's `Provider`."""

    def __init__(self, parts: IntramParts) -> None:
        self._parts = parts

    @property
    def code(self) -> str:
        """The provider's name in the journal."""
        return PROVIDER

    @property
    def lost_answer(self) -> LostAnswer:
        """Nobody can pay on a page whose address was lost (contract B5)."""
        return LostAnswer.PROVES_NOTHING_HAPPENED

    @property
    def unanswered(self) -> Reason:
        """Why a link needs a person when asking ends."""
        return Reason.LINK_NOT_PAID

    def missing(self) -> Trouble | None:
        """Say what must be configured first: all three keys (contract B2)."""
        return None if all(self._parts.keys().values()) else Trouble.NO_CREDENTIALS

    def fingerprint(self) -> str:
        """Return the mark of all three keys together."""
        keys = self._parts.keys().values()
        return Secret("|".join(key.reveal() for key in keys)).mark() if all(keys) else ""

    def server_now_ms(self) -> int:
        """Return the provider's time, ms UTC, as its latest answer told it."""
        return self._parts.http.server_now_ms()

    async def disconnect(self) -> None:
        """Close every connection: none outlives a sleep of the machine."""
        await self._parts.http.close()

    async def submit(self, transaction: Transaction) -> Reply:
        """Ask for one link, once, on a connection of its own."""
        content = self._body(transaction)
        headers = {**JSON, **self._headers()}
        return await self._sent(
            Request(method="POST", path=REQUEST, headers=headers, body=content, line=Line.FRESH)
        )

    def read_submission(self, transaction: Transaction, reply: Reply) -> e.SubmissionEvent:
        """Say what the answer to a submission means; pure."""
        return readers.read_submission(transaction, reply)

    async def ask(self, transaction: Transaction) -> Reply:
        """Ask once whether a link was paid, by the provider's id: it knows none of ours.

        On a connection of its own: the answer need not say which payment it is about (contract
        B4), and a kept line that is one answer behind would tell of another customer's.
        """
        number = transaction.reference
        if not readers.ID.fullmatch(number):
            return Reply(kind=ReplyKind.LOST, why="NoReference")
        return await self._sent(
            Request(method="GET", path=CONFIRM + number, headers=self._headers(), line=Line.FRESH)
        )

    def read_question(self, transaction: Transaction, reply: Reply) -> e.QuestionEvent:
        """Say what the answer to a question means; pure."""
        return readers.read_question(transaction, reply)

    async def _sent(self, request: Request) -> Reply:
        if self.missing():
            # A request without its keys would only count against the shop.
            return Reply(kind=ReplyKind.NEVER_LEFT, why=NO_KEY)
        return await self._parts.http.send(request)

    def _headers(self) -> Mapping[str, str]:
        headers = {name: key.reveal() for name, key in self._parts.keys().items()}
        if self._parts.merchant_id:
            headers["X-MARCHAND-KEY"] = self._parts.merchant_id
        return headers

    def _body(self, transaction: Transaction) -> bytes:
        """Return the request's body; no key stands in it (contract B7)."""
        order = transaction.order
        amount = order.amount.francs if order.amount is not None else 0
        members = {
            "invoice": {
                "currency": "XOF",
                "items": [],
                "taxes": [],
                "amount": amount,
                "description": order.fields.get(DESCRIPTION.name, ""),
                "custom_datas": {"ref": transaction.ref},
            },
            "store": {"name": self._parts.store or STORE, "template": "default"},
            "actions": {},
        }
        text = json.dumps(members, ensure_ascii=False, separators=(",", ":"))
        return text.encode("utf-8", "replace")
