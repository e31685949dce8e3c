"""Searches a day for what explains a gap, and ranks it by how likely each cause makes it."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import combinations
from math import comb
from typing import TYPE_CHECKING, Final

from pos_app.domain.shift.count import DENOMINATIONS
from pos_app.domain.shift.events import CashMoved
from pos_app.domain.shift.gap import Cause, Explanation, Suspect

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pos_app.domain.shift.count import Denomination
    from pos_app.domain.shift.story import Story
    from pos_app.domain.transaction import Ref

USUAL: Final[Mapping[Cause, float]] = {
    Cause.NOT_EXCHANGED: 0.25,
    Cause.EXCHANGED_TWICE: 0.05,
    Cause.WRONG_DIRECTION: 0.15,
    Cause.ZERO_TOO_MANY: 0.08,
    Cause.ZERO_TOO_FEW: 0.08,
    Cause.DIGITS_SWAPPED: 0.10,
    Cause.TWO_NOT_EXCHANGED: 0.06,
    Cause.THREE_NOT_EXCHANGED: 0.02,
    Cause.OPEN_OPERATION: 0.10,
    Cause.CASH_MOVE: 0.05,
    Cause.DENOMINATION: 0.12,
    Cause.DENOMINATIONS_SWAPPED: 0.04,
}
"""How often each slip is made, as shares of all: what we assume until shops tell otherwise."""

_MULTIPLES: Final[Mapping[Cause, int]] = {
    Cause.NOT_EXCHANGED: -10,
    Cause.EXCHANGED_TWICE: 10,
    Cause.WRONG_DIRECTION: -20,
    Cause.ZERO_TOO_MANY: -9,
    Cause.ZERO_TOO_FEW: 90,
}
"""Ten times what the gap is of what an operation did to the drawer, by the slip that was made."""

MOST_GROUPS: Final = 40
"""So many operations of one cause are shown; more would be no answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspects:
    """All that moved cash in a shift: operations, and cash moves by their entries' numbers.

    `unsettled` are open operations, with what the drawer would have more than is expected if the
    cash went another way than it is usual: given out before the end, or not taken in.
    """

    operations: tuple[Suspect, ...] = ()
    moves: tuple[tuple[int, int], ...] = ()
    unsettled: tuple[Suspect, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What fits one cause, and how likely that cause makes this very gap."""

    cause: Cause
    share: float
    groups: tuple[tuple[Ref, ...], ...] = ()
    moves: tuple[int, ...] = ()
    denominations: tuple[Denomination, ...] = ()


def suspects_of(story: Story) -> Suspects:
    """Return what moved cash in the shift of a story."""
    return Suspects(
        operations=tuple(
            Suspect(ref=each.ref, drawer_francs=each.drawer_francs, at_ms=each.at_ms)
            for each in story.bookings
            if each.drawer_francs
        ),
        moves=tuple(
            (noted.seq, noted.event.kind.sign * noted.event.francs)
            for noted in story.events
            if isinstance(noted.event, CashMoved)
        ),
        unsettled=tuple(
            Suspect(ref=each.ref, drawer_francs=-(each.amount or 0), at_ms=each.created_ms)
            for each in story.open_sales
            if each.amount and each.direction.drawer_sign
        ),
    )


def explain(gap: int, suspects: Suspects) -> tuple[Explanation, ...]:
    """Return what would explain a gap (counted less expected) to the franc, likeliest first.

    The likelihood of a cause is how often the slip is made, times the part of its chances that
    give exactly this gap: a gap that sixty operations explain alone is no work of three of them.
    """
    if not gap:
        return ()
    found = [*_single(gap, suspects.operations), *_several(gap, suspects.operations)]
    found += [*_unsettled(gap, suspects.unsettled), *_moves(gap, suspects.moves), *_pieces(gap)]
    weights = [USUAL[each.cause] * each.share for each in found]
    whole = sum(weights)
    ranked = sorted(zip(weights, found, strict=True), key=lambda pair: -pair[0])
    return tuple(
        Explanation(
            cause=each.cause,
            permille=round(1000 * weight / whole),
            groups=each.groups,
            moves=each.moves,
            denominations=each.denominations,
        )
        for weight, each in ranked
    )


def swapped(amount: int) -> frozenset[int]:
    """Return every other amount that two swapped digits, next to each other, make of one."""
    digits = str(amount)
    made = {
        int(digits[:place] + digits[place + 1] + digits[place] + digits[place + 2 :])
        for place in range(len(digits) - 1)
    }
    return frozenset(made - {amount})


def _single(gap: int, operations: Sequence[Suspect]) -> Iterator[_Found]:
    newest = sorted(operations, key=lambda each: -each.at_ms)
    for cause, times_ten in _MULTIPLES.items():
        groups = [(each.ref,) for each in newest if times_ten * each.drawer_francs == 10 * gap]
        if groups:
            share = len(groups) / len(operations)
            yield _Found(cause=cause, share=share, groups=tuple(groups[:MOST_GROUPS]))
    if gap % 9 == 0:
        yield from _digits(gap, newest)


def _digits(gap: int, operations: Sequence[Suspect]) -> Iterator[_Found]:
    chances, groups = 0, []
    for each in operations:
        amount = abs(each.drawer_francs)
        sign = 1 if each.drawer_francs > 0 else -1
        made = swapped(amount)
        chances += len(made)
        if amount + sign * gap in made:
            groups.append((each.ref,))
    if groups:
        share = len(groups) / chances
        yield _Found(cause=Cause.DIGITS_SWAPPED, share=share, groups=tuple(groups[:MOST_GROUPS]))


def _several(gap: int, operations: Sequence[Suspect]) -> Iterator[_Found]:
    by_francs: defaultdict[int, list[Ref]] = defaultdict(list)
    for each in sorted(operations, key=lambda each: -each.at_ms):
        by_francs[each.drawer_francs].append(each.ref)
    times = Counter({francs: len(refs) for francs, refs in by_francs.items()})
    for cause, size in ((Cause.TWO_NOT_EXCHANGED, 2), (Cause.THREE_NOT_EXCHANGED, 3)):
        chances = comb(len(operations), size)
        combinations_found = tuple(_sums(-gap, sorted(times), size))
        ways = sum(_ways(times, parts) for parts in combinations_found)
        if ways:
            groups = [
                _group(by_francs, parts) for parts in combinations_found if _ways(times, parts)
            ]
            shown = sorted(groups, key=len)[:MOST_GROUPS]
            yield _Found(cause=cause, share=ways / chances, groups=tuple(shown))


def _sums(wanted: int, francs: Sequence[int], size: int) -> Iterator[tuple[int, ...]]:
    """Yield the rising groups of so many amounts, repeated ones too, that sum up to `wanted`."""
    known = frozenset(francs)
    if size == 2:  # noqa: PLR2004 - a pair
        yield from ((one, wanted - one) for one in francs if one <= wanted - one in known)
        return
    for place, first in enumerate(francs):
        for second in francs[place:]:
            third = wanted - first - second
            if third >= second and third in known:
                yield first, second, third


def _ways(times: Mapping[int, int], parts: tuple[int, ...]) -> int:
    """Return how many groups of operations have these amounts; none where they cancel out."""
    if any(one == -other for one, other in combinations(parts, 2)):
        return 0
    ways = 1
    for francs, number in Counter(parts).items():
        ways *= comb(times[francs], number)
    return ways


def _group(by_francs: Mapping[int, Sequence[Ref]], parts: tuple[int, ...]) -> tuple[Ref, ...]:
    taken: Counter[int] = Counter()
    refs = []
    for francs in parts:
        refs.append(by_francs[francs][taken[francs]])
        taken[francs] += 1
    return tuple(refs)


def _unsettled(gap: int, unsettled: Sequence[Suspect]) -> Iterator[_Found]:
    groups = tuple((each.ref,) for each in unsettled if each.drawer_francs == gap)
    if groups:
        share = len(groups) / len(unsettled)
        yield _Found(cause=Cause.OPEN_OPERATION, share=share, groups=groups[:MOST_GROUPS])


def _moves(gap: int, moves: Sequence[tuple[int, int]]) -> Iterator[_Found]:
    fitting = tuple(seq for seq, francs in moves if gap in {-francs, francs, -2 * francs})
    if fitting:
        share = len(fitting) / (3 * len(moves))
        yield _Found(cause=Cause.CASH_MOVE, share=share, moves=fitting)


def _pieces(gap: int) -> Iterator[_Found]:
    one = tuple(each for each in DENOMINATIONS if each.francs == abs(gap))
    if one:
        share = len(one) / (2 * len(DENOMINATIONS))
        yield _Found(cause=Cause.DENOMINATION, share=share, denominations=one)
    pairs = [
        (given, taken_for)
        for given in DENOMINATIONS
        for taken_for in DENOMINATIONS
        if taken_for.francs - given.francs == gap
    ]
    if pairs:
        share = len(pairs) / (len(DENOMINATIONS) * (len(DENOMINATIONS) - 1))
        yield _Found(cause=Cause.DENOMINATIONS_SWAPPED, share=share, denominations=pairs[0])
