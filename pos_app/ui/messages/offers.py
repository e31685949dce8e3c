"""What can be sent to a customer about an operation: every template whose places are known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.domain.service import Family, FieldKind
from pos_app.domain.template import Kind, Place, Template, filled
from pos_app.domain.transaction import Ref, State
from pos_app.engine.ports import Filter
from pos_app.ui import wording
from pos_app.ui.links import expires_in_s, payment_link
from pos_app.ui.screens.reload_code import NO_BREAK, codes_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.domain.service import Service
    from pos_app.domain.transaction import Transaction
    from pos_app.engine.ports import History
    from pos_app.ui.window_parts import Context

PROVEN: Final = frozenset({State.SUCCEEDED, State.REFUNDED})
FEE: Final = "amount"
"""The extra in which the answer to a message states its fee (contract A10 no. 19)."""

NEWEST: Final = 5
"""So many of the last messages are looked at for a fee."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One message that can be sent: its name for the cashier, and its whole text."""

    template: Template
    name: str
    text: str

    @property
    def is_receipt(self) -> bool:
        """Whether the customer has a copy of the receipt with it."""
        return Place.RECEIPT in self.template.places


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What the panel shows about one operation; `fee` is empty while nobody knows it."""

    transaction: Transaction
    offers: tuple[Offer, ...]
    fee: str


def message_service(context: Context) -> Service | None:
    """Return the service that sends messages, if one is on sale."""
    on_sale = context.till.catalogue.services()
    return next((each for each in on_sale if each.family is Family.MESSAGE), None)


async def draft_of(context: Context, transaction: Transaction) -> Draft:
    """Return everything that can be sent about an operation. Raises TillError."""
    papers, receipt = context.parts.papers, ""
    if papers is not None and transaction.state in PROVEN:
        receipt = await papers.receipt_text(transaction.ref)
    values = values_of(context, transaction, receipt)
    service = message_service(context)
    fee = await last_fee(context.parts.history, service.code) if service is not None else ""
    return Draft(transaction=transaction, offers=offers_of(context, values), fee=fee)


def offers_of(context: Context, values: Mapping[Place, str]) -> tuple[Offer, ...]:
    """Return the messages in which nothing is missing, the till's own first."""
    found = []
    for template in context.parts.templates:
        text = filled(template, values)
        if text is not None:
            own = template.kind is Kind.OWN
            name = template.name if own else context.texts.of(f"template.{template.kind}.name")
            found.append(Offer(template=template, name=name, text=text.strip("\n")))
    return tuple(found)


def values_of(context: Context, transaction: Transaction, receipt: str) -> Mapping[Place, str]:
    """Return what is known of an operation, by the place that it goes to."""
    order = transaction.order
    service = context.till.catalogue.find(order.service)
    link = payment_link(transaction, context.parts.links)
    if link is not None and expires_in_s(transaction, context.parts.clock.now_ms()) <= 0:
        link = None
    codes = codes_of(transaction, service) if transaction.state in PROVEN else ()
    return {
        Place.CUSTOMER: _customer(transaction, service),
        Place.AMOUNT: wording.amount(order),
        Place.CODE: "\n".join(code.replace(NO_BREAK, " ") for code in codes),
        Place.REFERENCE: transaction.receipt_number or transaction.reference or transaction.ref,
        Place.SERVICE: service.name if service is not None else order.service,
        Place.LINK: link or "",
        Place.SHOP: context.parts.shop or context.texts.of("top.shop"),
        Place.RECEIPT: receipt,
    }


def _customer(transaction: Transaction, service: Service | None) -> str:
    """Return the customer's name where one was asked for, else the number."""
    fields = service.fields if service is not None else ()
    names = (each.name for each in fields if each.kind is FieldKind.NAME)
    told = " ".join(filter(None, (transaction.order.fields.get(name, "") for name in names)))
    return told or wording.recipient(transaction.order)


async def last_fee(history: History, service: str) -> str:
    """Return what the newest message whose answer stated it cost, empty when none did."""
    for row in await history.page(Filter(service=service), None, NEWEST):
        timeline = await history.timeline(Ref(row.ref))
        if timeline is not None and (fee := timeline.transaction.extras.get(FEE, "")):
            return fee
    return ""
