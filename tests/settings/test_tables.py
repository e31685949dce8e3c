"""The tables of the settings: what the owner says about single services, or a clear refusal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.amounts import AmountLimits
from pos_app.domain.phone import PhoneFormat
from pos_app.domain.service import AmountRule
from pos_app.domain.trouble import TillError, Trouble
from pos_app.settings.store import change, load

if TYPE_CHECKING:
    from pathlib import Path

BOTH = """lang = "en"

[amounts.WAVE_SN_API_CASH_IN]
minimum = 100
multiple = 5
[amounts.RAPIDO_SN_BILL_RELOAD]
maximum = 20000

[phone_formats]
FREE_SN_WALLET_CASH_IN = "national"
"""


def write(folder: Path, text: str) -> Path:
    file = folder / "config.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_amounts_and_phone_formats_are_read(tmp_path: Path) -> None:
    found = load(write(tmp_path, BOTH), {}, {})

    assert found.tables.amounts == {
        "WAVE_SN_API_CASH_IN": AmountLimits(minimum=100, multiple=5),
        "RAPIDO_SN_BILL_RELOAD": AmountLimits(maximum=20_000),
    }
    assert found.tables.phone_formats == {"FREE_SN_WALLET_CASH_IN": PhoneFormat.NATIONAL}
    assert found.unknown_keys == ()


def test_the_shops_own_messages_are_read(tmp_path: Path) -> None:
    text = '[messages]\n"Promo" = "Bonjour {client}"\n'

    assert load(write(tmp_path, text), {}, {}).tables.messages == {"Promo": "Bonjour {client}"}


@pytest.mark.parametrize("line", ['a = "{nom}"', "a = 1", 'a = " "', 'a = "{client"'])
def test_a_message_with_a_place_that_there_is_not_is_refused(tmp_path: Path, line: str) -> None:
    with pytest.raises(TillError) as refused:
        load(write(tmp_path, f"[messages]\n{line}\n"), {}, {})

    assert refused.value.trouble is Trouble.SETTINGS_INVALID
    assert "messages.a" in refused.value.detail


def test_without_tables_nothing_is_settled(tmp_path: Path) -> None:
    tables = load(tmp_path / "none.toml", {}, {}).tables

    assert (dict(tables.amounts), dict(tables.phone_formats)) == ({}, {})


def test_what_is_not_set_stays_as_declared() -> None:
    rule = AmountLimits(maximum=20_000).over(AmountRule(minimum=100, maximum=500, multiple=50))

    assert rule == AmountRule(minimum=100, maximum=20_000, multiple=50)


def test_a_change_of_an_option_leaves_the_tables_alone(tmp_path: Path) -> None:
    file = write(tmp_path, BOTH)
    change(file, {"lang": "fr"})

    assert load(file, {}, {}).tables == load(write(tmp_path, BOTH), {}, {}).tables


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("amounts = 5", "amounts = 5"),
        ("[amounts]\nWAVE_SN = 5", "amounts.WAVE_SN"),
        ("[amounts.wave]\nminimum = 5", "wave"),
        ("[amounts.WAVE_SN]\nminimum = 0", "amounts.WAVE_SN.minimum = 0"),
        ("[amounts.WAVE_SN]\nminimum = true", "amounts.WAVE_SN.minimum = true"),
        ("[amounts.WAVE_SN]\nmaximum = 1.5", "amounts.WAVE_SN.maximum = 1.5"),
        ("[amounts.WAVE_SN]\nmultiple = '5'", 'amounts.WAVE_SN.multiple = "5"'),
        ("[amounts.WAVE_SN]\nleast = 5", "minimum | maximum | multiple"),
        ("[amounts.WAVE_SN]\nminimum = 9\nmaximum = 5", "minimum <= maximum"),
        ('[phone_formats]\nFREE_SN = "nine"', "national | msisdn | e164"),
        ("[phone_formats]\nFREE_SN = 9", "phone_formats.FREE_SN = 9"),
        ("phone_formats = 1", "[phone_formats]"),
    ],
)
def test_what_cannot_be_meant_is_refused_by_name(tmp_path: Path, text: str, named: str) -> None:
    with pytest.raises(TillError) as caught:
        load(write(tmp_path, text), {}, {})

    assert caught.value.trouble is Trouble.SETTINGS_INVALID
    assert named in caught.value.detail
    assert "config.toml" in caught.value.detail
