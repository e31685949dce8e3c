"""The frame of nearly every answer: code, msg, data; and what of it goes into the journal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.domain.events import Heard, Source
from pos_app.providers.intech import refusals
from pos_app.providers.reading import JsonObject, MalformedError, object_of, read_object, text_of

if TYPE_CHECKING:
    from pos_app.engine.ports import Reply

OK: Final = 2000
NOT_FOUND: Final = 404
HTTP_DONE: Final = frozenset({200, 201})
LONGEST_WORD: Final = 40
LONGEST_ID: Final = 100
LONGEST_MESSAGE: Final = 1_000
LONGEST_EXTRA: Final = 4_000
MOST_EXTRAS: Final = 40

_NOT_EXTRA: Final = frozenset(
    {
        "amount",
        "amountInCurrency",
        "callbackUrl",
        "codeService",
        "errorType",
        "externalTransactionId",
        "phone",
        "status",
        "transactionId",
    }
)
_LEAVING: Final = "_be_removed_"
"""How the provider names members that announce their own removal: never used (contract A5)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """One answer in the provider's frame (contract A2).

    `message` is `_msg` where there is one: the useful text of a real HTTP error. `listed` holds
    the texts of a `data` that is a plain array.
    """

    code: int
    message: str
    data: JsonObject
    listed: tuple[str, ...]
    raw: str

    @property
    def word(self) -> str:
        """The status word, verbatim; empty when there is none."""
        return text_of(self.data, "status")

    @property
    def error(self) -> JsonObject:
        """The `errorType`, empty when there is none."""
        return object_of(self.data, "errorType")

    def heard(self, source: Source, message: str = "") -> Heard:
        """Return what of it is kept: words verbatim, and the whole of it as redacted text.

        A word or an id that no provider would give is cut or left out: each question writes them
        down, and screens draw them.
        """
        reference = text_of(self.data, "transactionId")
        return Heard(
            source=source,
            word=(self.word or str(self.code))[:LONGEST_WORD],
            reference=reference if len(reference) <= LONGEST_ID else "",
            message=(message or text_of(self.error, "message") or self.message)[:LONGEST_MESSAGE],
            extras=_extras(self.data),
            raw=self.raw,
        )


def read_envelope(reply: Reply) -> Envelope:
    """Read the frame of an answer. Raises MalformedError when it has none."""
    members = read_object(reply.body)
    code, data = members.get("code"), members.get("data")
    if type(code) is not int:
        raise MalformedError("no code")
    if not isinstance(data, dict | list | None):
        raise MalformedError("no data")
    listed = data if isinstance(data, list) else []
    return Envelope(
        code=code,
        message=text_of(members, "_msg") or text_of(members, "msg"),
        data=data if isinstance(data, dict) else {},
        listed=tuple(text for text in listed if isinstance(text, str)),
        raw=reply.raw,
    )


def refuses_signature(reply: Reply) -> str:
    """Return the server's text if it refused the signature before any work, else nothing."""
    texts = refusals.HMAC.get(reply.status, frozenset())
    if not texts:
        return ""
    try:
        message = text_of(read_object(reply.body), "_msg")
    except MalformedError:
        return ""
    return message if message in texts else ""


def _extras(data: JsonObject) -> tuple[tuple[str, str], ...]:
    """Return what the answer adds, by wire name: links, codes, whatever it may be one day."""
    added = (
        (name, text_of(data, name)[:LONGEST_EXTRA])
        for name in data
        if name not in _NOT_EXTRA and not name.startswith(_LEAVING)
    )
    return tuple((name, text) for name, text in added if text)[:MOST_EXTRAS]
