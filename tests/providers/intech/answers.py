"""Answers of the provider, made to order."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pos_app.engine.ports import Reply, ReplyKind
from tests.providers.shop import REF

if TYPE_CHECKING:
    from collections.abc import Mapping

SAMPLES: Final = Path(__file__).resolve().parents[2] / "samples" / "intech"
SERVICE: Final = "WAVE_SN_API_CASH_IN"
BAD_REQUEST: Final = "Les parametres envoyés sont invalides"


def sample(name: str) -> Any:  # noqa: ANN401 - JSON
    """Read one of the provider's own samples."""
    return json.loads((SAMPLES / f"{name}.json").read_text(encoding="utf-8"))


def heard(body: object, status: int = 201) -> Reply:
    """Return a reply that was heard: JSON of `body`, or the bytes themselves."""
    raw = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
    return Reply(kind=ReplyKind.HEARD, status=status, body=raw, raw=raw.decode("utf-8", "replace"))


def lost(why: str) -> Reply:
    """Return a reply to a request whose answer never came."""
    kind = ReplyKind.SILENT if "Timeout" in why else ReplyKind.LOST
    return Reply(kind=kind, why=why)


def operation(status: object = "PENDING", code: int = 2000, **members: object) -> dict[str, Any]:
    """Return the answer to an operation of `SERVICE` over 5,000 francs."""
    data = {
        "phone": "772457199",
        "amount": 5000,
        "codeService": SERVICE,
        "transactionId": "T98010948524802",
        "status": status,
        "externalTransactionId": REF,
        "callbackUrl": "https://relay.example.sn/intech",
        "errorType": None,
    }
    return {
        "code": code,
        "msg": "Votre opération s'est effectuée sans erreur",
        "error": code != 2000,
        "data": {**data, **members},
    }


def refusal(code: str | None, number: int | None = None, **members: object) -> dict[str, Any]:
    """Return the refusal of an operation by an error of the provider's dictionary."""
    error = {"id": number, "codeService": SERVICE, "code": code, "message": "Message"}
    return operation("FAILLED", 4000, errorType=error, **members)


def fields_refused(texts: Mapping[str, object]) -> dict[str, Any]:
    """Return a validation's refusal."""
    return {"code": 4000, "msg": BAD_REQUEST, "error": True, "data": texts}


def told(status: object, **members: object) -> dict[str, Any]:
    """Return the answer to a status question."""
    data = {
        "transactionId": 205818,
        "createdAt": "2022-10-17T18:07:58.000Z",
        "updatedAt": "2022-10-17T18:08:55.000Z",
        "externalTransactionId": REF,
        "status": status,
        "errorType": None,
    }
    return {
        "code": 2000,
        "msg": "Successfully operation",
        "error": False,
        "data": {**data, **members},
    }
