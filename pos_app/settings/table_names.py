"""The names of the tables in `config.toml`, for all who read or write them."""

from __future__ import annotations

from typing import Final

AMOUNTS: Final = "amounts"
PHONE_FORMATS: Final = "phone_formats"
MESSAGES: Final = "messages"
COMMISSIONS: Final = "commissions"
FEASTS: Final = "feasts"
TABLES: Final = frozenset({AMOUNTS, PHONE_FORMATS, MESSAGES, COMMISSIONS, FEASTS})
