"""The provider's rules for each field of an operation, as tables (contract A5)."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from pos_app.sandbox import texts
from pos_app.sandbox.services_data import (
    CARD,
    ORANGE_CASH_OUT,
    TRANSFER,
    WHATSAPP,
    Family,
    Service,
)

if TYPE_CHECKING:
    from pos_app.sandbox.wire import JsonObject

Check = Callable[[object], bool]

LONGEST: Final = 255
_LONGEST_PHONE: Final = 45
_HOST: Final = re.compile(r"([a-z0-9_-]+\.)+[a-z]{2,}|(\d{1,3}\.){3}\d{1,3}", re.IGNORECASE)
_EMAIL: Final = re.compile(r"[^@\s]+@([a-z0-9-]+\.)+[a-z]{2,}", re.IGNORECASE)
_BILLED: Final = frozenset({Family.BILL, Family.RELOAD})


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule: the field, the test it must pass, and the text when it fails."""

    field: str
    holds: Check
    text: str


def is_text(value: object) -> bool:
    """Whether the value is a JSON string."""
    return isinstance(value, str)


def is_filled(value: object) -> bool:
    """Whether the value is a string with something in it."""
    return isinstance(value, str) and value != ""


def is_url(value: object) -> bool:
    """Accept a host with a top-level domain or an IPv4 address; `localhost` is refused."""
    if not isinstance(value, str) or len(value) > LONGEST:
        return False
    try:
        parts = urlsplit(value)
        host = parts.hostname or ""
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and _HOST.fullmatch(host) is not None


def is_redirect(value: object) -> bool:
    """Accept a URL, or anything that starts `file:///` (contract A5)."""
    return is_url(value) or (isinstance(value, str) and value.startswith("file:///"))


def has_length(shortest: int, longest: int) -> Check:
    """Return a test for a string's length."""
    return lambda value: isinstance(value, str) and shortest <= len(value) <= longest


def matches(pattern: str) -> Check:
    """Return a test for a whole string."""
    compiled = re.compile(pattern, re.ASCII)
    return lambda value: isinstance(value, str) and compiled.fullmatch(value) is not None


def optional(check: Check) -> Check:
    """Return the same test, passed by null and by absence too."""
    return lambda value: value is None or check(value)


def is_card_number(value: object) -> bool:
    """Twelve to nineteen digits with a valid Luhn check digit."""
    if not isinstance(value, str):
        return False
    digits = value.replace(" ", "").replace("-", "")
    if re.fullmatch(r"[0-9]{12,19}", digits) is None:
        return False
    total = 0
    for place, mark in enumerate(reversed(digits)):
        doubled = int(mark) * (1 + place % 2)
        total += doubled // 10 + doubled % 10
    return total % 10 == 0


def is_email(value: object) -> bool:
    """Accept a plain e-mail address."""
    return isinstance(value, str) and _EMAIL.fullmatch(value) is not None


def is_base64(value: object) -> bool:
    """Accept standard base64 with its padding."""
    if not isinstance(value, str) or not value:
        return False
    try:
        base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        return False
    return True


def is_rib(value: object) -> bool:
    """Accept the shape of a Senegalese RIB; how its key is computed is not public."""
    return matches(r"SN[0-9]{3} ?[0-9]{5} ?[0-9]{12} ?[0-9]{2}")(value)


def _text_rule(field: str) -> Rule:
    return Rule(field=field, holds=is_text, text=f"{field} must be a string")


def _minimum(field: str, length: int) -> Rule:
    return Rule(
        field=field,
        holds=has_length(length, 10_000),
        text=f"{field} must be longer than or equal to {length} characters",
    )


def _maximum(field: str, length: int) -> Rule:
    return Rule(
        field=field,
        holds=lambda value: isinstance(value, str) and len(value) <= length,
        text=f"{field} must be shorter than or equal to {length} characters",
    )


GENERAL: Final = (
    Rule(field="phone", holds=is_filled, text=texts.PHONE_REQUIRED),
    Rule(
        field="phone",
        holds=lambda value: not isinstance(value, str) or len(value) <= _LONGEST_PHONE,
        text=f"phone must be shorter than or equal to {_LONGEST_PHONE} characters",
    ),
    Rule(
        field="externalTransactionId",
        holds=is_filled,
        text="externalTransactionId should not be empty",
    ),
    Rule(
        field="externalTransactionId",
        holds=lambda value: not isinstance(value, str) or len(value) <= LONGEST,
        text=f"externalTransactionId must be shorter than or equal to {LONGEST} characters",
    ),
    Rule(field="callbackUrl", holds=is_filled, text=texts.CALLBACK_REQUIRED),
    Rule(
        field="callbackUrl",
        holds=lambda value: not is_filled(value) or is_url(value),
        text=texts.CALLBACK_INVALID,
    ),
    Rule(
        field="data",
        holds=lambda value: value is None or isinstance(value, str | Mapping),
        text="data must be a string",
    ),
    Rule(field="sender", holds=optional(is_text), text="sender must be a string"),
    Rule(
        field="useOMQrCode",
        holds=optional(lambda value: isinstance(value, bool)),
        text="useOMQrCode must be a boolean value",
    ),
)
REDIRECTS: Final = tuple(
    Rule(field=field, holds=is_redirect, text=texts.REDIRECT_INVALID.format(field=field))
    for field in ("successRedirectUrl", "errorRedirectUrl")
)
BILLED: Final = (
    Rule(
        field="billAccountNumber",
        holds=matches(r"[A-Za-z0-9]+"),
        text="billAccountNumber must contain only letters and numbers",
    ),
    _minimum("billAccountNumber", 5),
    _maximum("billAccountNumber", 20),
)
BILL: Final = (_text_rule("billReference"),)
NAMED_CUSTOMER: Final = (
    _text_rule("customerFirstName"),
    _text_rule("customerLastName"),
    Rule(field="customerEmail", holds=optional(is_email), text="customerEmail must be an email"),
    _minimum("operationDescription", 20),
)
CARD_FIELDS: Final = (
    Rule(field="cardNumber", holds=is_card_number, text="cardNumber must be a credit card"),
    Rule(
        field="cardExpireMonth",
        holds=matches(r"[0-9]{2}"),
        text="cardExpireMonth must be longer than or equal to 2 characters",
    ),
    Rule(
        field="cardExpireYear",
        holds=matches(r"[0-9]{2}"),
        text="cardExpireYear must be longer than or equal to 2 characters",
    ),
    Rule(
        field="cardCVC",
        holds=matches(r"[0-9]{3}"),
        text="cardCVC must be longer than or equal to 3 characters",
    ),
    Rule(
        field="cardType",
        holds=matches("VISA|MASTERCARD|VISA_ELECTRON"),
        text="cardType must be one of the following values: VISA, MASTERCARD, VISA_ELECTRON",
    ),
    Rule(
        field="merchantName",
        holds=matches(r"[A-Za-z]+"),
        text="merchantName must contain only letters (a-zA-Z)",
    ),
    _minimum("merchantName", 3),
    _maximum("merchantName", 15),
    Rule(
        field="merchantCatCode",
        holds=optional(matches(r"[0-9]+")),
        text="merchantCatCode must be a number string",
    ),
)
TRANSFER_FIELDS: Final = (_text_rule("rib"),)
MESSAGE: Final = (
    Rule(field="message", holds=is_filled, text=texts.MESSAGE_REQUIRED),
    Rule(
        field="attachedMedia",
        holds=optional(is_base64),
        text="attachedMedia must be base64 encoded",
    ),
    Rule(
        field="attachedMediaName",
        holds=optional(is_text),
        text="attachedMediaName must be a string",
    ),
)
ATTACHMENT: Final = (
    Rule(
        field="attachedMediaExtension",
        holds=lambda value: isinstance(value, str) and "." in value,
        text="attachedMediaExtension must contain a . string",
    ),
    _minimum("attachedMediaExtension", 2),
    _maximum("attachedMediaExtension", 10),
)


def rules_for(service: Service | None, body: JsonObject) -> tuple[Rule, ...]:
    """Return the rules that an operation of this service must pass, all at once."""
    rules: list[tuple[Rule, ...]] = [GENERAL]
    if service is None:
        return GENERAL
    if service.needs_redirects or (
        service.code == ORANGE_CASH_OUT and body.get("useOMQrCode") is True
    ):
        rules.append(REDIRECTS)
    if service.family in _BILLED:
        rules.append(BILLED)
    if service.family is Family.BILL:
        rules.append(BILL)
    if service.code in {CARD, TRANSFER}:
        rules.append(NAMED_CUSTOMER)
    if service.code == CARD:
        rules.append(CARD_FIELDS)
    if service.code == TRANSFER:
        rules.append(TRANSFER_FIELDS)
    if service.code == WHATSAPP:
        rules.append(MESSAGE)
        if body.get("attachedMedia") is not None:
            rules.append(ATTACHMENT)
    return tuple(rule for table in rules for rule in table)
