"""Whatever a power cut leaves of the files, what was told to anybody is still known."""

from __future__ import annotations

import pytest

from tests.reliability.kill_command import must_catch, must_pass
from tests.reliability.kill_mutants import POWER_MUTANTS

SHORT = "400"
FOR_A_MUTANT = "120"
LONG = "105000"


@pytest.mark.timeout(300)
def test_no_power_cut_loses_what_was_told() -> None:
    must_pass("power_run", "--states", SHORT)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("mutant", [mutant.name for mutant in POWER_MUTANTS])
def test_the_power_cuts_catch_a_broken_till(mutant: str) -> None:
    must_catch("power_run", mutant, "--states", FOR_A_MUTANT)


@pytest.mark.long
@pytest.mark.timeout(4 * 3600)
def test_a_hundred_thousand_power_cuts_lose_nothing() -> None:
    must_pass("power_run", "--states", LONG, "--minutes", "200")
