"""What the till remembers of a customer, and how carefully an order is to be read back."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol

from pos_app.domain.phone import PhoneNumber
from pos_app.domain.service import FieldKind
from pos_app.domain.transaction import State

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pos_app.domain.order import Order
    from pos_app.domain.service import Field, Service

ENDING_DIGITS: Final = 4
"""So many digits of a number are what people remember and say."""

MOST_LISTED: Final = 9
"""A longer list has no digit to pick by; more digits of the number make it shorter."""

EACH: Final = 20
"""So many of a customer's operations tell what is usual for them."""

HABITS: Final = 400
"""So many of a service's newest operations tell what is usual for it."""

LEAST_HABITS: Final = 20
"""Fewer amounts than this say nothing about what is usual."""

LARGE_FRANCS: Final = 100_000
"""What counts as large for a new number while the shop's own amounts are too few to tell."""

UNUSUAL: Final = 95
LARGE: Final = 90
"""Percent of the service's own amounts: above the first for anyone, the second for the unknown."""

KEPT_SECRET: Final = frozenset({FieldKind.AMOUNT, FieldKind.CARD_DIGITS})
"""Kinds that are never filled in from memory: one is a hint only, the other is on a card."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """What was typed of a customer's number.

    `digits` are its last ones. `account` is the wire name of a field that holds a meter or a
    contract, empty for a phone number; `services` are those whose accounts are meant.
    """

    digits: str
    account: str = ""
    services: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sold:
    """One earlier operation of a customer.

    `phone` is E.164 or empty, `fields` are answers by wire name, `francs` is None where the
    provider set the amount.
    """

    service: str
    phone: str
    fields: Mapping[str, str]
    francs: int | None
    state: State
    created_ms: int


class Memory(Protocol):
    """The part of the journal that remembers customers. Raises TillError when it is unreadable."""

    async def recall(self, ending: Ending, limit: int) -> Sequence[Sold]:
        """Return the newest operations, at most `limit` for each number that ends so.

        An operation of the last moment may be missing.
        """
        ...

    async def amounts(self, service: str, limit: int) -> Sequence[int]:
        """Return the francs of a service's newest successes, at most `limit` of them."""
        ...


class NoMemory:
    """Remembers nobody: for a till that has no journal to read."""

    async def recall(self, ending: Ending, limit: int) -> Sequence[Sold]:
        """Return nothing."""
        del ending, limit
        return ()

    async def amounts(self, service: str, limit: int) -> Sequence[int]:
        """Return nothing."""
        del service, limit
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Customer:
    """Someone who was here before, as the form of one service wants to know them.

    `answers` fill its fields, wire name to text; `usual_francs` is what they mostly ask of this
    service, None when they never did.
    """

    answers: Mapping[str, str]
    last: Sold
    usual_francs: int | None = None


class Risk(StrEnum):
    """Whether an order is read back by one key or by the number's last two digits."""

    USUAL = "usual"
    NEW_AND_LARGE = "new_and_large"
    ABOVE_USUAL = "above_usual"


def ending_of(service: Service, asked: Field, text: str) -> Ending | None:
    """Return what a short text in a form's first field is the end of; None for a whole number.

    A phone number may be shortened to its last four digits or more, an account to four.
    """
    digits = "".join(text.split())
    if not (digits.isascii() and digits.isdecimal()) or len(digits) < ENDING_DIGITS:
        return None
    if asked.kind is FieldKind.PHONE:
        whole = service.country.national_digits if service.country else ENDING_DIGITS + 1
        return Ending(digits=digits) if len(digits) < whole else None
    if asked.kind is FieldKind.ACCOUNT and len(digits) == ENDING_DIGITS:
        return Ending(digits=digits, account=asked.name, services=(service.code,))
    return None


async def known_customers(
    memory: Memory, service: Service, ending: Ending, alike: frozenset[str] = frozenset()
) -> tuple[Customer, ...]:
    """Return whom an ending can mean: those who used this service first, then the newest.

    `alike` are codes of services that count as this one: another operator's airtime.
    """
    groups: dict[str, list[Sold]] = {}
    for sold in await memory.recall(ending, EACH):
        whole = sold.fields.get(ending.account, "") if ending.account else sold.phone
        if whole.endswith(ending.digits) and (ending.account or _fits(service, whole)):
            groups.setdefault(whole, []).append(sold)
    counted = alike | {service.code}
    found = [_customer(service, each, counted) for each in groups.values()]
    found.sort(key=lambda each: (each.last.service not in counted, -each.last.created_ms))
    return tuple(found)


def answers_of(service: Service, order: Order) -> Mapping[str, str]:
    """Return what was typed for an order, to type it again; never the digits of a card."""
    answers = {name: text for name, text in order.fields.items() if service.field_named(name)}
    for asked in service.fields:
        if asked.kind is FieldKind.PHONE and order.phone:
            answers[asked.name] = order.phone.national if service.country else order.phone.e164
        elif asked.kind is FieldKind.AMOUNT and order.amount:
            answers[asked.name] = str(order.amount.francs)
        elif asked.kind is FieldKind.CARD_DIGITS:
            answers.pop(asked.name, None)
    return answers


async def weigh(memory: Memory, order: Order) -> Risk:
    """Return how carefully an order is to be read back. Raises TillError."""
    if order.amount is None:
        return Risk.USUAL
    known = True
    if order.phone is not None:
        earlier = await memory.recall(Ending(digits=order.phone.national), EACH)
        known = any(
            sold.phone == order.phone.e164 and sold.state is State.SUCCEEDED for sold in earlier
        )
    return risk_of(order.amount.francs, await memory.amounts(order.service, HABITS), known=known)


def risk_of(francs: int, usual: Sequence[int], *, known: bool) -> Risk:
    """Judge an amount by the service's own usual ones and by whether the number is known."""
    if len(usual) < LEAST_HABITS:
        return Risk.USUAL if known or francs < LARGE_FRANCS else Risk.NEW_AND_LARGE
    ranked = sorted(usual)
    if francs > _at(ranked, UNUSUAL):
        return Risk.ABOVE_USUAL
    if not known and francs > _at(ranked, LARGE):
        return Risk.NEW_AND_LARGE
    return Risk.USUAL


def _at(ranked: Sequence[int], percent: int) -> int:
    """Return the smallest value that at least so many percent of all do not exceed."""
    return ranked[-(-percent * len(ranked) // 100) - 1]


def _fits(service: Service, phone: str) -> bool:
    return service.country is None or PhoneNumber(phone).country is service.country


def _customer(service: Service, sold: Sequence[Sold], counted: frozenset[str]) -> Customer:
    newest_first = sorted(sold, key=lambda each: -each.created_ms)
    here = [each for each in newest_first if each.service in counted]
    last = next(iter(here), newest_first[0])
    paid = [each.francs for each in here if each.state is State.SUCCEEDED and each.francs]
    # Of equally frequent amounts the counter keeps the first it met: the newest.
    usual = Counter(paid).most_common(1)
    return Customer(
        answers=_answers(service, last),
        last=last,
        usual_francs=usual[0][0] if usual else None,
    )


def _answers(service: Service, last: Sold) -> Mapping[str, str]:
    answers = {}
    for asked in service.fields:
        if asked.kind is FieldKind.PHONE and last.phone:
            known = PhoneNumber(last.phone)
            answers[asked.name] = known.national if service.country else known.e164
        elif asked.kind not in KEPT_SECRET and last.service == service.code:
            answers[asked.name] = last.fields.get(asked.name, "")
    return {name: text for name, text in answers.items() if text}
