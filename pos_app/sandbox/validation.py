"""Refuses an operation before anything is recorded, with all problems at once (contract A5)."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from pos_app.sandbox import texts
from pos_app.sandbox.field_rules import is_filled, is_url, rules_for
from pos_app.sandbox.services_data import (
    SERVICES,
    WHATSAPP,
    WHATSAPP_FEE,
    Direction,
    Service,
)
from pos_app.sandbox.settlement import LOOPBACK_HOSTS

if TYPE_CHECKING:
    from pos_app.sandbox.settlement import World
    from pos_app.sandbox.wire import JsonObject

_NUMERAL: Final = re.compile(r"\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*", re.IGNORECASE | re.ASCII)
RATES: Final = {
    "XOF": Decimal(1),
    "GMD": Decimal("8.1"),
    "GNF": Decimal("0.065"),
    "SLL": Decimal("0.025"),
    "MAD": Decimal("61.5"),
}
"""The currencies that the provider converts, and our idea of one unit in XOF."""
_HALF: Final = 0.5
_NO_LIMIT: Final = -1
_LARGEST_XOF: Final = 10**15


class Problems:
    """The texts of a refusal, as arrays keyed by field."""

    def __init__(self) -> None:
        """Begin without a problem."""
        self._texts: defaultdict[str, list[str]] = defaultdict(list)

    def add(self, field: str, text: str) -> None:
        """Add one text to a field."""
        self._texts[field].append(text)

    def __bool__(self) -> bool:
        return bool(self._texts)

    @property
    def data(self) -> JsonObject:
        """The `data` of the refusal."""
        return {field: list(lines) for field, lines in self._texts.items()}


class ServerCrashError(TypeError):
    """A value on which the provider's validator crashes with HTTP 500 (contract A2)."""


def service_of(body: JsonObject) -> Service | None:
    """Return the service an operation names, if there is one."""
    code = body.get("codeService")
    return SERVICES.get(code) if isinstance(code, str) else None


def amount_of(body: JsonObject) -> int | None:
    """Return the amount as the server takes it: coerced and rounded; None if it is no number."""
    if body.get("codeService") == WHATSAPP:
        return WHATSAPP_FEE
    number = _coerced(body.get("amount")) * float(RATES.get(currency_of(body), 1))
    if not math.isfinite(number) or abs(number) > _LARGEST_XOF:
        return None
    return math.floor(number + _HALF)


def currency_of(body: JsonObject) -> str:
    """Return the operation's currency; XOF unless it names another."""
    return str(body.get("currency") or "XOF")


def _coerced(value: object) -> float:
    """Coerce as JavaScript's `Number(value)` does, for the values that JSON can bring."""
    match value:
        case bool() | None:
            return math.nan
        case int() | float():
            return _as_float(value)
        case str() if _NUMERAL.fullmatch(value):
            return float(value)
        case str() if not value.strip():
            return 0.0
    return math.nan


def _as_float(value: float) -> float:
    try:
        return float(value)
    except OverflowError:
        return math.inf


def field_problems(body: JsonObject, world: World) -> Problems:
    """Judge every field by its own rules, the key, the service and the number's pattern."""
    if currency_of(body) not in RATES:
        raise ServerCrashError(texts.CURRENCY_UNKNOWN)
    problems = Problems()
    service = service_of(body)
    if body.get("apiKey") != world.options.api_key:
        problems.add("apiKey", texts.API_KEY_INVALID)
    if service is None:
        problems.add("codeService", texts.SERVICE_UNKNOWN)
    for rule in rules_for(service, body):
        if not rule.holds(body.get(rule.field)):
            problems.add(rule.field, rule.text)
    _check_callback_scheme(body, world, problems)
    _check_phone(body, service, problems)
    _check_amount(body, problems)
    return problems


def _check_callback_scheme(body: JsonObject, world: World, problems: Problems) -> None:
    url = body.get("callbackUrl")
    if not world.options.production_enabled or not is_url(url):
        return
    # This machine may be called without TLS: nothing leaves it.
    parts = urlsplit(str(url))
    if parts.scheme != "https" and parts.hostname not in LOOPBACK_HOSTS:
        problems.add("callbackUrl", texts.CALLBACK_NOT_HTTPS)


def _check_phone(body: JsonObject, service: Service | None, problems: Problems) -> None:
    phone = body.get("phone")
    if phone is not None and not isinstance(phone, str):
        raise ServerCrashError(texts.PHONE_NOT_TEXT)
    # Searched, not matched: the provider's pattern is not anchored (contract A5).
    if service and is_filled(phone) and not re.search(service.phone_pattern, str(phone), re.ASCII):
        problems.add("phone", texts.PHONE_INVALID.format(pattern=service.phone_pattern))


def _check_amount(body: JsonObject, problems: Problems) -> None:
    amount = amount_of(body)
    if amount is None:
        problems.add("amount", texts.AMOUNT_NOT_A_NUMBER)
    elif amount < 1:
        problems.add("amount", texts.AMOUNT_NOT_POSITIVE)


def business_problems(body: JsonObject, service: Service, amount: int, world: World) -> Problems:
    """Judge duplicates, limits and the merchant's float, all at once."""
    problems = Problems()
    if world.ledger.by_external_id(str(body["externalTransactionId"])) is not None:
        problems.add("apiKey", texts.DUPLICATE)
    rules = service.rules
    if rules.largest != _NO_LIMIT and amount > rules.largest:
        problems.add("amount", texts.AMOUNT_ABOVE.format(limit=rules.largest))
    if rules.smallest != _NO_LIMIT and amount < rules.smallest:
        problems.add("amount", texts.AMOUNT_BELOW.format(limit=rules.smallest))
    if service.direction is Direction.DEBIT:
        cost = amount + commission_of(service, amount)
        if cost > world.ledger.balance:
            problems.add("apiKey", texts.BALANCE_TOO_LOW)
    return problems


def commission_of(service: Service, amount: int) -> Decimal:
    """Tell what the provider keeps, in XOF with up to five decimals."""
    return (amount * service.rules.commission).normalize() + 0
