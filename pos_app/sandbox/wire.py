"""JSON as the provider's JavaScript reads and writes it (contract A2, A3)."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from decimal import Decimal
from typing import Final, NoReturn, TypeAlias

JsonObject: TypeAlias = Mapping[str, object]

OK: Final = 2000
REFUSED: Final = 4000
NOT_FOUND: Final = 404

_SURROGATES: Final = range(0xD800, 0xE000)
_LARGEST_INDEX: Final = 2**32 - 2
_LARGEST_EXACT: Final = 2**53
_PLAIN_NUMBER_CEILING: Final = 1e21
_PLAIN_NUMBER_FLOOR: Final = 1e-6


class UnreadableBodyError(ValueError):
    """The request's body is not a JSON object."""


def _refuse_constant(name: str) -> NoReturn:
    message = f"Unexpected token {name[0]} in JSON"
    raise UnreadableBodyError(message)


def read_object(raw: bytes) -> JsonObject:
    """Read a request's body as `JSON.parse` would; an empty body is an empty object."""
    if not raw.strip():
        return {}
    try:
        value = json.loads(raw.decode("utf-8"), parse_constant=_refuse_constant)
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as problem:
        message = f"Unexpected token in JSON: {type(problem).__name__}"
        raise UnreadableBodyError(message) from problem
    if not isinstance(value, dict):
        message = "Unexpected token in JSON at position 0"
        raise UnreadableBodyError(message)
    return value


def to_bytes(value: object) -> bytes:
    """Write an answer as Express does: compact and unescaped."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", errors="backslashreplace")


def stringify(value: object) -> str:
    """Serialise as JavaScript's `JSON.stringify` does: the HMAC is computed over this text."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int() | float():
            return _number(value)
        case str():
            return _text(value)
        case list() | tuple():
            return "[" + ",".join(stringify(item) for item in value) + "]"
        case Mapping():
            members = (f"{_text(key)}:{stringify(value[key])}" for key in _key_order(value))
            return "{" + ",".join(members) + "}"
    message = f"not JSON: {type(value).__name__}"
    raise TypeError(message)


def _key_order(value: Mapping[str, object]) -> list[str]:
    indexes = [key for key in value if _is_index(key)]
    others = [key for key in value if not _is_index(key)]
    return sorted(indexes, key=int) + others


def _is_index(key: str) -> bool:
    if not (key.isascii() and key.isdigit()):
        return False
    return str(int(key)) == key and int(key) <= _LARGEST_INDEX


def _text(value: str) -> str:
    quoted = json.dumps(value, ensure_ascii=False)
    return "".join(f"\\u{ord(mark):04x}" if ord(mark) in _SURROGATES else mark for mark in quoted)


def _number(value: float) -> str:
    if isinstance(value, int) and abs(value) <= _LARGEST_EXACT:
        return str(value)
    try:
        number = float(value)
    except OverflowError:
        return "null"
    return _double(number) if math.isfinite(number) else "null"


def _double(number: float) -> str:
    """Write a double with its shortest digits; large whole ones are padded by zeros."""
    shown = repr(number + 0.0)
    if abs(number) < _PLAIN_NUMBER_CEILING and number.is_integer():
        return format(Decimal(shown).to_integral_value(), "f")
    if "e" not in shown:
        return shown
    if _PLAIN_NUMBER_FLOOR <= abs(number) < 1:
        return format(Decimal(shown), "f")
    mantissa, exponent = shown.split("e")
    return f"{mantissa.removesuffix('.0')}e{int(exponent):+d}"


def json_number(amount: Decimal) -> int | float:
    """Return a balance as a JSON number: whole when it is whole, else its fractions."""
    whole = amount.to_integral_value()
    return int(whole) if whole == amount else float(amount)


def envelope(code: int, message: str, data: object, *, error: bool | None = None) -> JsonObject:
    """Return the answer of every Intech endpoint but refund-cancel (contract A2)."""
    failed = code not in (OK, 200) if error is None else error
    return {"code": code, "msg": message, "error": failed, "data": {} if data is None else data}


def uncaught(status: int, detail: str, path: str) -> JsonObject:
    """Return the body of a real HTTP error: the useful text is in `_msg` (contract A2)."""
    return {
        "code": status,
        "error": True,
        "msg": "Une erreur est survenue",
        "_msg": detail,
        "data": {},
        "path": path,
    }
