"""What can be told to a customer about an operation: each template whose places are known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from pos_app.domain.links import LinkRule, expires_in_s, payment_link
from pos_app.domain.money import screen_francs
from pos_app.domain.phone import Country, PhoneNumber, parse_phone
from pos_app.domain.reload_code import NO_BREAK, codes_of
from pos_app.domain.service import PHONE, Family, FieldKind
from pos_app.domain.template import Place, Template, filled
from pos_app.domain.transaction import Ref, State
from pos_app.engine.ports import Filter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pos_app.domain.order import Order
    from pos_app.domain.service import Service
    from pos_app.domain.transaction import Transaction
    from pos_app.engine.ports import Catalogue, History

PROVEN: Final = frozenset({State.SUCCEEDED, State.REFUNDED})
FEE: Final = "amount"
"""The extra in which the answer to a message states its fee (contract A10 no. 19)."""

NEWEST: Final = 5
"""So many of the last messages are looked at for a fee."""

MESSAGE: Final = "message"
"""The wire name of a message's text (contract A5)."""

ABROAD: Final = ("+", "00")
"""How a number begins that brings its own country's code."""


class Papers(Protocol):
    """Receipts as text. Raises TillError for what is not proven."""

    async def receipt_text(self, ref: Ref) -> str:
        """Return the next copy of a receipt as text, without counting it."""
        ...

    async def count_message(self, ref: Ref, by: str) -> None:
        """Put on disk that a copy of a receipt goes out as a message."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Teller:
    """What is needed to tell of an operation; `shop` is never empty, `now_ms` is UTC."""

    catalogue: Catalogue
    history: History
    templates: Sequence[Template]
    links: LinkRule
    shop: str
    now_ms: int
    papers: Papers | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One message that can be sent: its template, and its whole text."""

    template: Template
    text: str

    @property
    def is_receipt(self) -> bool:
        """Whether the customer has a copy of the receipt with it."""
        return Place.RECEIPT in self.template.places


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What can be sent about one operation; `fee` is empty while nobody knows it."""

    transaction: Transaction
    offers: tuple[Offer, ...]
    fee: str


def message_service(catalogue: Catalogue) -> Service | None:
    """Return the service that sends messages, if one is on sale."""
    return next((each for each in catalogue.services() if each.family is Family.MESSAGE), None)


async def draft_of(teller: Teller, transaction: Transaction) -> Draft:
    """Return everything that can be sent about an operation. Raises TillError."""
    receipt = ""
    if teller.papers is not None and transaction.state in PROVEN:
        receipt = await teller.papers.receipt_text(transaction.ref)
    values = values_of(teller, transaction, receipt)
    found = ((each, filled(each, values)) for each in teller.templates)
    offers = (
        Offer(template=template, text=text.strip("\n"))
        for template, text in found
        if text is not None
    )
    service = message_service(teller.catalogue)
    fee = await last_fee(teller.history, service.code) if service is not None else ""
    return Draft(transaction=transaction, offers=tuple(offers), fee=fee)


def values_of(teller: Teller, transaction: Transaction, receipt: str) -> Mapping[Place, str]:
    """Return what is known of an operation, by the place that it goes to."""
    order = transaction.order
    service = teller.catalogue.find(order.service)
    link = payment_link(transaction, teller.links)
    if link is not None and expires_in_s(transaction, teller.now_ms) <= 0:
        link = None
    codes = codes_of(transaction, service) if transaction.state in PROVEN else ()
    return {
        Place.CUSTOMER: _customer(order, service),
        Place.AMOUNT: screen_francs(order.amount.francs) if order.amount else "",
        Place.CODE: "\n".join(code.replace(NO_BREAK, " ") for code in codes),
        Place.REFERENCE: transaction.receipt_number or transaction.reference or transaction.ref,
        Place.SERVICE: service.name if service is not None else order.service,
        Place.LINK: link or "",
        Place.SHOP: teller.shop,
        Place.RECEIPT: receipt,
    }


def _customer(order: Order, service: Service | None) -> str:
    """Return the customer's name where one was asked for, else the number."""
    fields = service.fields if service is not None else ()
    names = (each.name for each in fields if each.kind is FieldKind.NAME)
    told = " ".join(filter(None, (order.fields.get(name, "") for name in names)))
    number = order.phone.shown() if order.phone else next(iter(order.fields.values()), "")
    return told or number.replace(" ", NO_BREAK)


async def last_fee(history: History, service: str) -> str:
    """Return what the newest message whose answer stated it cost, empty when none did."""
    for row in await history.page(Filter(service=service), None, NEWEST):
        timeline = await history.timeline(Ref(row.ref))
        if timeline is not None and (fee := timeline.transaction.extras.get(FEE, "")):
            return fee
    return ""


def answers_for(offer: Offer, typed: str, home: Country) -> Mapping[str, str]:
    """Return what is answered for a message to a number, which is of `home` unless it says so."""
    return {PHONE.name: at_home(typed, home), MESSAGE: offer.text}


def at_home(typed: str, home: Country) -> str:
    """Return a number in E.164, of `home` unless it says so; what is no number as it was typed."""
    phone = parse_phone(typed, None if typed.lstrip().startswith(ABROAD) else home)
    return phone.e164 if isinstance(phone, PhoneNumber) else typed
