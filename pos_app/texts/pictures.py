"""Figures as pictures in words: what is drawn, and the table that says the same without eyes."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pos_app.engine.review import Figures
    from pos_app.texts.catalogue import Texts

MOST_SERIES: Final = 5
"""More than so many colours nobody tells apart: the rest is one of its own."""

HOURS: Final = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar: its parts in the order of the picture's series, and what stands at its end.

    `mark` is a second value on the same scale, drawn as a line across; None for none.
    """

    name: str
    parts: Sequence[int]
    told: str
    mark: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A table of words; its first column names, the others count."""

    heads: Sequence[str]
    lines: Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """What one picture shows. `series` names the parts of its bars; `table` says it all again.

    `upright` bars stand beside each other along the hours of a day, others lie below each other.
    """

    title: str
    summary: str
    series: Sequence[str]
    bars: Sequence[Bar]
    table: Words
    upright: bool = False

    @property
    def most(self) -> int:
        """The longest that anything on its scale is, at least 1."""
        return max([1, *(sum(bar.parts) for bar in self.bars), *(b.mark or 0 for b in self.bars)])


def pictures(
    figures: Figures, texts: Texts, name_of: Callable[[str], str]
) -> tuple[Picture, Picture, Picture]:
    """Return the day by hour and service, the ends by service, the times by service."""
    return (
        _by_hour(figures, texts, name_of),
        _by_end(figures, texts, name_of),
        _by_time(figures, texts, name_of),
    )


def _by_hour(figures: Figures, texts: Texts, name_of: Callable[[str], str]) -> Picture:
    counts: dict[str, list[int]] = defaultdict(lambda: [0] * HOURS)
    for each in figures.hours:
        counts[each.service][each.hour] += each.count
    order = sorted(counts, key=lambda service: (-sum(counts[service]), service))
    series = [(name_of(service), counts[service]) for service in order[:MOST_SERIES]]
    if rest := order[MOST_SERIES:]:
        together = [sum(counts[service][hour] for service in rest) for hour in range(HOURS)]
        series.append((texts.of("figures.others"), together))
    per_hour = [sum(each.count for each in figures.hours if each.hour == h) for h in range(HOURS)]
    return Picture(
        title=texts.of("figures.hours"),
        summary=_busiest(per_hour, texts),
        series=[name for name, _ in series],
        bars=[
            Bar(
                name=f"{hour:02d}",
                parts=[by_hour[hour] for _, by_hour in series],
                told=str(per_hour[hour]) if per_hour[hour] else "",
            )
            for hour in range(HOURS)
        ],
        table=Words(
            heads=[
                texts.of("figures.hour"),
                *(name for name, _ in series),
                texts.of("figures.all"),
            ],
            lines=[
                [_hour(hour), *(str(by_hour[hour]) for _, by_hour in series), str(per_hour[hour])]
                for hour in range(HOURS)
                if per_hour[hour]
            ],
        ),
        upright=True,
    )


def _busiest(per_hour: Sequence[int], texts: Texts) -> str:
    if not any(per_hour):
        return texts.of("figures.nothing")
    top = max(range(HOURS), key=lambda hour: per_hour[hour])
    return texts.of("figures.hours.told", sum=sum(per_hour), hour=_hour(top), most=per_hour[top])


def _hour(hour: int) -> str:
    return f"{hour:02d}:00"


def _by_end(figures: Figures, texts: Texts, name_of: Callable[[str], str]) -> Picture:
    ends = sorted(figures.ends, key=lambda each: (-each.succeeded - each.failed, each.service))
    heads = [texts.of(f"figures.{word}") for word in ("succeeded", "failed", "open")]
    succeeded, failed = (sum(getattr(e, word) for e in ends) for word in ("succeeded", "failed"))
    return Picture(
        title=texts.of("figures.ends"),
        summary=texts.of("figures.ends.told", succeeded=succeeded, failed=failed)
        if ends
        else texts.of("figures.nothing"),
        series=heads,
        bars=[
            Bar(
                name=name_of(each.service),
                parts=[each.succeeded, each.failed, each.open],
                told=" · ".join(str(n) for n in (each.succeeded, each.failed, each.open)),
            )
            for each in ends
        ],
        table=Words(
            heads=[texts.of("figures.service"), *heads],
            lines=[
                [name_of(e.service), str(e.succeeded), str(e.failed), str(e.open)] for e in ends
            ],
        ),
    )


def _by_time(figures: Figures, texts: Texts, name_of: Callable[[str], str]) -> Picture:
    lasting = sorted(figures.lasting, key=lambda each: (-each.half_ms, each.service))
    half, most = texts.of("figures.half"), texts.of("figures.nine_of_ten")
    slowest = lasting[0] if lasting else None
    return Picture(
        title=texts.of("figures.lasting"),
        summary=texts.of(
            "figures.lasting.told",
            service=name_of(slowest.service),
            half=_seconds(slowest.half_ms, texts),
        )
        if slowest
        else texts.of("figures.nothing"),
        series=[half, most],
        bars=[
            Bar(
                name=name_of(each.service),
                parts=[each.half_ms, max(each.nine_of_ten_ms - each.half_ms, 0)],
                told=f"{_seconds(each.half_ms, texts)} · {_seconds(each.nine_of_ten_ms, texts)}",
                mark=each.half_ms,
            )
            for each in lasting
        ],
        table=Words(
            heads=[texts.of("figures.service"), half, most, texts.of("figures.seen_on")],
            lines=[
                [
                    name_of(each.service),
                    _seconds(each.half_ms, texts),
                    _seconds(each.nine_of_ten_ms, texts),
                    str(each.count),
                ]
                for each in lasting
            ],
        ),
    )


def _seconds(time_ms: int, texts: Texts) -> str:
    if time_ms >= 10 * 60_000:
        return texts.of("figures.minutes", minutes=round(time_ms / 60_000))
    tenths = round(time_ms / 100)
    return texts.of("figures.seconds", whole=tenths // 10, tenth=tenths % 10)
