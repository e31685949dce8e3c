"""The tables of `config.toml` about the shop's own earnings and calendar."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from pos_app.domain.trouble import TillError, Trouble
from pos_app.settings.table_names import COMMISSIONS, FEASTS

if TYPE_CHECKING:
    from typing import NoReturn

    from pos_app.domain.shift.commission import Rate, Rates
    from pos_app.domain.shift.runway import Feast

MOST_PERCENT: Final = 1_000
LARGEST: Final = Decimal(1_000_000)

_RATE: Final = frozenset({"since", "percent", "flat", "least", "most"})
_FEAST: Final = frozenset({"name", "first", "last", "percent"})


def read_rates(found: Mapping[str, object], place: str) -> Rates:
    """Read `[[commissions.CODE]]` with `since`, and `percent`, `flat`, `least`, `most` as text.

    Text, because a rate is exact: "0.45" is 45 francs on 10,000. Raises TillError
    SETTINGS_INVALID.
    """
    table = found.get(COMMISSIONS, {})
    if not isinstance(table, Mapping):
        _refuse(COMMISSIONS, table, place, "[[commissions.WAVE_SN_API_CASH_IN]]")
    return MappingProxyType(
        {
            code: tuple(_rate(f"{COMMISSIONS}.{code}", each, place) for each in _rows(rows))
            for code, rows in table.items()
        }
    )


def read_feasts(found: Mapping[str, object], place: str) -> tuple[Feast, ...] | None:
    """Read `[[feasts]]` with `name`, `first`, `last` and `percent`; None when there are none.

    Raises TillError SETTINGS_INVALID.
    """
    if FEASTS not in found:
        return None
    return tuple(_feast(each, place) for each in _rows(found[FEASTS]))


def _rate(name: str, value: object, place: str) -> Rate:
    if not isinstance(value, Mapping) or set(value) - _RATE or not _is_day(value.get("since")):
        _refuse(name, value, place, 'since = 2026-01-01, percent = "0.5", flat = "10"')
    # Here and not above, as below: most shops have no tables, and the first frame waits for these.
    from pos_app.domain.shift.commission import Rate  # noqa: PLC0415 - see above

    numbers = {key: _number(f"{name}.{key}", value[key], place) for key in value if key != "since"}
    return Rate(since=value["since"], **numbers)


def _feast(value: object, place: str) -> Feast:
    from pos_app.domain.shift.runway import Feast  # noqa: PLC0415 - see above

    wanted = 'name = "Magal", first = 2026-08-01, last = 2026-08-02, percent = 180'
    if not isinstance(value, Mapping) or set(value) != _FEAST:
        _refuse(FEASTS, value, place, wanted)
    first, last, percent = value["first"], value["last"], value["percent"]
    is_span = _is_day(first) and _is_day(last) and first <= last
    is_part = type(percent) is int and 0 <= percent <= MOST_PERCENT
    if not (is_span and is_part and isinstance(value["name"], str)):
        _refuse(FEASTS, value, place, wanted)
    return Feast(name=value["name"], first=first, last=last, percent=percent)


def _rows(value: object) -> Sequence[object]:
    return value if isinstance(value, list) else (value,)


def _is_day(value: object) -> bool:
    return isinstance(value, date) and not isinstance(value, datetime)


def _number(name: str, value: object, place: str) -> Decimal:
    try:
        number = Decimal(value) if isinstance(value, str) else Decimal("NaN")
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite() or not 0 <= number <= LARGEST:
        _refuse(name, value, place, '"0.5"')
    return number


def _refuse(name: str, value: object, place: str, wanted: str) -> NoReturn:
    shown = json.dumps(value, ensure_ascii=False, default=str)
    raise TillError(Trouble.SETTINGS_INVALID, f"{name} = {shown} ({place}; {wanted})")
