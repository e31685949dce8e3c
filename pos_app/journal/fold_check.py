"""Compares every row of the projection with what the entries make, at the speed of reading them.

What becomes of a transaction depends on the kinds of its entries, and on which of their texts are
empty, never on what the texts say. So the real fold runs once for each *shape* of a transaction,
with marks in the place of texts and times; every other transaction of that shape only has its own
texts and times put where the marks came to stand.
"""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from pos_app.domain import events as e
from pos_app.domain.lifecycle import open_transaction
from pos_app.domain.transaction import Ref
from pos_app.journal import codec, fold
from pos_app.journal.chain import Line, canonical
from pos_app.journal.codec import ANSWER, EXTRA, MESSAGE, UnreadableEntryError
from pos_app.journal.columns import CURRENCY, SALE, SALE_LIST, order_values, values
from pos_app.journal.entries import Beside, StoredEntry
from pos_app.journal.finding import Problem, no_progress
from pos_app.journal.moment import read, written

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping, Sequence

    from pos_app.domain.order import Order
    from pos_app.domain.transaction import Transaction
    from pos_app.journal.finding import Progress

MOST_SHAPES: Final = 20_000
"""A journal that somebody filled with nonsense shall not fill the memory."""

STEP: Final = 1_024
"""So many transactions lie between two reports of progress: a power of two."""

OPAQUE: Final = frozenset({"by", "device", "lasted_ms", "personal", "receipt", "reference", "word"})
"""Facts that pass through the fold unread; of every other one the value belongs to the shape."""

MARKED: Final[Mapping[str, type]] = {"lasted_ms": int, "receipt": str, "reference": str}
"""Those of them that come to stand in a column."""

_ORDERED: Final = SALE.index("state")
_SALES: Final = f"SELECT {SALE_LIST}, day, currency FROM sale ORDER BY ref"  # noqa: S608 - our own names
_ENTRIES: Final = f"""
SELECT entry.ref, entry.seq, at, kind, body, name, value
FROM entry LEFT JOIN personal ON personal.seq = entry.seq AND name <> '{ANSWER}'
WHERE entry.ref > '' ORDER BY entry.ref, entry.seq
"""  # noqa: S608 - our own name
_ORDER: Final = """
SELECT number, ref, (SELECT min(seq) FROM entry WHERE entry.ref = sale.ref) FROM sale
ORDER BY number
"""


class Told(NamedTuple):
    """One entry of a transaction, as far as the fold looks at it."""

    seq: int
    at: str
    kind: str
    body: str
    personal: Mapping[str, str]


class Shape:
    """What entries of certain kinds make of a transaction, with marks for texts and times.

    A mark in a text is the place of the entry that it came from; a time is that place plus one.
    """

    def __init__(self, after: Transaction) -> None:
        self.after = after
        self.next: dict[object, Shape] = {}
        self.tail = values(after)[_ORDERED:]
        marks = dict(zip(SALE[_ORDERED:], self.tail, strict=True))
        places = {name: place for place, name in enumerate(marks)}
        self.times = [
            (places[name], int(marks[name] or 0) - 1)
            for name in ("created_ms", "updated_ms", "sent_ms", "refund_ms", "claim_ms")
            if marks[name]
        ]
        self.facts = [
            (places[column], fact, int(marks[column] or 0))
            for column, fact in (
                ("provider_reference", "reference"),
                ("receipt_number", "receipt"),
                ("claim", "reference"),
                ("lasted_ms", "lasted_ms"),
            )
            if marks[column]
        ]
        self.message = (places["message"], int(after.message)) if after.message else None
        self.extras = [(name, int(mark)) for name, mark in after.extras.items()]
        self.extras_place = places["extras"]


class FoldCheck:
    """Checks the table `sale` of one journal; `sales` is how many there are, afterwards."""

    def __init__(self, connection: sqlite3.Connection, progress: Progress = no_progress) -> None:
        self._connection = connection
        self._progress = progress
        self._roots: dict[object, Shape] = {}
        self._shapes = 0
        self.sales = 0

    def problems(self) -> Iterator[Problem]:
        """Yield every row that is not what its entries make, and every one that lacks."""
        yield from self._numbers()
        stories = _stories(self._connection)
        ref, story = next(stories, ("", ()))
        for done, row in enumerate(self._connection.execute(_SALES), 1):
            while story and ref < row[1]:
                yield _lacking(ref, story)
                ref, story = next(stories, ("", ()))
            if not story or ref != row[1]:
                what = "the projection has a transaction without entries"
                yield Problem(what=what, ref=str(row[1]))
                continue
            yield from self._compare(row, story)
            ref, story = next(stories, ("", ()))
            if not done % STEP:
                self._progress(done, self.sales)
        while story:
            yield _lacking(ref, story)
            ref, story = next(stories, ("", ()))

    def _numbers(self) -> Iterator[Problem]:
        first_seq = 0
        for number, ref, seq in self._connection.execute(_ORDER):
            self.sales += 1
            if number != self.sales:
                yield Problem(what=f"transaction {self.sales} has number {number}", ref=str(ref))
            if seq is not None and seq < first_seq:
                what = "transactions are not numbered in the order of their entries"
                yield Problem(what=what, seq=seq, ref=str(ref))
            first_seq = seq or first_seq

    def _compare(self, row: tuple[Any, ...], story: Sequence[Told]) -> Iterator[Problem]:
        seq = story[0].seq
        try:
            facts = [codec.parsed(told.body) for told in story]
            times = [read(told.at) for told in story]
            order, day = _begun(story[0], facts[0])
            shape = self._root(order)
            for place in range(1, len(story)):
                seq = story[place].seq
                key = _key(story[place], facts[place])
                shape = shape.next.get(key) or self._grown(shape, key, story[place], place)
            expected = _filled(shape, story, facts, times)
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            what = str(error) if isinstance(error, UnreadableEntryError) else _named(error)
            yield Problem(what=what, seq=_unreadable(story) or seq, ref=str(row[1]))
            return
        if row[2:] != (*order_values(order), *expected, day, CURRENCY):
            what = "the projection is not what the entries make"
            yield Problem(what=what, seq=story[-1].seq, ref=str(row[1]))

    def _root(self, order: Order) -> Shape:
        if self._shapes > MOST_SHAPES:
            self._roots, self._shapes = {}, 0
        kind = (order.provider, order.service, order.direction)
        if kind not in self._roots:
            begun = open_transaction(Ref("0"), e.Prepared(order=order), 1)
            self._roots[kind] = Shape(begun)
            self._shapes += 1
        return self._roots[kind]

    def _grown(self, shape: Shape, key: object, told: Told, place: int) -> Shape:
        """Run the real fold on one entry whose texts and time are marks."""
        facts = {
            name: MARKED[name](place) if name in MARKED and value else value
            for name, value in codec.parsed(told.body).items()
        }
        personal = {
            name: Beside(b"", str(place) if _is_marked(name, value) else value)
            for name, value in told.personal.items()
        }
        line = Line(told.seq, written(place + 1), "0", told.kind, canonical(facts))
        marked = StoredEntry(line=line, hash=b"", personal=personal)
        shape.next[key] = grown = Shape(fold.go_on(shape.after, marked))
        self._shapes += 1
        return grown


def _stories(connection: sqlite3.Connection) -> Iterator[tuple[str, Sequence[Told]]]:
    """Yield the entries of each transaction, in the order of the refs."""
    for ref, rows in groupby(connection.execute(_ENTRIES), key=itemgetter(0)):
        story: list[Told] = []
        for _, seq, at, kind, body, name, value in rows:
            if not story or story[-1].seq != seq:
                story.append(Told(seq, at, kind, body, {} if name is None else {name: value}))
            else:
                story[-1].personal[name] = value  # type: ignore[index] # made above, ours alone
        yield ref, story


def _begun(told: Told, facts: Mapping[str, Any]) -> tuple[Order, str]:
    if told.kind != codec.PREPARED:
        raise UnreadableEntryError(f"a transaction begins with {told.kind!r}")
    return codec.order_of(facts, told.personal), str(facts["day"])


def _key(told: Told, facts: Mapping[str, Any]) -> object:
    return (
        told.kind,
        tuple([(name, bool(value) if name in OPAQUE else value) for name, value in facts.items()]),
        tuple([(name, bool(value)) for name, value in told.personal.items()]),
    )


def _is_marked(name: str, value: str) -> bool:
    return name.startswith(EXTRA) or (name == MESSAGE and bool(value))


def _filled(
    shape: Shape,
    story: Sequence[Told],
    facts: Sequence[Mapping[str, Any]],
    times: Sequence[int],
) -> Sequence[object]:
    tail: list[object] = list(shape.tail)
    for place, told in shape.times:
        tail[place] = times[told]
    for place, fact, told in shape.facts:
        tail[place] = facts[told][fact]
    if shape.message:
        place, told = shape.message
        tail[place] = story[told].personal[MESSAGE]
    if shape.extras:
        tail[shape.extras_place] = canonical(
            {name: story[told].personal[EXTRA + name] for name, told in shape.extras}
        )
    return tail


def _unreadable(story: Sequence[Told]) -> int:
    """Return the number of the first entry that cannot be read by itself, 0 if all can."""
    for told in story:
        try:
            codec.parsed(told.body)
            read(told.at)
        except (TypeError, ValueError):
            return told.seq
    return 0


def _lacking(ref: str, story: Sequence[Told]) -> Problem:
    return Problem(what="the projection lacks this transaction", seq=story[0].seq, ref=str(ref))


def _named(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"
