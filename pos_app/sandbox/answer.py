"""What a route answers, before it becomes bytes, so that faults can change it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pos_app.sandbox import texts
from pos_app.sandbox.outcomes import AnswerMode
from pos_app.sandbox.wire import OK, REFUSED, JsonObject, envelope, uncaught

CREATED: Final = 201
SERVER_ERROR: Final = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An HTTP status, a body, and how the answer is to arrive."""

    status: int
    body: JsonObject
    mode: AnswerMode = AnswerMode.PENDING


def ok(data: object, message: str = texts.SUCCESSFUL, *, status: int = CREATED) -> Answer:
    """Success in the envelope; POST routes answer 201 (contract A1.2)."""
    return Answer(status=status, body=envelope(OK, message, data))


def refused(message: str, data: object = None, *, error: bool = True) -> Answer:
    """Return a business refusal: HTTP 201 with code 4000 (contract A2)."""
    return Answer(status=CREATED, body=envelope(REFUSED, message, data, error=error))


def bad_request(data: object) -> Answer:
    """Return a refusal of the request's fields."""
    return refused(texts.BAD_REQUEST, data)


def crashed(status: int, detail: str, path: str) -> Answer:
    """Return a real HTTP error of the provider's server."""
    return Answer(status=status, body=uncaught(status, detail, path))
