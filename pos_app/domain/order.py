"""From what was typed to what can be sold: every field checked, every problem named."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from pos_app.domain.attachment import read_attachment
from pos_app.domain.latin import is_latin
from pos_app.domain.money import Money, parse_money
from pos_app.domain.phone import PhoneNumber, parse_phone
from pos_app.domain.problem import Problem, ProblemKind
from pos_app.domain.sealed import SHORTEST_NUMBER, Sealed, luhn_agrees, masked
from pos_app.domain.service import Direction, Family, Field, FieldKind, Service
from pos_app.domain.template import unfilled

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_ACCOUNT: Final = re.compile("[A-Za-z0-9]+")
_EMAIL: Final = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_RIB: Final = re.compile(r"SN[0-9]{3}[0-9]{5}[0-9A-Z]{12}[0-9]{2}")
_CONTROL: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
SEPARATORS: Final = re.compile("[ \u00a0\u202f.-]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What a cashier asked for, checked: nothing in it can be refused for its form.

    `amount` is None where the provider sets it (a WhatsApp message's fee). `fields` holds the
    remaining answers by wire name. `cashier` is the person who answers for it. `sealed` holds a
    card's digits for the one submission and is kept nowhere: `fields` only has the masked number.
    """

    provider: str
    service: str
    direction: Direction
    phone: PhoneNumber | None
    amount: Money | None
    fields: Mapping[str, str] = field(default_factory=dict)
    cashier: str = ""
    sealed: Sealed = field(default_factory=lambda: Sealed({}), repr=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What became of typed answers: an order, or the problems by field name."""

    order: Order | None
    problems: Mapping[str, Problem]


def read_order(service: Service, answers: Mapping[str, str], cashier: str) -> Reading:
    """Check `answers` (wire name to typed text) against what `service` declares.

    Unknown names are problems too, so that a misspelt field is never silently dropped.
    """
    problems: dict[str, Problem] = {
        name: Problem(ProblemKind.UNKNOWN_FIELD)
        for name in answers
        if service.field_named(name) is None
    }
    phone: PhoneNumber | None = None
    amount: Money | None = None
    texts: dict[str, str] = {}
    digits: dict[str, str] = {}
    for asked in service.fields:
        value = read_field(service, asked, answers.get(asked.name, ""))
        match value:
            case Problem():
                problems[asked.name] = value
            case PhoneNumber():
                phone = value
            case Money():
                amount = value
            case str() if asked.kind is FieldKind.CARD_DIGITS:
                digits[asked.name] = value
            case str():
                texts[asked.name] = value
            case _:
                continue
    if problems:
        return Reading(order=None, problems=MappingProxyType(problems))
    order = Order(
        provider=service.provider,
        service=service.code,
        direction=service.direction,
        phone=phone,
        amount=amount,
        fields=MappingProxyType({**texts, **_shown_of_card(digits)}),
        cashier=cashier,
        sealed=Sealed(digits),
    )
    return Reading(order=order, problems=MappingProxyType({}))


def _shown_of_card(digits: Mapping[str, str]) -> Mapping[str, str]:
    """Return what may be kept of a card: its masked number, never its code or its end."""
    return {name: masked(each) for name, each in digits.items() if len(each) >= SHORTEST_NUMBER}


def read_field(
    service: Service, field: Field, text: str
) -> PhoneNumber | Money | str | Problem | None:
    """Check one typed text; None means that an optional field was left empty."""
    if not text.strip():
        return None if field.optional else Problem(ProblemKind.MISSING)
    match field.kind:
        case FieldKind.PHONE:
            return parse_phone(text, service.country)
        case FieldKind.AMOUNT:
            return _read_amount(service, text)
        case _ if service.family is Family.MESSAGE and unfilled(text):
            return Problem(ProblemKind.PLACE_UNFILLED)
        case _:
            return _read_text(field, text)


def _read_amount(service: Service, text: str) -> Money | Problem:
    money = parse_money(text)
    if isinstance(money, Problem):
        return money
    rule = service.amounts
    if money.francs < rule.minimum:
        return Problem(ProblemKind.BELOW_MINIMUM, rule.minimum)
    if money.francs > rule.maximum:
        return Problem(ProblemKind.ABOVE_MAXIMUM, rule.maximum)
    if money.francs % rule.multiple:
        return Problem(ProblemKind.NOT_A_MULTIPLE, rule.multiple)
    return money


def _read_text(field: Field, text: str) -> str | Problem:
    bare = _CONTROL.sub("", text).strip()
    if len(bare) < field.min_length:
        return Problem(ProblemKind.TOO_SHORT, field.min_length)
    # People read a card in groups: its own check counts the digits.
    if len(bare) > field.max_length and field.kind is not FieldKind.CARD_DIGITS:
        return Problem(ProblemKind.TOO_LONG, field.max_length)
    check = _CHECKS.get(field.kind)
    return check(field, bare) if check else bare


def account_of(text: str) -> str:
    """Return an account's number as the provider takes it, without people's spaces and dashes."""
    return SEPARATORS.sub("", text)


def _account(_field: Field, text: str) -> str | Problem:
    bare = account_of(text)
    return bare if _ACCOUNT.fullmatch(bare) else Problem(ProblemKind.ACCOUNT_CHARACTERS)


def _name(_field: Field, text: str) -> str | Problem:
    readable = all(letter.isalpha() or letter in " -'.\u2019" for letter in text)
    readable = readable and is_latin(text)
    return text if readable else Problem(ProblemKind.NOT_A_NAME)


def _email(_field: Field, text: str) -> str | Problem:
    return text if _EMAIL.fullmatch(text) else Problem(ProblemKind.NOT_AN_EMAIL)


def _choice(field: Field, text: str) -> str | Problem:
    return text if text in field.choices else Problem(ProblemKind.NOT_A_CHOICE)


def _day(_field: Field, text: str) -> str | Problem:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return Problem(ProblemKind.NOT_A_DATE)


def _rib(_field: Field, text: str) -> str | Problem:
    bare = SEPARATORS.sub("", text).upper()
    if not _RIB.fullmatch(bare) or not rib_key_agrees(bare[2:]):
        return Problem(ProblemKind.NOT_A_RIB)
    return f"{bare[:5]} {bare[5:10]} {bare[10:22]} {bare[22:]}"


def rib_key_agrees(rib: str) -> bool:
    """Tell whether the two check digits of a RIB (3 + 5 + 12 + 2 characters) fit the rest.

    Letters count as in the French rule (A and J are 1, B, K and S are 2, ...); the key makes the
    whole a multiple of 97.
    """
    digits = "".join(str(_RIB_VALUES[letter]) for letter in rib)
    bank, branch, account, key = digits[:3], digits[3:8], digits[8:20], digits[20:]
    return int(bank + branch + account + key) % 97 == 0


_RIB_VALUES: Final[Mapping[str, int]] = {
    **{str(digit): digit for digit in range(10)},
    **{letter: place % 9 + 1 for place, letter in enumerate("ABCDEFGHIJKLMNOPQR")},
    **{letter: place + 2 for place, letter in enumerate("STUVWXYZ")},
}


def _file(_field: Field, text: str) -> str | Problem:
    """Take a reference to a file that was looked at (`attachment`); a path is not one."""
    return text if read_attachment(text) else Problem(ProblemKind.NOT_A_FILE)


def _card_digits(field: Field, text: str) -> str | Problem:
    bare = SEPARATORS.sub("", text)
    right = bare.isascii() and bare.isdigit()
    if not right or not field.min_length <= len(bare) <= field.max_length:
        return Problem(ProblemKind.NOT_A_CARD)
    if len(bare) >= SHORTEST_NUMBER and not luhn_agrees(bare):
        return Problem(ProblemKind.NOT_A_CARD)
    return bare


_CHECKS: Final[Mapping[FieldKind, Callable[[Field, str], str | Problem]]] = {
    FieldKind.ACCOUNT: _account,
    FieldKind.NAME: _name,
    FieldKind.EMAIL: _email,
    FieldKind.CHOICE: _choice,
    FieldKind.DATE: _day,
    FieldKind.RIB: _rib,
    FieldKind.FILE: _file,
    FieldKind.CARD_DIGITS: _card_digits,
}
