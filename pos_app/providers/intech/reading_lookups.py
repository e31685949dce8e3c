"""Reads what precedes an operation: bills, transfers, quotes (contract A6, A9).

Pure and strict: an answer that is not wholly understood is no answer. No money has moved yet, so
nothing is lost by saying so.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pos_app.domain.bill import Bill
from pos_app.domain.latin import unaccented
from pos_app.domain.money import Money
from pos_app.domain.transfer import Incoming, Pickup, Quote
from pos_app.domain.trouble import TillError, Trouble
from pos_app.providers.http import require
from pos_app.providers.intech.envelope import HTTP_DONE, OK, Envelope, read_envelope
from pos_app.providers.intech.lists import plain
from pos_app.providers.reading import (
    JsonObject,
    MalformedError,
    number_of,
    object_of,
    text_of,
    whole_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal
    from typing import NoReturn

    from pos_app.engine.ports import Reply

MOST_BILLS: Final = 200
MOST_DETAILS: Final = 60
LARGEST_BILL: Final = 10**9
LONGEST: Final = 200
QUOTE_LIFE_MS: Final = 10 * 60 * 1000
"""How long a quote is offered. The document states no time: rates change, a counter waits less."""

HOLDER: Final = re.compile(r"\b(nom|name)\b")
DUE: Final = re.compile(r"\b(echeance|date limite|due)\b")
"""How the labels of a bill's holder and due date read, without accents and in small letters."""

PICKUPS: Final[Mapping[str, Pickup]] = {
    "AVAIL": Pickup.READY,
    "RECVD": Pickup.ALREADY_PAID,
    "CANCL": Pickup.CANCELLED,
    "REFND": Pickup.REFUNDED,
}
"""MoneyGram's words for a transfer's state; any other is not paid out here (contract A9)."""

_SHOWN_ELSEWHERE: Final = frozenset(
    {
        "receiveAmount",
        "receiveCurrency",
        "receiverFirstName",
        "receiverLastName",
        "referenceNumber",
        "senderFirstName",
        "senderLastName",
        "transactionStatus",
    }
)


def read_bills(reply: Reply, account: str) -> tuple[Bill, ...]:
    """Return what is due on an account; nothing due is an empty answer.

    Raises TillError PROVIDER_REFUSED, its detail the provider's words, or PROVIDER_UNREADABLE.
    """
    data = _accepted(reply).data
    if text_of(data, "billAccountNumber") not in {"", account}:
        _unreadable("billAccountNumber")
    listed = data.get("pendingBills")
    if isinstance(listed, dict):
        # The older shape: the array inside an object of the same name (contract A10 no. 12).
        listed = listed.get("pendingBills")
    if not isinstance(listed, list) or len(listed) > MOST_BILLS:
        _unreadable("pendingBills")
    bills = tuple(map(_bill, listed))
    if len({bill.reference for bill in bills}) != len(bills):
        _unreadable("billReference")
    return bills


def _bill(row: object) -> Bill:
    if not isinstance(row, dict):
        _unreadable("pendingBills")
    reference, francs = plain(text_of(row, "billReference"), LONGEST), whole_of(row, "amount")
    if not reference or francs is None or not 0 < francs <= LARGEST_BILL:
        _unreadable("billReference" if not reference else "amount")
    details = _infos(row.get("infos"))
    return Bill(
        reference=reference,
        amount=Money(francs),
        name=_labelled(details, HOLDER),
        due=_labelled(details, DUE),
        details=details,
    )


def _infos(infos: object) -> tuple[tuple[str, str], ...]:
    """Return the labels and values that say something; a value is text or number."""
    if infos is None:
        return ()
    if not isinstance(infos, list) or not all(isinstance(info, dict) for info in infos):
        _unreadable("infos")
    told = ((_plain(info, "label"), _plain(info, "value")) for info in infos[:MOST_DETAILS])
    return tuple((label, value) for label, value in told if label and value)


def _labelled(details: tuple[tuple[str, str], ...], pattern: re.Pattern[str]) -> str:
    found = (value for label, value in details if pattern.search(unaccented(label).casefold()))
    return next(found, "")


def read_incoming(reply: Reply, reference: str) -> Incoming:
    """Return what waits under a reference. Raises TillError as `read_bills` does."""
    told = object_of(_accepted(reply).data, "referenceNumberResponse")
    if text_of(told, "referenceNumber") != reference:
        _unreadable("referenceNumber")
    status, ready = text_of(told, "transactionStatus"), told.get("okForPickup")
    if not status or not isinstance(ready, bool):
        _unreadable("transactionStatus")
    pickup = PICKUPS.get(status, Pickup.BLOCKED)
    if pickup is Pickup.READY and not ready:
        pickup = Pickup.BLOCKED
    amount, currency = _amount(told, "receiveAmount"), _plain(told, "receiveCurrency")
    if not currency or (pickup is Pickup.READY and not amount):
        _unreadable("receiveAmount")
    return Incoming(
        reference=reference,
        pickup=pickup,
        status=plain(status, LONGEST),
        sender=_person(told, "sender"),
        receiver=_person(told, "receiver"),
        amount=amount,
        currency=currency,
        details=_details(told),
    )


def _person(told: JsonObject, who: str) -> str:
    return f"{_plain(told, f'{who}FirstName')} {_plain(told, f'{who}LastName')}".strip()


def _details(told: JsonObject) -> tuple[tuple[str, str], ...]:
    rest = ((plain(name, LONGEST), _plain(told, name)) for name in told)
    shown = ((name, text) for name, text in rest if text and name not in _SHOWN_ELSEWHERE)
    return tuple(shown)[:MOST_DETAILS]


def read_quote(reply: Reply, francs: int, now_ms: int) -> Quote:
    """Return what sending `francs` would cost. Raises TillError as `read_bills` does."""
    envelope = _accepted(reply)
    told = object_of(envelope.data, "sendValidationResponse")
    if envelope.data.get("success") is not True or told.get("readyForCommit") is not True:
        why = text_of(envelope.data, "errorMessage") or envelope.message
        raise TillError(Trouble.PROVIDER_REFUSED, plain(why, LONGEST))
    send, receive = object_of(told, "sendAmounts"), object_of(told, "receiveAmounts")
    amount = _amount(send, "sendAmount")
    fees, total = _amount(send, "totalSendFees"), _amount(send, "totalAmountToCollect")
    if amount != francs or total < amount:
        _unreadable("sendAmounts")
    received, rate = _amount(receive, "totalReceiveAmount"), _amount(told, "exchangeRateApplied")
    currency = _plain(receive, "payoutCurrency") or _plain(receive, "receiveCurrency")
    session = _plain(told, "mgiTransactionSessionID")
    if not received or not rate or not currency or not session:
        _unreadable("receiveAmounts")
    return Quote(
        amount=amount,
        fees=fees,
        total=total,
        received=received,
        received_currency=currency,
        rate=rate,
        session=session,
        expires_ms=now_ms + QUOTE_LIFE_MS,
    )


def _accepted(reply: Reply) -> Envelope:
    """Return an answer of code 2000: `error` decides nothing (contract A10 no. 7)."""
    require(reply)
    try:
        envelope = read_envelope(reply)
    except MalformedError:
        _unreadable(f"HTTP {reply.status}")
    if reply.status not in HTTP_DONE or envelope.code != OK:
        raise TillError(Trouble.PROVIDER_REFUSED, plain(_refusal(envelope), LONGEST))
    return envelope


def _refusal(envelope: Envelope) -> str:
    """Return the texts of the fields when there are some, else the message."""
    listed = [text for value in envelope.data.values() if isinstance(value, list) for text in value]
    texts = [*envelope.listed, *(text for text in listed if isinstance(text, str))]
    return " · ".join(texts) or envelope.message or f"code {envelope.code}"


def _amount(members: JsonObject, name: str) -> Decimal:
    """Return an exact amount that is not negative; all of MoneyGram's are texts."""
    number = number_of(members, name)
    if number is None or number < 0:
        _unreadable(name)
    return number


def _plain(members: JsonObject, name: str) -> str:
    return plain(text_of(members, name), LONGEST)


def _unreadable(what: str) -> NoReturn:
    raise TillError(Trouble.PROVIDER_UNREADABLE, what)
