"""Recounts every Z report from the bare entries, on purpose by another way than it was made.

Nothing of the fold, of the bookings or of the figures is used here. Where the book adds up what
each entry of a shift changed, this walks once along all entries, keeps what stands as sold at
that moment, and takes the difference between the two ends of each shift.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from pos_app.domain.shift.audit import AuditFinding

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

_DECISIVE: Final = """
SELECT told.seq, told.ref, told.kind, told.body ->> 'outcome', begun.body ->> 'amount',
  begun.body ->> 'service', begun.body ->> 'direction'
FROM entry AS told JOIN entry AS begun ON begun.ref = told.ref AND begun.kind = 'prepared'
WHERE told.kind IN ('succeeded', 'refunded', 'declined', 'cancelled', 'settled') AND told.ref IN (
  SELECT ref FROM entry WHERE seq > ? AND ref > ''
    AND kind IN ('succeeded', 'refunded', 'declined', 'cancelled', 'settled'))
ORDER BY told.seq
"""
"""All that was ever said about the operations that anything was said about after an entry."""

_PLAIN: Final = """
SELECT seq, kind, body FROM entry
WHERE ref = '' AND kind IN ('shift_opened', 'shift_closed', 'cash_in', 'cash_out', 'safe_drop')
ORDER BY seq
"""
_HASH: Final = "SELECT lower(hex(hash)) FROM entry WHERE seq = ?"
_SIGNS: Final = {"deposit": 1, "sale": 1, "withdrawal": -1}
"""What an operation brings to the drawer, written down a second time on purpose."""

_Report = Mapping[str, Any]
"""The body of a Z report's entry."""

_NOTHING: Final = {"reports": 0, "sold_francs": 0, "undone_francs": 0, "over_short": 0}
_MOVES: Final = {"cash_in": 1, "cash_out": -1, "safe_drop": -1}


@dataclass(slots=True)
class _Sale:
    """What is known of one operation so far."""

    words: set[str] = field(default_factory=set)
    settled: str = ""
    known_then: frozenset[str] = frozenset()

    def hear(self, kind: str, outcome: str | None) -> None:
        if kind == "settled":
            self.settled, self.known_then = outcome or "", frozenset(self.words)
        else:
            self.words.add(kind)

    def is_sold(self) -> bool:
        if self.settled:
            came_later = self.words - self.known_then
            is_paid = self.settled == "paid" and "declined" not in came_later
            return is_paid and "refunded" not in self.words
        return "succeeded" in self.words and not self.words & {"declined", "refunded", "cancelled"}


@dataclass(slots=True)
class _Walk:
    """What stands as sold at the entry that the walk has come to."""

    sales: dict[str, _Sale] = field(default_factory=dict)
    counts: Counter[tuple[str, str]] = field(default_factory=Counter)
    francs: Counter[tuple[str, str]] = field(default_factory=Counter)

    def take(self, row: tuple[Any, ...]) -> None:
        _, ref, kind, outcome, amount, service, direction = row
        sale = self.sales.setdefault(ref, _Sale())
        before = sale.is_sold()
        sale.hear(kind, outcome)
        change = sale.is_sold() - before
        self.counts[service, direction] += change
        self.francs[service, direction] += change * int(amount or 0)

    def level(self) -> _Level:
        return _Level(counts=self.counts.copy(), francs=self.francs.copy())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Level:
    """The sums at one entry."""

    counts: Mapping[tuple[str, str], int]
    francs: Mapping[tuple[str, str], int]

    def cash(self) -> int:
        return sum(_SIGNS.get(key[1], 0) * francs for key, francs in self.francs.items())


def audit(reading: sqlite3.Connection, newest: int | None = None) -> Sequence[AuditFinding]:
    """Return every figure of every report, or of the newest ones, that the entries do not bear out.

    What lies before the oldest report that is looked at is taken at its word.
    """
    plain = [(seq, kind, json.loads(body)) for seq, kind, body in reading.execute(_PLAIN)]
    reports = [body for _, kind, body in plain if kind == "shift_closed"]
    begin = 0 if newest is None else max(len(reports) - newest, 0)
    if begin == len(reports):
        return []
    start = reports[begin - 1]["figures"]["last_seq"] if begin else 0
    levels = _levels(reading, reports[begin:], start)
    found = [each for each in _numbers(reports) if each.report >= reports[begin]["number"]]
    for place in range(begin, len(reports)):
        report, before = reports[place], reports[place - 1] if place else None
        kept = _kept(report) | _sums_kept(report, before)
        recounted = _recounted(report, plain, levels) | _sums_recounted(report, before, levels)
        (head,) = reading.execute(_HASH, (report["figures"]["last_seq"],)).fetchone()
        kept["head"], recounted["head"] = report["head"], head
        found += [
            AuditFinding(
                report=report["number"],
                figure=name,
                kept=str(kept[name]),
                recounted=str(recounted[name]),
            )
            for name in kept
            if kept[name] != recounted[name]
        ]
    return found


def _levels(
    reading: sqlite3.Connection, reports: Sequence[_Report], start: int
) -> Mapping[int, _Level]:
    ends = ("first_seq", "last_seq")
    seqs = {report["figures"][end] for report in reports for end in ends} | {start}
    waiting = sorted(seqs, reverse=True)
    walk, levels = _Walk(), {}
    for row in reading.execute(_DECISIVE, (start,)):
        while waiting and waiting[-1] < row[0]:
            levels[waiting.pop()] = walk.level()
        if not waiting:
            break
        walk.take(row)
    levels |= {seq: walk.level() for seq in waiting}
    return levels


def _sums_kept(report: _Report, before: _Report | None) -> dict[str, object]:
    grand, earlier = report["grand"], before["grand"] if before else _NOTHING
    net = grand["sold_francs"] - grand["undone_francs"]
    return {
        "over_short": grand["over_short"] - earlier["over_short"],
        "grand_francs": net - earlier["sold_francs"] + earlier["undone_francs"],
        "reports": grand["reports"] - earlier["reports"],
        "between": _net(report["figures"]["between"]),
    }


def _sums_recounted(
    report: _Report, before: _Report | None, levels: Mapping[int, _Level]
) -> dict[str, object]:
    figures = report["figures"]
    start = before["figures"]["last_seq"] if before else figures["first_seq"]
    since, opened, until = (
        levels[seq] for seq in (start, figures["first_seq"], figures["last_seq"])
    )
    return {
        "over_short": _unexplained(report),
        "grand_francs": sum(until.francs.values()) - sum(since.francs.values()),
        "reports": 1,
        "between": opened.cash() - since.cash(),
    }


def _kept(report: Mapping[str, Any]) -> dict[str, object]:
    figures = report["figures"]
    drawer = figures["drawer"]
    moved = drawer["moved_in"] - drawer["moved_out"] - drawer["dropped"]
    return {
        "opening": drawer["opening"],
        "sales": drawer["sales_in"] - drawer["sales_out"],
        "moves": moved,
        "services": sorted(
            (line["service"], line["direction"], line["sold"] - line["undone"],
             line["sold_francs"] - line["undone_francs"])
            for line in figures["services"]
            if line["sold"] != line["undone"] or line["sold_francs"] != line["undone_francs"]
        ),
    }  # fmt: skip


def _recounted(
    report: Mapping[str, Any],
    plain: Sequence[tuple[int, str, Mapping[str, Any]]],
    levels: Mapping[int, _Level],
) -> dict[str, object]:
    figures = report["figures"]
    first, last = figures["first_seq"], figures["last_seq"]
    before, after = levels[first], levels[last]
    inside = [each for each in plain if first <= each[0] <= last]
    openings = [_pieces(body["counted"]) for seq, _, body in inside if seq == first]
    return {
        "opening": openings[0] if openings else None,
        "sales": after.cash() - before.cash(),
        "moves": sum(_MOVES[kind] * body["francs"] for _, kind, body in inside if kind in _MOVES),
        "services": sorted(
            (*key, after.counts[key] - before.counts.get(key, 0), francs)
            for key in after.francs
            for francs in [after.francs[key] - before.francs.get(key, 0)]
            if francs or after.counts[key] != before.counts.get(key, 0)
        ),
    }


def _numbers(reports: Sequence[Mapping[str, Any]]) -> Iterator[AuditFinding]:
    counts: Counter[str] = Counter()
    for report in reports:
        series, _, number = report["number"].rpartition("-")
        counts[series] += 1
        if int(number) != counts[series]:
            yield AuditFinding(
                report=report["number"],
                figure="number",
                kept=number,
                recounted=f"{counts[series]:05d}",
            )


def _pieces(counted: Mapping[str, int]) -> int:
    return sum(
        number * (1 if name == "loose" else int(name.rpartition("_")[2]))
        for name, number in counted.items()
    )


def _net(lines: Sequence[Mapping[str, Any]]) -> int:
    return sum(
        _SIGNS.get(line["direction"], 0) * (line["sold_francs"] - line["undone_francs"])
        for line in lines
    )


def _unexplained(report: Mapping[str, Any]) -> int:
    figures, drawer = report["figures"], report["figures"]["drawer"]
    came = drawer["opening"] + drawer["sales_in"] + drawer["moved_in"]
    expected = came - drawer["sales_out"] - drawer["moved_out"] - drawer["dropped"]
    held = figures["held"] - figures["held_before"]
    return _pieces(report["counted"]) - int(expected) - int(held)
