"""The owner's commissions and calendar: read exactly, or refused with the place of the slip."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.shift.commission import Rate, rate_on
from pos_app.domain.shift.feasts import default_feasts
from pos_app.domain.shift.runway import Feast
from pos_app.domain.trouble import TillError, Trouble
from pos_app.settings.store import change, load

if TYPE_CHECKING:
    from pathlib import Path

BOTH = """lang = "en"

[[commissions.WAVE_SN_API_CASH_IN]]
since = 2026-01-01
percent = "0.45"
[[commissions.WAVE_SN_API_CASH_IN]]
since = 2026-07-01
flat = "12.5"
most = "100"

[[feasts]]
name = "Marché de Touba"
first = 2026-12-01
last = 2026-12-02
percent = 150
"""


def write(folder: Path, text: str) -> Path:
    file = folder / "config.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_rates_and_feasts_are_read(tmp_path: Path) -> None:
    tables = load(write(tmp_path, BOTH), {}, {}).tables
    rates = tables.rates["WAVE_SN_API_CASH_IN"]

    assert rate_on(rates, date(2025, 12, 31)) is None
    assert rate_on(rates, date(2026, 6, 30)) == Rate(
        since=date(2026, 1, 1), percent=Decimal("0.45")
    )
    assert rate_on(rates, date(2026, 7, 1)) == rates[1]
    assert tables.feasts == (
        Feast(
            name="Marché de Touba",
            first=date(2026, 12, 1),
            last=date(2026, 12, 2),
            percent=150,
        ),
    )


def test_without_a_table_the_default_calendar_holds(tmp_path: Path) -> None:
    assert load(tmp_path / "none.toml", {}, {}).tables.feasts is None
    names = {each.name for each in default_feasts()}
    assert names == {"korite", "tabaski", "magal", "gamou", "month_end"}


def test_a_change_of_an_option_leaves_the_tables_alone(tmp_path: Path) -> None:
    file = write(tmp_path, BOTH)
    change(file, {"lang": "fr"})

    assert file.read_text(encoding="utf-8") == BOTH.replace('"en"', '"fr"')


@pytest.mark.parametrize(
    "slip",
    [
        'commissions = "x"',
        '[[commissions.A_B]]\npercent = "1"',
        "[[commissions.A_B]]\nsince = 2026-01-01\npercent = 0.5",
        '[[commissions.A_B]]\nsince = 2026-01-01\npercent = "-1"',
        '[[commissions.A_B]]\nsince = 2026-01-01\nflat = "ten"',
        '[[commissions.A_B]]\nsince = 2026-01-01\nrate = "1"',
        '[[commissions.A_B]]\nsince = 2026-01-01T00:00:00\npercent = "1"',
        '[[feasts]]\nname = "x"',
        '[[feasts]]\nname = "x"\nfirst = 2026-02-02\nlast = 2026-02-01\npercent = 5',
        '[[feasts]]\nname = "x"\nfirst = 2026-02-01\nlast = 2026-02-01\npercent = -5',
        "[[feasts]]\nname = 1\nfirst = 2026-02-01\nlast = 2026-02-01\npercent = 5",
    ],
)
def test_a_slip_is_refused_with_its_place(tmp_path: Path, slip: str) -> None:
    with pytest.raises(TillError) as refused:
        load(write(tmp_path, slip), {}, {})

    assert refused.value.trouble is Trouble.SETTINGS_INVALID
    assert "config.toml" in refused.value.detail
