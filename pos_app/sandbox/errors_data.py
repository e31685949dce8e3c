"""The provider's error dictionary, by id, for the refusals that the sandbox plays (contract A4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.sandbox.services_data import sample
from pos_app.sandbox.texts import UNKNOWN_ERROR

if TYPE_CHECKING:
    from pos_app.sandbox.wire import JsonObject


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderError:
    """One reason of failure; `id` is None for a text that the provider does not know."""

    id: int | None
    code: str
    message: str

    def worded_for(self, amount: int) -> ProviderError:
        """Return the same reason with the amount put into its text."""
        return ProviderError(
            id=self.id, code=self.code, message=self.message.replace("__amount__", str(amount))
        )

    def as_operation(self, service: str) -> JsonObject:
        """Its shape in the answer of /operation and in a callback."""
        known = None if self.id is None else service
        return {
            "id": self.id,
            "codeService": known,
            "code": self.code,
            "message": self.message,
        }

    def as_status(self) -> JsonObject:
        """Its shape in the answer of get-transaction-status."""
        return {"code": self.code, "message": self.message}


def unknown(message: str = UNKNOWN_ERROR) -> ProviderError:
    """Wrap an operator's text that the provider does not recognise."""
    return ProviderError(id=None, code="unknown_error", message=message)


def _dictionary() -> tuple[ProviderError, ...]:
    rows = sample("errors.json")["services"]
    if not isinstance(rows, list):
        message = "errors.json holds no list"
        raise TypeError(message)
    return tuple(
        ProviderError(id=row["id"], code=row["code"], message=row["message"]) for row in rows
    )


DICTIONARY: Final = _dictionary()
BY_ID: Final = {error.id: error for error in DICTIONARY}

PAYMENT_TIMEOUT: Final = 4
EXCEEDS_LIMIT_TIME: Final = 6
BAD_AMOUNT: Final = {5: 38, 50: 15, 100: 16}


def by_code(code: str) -> ProviderError:
    """Return the first reason with this code; codes are not unique (contract A4)."""
    found = next((error for error in DICTIONARY if error.code == code), None)
    return found or ProviderError(id=None, code=code, message=UNKNOWN_ERROR)
