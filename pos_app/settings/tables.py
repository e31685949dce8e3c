"""The tables of `config.toml`: what the owner knows better than the declared services."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from pos_app.domain.template import Place, is_template
from pos_app.domain.trouble import TillError, Trouble
from pos_app.settings.table_names import AMOUNTS, COMMISSIONS, FEASTS, MESSAGES, PHONE_FORMATS

if TYPE_CHECKING:
    from typing import NoReturn

    from pos_app.domain.amounts import AmountLimits
    from pos_app.domain.phone import PhoneFormat
    from pos_app.domain.shift.commission import Rates
    from pos_app.domain.shift.runway import Feast

LIMITS: Final = ("minimum", "maximum", "multiple")
LARGEST: Final = 10**9

MOST_MESSAGES: Final = 6
"""As many as a digit can choose beside the till's own three."""

_CODE: Final = re.compile("[A-Z0-9_]{3,64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tables:
    """Amount rules, wire formats and commissions by service code, messages, and the calendar.

    In the file: `[amounts.CODE]` with `minimum`, `maximum`, `multiple` in whole francs,
    `[phone_formats]` with lines `CODE = "national" | "msisdn" | "e164"`, and `[messages]` with
    lines `"Name" = "text with {client}"`. `feasts` is None where the file has none: the default
    calendar holds then.
    """

    amounts: Mapping[str, AmountLimits] = field(default_factory=lambda: MappingProxyType({}))
    phone_formats: Mapping[str, PhoneFormat] = field(default_factory=lambda: MappingProxyType({}))
    messages: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    rates: Rates = field(default_factory=lambda: MappingProxyType({}))
    feasts: tuple[Feast, ...] | None = None


def read_tables(found: Mapping[str, object], place: str) -> Tables:
    """Read all tables of a file called `place`. Raises TillError SETTINGS_INVALID."""
    rates: Rates = MappingProxyType({})
    feasts = None
    if found.keys() & {COMMISSIONS, FEASTS}:
        # Here and not above: most shops have no such table, and the first frame waits for this.
        from pos_app.settings import money_tables  # noqa: PLC0415 - see above

        rates = money_tables.read_rates(found, place)
        feasts = money_tables.read_feasts(found, place)
    amounts = _table(found, AMOUNTS, place)
    formats = _table(found, PHONE_FORMATS, place)
    return Tables(
        amounts=MappingProxyType(
            {code: _limits(f"{AMOUNTS}.{code}", each, place) for code, each in amounts.items()}
        ),
        phone_formats=MappingProxyType(
            {
                code: _format(f"{PHONE_FORMATS}.{code}", each, place)
                for code, each in formats.items()
            }
        ),
        messages=_messages(found.get(MESSAGES, {}), place),
        rates=rates,
        feasts=feasts,
    )


def _messages(table: object, place: str) -> Mapping[str, str]:
    if not isinstance(table, Mapping) or len(table) > MOST_MESSAGES:
        _refuse(MESSAGES, table, place, f"[{MESSAGES}], 0-{MOST_MESSAGES}")
    for name, text in table.items():
        if not isinstance(text, str) or not is_template(text) or not text.strip():
            _refuse(f"{MESSAGES}.{name}", text, place, " ".join(f"{{{each}}}" for each in Place))
    return MappingProxyType(dict(table))


def _table(found: Mapping[str, object], name: str, place: str) -> Mapping[str, object]:
    table = found.get(name, {})
    if not isinstance(table, Mapping):
        _refuse(name, table, place, f"[{name}]")
    for code in table:
        if not _CODE.fullmatch(code):
            _refuse(name, code, place, "WAVE_SN_API_CASH_IN")
    return table


def _limits(name: str, value: object, place: str) -> AmountLimits:
    if not isinstance(value, Mapping) or set(value) - set(LIMITS):
        _refuse(name, value, place, " | ".join(LIMITS))
    for limit, francs in value.items():
        if type(francs) is not int or not 1 <= francs <= LARGEST:
            _refuse(f"{name}.{limit}", francs, place, f"1-{LARGEST}")
    # Here and not above, as below: most shops have no tables, and the first frame waits for these.
    from pos_app.domain.amounts import AmountLimits  # noqa: PLC0415 - see above

    limits = AmountLimits(**value)
    if limits.minimum and limits.maximum and limits.minimum > limits.maximum:
        _refuse(name, value, place, "minimum <= maximum")
    return limits


def _format(name: str, value: object, place: str) -> PhoneFormat:
    from pos_app.domain.phone import PhoneFormat  # noqa: PLC0415 - see above

    if not isinstance(value, str) or value not in set(PhoneFormat):
        _refuse(name, value, place, " | ".join(PhoneFormat))
    return PhoneFormat(value)


def _refuse(name: str, value: object, place: str, wanted: str) -> NoReturn:
    import json  # noqa: PLC0415 - only to refuse

    shown = json.dumps(value, ensure_ascii=False, default=str)
    raise TillError(Trouble.SETTINGS_INVALID, f"{name} = {shown} ({place}; {wanted})")
