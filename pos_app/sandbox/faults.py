"""Named fault scripts: what goes wrong, for which share of which requests, as one table."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final


class Route(Enum):
    """The Intech routes that faults can befall."""

    OPERATION = "operation"
    STATUS = "status"
    READS = "reads"
    REFUND = "refund"


class Fault(Enum):
    """What happens to one answer."""

    NONE = "the true answer"
    SLOW = "the answer comes late"
    LOST = "handled, then the connection closes without an answer"
    RESET = "connection reset before anything is handled"
    SERVER_ERROR = "handled, then HTTP 500, 502 or 503"
    HTML = "handled, then a web page"
    RATE_LIMITED = "HTTP 429 before anything is handled"
    UNKNOWN_WORD = "the status is a word that nobody documented"
    WRONG_ECHO = "the answer is about another amount and another id"
    ABSENT = "a status question about a known id answers 404 in the body"
    STALE = "a status question answers PENDING whatever is true"
    DRIP = "one byte at a time"
    TRUNCATED = "half of the promised bytes"
    HUGE = "a body of 1 GiB"
    GZIP_BOMB = "1 MiB that unpacks to 1 GiB"
    HOSTILE_JSON = "JSON made to break readers"
    REDIRECT = "a redirection that would carry the key elsewhere"
    CONTRADICTION = "a status question turns SUCCESS and failure round"


EVERYWHERE: Final = frozenset(Route)
MONEY: Final = frozenset({Route.OPERATION, Route.REFUND})
QUESTIONS: Final = frozenset({Route.STATUS})


@dataclass(frozen=True, slots=True, kw_only=True)
class FaultScript:
    """One declared kind of bad day; shares are parts of one, drawn by the seed."""

    name: str
    why: str
    fault: Fault = Fault.NONE
    share: float = 1.0
    routes: frozenset[Route] = EVERYWHERE
    delay_s: float = 0.0
    refused_share: float = 0.0
    no_channel_share: float = 0.0
    early_callback_share: float = 0.0
    callback_copies: int = 1
    blacklisted_after: int | None = None


_ALL: Final = (
    FaultScript(name="none", why="all goes well"),
    FaultScript(
        name="believable",
        why="a usual day: some customers are refused, some callbacks overtake the answer",
        refused_share=0.06,
        early_callback_share=0.05,
    ),
    FaultScript(name="refusals", why="every other customer is refused", refused_share=0.5),
    FaultScript(
        name="no-channel",
        why="operations are refused before they exist, without a transactionId",
        no_channel_share=1.0,
    ),
    FaultScript(
        name="slow", why="answers take 8 s before `pace`", fault=Fault.SLOW, delay_s=8.0
    ),
    FaultScript(
        name="stalled",
        why="operations answer after 90 s before `pace`, longer than any client waits",
        fault=Fault.SLOW,
        delay_s=90.0,
        routes=MONEY,
    ),
    FaultScript(
        name="lost-answers",
        why="half of the operations are recorded and never answered",
        fault=Fault.LOST,
        share=0.5,
        routes=MONEY,
    ),
    FaultScript(
        name="server-errors",
        why="half of all answers are HTTP 500, 502 or 503, the work done",
        fault=Fault.SERVER_ERROR,
        share=0.5,
    ),
    FaultScript(
        name="html", why="a captive portal speaks instead", fault=Fault.HTML, share=0.5
    ),
    FaultScript(
        name="resets", why="connections are reset before any work", fault=Fault.RESET, share=0.5
    ),
    FaultScript(
        name="rate-limit",
        why="questions meet HTTP 429",
        fault=Fault.RATE_LIMITED,
        share=0.5,
        routes=QUESTIONS,
    ),
    FaultScript(
        name="duplicates-callbacks", why="each callback comes three times", callback_copies=3
    ),
    FaultScript(
        name="out-of-order",
        why="callbacks come before the answer, doubled",
        early_callback_share=1.0,
        callback_copies=2,
    ),
    FaultScript(
        name="blacklist", why="the address is shut out after ten requests", blacklisted_after=10
    ),
    FaultScript(
        name="unknown-words", why="undocumented status words", fault=Fault.UNKNOWN_WORD, share=0.7
    ),
    FaultScript(
        name="wrong-echo",
        why="answers about somebody else's operation",
        fault=Fault.WRONG_ECHO,
        share=0.5,
        routes=frozenset({Route.OPERATION, Route.STATUS}),
    ),
    FaultScript(
        name="absent",
        why="known ids are denied",
        fault=Fault.ABSENT,
        share=0.5,
        routes=QUESTIONS,
    ),
    FaultScript(
        name="stale",
        why="a lagging replica answers PENDING",
        fault=Fault.STALE,
        share=0.5,
        routes=QUESTIONS,
    ),
    FaultScript(
        name="contradictions",
        why="SUCCESS and failure change places from question to question",
        fault=Fault.CONTRADICTION,
        share=0.5,
        routes=QUESTIONS,
    ),
    FaultScript(
        name="drip", why="a byte every second before `pace`", fault=Fault.DRIP, delay_s=1.0
    ),
    FaultScript(name="truncated", why="half a body", fault=Fault.TRUNCATED, share=0.5),
    FaultScript(name="huge", why="bodies of 1 GiB", fault=Fault.HUGE, share=0.5),
    FaultScript(name="gzip-bomb", why="small bodies that unpack", fault=Fault.GZIP_BOMB, share=0.5),
    FaultScript(
        name="hostile-json", why="JSON made to break readers", fault=Fault.HOSTILE_JSON, share=0.5
    ),
    FaultScript(
        name="redirect", why="redirections to another place", fault=Fault.REDIRECT, share=0.5
    ),
)  # fmt: skip

SCRIPTS: Final = {script.name: script for script in _ALL}


class UnknownScriptError(ValueError):
    """No fault script has this name."""


def script_named(name: str) -> FaultScript:
    """Return the script with this name; the error lists those there are."""
    if name not in SCRIPTS:
        raise UnknownScriptError(f"no fault script {name!r}; there are: {', '.join(SCRIPTS)}")
    return SCRIPTS[name]
