"""Nothing is lost, doubled or asked too often by a till that is killed at any system call."""

from __future__ import annotations

import pytest

from tests.reliability.kill_command import must_catch, must_pass
from tests.reliability.kill_mutants import MUTANTS

SHORT = "220"
MOST_FOR_A_MUTANT = "600"
LONG = "10500"


@pytest.mark.timeout(300)
def test_a_killed_till_loses_nothing_and_doubles_nothing() -> None:
    must_pass("kill_run", "--kills", SHORT)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("mutant", [mutant.name for mutant in MUTANTS])
def test_the_kills_catch_a_broken_till(mutant: str) -> None:
    must_catch("kill_run", mutant, "--kills", MOST_FOR_A_MUTANT)


@pytest.mark.long
@pytest.mark.timeout(4 * 3600)
def test_ten_thousand_kills_lose_nothing_and_double_nothing() -> None:
    must_pass("kill_run", "--kills", LONG, "--minutes", "200")
