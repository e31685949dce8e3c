"""Tells what happened to a transaction, in words and in order, from the journal's entries."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from pos_app.domain.evidence import state_of
from pos_app.domain.facts import SETTLED, VERDICTS, Fact, Piece
from pos_app.ui.models.columns import phone_shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from pos_app.domain.transaction import State
    from pos_app.engine.ports import Entry, Question, Timeline
    from pos_app.texts.catalogue import Texts
    from pos_app.ui.models.columns import RowWords

MOST_QUESTIONS_APART: Final = 2
"""Longer runs of questions with the same answer are told as one."""

ATTEMPTS: Final = {
    "send_started": Fact.SENT,
    "never_left": Fact.NEVER_LEFT,
    "outcome_unknown": Fact.LOST,
}
SETTLEMENTS: Final = {"paid": Fact.SETTLED_PAID, "unpaid": Fact.SETTLED_UNPAID}
SAID: Final = frozenset(
    {
        Fact.CANCELLED,
        Fact.WATCH_ENDED,
        Fact.ACCEPTED,
        Fact.SUCCEEDED,
        Fact.DECLINED,
        Fact.REFUNDED,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """Something that happened, as a person reads it; all of it is plain text.

    `state` is how the transaction stood from then on, None when that did not change; `raw` the
    provider's answer with every secret taken out.
    """

    at: datetime
    title: str
    lines: tuple[str, ...] = ()
    state: State | None = None
    raw: str = ""


def moments(timeline: Timeline, words: RowWords) -> tuple[Moment, ...]:
    """Return entries and questions in the order in which they happened."""
    told = [*_entries(timeline.entries, words), *_questions(timeline.questions, words)]
    return tuple(sorted(told, key=lambda moment: moment.at))


def _entries(entries: Sequence[Entry], words: RowWords) -> Iterator[Moment]:
    evidence: set[Piece] = set()
    before: State | None = None
    for entry in entries:
        facts = _facts(entry.body)
        piece = _piece(entry.kind, facts, evidence)
        if piece is not None:
            evidence.add(piece)
        state = state_of(evidence)
        yield Moment(
            at=words.moment(entry.at),
            title=_title(entry.kind, words.texts),
            lines=tuple(line for line in _lines(entry, facts, words) if line),
            state=None if state is before else state,
            raw=entry.personal.get("answer", ""),
        )
        before = state


def _facts(body: str) -> Mapping[str, Any]:
    try:
        facts = json.loads(body)
    except ValueError:
        # A damaged line still has its time and its kind; verifying the chain names it.
        return {}
    return facts if isinstance(facts, dict) else {}


def _piece(kind: str, facts: Mapping[str, Any], before: Iterable[Piece]) -> Piece | None:
    """Return the evidence that an entry added; None for what is none, or is not known here."""
    known = frozenset(piece.fact for piece in before)
    if kind in ATTEMPTS:
        attempt = facts.get("attempt", 1)
        return Piece(ATTEMPTS[kind], attempt if isinstance(attempt, int) else 1)
    if kind == "settled":
        fact = SETTLEMENTS.get(str(facts.get("outcome")))
        count = sum(piece.fact in SETTLED for piece in before) + 1
        return Piece(fact, count, known & VERDICTS) if fact else None
    return next((Piece(fact) for fact in SAID if fact.value == kind), None)


def _title(kind: str, texts: Texts) -> str:
    key = f"entry.{kind}"
    return texts.of(key) if texts.has(key) else kind


PERSONAL_LINES: Final = (
    ("message", "timeline.message"),
    ("why", "timeline.why"),
    ("detail", "timeline.detail"),
)
"""What may stand beside an entry, and the sentence that it stands in as `text`."""


def _lines(entry: Entry, facts: Mapping[str, Any], words: RowWords) -> Iterator[str]:
    texts, personal = words.texts, entry.personal
    if facts.get("attempt", 1) != 1:
        yield texts.of("timeline.attempt", number=facts["attempt"])
    if reason := str(facts.get("reason") or ""):
        yield words.reason(reason)
    if "source" in facts:
        yield _heard(facts, words)
    if facts.get("reference"):
        yield texts.of("timeline.reference", reference=facts["reference"])
    if (outcome := facts.get("outcome")) in SETTLEMENTS:
        yield texts.of(f"outcome.{outcome}")
    if person := facts.get("by") or facts.get("cashier"):
        yield texts.of("timeline.by", name=person)
    if entry.kind == "prepared":
        yield phone_shown(personal.get("phone", ""))
    yield from (
        texts.of(key, text=personal[name]) for name, key in PERSONAL_LINES if name in personal
    )


def _heard(facts: Mapping[str, Any], words: RowWords) -> str:
    key = f"source.{facts['source']}"
    source = words.texts.of(key) if words.texts.has(key) else str(facts["source"])
    word = str(facts.get("word", ""))
    return words.texts.of("timeline.heard", source=source, word=word) if word else source


def _questions(questions: Sequence[Question], words: RowWords) -> Iterator[Moment]:
    for word, run in groupby(questions, key=lambda question: question.word):
        same = list(run)
        if len(same) <= MOST_QUESTIONS_APART:
            yield from (_question(question, words) for question in same)
        else:
            yield _many(same, word, words)


def _question(question: Question, words: RowWords) -> Moment:
    return Moment(
        at=words.moment_ms(question.asked_ms),
        title=words.texts.of("question.asked"),
        lines=(_answer(question.word, words.texts),),
    )


def _many(questions: Sequence[Question], word: str, words: RowWords) -> Moment:
    first, last = (words.moment_ms(questions[place].asked_ms) for place in (0, -1))
    span = words.texts.of("timeline.span", first=f"{first:%H:%M:%S}", last=f"{last:%H:%M:%S}")
    return Moment(
        at=first,
        title=words.texts.of("timeline.questions", count=len(questions)),
        lines=(span, _answer(word, words.texts)),
    )


def _answer(word: str, texts: Texts) -> str:
    return texts.of("question.answered", word=word) if word else texts.of("timeline.unanswered")
