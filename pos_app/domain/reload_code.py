"""The codes that a recharge brought, as people read them out and type them into a meter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.domain.service import Service
    from pos_app.domain.transaction import Transaction

CODES: Final[Mapping[str, str]] = {"woyofal": "woyofalCode"}
"""Which extra of an answer holds the code, by the brand of the service that sells one."""

DIGITS: Final = re.compile("[0-9]+")
GROUP: Final = 4
NO_BREAK: Final = "\u00a0"


def sells_a_code(service: Service | None) -> bool:
    """Tell whether a success of a service without a code is not what the customer paid for."""
    return service is not None and service.brand in CODES


def codes_of(transaction: Transaction, service: Service | None) -> tuple[str, ...]:
    """Return the codes that an operation brought, digits in groups of four.

    Some meters need several in a row; anything that is no number stays as it was sent.
    """
    name = CODES.get(service.brand, "") if service is not None else ""
    told = transaction.extras.get(name, "")
    return tuple(_grouped(line.strip()) for line in told.splitlines() if line.strip())


def _grouped(code: str) -> str:
    bare = re.sub(r"[\s-]", "", code)
    if not DIGITS.fullmatch(bare):
        return code
    groups = [bare[start : start + GROUP] for start in range(0, len(bare), GROUP)]
    return f"{NO_BREAK}".join(groups)
