"""The routes around an operation: balance, status, claim, refund (contract A4, A7, A9)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from pos_app.sandbox import texts
from pos_app.sandbox.answer import CREATED, Answer, bad_request, ok, refused
from pos_app.sandbox.field_rules import is_filled
from pos_app.sandbox.outcomes import Status
from pos_app.sandbox.records import ClaimRow, TransactionRow
from pos_app.sandbox.services_data import SERVICES, Direction
from pos_app.sandbox.settlement import Settlement, World, float_effect, reason_of
from pos_app.sandbox.wire import NOT_FOUND, JsonObject, envelope, json_number

if TYPE_CHECKING:
    from collections.abc import Mapping

_READ: Final = 200
_FIRST_INTERNAL_NUMBER: Final = 197_872
_CLAIM_DIGITS: Final = 13


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """The keys of a request: GET and some POST routes take a header, the rest the body."""

    headers: Mapping[str, str]
    body: JsonObject

    @property
    def key(self) -> object:
        """The key in the order of contract A3: either header, then the body."""
        for name in ("secretkey", "secret-key"):
            if self.headers.get(name):
                return self.headers[name]
        return self.body.get("apiKey")


def secret_key_refused() -> Answer:
    """How balance, status, claim and refund refuse a key (contract A3)."""
    return refused(texts.BAD_REQUEST, {"secreteKey": texts.SECRET_KEY_INVALID})


def balance(world: World, *, status: int = _READ) -> Answer:
    """Return the merchant's float, with its fractions."""
    amount = json_number(world.ledger.balance)
    return ok({"currency": "XOF", "balance": amount}, status=status)


def iso(at_s: float) -> str:
    """ISO 8601 with milliseconds and Z, as JavaScript writes it."""
    moment = datetime.fromtimestamp(at_s, UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def internal_number(row: TransactionRow) -> int:
    """Return the provider's own number: never the id of /operation (contract A7)."""
    return _FIRST_INTERNAL_NUMBER + row.number


def transaction_status(body: JsonObject, settlement: Settlement, world: World) -> Answer:
    """Return the answer of get-transaction-status; an unknown id is 404 in the body only."""
    external_id = body.get("externalTransactionId")
    if not is_filled(external_id):
        return bad_request({"externalTransactionId": ["externalTransactionId should not be empty"]})
    row = settlement.by_external_id(str(external_id))
    if row is None:
        return absent()
    reason = reason_of(row)
    numeric = world.options.numeric_status_id
    return ok(
        {
            "transactionId": internal_number(row) if numeric else row.transaction_id,
            "createdAt": iso(row.created_s),
            "updatedAt": iso(row.updated_s),
            "externalTransactionId": row.external_id,
            "status": row.status,
            "errorType": None if reason is None else reason.as_status(),
        }
    )


def absent() -> Answer:
    """Return the answer for an id that the provider does not know."""
    data = {"externalTransactionId": texts.STATUS_UNKNOWN_ID}
    return Answer(status=CREATED, body=envelope(NOT_FOUND, texts.NOT_FOUND, data))


def new_claim(body: JsonObject, world: World) -> Answer:
    """File a claim on a transaction, by the string id of /operation."""
    fields = ("subject", "message", "transactionId")
    missing = {
        field: [f"{field} should not be empty"]
        for field in fields
        if not is_filled(body.get(field))
    }
    if missing:
        return bad_request(missing)
    row = world.ledger.by_transaction_id(str(body["transactionId"]))
    if row is None:
        return refused(texts.TRANSACTION_NOT_FOUND)
    if world.ledger.claims(row.transaction_id):
        return refused(texts.CLAIM_ALREADY_OPEN)
    number = world.ledger.next_claim_number()
    digits = world.chance.about("claim", number).randrange(10**_CLAIM_DIGITS)
    claim = ClaimRow(
        number=number,
        transaction_id=row.transaction_id,
        subject=str(body["subject"]),
        message=str(body["message"]),
        reference=f"C{digits:0{_CLAIM_DIGITS}d}",
        opened_s=world.clock.now_s(),
    )
    world.ledger.add_claim(claim)
    return ok({"claim": _claim_json(claim, row)})


def _claim_json(claim: ClaimRow, row: TransactionRow) -> JsonObject:
    opened = iso(claim.opened_s)
    unset = (
        "comment", "callbackUrl", "userIdOpen", "userIdClose", "userIdComment", "updatedAt",
        "closeAt",
    )  # fmt: skip
    return {
        "statut": "OPENED",
        "subject": claim.subject,
        "message": claim.message,
        "transactionId": internal_number(row),
        "openedAt": opened,
        "createdAt": opened,
        "partenersId": 1,
        "claimRef": claim.reference,
        **dict.fromkeys(unset),
        "id": claim.number,
        "state": "ACTIVED",
    }


def refund(body: JsonObject, settlement: Settlement, world: World) -> Answer:
    """Refund or cancel a whole operation; the answer has no envelope (contract A9)."""
    row = settlement.by_transaction_id(str(body.get("transactionId", "")))
    refusal = _refund_refusal(row, world)
    if refusal or row is None:
        return _treatment(refusal or texts.TRANSACTION_NOT_FOUND, "FAILED")
    settlement.decide(row, Status.REFUNDED, None)
    name = SERVICES[row.service].name
    return _treatment(texts.REFUNDED.format(name=name, amount=row.amount), "SUCCESS")


def _refund_refusal(row: TransactionRow | None, world: World) -> str:
    if row is None:
        return texts.TRANSACTION_NOT_FOUND
    service = SERVICES[row.service]
    if row.status == Status.REFUNDED:
        return texts.REFUND_ALREADY
    if row.status != Status.SUCCESS:
        return texts.REFUND_BAD_STATUS
    if not service.refundable:
        return texts.REFUND_NOT_AVAILABLE
    taken = float_effect(row, row.status) if service.direction is Direction.CREDIT else 0
    return texts.REFUND_BALANCE if taken > world.ledger.balance else ""


def _treatment(message: str, outcome: str) -> Answer:
    return Answer(status=CREATED, body={"message": message, "statutTreatment": outcome})
