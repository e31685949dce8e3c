"""Whose number it is: what the prefix of a phone number says about the service to sell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pos_app.domain.phone import Operator

if TYPE_CHECKING:
    from collections.abc import Mapping

OPERATOR_WORDS: Final[Mapping[Operator, str]] = {
    Operator.ORANGE: "ORANGE",
    Operator.YAS: "FREE",
    Operator.EXPRESSO: "EXPRESSO",
    Operator.PROMOBILE: "PROMOBILE",
    Operator.MTN: "MTN",
    Operator.MOOV: "MOOV",
    Operator.CELTIIS: "CELTIIS",
}
"""With what the provider's code of an operator's service begins (contract A4)."""
