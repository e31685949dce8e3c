"""The words of a receipt, made from a transaction: the same on paper, in a page, in a message."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from pos_app.domain.money import plain_francs
from pos_app.domain.service import FieldKind
from pos_app.domain.transaction import State
from pos_app.receipts.parts import Line, Pair, Rule, Symbol, Weight
from pos_app.texts.states import state_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pos_app.domain.service import Service
    from pos_app.domain.transaction import Transaction
    from pos_app.receipts.parts import Part, Slip
    from pos_app.texts.catalogue import Texts

HEAD_DIGITS: Final = 16
"""So much of the chain's newest hash is on paper: nobody can make another chain to fit it."""

SHORT_CODE_LETTERS: Final = 6
"""The end of our id: enough to find it, not enough to ask the provider about it."""

MOST_TEXT: Final = 300
"""Longer texts of other programs are cut."""

RECHARGE_CODES: Final = ("woyofalCode",)
"""Extras that hold recharge codes, one a line (contract A6)."""

ENERGY: Final = "woyofalKwh"

PROVEN: Final = frozenset({State.SUCCEEDED, State.REFUNDED})
"""Only these earn a receipt; anything else gives a slip that says that it is none."""

_DIGIT_RUN: Final = re.compile("[0-9]{5,}")
_GROUP: Final = re.compile("[0-9]{1,4}")
_SPLIT: Final = re.compile(r"[\r\n,;|/]+")
_SHOWN_FIELDS: Final = frozenset({FieldKind.ACCOUNT, FieldKind.RIB})


class Number(StrEnum):
    """How the customer's number stands on paper that may be left on the counter."""

    WHOLE = "whole"
    MASKED = "masked"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShopFacts:
    """What is the same on every receipt of a till.

    `utc_offset_minutes` makes the shop's local time; `footer` is the owner's own text;
    `watermark` stands on everything that was not done with real money, and is empty otherwise.
    """

    name: str
    till: str
    utc_offset_minutes: int = 0
    number: Number = Number.MASKED
    footer: str = ""
    watermark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintFacts:
    """What is known only when a receipt is printed.

    `copy` counts from 1: the second is DUPLICATA 1. `head` is the journal's newest hash.
    """

    copy: int = 1
    head: str = ""
    service: Service | None = None


def receipt(transaction: Transaction, shop: ShopFacts, facts: PrintFacts, texts: Texts) -> Slip:
    """Return the slip of a transaction: a receipt if money moved for certain, else a notice.

    A notice has no receipt number, no proof and no code, and says in its largest letters that it
    is no receipt.
    """
    if transaction.state in PROVEN and transaction.receipt_number:
        body = _receipt(transaction, shop, facts, texts)
    else:
        body = _notice(transaction, shop, facts, texts)
    return (*_top(transaction, shop, texts), *body, *_bottom(shop))


def _top(transaction: Transaction, shop: ShopFacts, texts: Texts) -> Iterator[Part]:
    if shop.name:
        yield Line(text=shop.name, weight=Weight.BIG, is_centred=True)
    till = texts.of("receipt.till", till=shop.till, cashier=transaction.order.cashier)
    yield Line(text=till, is_centred=True)
    if shop.watermark:
        yield Line(text=shop.watermark, weight=Weight.BIG, is_centred=True)
    yield Rule()


def _bottom(shop: ShopFacts) -> Iterator[Part]:
    if shop.watermark:
        yield Line(text=shop.watermark, weight=Weight.BIG, is_centred=True)
    for line in filter(None, shop.footer.splitlines()):
        yield Line(text=line, is_centred=True)


def _receipt(
    transaction: Transaction, shop: ShopFacts, facts: PrintFacts, texts: Texts
) -> Iterator[Part]:
    number = transaction.receipt_number
    title = texts.of("receipt.title", number=number)
    yield Line(text=title, weight=Weight.BOLD, is_centred=True)
    if facts.copy > 1:
        duplicate = texts.of("receipt.duplicate", number=facts.copy - 1)
        yield Line(text=duplicate, weight=Weight.BIG, is_centred=True)
    if transaction.state is State.REFUNDED:
        refunded = texts.of("receipt.refunded")
        yield Line(text=refunded, weight=Weight.BIG, is_centred=True)
    yield from _what(transaction, shop, facts, texts)
    if amount := transaction.order.amount:
        yield Line(text=plain_francs(amount.francs), weight=Weight.BIG, is_centred=True)
    yield from _codes(transaction, texts)
    yield Rule()
    yield Pair(texts.of("receipt.reference"), short_code(transaction))
    if facts.head:
        yield Pair(texts.of("receipt.proof"), facts.head[:HEAD_DIGITS])
        yield Symbol(proof(transaction, facts.head))


def _notice(
    transaction: Transaction, shop: ShopFacts, facts: PrintFacts, texts: Texts
) -> Iterator[Part]:
    none = texts.of("receipt.none")
    yield Line(text=none, weight=Weight.BIG, is_centred=True)
    order = transaction.order
    state = state_word(texts, transaction.state, order.direction.word, order.service)
    yield Line(text=state, weight=Weight.BOLD, is_centred=True)
    yield from _what(transaction, shop, facts, texts)
    if amount := transaction.order.amount:
        yield Pair(texts.of("receipt.asked"), plain_francs(amount.francs))
    yield Pair(texts.of("receipt.reference"), short_code(transaction))
    yield Rule()
    yield Line(text=none, weight=Weight.BIG, is_centred=True)


def _what(
    transaction: Transaction, shop: ShopFacts, facts: PrintFacts, texts: Texts
) -> Iterator[Part]:
    order, service = transaction.order, facts.service
    yield Pair(texts.of("receipt.date"), local_time(transaction.created_ms, shop))
    yield Pair(texts.of("receipt.service"), service.name if service else order.service)
    yield Pair(texts.of("receipt.operation"), texts.of(f"direction.{order.direction.word}"))
    if order.phone:
        whole = order.phone.shown()
        shown = whole if shop.number is Number.WHOLE else masked(whole)
        yield Pair(texts.of("receipt.number"), shown)
    for name, value in order.fields.items():
        field = service.field_named(name) if service else None
        if field and field.kind in _SHOWN_FIELDS and value:
            yield Pair(texts.of(field.label), value[:MOST_TEXT])


def _codes(transaction: Transaction, texts: Texts) -> Iterator[Part]:
    for code in recharge_codes(transaction.extras):
        yield Rule()
        yield Line(text=texts.of("receipt.code"), is_centred=True)
        yield Line(text=code, weight=Weight.BIG, is_centred=True)
    if energy := transaction.extras.get(ENERGY, ""):
        yield Pair(texts.of("receipt.energy"), f"{energy[:MOST_TEXT]} kWh")


def recharge_codes(extras: Mapping[str, str]) -> tuple[str, ...]:
    """Return the recharge codes that an answer brought, however many, in groups of four digits."""
    found = [
        piece.strip()[:MOST_TEXT]
        for name in RECHARGE_CODES
        for piece in _SPLIT.split(extras.get(name, ""))
    ]
    return tuple(_DIGIT_RUN.sub(_grouped, piece) for piece in found if piece)


def _grouped(digits: re.Match[str]) -> str:
    return " ".join(_GROUP.findall(digits[0]))


def masked(shown: str) -> str:
    """Return a number in its groups with all but its first two and last two digits as stars."""
    places = [place for place, letter in enumerate(shown) if letter.isdigit()]
    hidden = set(places[2:-2])
    return "".join("*" if place in hidden else letter for place, letter in enumerate(shown))


def short_code(transaction: Transaction) -> str:
    """Return the end of our id: the journal finds the operation by it, nobody else can."""
    return transaction.ref[-SHORT_CODE_LETTERS:]


def proof(transaction: Transaction, head: str) -> str:
    """Return what a receipt's square code says: nothing that names a customer."""
    moment = datetime.fromtimestamp(transaction.created_ms / 1000, UTC)
    francs = transaction.order.amount.francs if transaction.order.amount else 0
    return (
        f"{transaction.receipt_number} {francs} XOF {moment:%Y-%m-%dT%H:%MZ} {head[:HEAD_DIGITS]}"
    )


def local_time(at_ms: int, shop: ShopFacts) -> str:
    """Return a moment by the shop's clock: day first, as it is written there."""
    moment = datetime.fromtimestamp(at_ms / 1000, UTC) + timedelta(minutes=shop.utc_offset_minutes)
    return f"{moment:%d/%m/%Y %H:%M}"
