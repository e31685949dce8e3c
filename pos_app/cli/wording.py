"""Puts transactions, problems and ages into lines for a person at a terminal."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from pos_app.cli.moments import iso
from pos_app.domain.links import payment_link, refused_host
from pos_app.domain.money import grouped, plain_francs
from pos_app.domain.transaction import State
from pos_app.texts.states import state_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pos_app.domain.links import LinkRule
    from pos_app.domain.problem import Problem
    from pos_app.domain.service import Service
    from pos_app.domain.transaction import Transaction
    from pos_app.engine.ports import Entry, Question, Timeline
    from pos_app.texts.catalogue import Texts

SEPARATOR: Final = " · "


def headline(texts: Texts, transaction: Transaction) -> str:
    """Return one line: where it stands, what it is, for whom, how much."""
    order = transaction.order
    parts = [
        state_word(texts, transaction.state, order.direction.word, order.service),
        texts.of(f"direction.{order.direction.word}"),
        order.service,
        order.phone.shown() if order.phone else "",
        plain_francs(order.amount.francs) if order.amount else "",
    ]
    return SEPARATOR.join(filter(None, parts))


def account(texts: Texts, transaction: Transaction, links: LinkRule) -> Iterator[str]:
    """Yield everything about a transaction that matters to the person who just asked for it.

    Its link is told while it can be paid, and only where `links` allows it.
    """
    yield headline(texts, transaction)
    if transaction.reason:
        yield texts.of(f"reason.{transaction.reason}")
        yield texts.of(f"reason.{transaction.reason}.advice")
    if transaction.message:
        yield texts.of("cli.provider_says", message=transaction.message)
    if link := payment_link(transaction, links):
        yield texts.of("cli.link", link=link)
    elif host := refused_host(transaction, links):
        yield texts.of("link.refused", host=host)
    yield from _extras(texts, transaction)
    yield texts.of("cli.ref", ref=transaction.ref)
    if transaction.reference:
        yield texts.of("cli.provider_reference", reference=transaction.reference)
    if transaction.receipt_number:
        yield texts.of("cli.receipt", number=transaction.receipt_number)
    if transaction.state is State.PREPARED:
        yield texts.of("cli.send_or_cancel", ref=transaction.ref)
    elif transaction.state in {State.PENDING, State.UNCERTAIN, State.SENDING}:
        yield texts.of("cli.watch_it")


def _extras(texts: Texts, transaction: Transaction) -> Iterator[str]:
    """Yield what the provider added and a person needs; programs read all of it as JSON."""
    for name, value in transaction.extras.items():
        if texts.has(f"extra.{name}"):
            # Some meters need several codes in a row: each keeps its own place.
            yield texts.of(f"extra.{name}", value=" · ".join(value.splitlines()))


def problems(texts: Texts, service: Service, found: Mapping[str, Problem]) -> Sequence[str]:
    """Return one line for each field that cannot be used, in the order of the form."""
    order = [asked.name for asked in service.fields]
    names = sorted(found, key=lambda name: order.index(name) if name in order else len(order))
    return [
        texts.of("cli.pair", name=_label(texts, service, name), words=problem(texts, found[name]))
        for name in names
    ]


def problem(texts: Texts, found: Problem) -> str:
    """Return the sentence for one problem."""
    if found.bound is None:
        return texts.of(f"problem.{found.kind}")
    return texts.of(f"problem.{found.kind}", bound=grouped(found.bound, " "))


def _label(texts: Texts, service: Service, name: str) -> str:
    field = service.field_named(name)
    key = field.label if field and field.label else f"field.{name}"
    return f"{texts.of(key)} ({name})" if texts.has(key) else name


def history(texts: Texts, found: Timeline) -> Sequence[Sequence[str]]:
    """Return rows of time (ISO, UTC) and words, oldest first, questions among the entries."""
    rows = [(entry.at, _entry(texts, entry)) for entry in found.entries]
    for question in found.questions:
        rows.extend(_question(texts, question))
    return sorted(rows)


def _entry(texts: Texts, entry: Entry) -> str:
    key = f"entry.{entry.kind}"
    words = texts.of(key) if texts.has(key) else entry.kind
    reason = f"reason.{json.loads(entry.body).get('reason', '')}"
    return f"{words}{SEPARATOR}{texts.of(reason)}" if texts.has(reason) else words


def _question(texts: Texts, question: Question) -> Iterator[tuple[str, str]]:
    asked = texts.of("question.asked")
    if question.answered_ms is None:
        # Why no answer came, where the program lived to note it.
        yield iso(question.asked_ms), SEPARATOR.join(filter(None, (asked, question.word)))
    else:
        yield iso(question.asked_ms), asked
        words = texts.of("question.answered", word=question.word)
        yield iso(question.answered_ms), words
