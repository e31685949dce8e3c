"""Reads a provider's JSON strictly: what is ambiguous, absurd or half there is not read at all."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Final, NoReturn, TypeAlias

JsonObject: TypeAlias = Mapping[str, object]

MOST_DIGITS: Final = 40
"""Longer numbers are attacks, not money: 10^400 would fill the memory when written out."""

MOST_LEVELS: Final = 64

_SURROGATE: Final = re.compile(r"\\u[dD][89a-fA-F]")
_TOKEN: Final = re.compile(r'"(?:[^"\\]|\\.)*+"|[\[{]|[\]}]')
_OPENING: Final = frozenset("[{")


class MalformedError(ValueError):
    """These bytes are not an answer that can be trusted."""


def read_object(body: bytes) -> JsonObject:
    """Read a JSON object; whole numbers are int, others Decimal, never a float.

    Raises MalformedError for anything else: duplicate keys, NaN, numbers of more than
    `MOST_DIGITS` digits, more than `MOST_LEVELS` levels, lone surrogates, text that is not UTF-8.
    """
    try:
        text = body.decode("utf-8")
        value = _read(text)
    except MalformedError:
        raise
    except (ValueError, ArithmeticError, RecursionError) as fault:
        raise MalformedError(type(fault).__name__) from None
    if not isinstance(value, dict):
        raise MalformedError("not an object")
    return value


def _read(text: str) -> object:
    if text.count("[") + text.count("{") > MOST_LEVELS and _levels(text) > MOST_LEVELS:
        raise MalformedError("too deep")
    value: object = json.loads(
        text,
        object_pairs_hook=_without_duplicates,
        parse_int=_whole,
        parse_float=_fraction,
        parse_constant=_refuse,
    )
    if _SURROGATE.search(text):
        # Only an escape can make half a character; such a text cannot be stored or shown.
        json.dumps(value, ensure_ascii=False, default=str).encode("utf-8")
    return value


def _levels(text: str) -> int:
    depth = deepest = 0
    for token in _TOKEN.finditer(text):
        mark = token.group()
        if mark[0] == '"':
            continue
        depth += 1 if mark in _OPENING else -1
        deepest = max(deepest, depth)
        if deepest > MOST_LEVELS:
            break
    return deepest


def _without_duplicates(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise MalformedError("a key stands there twice")
    return members


def _whole(digits: str) -> int:
    if len(digits) > MOST_DIGITS:
        raise MalformedError("a number is too long")
    return int(digits)


def _fraction(digits: str) -> Decimal:
    number = Decimal(digits) if len(digits) <= MOST_DIGITS else None
    if number is None or not -MOST_DIGITS <= number.adjusted() <= MOST_DIGITS:
        raise MalformedError("a number is too long")
    return number


def _refuse(name: str) -> NoReturn:
    raise MalformedError(name)


def text_of(members: JsonObject, name: str) -> str:
    """Return a member as text: a string as it is, a number written out, else nothing."""
    match members.get(name):
        case str(text):
            return text
        case bool():
            return ""
        case int() | Decimal() as number:
            return str(number)
        case _:
            return ""


def object_of(members: JsonObject, name: str) -> JsonObject:
    """Return a member that is an object, else an empty one."""
    value = members.get(name)
    return value if isinstance(value, dict) else {}


def whole_of(members: JsonObject, name: str) -> int | None:
    """Return a member as a whole number, if it is one: 100, 100.0 and "100" all are 100."""
    number = number_of(members, name)
    if number is None or number != number.to_integral_value():
        return None
    return int(number)


def number_of(members: JsonObject, name: str) -> Decimal | None:
    """Return a member that is a number, or the text of one, exactly."""
    match members.get(name):
        case bool():
            return None
        case int() | Decimal() as number:
            return Decimal(number)
        case str(text) if _NUMBER.fullmatch(text):
            return Decimal(text)
        case _:
            return None


_NUMBER: Final = re.compile(r"-?[0-9]{1,20}(?:\.[0-9]{1,20})?")
