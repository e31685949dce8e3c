"""The real engine and journal through thousands of bad half hours: every invariant, by seed.

A failure names its seed; `SEED=that pytest tests/reliability/test_simulator.py -k replay` plays
that story again (with LENGTH=long one of the long form).
"""

from __future__ import annotations

import os
from typing import Final

import pytest

from tests.reliability.simulator_mutants import MUTANTS, broken_by, infected
from tests.reliability.simulator_story import LONG, SHORT, Length, play

pytestmark = pytest.mark.allows_warnings

SEED: Final = os.environ.get("SEED", "")
LENGTH: Final = LONG if os.environ.get("LENGTH") == "long" else SHORT
BLOCK: Final = 50
SEEDS_FOR_A_MUTANT: Final = range(100, 260)
"""The rarest fault, attempts that are forgotten at the end, shows in one story of sixty."""


def play_all(first: int, count: int, length: Length) -> None:
    """Play the stories of some seeds, and fail at the first breach with the way to repeat it."""
    for seed in range(first, first + count):
        if breaches := play(seed, length).breaches:
            form = "LENGTH=long " if length is LONG else ""
            pytest.fail(
                f"seed {seed}: {breaches}\nreplay: {form}SEED={seed} "
                "python -m pytest tests/reliability/test_simulator.py -k replay",
                pytrace=False,
            )


@pytest.mark.parametrize("first", range(0, 1000, BLOCK))
def test_no_story_breaks_an_invariant(first: int) -> None:
    play_all(first, BLOCK, SHORT)


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("first", range(100_000, 199_000, 1000))
def test_no_story_of_a_hundred_thousand_breaks_an_invariant(first: int) -> None:
    play_all(first, 1000, SHORT)


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("first", range(1_000_000, 1_001_000, 100))
def test_no_long_story_breaks_an_invariant(first: int) -> None:
    play_all(first, 100, LONG)


@pytest.mark.skipif(not SEED, reason="plays one story again: SEED=number")
def test_replay() -> None:
    assert play(int(SEED), LENGTH).breaches == []


def test_the_same_seed_tells_the_same_story() -> None:
    told = [play(seed) for seed in range(8)]

    assert [play(seed) for seed in range(8)] == told
    assert len({played.head for played in told}) == len(told)


@pytest.mark.parametrize("name", MUTANTS)
def test_a_broken_till_is_caught(name: str) -> None:
    with infected(name):
        for seed in SEEDS_FOR_A_MUTANT:
            # A long story gives a broken till five times the room to show.
            if any(breach.startswith(broken_by(name)) for breach in play(seed, LONG).breaches):
                print(f"{name}: caught by seed {seed}")
                return
    pytest.fail(f"no story shows a till that {name}")
