"""Settings go from one machine to another whole, or not at all, and no secret goes with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from pos_app.domain.trouble import TillError, Trouble
from pos_app.settings import store
from pos_app.settings.exchange import differences, read_settings, take_in, write_settings

if TYPE_CHECKING:
    from pathlib import Path

FULL: Final = """\
# the owner's own words
data_dir = "/srv/till"
shop_name = "Chez \\"Awa\\" é"
cash_drawer = true
someone_elses = "kept"

[amounts.WAVE_SN_API_CASH_IN]
minimum = 500
multiple = 5

[phone_formats]
WAVE_SN_API_CASH_IN = "e164"

[messages]
"Bon retour" = "Merci {client}"

[[commissions.WAVE_SN_API_CASH_IN]]
since = 2026-01-01
percent = "0.5"

[[commissions.WAVE_SN_API_CASH_IN]]
since = 2026-07-01
percent = "0.45"
flat = "10"

[[feasts]]
name = "Magal"
first = 2026-08-01
last = 2026-08-02
percent = 180
"""


def a_file(folder: Path, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    file = folder / "config.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_every_option_and_table_comes_over_and_the_data_folder_does_not(tmp_path: Path) -> None:
    one, out = a_file(tmp_path / "one", FULL), tmp_path / "settings.toml"
    other = a_file(tmp_path / "other", 'lang = "en"\n[messages]\n"Old" = "{client}"\n# old\n')

    write_settings(one, out)
    assert "data_dir" not in out.read_text("utf-8")
    assert "someone_elses" not in out.read_text("utf-8")
    incoming = read_settings(out)
    keys = {each.key for each in differences(other, incoming)}
    assert {"lang", "shop_name", "cash_drawer", "[messages]", "[feasts]"} <= keys
    take_in(other, incoming)

    first, second = store.load(one, {}, {}), store.load(other, {}, {})
    assert second.tables == first.tables
    assert dict(second.values) == {**first.values, "data_dir": ""}
    assert not differences(other, incoming)
    take_in(one, incoming)
    assert "# the owner's own words" in one.read_text("utf-8")
    assert store.load(one, {}, {}).unknown_keys == ("someone_elses",)


def test_an_import_over_nothing_makes_the_file(tmp_path: Path) -> None:
    one, out = a_file(tmp_path / "one", FULL), tmp_path / "settings.toml"
    write_settings(one, out)
    made = tmp_path / "new" / "config.toml"

    take_in(made, read_settings(out))

    assert store.load(made, {}, {}).tables == store.load(one, {}, {}).tables


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ('shop_name = "x"\nnobody = 1\nlang = "xx"\n', "lang, nobody"),
        ('data_dir = "elsewhere"\n', "data_dir"),
        ("shop_name = { a = 1 }\n", "shop_name"),
        ("[staff]\nname = 1\n", "staff"),
        ("[messages]\nx = 5\n", "messages.x"),
        ("not toml", "settings.toml"),
        ("\udc80", "settings.toml"),
    ],
)
def test_what_may_not_stand_refuses_the_whole_file_by_name(
    tmp_path: Path, text: str, named: str
) -> None:
    source = tmp_path / "settings.toml"
    source.write_text(text, encoding="utf-8", errors="surrogateescape")

    with pytest.raises(TillError) as stop:
        read_settings(source)

    assert stop.value.trouble is Trouble.SETTINGS_INVALID
    assert named in stop.value.detail


def test_a_file_that_is_not_there_or_too_long_is_refused(tmp_path: Path) -> None:
    long = tmp_path / "long.toml"
    long.write_text("#" * 2_000_000)
    for source in (tmp_path / "none.toml", long):
        with pytest.raises(TillError):
            read_settings(source)


def test_a_file_that_cannot_be_changed_line_by_line_stays(tmp_path: Path) -> None:
    odd = 'shop_name = """\n[messages]\n"""\n'.replace("\n[messages]\n", "a\\\n  [messages]\\\n")
    file = a_file(tmp_path / "one", odd + '[messages]\n"A" = "{client}"\n')
    before = file.read_text("utf-8")
    source = tmp_path / "settings.toml"
    source.write_text('[messages]\n"B" = "{client}"\n')

    with pytest.raises(TillError):
        take_in(file, read_settings(source))

    assert file.read_text("utf-8") == before
