"""The runway against simulated shops: nearer to the truth than an average, and it says why."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime
from statistics import median
from typing import Final

import pytest

from pos_app.domain.shift.forecast import HOUR_MS, Outlook, forecast
from pos_app.domain.shift.runway import Basis, Feast, Flow

DAY_MS: Final = 24 * HOUR_MS
MONDAY_MS: Final = int(datetime(2026, 6, 1, tzinfo=UTC).timestamp() * 1000)
WEEKS: Final = 8
HOURS: Final = (0,) * 8 + (2, 3, 4, 5, 6, 4, 3, 4, 6, 9, 12, 10, 5, 2, 0, 0)
"""How busy the hours of a day are: closed at night, most of it towards the evening."""

DAYS: Final = (6, 6, 7, 8, 12, 15, 1)
"""How busy the days of a week are: Friday and Saturday most, Sunday hardly."""

FEAST: Final = Feast(name="tabaski", first=date(2026, 7, 27), last=date(2026, 7, 29), percent=200)


def flow_of(chance: random.Random, begin_ms: int, feasts: tuple[Feast, ...] = ()) -> int:
    """Return what one hour takes from the float: as busy as day and hour are, by chance."""
    moment = datetime.fromtimestamp(begin_ms / 1000, UTC)
    usual = 400 * HOURS[moment.hour] * DAYS[moment.weekday()]
    percent = next(
        (each.percent for each in feasts if each.first <= moment.date() <= each.last), 100
    )
    busy = random.Random(begin_ms // DAY_MS).uniform(0.75, 1.25)
    return -int(usual * percent / 100 * busy * chance.uniform(0.67, 1.33))


def past(chance: random.Random, now_ms: int) -> tuple[Flow, ...]:
    """Return eight weeks of hours before a moment."""
    begins = range(now_ms // HOUR_MS * HOUR_MS - WEEKS * 7 * DAY_MS, now_ms, HOUR_MS)
    return tuple(
        Flow(begin_ms=begin, resource="intech", francs=flow_of(chance, begin, (FEAST,)))
        for begin in begins
    )


def emptied(
    chance: random.Random, now_ms: int, level: int, feasts: tuple[Feast, ...]
) -> int | None:
    """Return when it really ran dry, within two days."""
    for begin in range(now_ms // HOUR_MS * HOUR_MS, now_ms + 2 * DAY_MS, HOUR_MS):
        part = (begin + HOUR_MS - max(begin, now_ms)) / HOUR_MS
        flow = flow_of(chance, begin, feasts) * part
        if level + flow < 0:
            return max(begin, now_ms) + int(HOUR_MS * part * level / -flow)
        level += int(flow)
    return None


def naive(flows: tuple[Flow, ...], now_ms: int, level: int) -> int:
    """Return when it would run dry if every hour took the average of all hours."""
    average = -sum(each.francs for each in flows) / len(flows)
    return now_ms + int(level / average * HOUR_MS)


def errors_min(seeds: range) -> tuple[list[float], list[float]]:
    """Return by how many minutes the forecast and the average were wrong, in either direction."""
    ours, averages = [], []
    for seed in seeds:
        chance = random.Random(seed)
        day_ms = MONDAY_MS + (WEEKS * 7 + chance.randrange(7)) * DAY_MS
        now_ms = day_ms + chance.randrange(8 * HOUR_MS, 16 * HOUR_MS)
        flows = past(chance, now_ms)
        level = chance.randrange(20_000, 200_000)
        truth_ms = emptied(chance, now_ms, level, (FEAST,))
        if truth_ms is None:
            continue
        told = forecast(
            Outlook(
                resource="intech",
                level=level,
                told_ms=now_ms,
                now_ms=now_ms,
                flows=flows,
                feasts=(FEAST,),
            )
        )
        last_ms = now_ms + 2 * DAY_MS
        ours.append(abs((told.empty_ms or last_ms) - truth_ms) / 60_000)
        averages.append(abs(naive(flows, now_ms, level) - truth_ms) / 60_000)
    return ours, averages


def test_the_forecast_is_much_nearer_than_an_average() -> None:
    ours, averages = errors_min(range(120))
    print(
        f"seeds 0-119, {len(ours)} shops ran dry: median error {median(ours):.0f} min, "
        f"of a naive average {median(averages):.0f} min; worst tenth above "
        f"{sorted(ours)[-len(ours) // 10]:.0f} min and {sorted(averages)[-len(ours) // 10]:.0f} min"
    )

    assert len(ours) > 60
    assert median(ours) < median(averages) / 4


def outlook(level: int, now_ms: int, *, flows: tuple[Flow, ...] = ()) -> Outlook:
    return Outlook(resource="intech", level=level, told_ms=now_ms, now_ms=now_ms, flows=flows)


def steady(days: int, now_ms: int, francs: int = -1_000) -> tuple[Flow, ...]:
    begins = range(now_ms - days * DAY_MS, now_ms, HOUR_MS)
    open_hours = [each for each in begins if 8 <= each // HOUR_MS % 24 < 20]
    return tuple(Flow(begin_ms=each, resource="intech", francs=francs) for each in open_hours)


def test_it_runs_dry_in_the_middle_of_an_hour_and_says_from_what() -> None:
    now_ms = MONDAY_MS + 28 * DAY_MS + 9 * HOUR_MS
    told = forecast(outlook(2_500, now_ms, flows=steady(28, now_ms)))

    assert told.empty_ms == now_ms + 2 * HOUR_MS + HOUR_MS // 2
    assert [(step.flow, step.basis, step.weeks) for step in told.steps[:2]] == [
        (-1_000, Basis.SAME_HOUR, 4),
        (-1_000, Basis.SAME_HOUR, 4),
    ]
    assert told.swap_francs == 11_000 - 2_500


def test_a_closed_night_takes_nothing() -> None:
    now_ms = MONDAY_MS + 28 * DAY_MS + 19 * HOUR_MS
    told = forecast(outlook(1_500, now_ms, flows=steady(28, now_ms)))

    assert told.empty_ms == now_ms + 13 * HOUR_MS + HOUR_MS // 2
    assert {step.basis for step in told.steps[1:13]} == {Basis.CLOSED}


def test_a_weekday_that_was_never_seen_is_foreseen_from_the_others() -> None:
    now_ms = MONDAY_MS + 3 * DAY_MS + 9 * HOUR_MS
    told = forecast(outlook(1_500, now_ms, flows=steady(3, now_ms - 9 * HOUR_MS)))

    assert told.steps[0].basis is Basis.SAME_HOUR_OTHER_DAYS
    assert told.known_days == 3


def test_a_feast_ahead_is_counted_and_one_behind_taken_out() -> None:
    now_ms = MONDAY_MS + 28 * DAY_MS + 9 * HOUR_MS
    today = datetime.fromtimestamp(now_ms / 1000, UTC).date()
    feast = Feast(name="magal", first=today, last=today, percent=200)
    plain = outlook(10_000, now_ms, flows=steady(28, now_ms))
    told = forecast(Outlook(**{**_fields(plain), "feasts": (feast,)}))  # type: ignore[arg-type] # the same fields

    assert (told.steps[0].flow, told.steps[0].feast, told.steps[0].percent) == (
        -2_000,
        "magal",
        200,
    )


def test_what_was_learnt_on_a_feast_counts_as_a_usual_day() -> None:
    now_ms = MONDAY_MS + 28 * DAY_MS + 9 * HOUR_MS
    before = datetime.fromtimestamp((now_ms - 7 * DAY_MS) / 1000, UTC).date()
    feast = Feast(name="magal", first=before, last=before, percent=200)
    flows = tuple(
        Flow(begin_ms=each.begin_ms, resource="intech", francs=2 * each.francs)
        if datetime.fromtimestamp(each.begin_ms / 1000, UTC).date() == before
        else each
        for each in steady(28, now_ms)
    )
    plain = outlook(10_000, now_ms, flows=flows)
    told = forecast(Outlook(**{**_fields(plain), "feasts": (feast,)}))  # type: ignore[arg-type] # the same fields

    assert told.steps[0].flow == -1_000


def _fields(plain: Outlook) -> dict[str, object]:
    return {name: getattr(plain, name) for name in Outlook.__slots__}


@pytest.mark.parametrize("flows", [(), steady(28, MONDAY_MS, francs=500)])
def test_what_knows_nothing_or_only_grows_never_runs_dry(flows: tuple[Flow, ...]) -> None:
    told = forecast(outlook(1_000, MONDAY_MS, flows=flows))

    assert (told.empty_ms, told.swap_francs) == (None, 0)
