"""Puts ages, amounts, problems and troubles into words, in one place for the whole window."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.domain.money import grouped, screen_francs
from pos_app.domain.phone import PhoneNumber, parse_phone
from pos_app.domain.problem import ProblemKind
from pos_app.domain.service import FieldKind
from pos_app.texts.catalogue import Language
from pos_app.texts.states import state_word

if TYPE_CHECKING:
    from pos_app.domain.order import Order
    from pos_app.domain.problem import Problem
    from pos_app.domain.service import Field, Service
    from pos_app.domain.template import Template
    from pos_app.domain.transaction import State, Transaction
    from pos_app.domain.trouble import Trouble
    from pos_app.engine.customers import Customer
    from pos_app.engine.ports import Catalogue
    from pos_app.texts.catalogue import Texts

MINUTE_S: Final = 60
HOUR_S: Final = 3600
DAY_S: Final = 86_400
FIGURE: Final = re.compile(r"[0-9]+\.[0-9]+")


def age(texts: Texts, seconds: float) -> str:
    """Return a length of time in its largest fitting unit; below zero counts as zero."""
    whole = max(0, int(seconds))
    for unit, length_s in (("days", DAY_S), ("hours", HOUR_S), ("minutes", MINUTE_S)):
        if whole >= length_s:
            return texts.of(f"age.{unit}", number=whole // length_s)
    return texts.of("age.seconds", number=whole)


def state_of(texts: Texts, state: State, order: Order) -> str:
    """Return the word for where an order stands."""
    return state_word(texts, state, order.direction.word, order.service)


def countdown(seconds: float) -> str:
    """Return what is left of a time as minutes and seconds."""
    whole = max(0, int(seconds))
    return f"{whole // MINUTE_S}:{whole % MINUTE_S:02d}"


def problem(texts: Texts, found: Problem) -> str:
    """Return the sentence that stands beside a field."""
    if found.bound is None:
        return texts.of(f"problem.{found.kind}")
    return texts.of(f"problem.{found.kind}", bound=grouped(found.bound, "\u202f"))


def problem_of(texts: Texts, field: Field, found: Problem) -> str:
    """Return the sentence beside that field: a country's name is too long for its code."""
    if is_country(field) and found.kind in {ProblemKind.TOO_LONG, ProblemKind.TOO_SHORT}:
        return texts.of("form.country_shape")
    return problem(texts, found)


def is_country(field: Field) -> bool:
    """Tell whether a field wants a country by the three letters of ISO 3166."""
    return field.name.endswith("Country") and field.max_length == len("SEN")


def choice(texts: Texts, name: str, value: str) -> str:
    """Return a wire value of a field for people; one that nobody has named shows itself."""
    return texts.of_or(f"choice.{name}.{value}", value)


def is_about_presence(found: Problem) -> bool:
    """Tell whether a field is only empty, which is no mistake yet while one types."""
    return found.kind is ProblemKind.MISSING


def template_name(texts: Texts, template: Template) -> str:
    """Return what a cashier calls a text of the shop: the owner's name for it, or ours."""
    return template.name or texts.of(f"template.{template.kind}.name")


def amount(order: Order) -> str:
    """Return the amount of an order, empty where the provider sets it."""
    return screen_francs(order.amount.francs) if order.amount else ""


def figure(texts: Texts, told: str) -> str:
    """Return a provider's figure with the language's own decimal sign; other texts stay."""
    is_decimal = FIGURE.fullmatch(told) is not None
    return told.replace(".", ",") if is_decimal and texts.language is Language.FRENCH else told


def whole_francs(order: Order) -> int | None:
    """Return an order's amount in francs, None where the provider sets it."""
    return None if order.amount is None else order.amount.francs


def recipient(order: Order) -> str:
    """Return whom an order is for: the number, or the first thing that was typed."""
    if order.phone:
        return order.phone.shown().replace(" ", "\u00a0")  # A number is never broken in two.
    return next(iter(order.fields.values()), "")


def francs(number: int | None) -> str:
    """Return an amount, or a dash where the provider set it."""
    return "\u2013" if number is None else screen_francs(number)


def known_as(customer: Customer) -> str:
    """Return what one calls a customer by: the account, or else the number as people say it."""
    first = next(iter(customer.answers.values()), "")
    phone = customer.last.phone
    if phone and first in phone:
        return PhoneNumber(phone).shown().replace(" ", "\u00a0")
    return first


def last_digits(order: Order, count: int) -> str:
    """Return what a person types to say that an order is meant: the recipient's last digits."""
    whole = order.phone.national if order.phone else recipient(order)
    return whole[-count:]


def service_name(catalogue: Catalogue, code: str) -> str:
    """Return a service's name for people; one that left the catalogue shows its code."""
    found = catalogue.find(code)
    return found.name if found else code


@dataclass(frozen=True, slots=True)
class Said:
    """A trouble in words: what happened, and what to do now."""

    title: str
    advice: str


def trouble(texts: Texts, which: Trouble) -> Said:
    """Return what to say about a trouble of the till."""
    return Said(texts.of(f"trouble.{which}.title"), texts.of(f"trouble.{which}.advice"))


def reason(texts: Texts, transaction: Transaction) -> Said:
    """Return why a transaction stands as it does, and what to do; empty when nothing is to say."""
    if transaction.reason is None:
        return Said("", "")
    key = f"reason.{transaction.reason}"
    return Said(texts.of(key), texts.of(f"{key}.advice"))


def answer(service: Service, name: str, text: str) -> str:
    """Return what is filled in for one field of a service as people read it."""
    asked = service.field_named(name)
    if asked is not None and asked.kind is FieldKind.AMOUNT and text.isdecimal():
        return screen_francs(int(text))
    if asked is not None and asked.kind is FieldKind.PHONE:
        phone = parse_phone(text, service.country)
        return phone.shown() if isinstance(phone, PhoneNumber) else text
    return text
