"""Where values come from, what is refused by name, and what survives a change of the file."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.trouble import TillError, Trouble
from pos_app.settings.store import Origin, change, load
from pos_app.texts.catalogue import Language

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "config.toml"


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")


def test_without_a_file_everything_is_the_default(file: Path) -> None:
    found = load(file, {}, {})

    assert found.settings.lang is Language.FRENCH
    assert found.settings.till_code == "T01"
    assert found.settings.data_dir is None
    assert set(found.origins.values()) == {Origin.DEFAULT}


def test_the_command_line_wins_over_environment_file_and_default(file: Path) -> None:
    _write(file, 'lang = "en"\ndata_dir = "a"\n')
    environment = {"POS_APP_DATA_DIR": "b", "POS_APP_INTECH_URL": "https://x.example/"}

    found = load(file, environment, {"data_dir": "c"})

    assert str(found.settings.data_dir) == "c"
    assert found.settings.intech_url == "https://x.example"
    assert found.settings.lang is Language.ENGLISH
    assert found.origins["data_dir"] is Origin.OPTION
    assert found.origins["intech_url"] is Origin.ENVIRONMENT
    assert found.origins["lang"] is Origin.FILE
    assert str(load(file, environment, {}).settings.data_dir) == "b"
    assert str(load(file, {"POS_APP_DATA_DIR": ""}, {}).settings.data_dir) == "a"


def test_a_till_in_benin_is_an_hour_ahead(file: Path) -> None:
    _write(file, 'country = "BJ"\nintech_hmac = true\n')

    found = load(file, {}, {}).settings

    assert found.utc_offset_minutes == 60
    assert found.intech_hmac is True


def test_unknown_keys_are_told_and_do_no_harm(file: Path) -> None:
    _write(file, 'langue = "fr"\n[window]\nwide = true\n')

    assert load(file, {}, {}).unknown_keys == ("langue", "window")


@pytest.mark.parametrize(
    ("text", "environment", "given", "told"),
    [
        ('proxy = "http://awa:geheim@cache:3128"', {}, {}, ('proxy = "http://…@cache:3128"',)),
        ('lang = "de"', {}, {}, ('lang = "de"', "config.toml", "fr | en")),
        ("till_code = 7", {}, {}, ('till_code = "7"', "config.toml")),
        ('intech_hmac = "yes"', {}, {}, ("intech_hmac", "true | false")),
        ("", {"POS_APP_LANG": "xx"}, {}, ('lang = "xx"', "POS_APP_LANG")),
        ("", {}, {"data_dir": ""}, ("data_dir", "--data-dir")),
        ("lang = ", {}, {}, ("config.toml",)),
        ("lang = 1\nlang = 2", {}, {}, ("config.toml",)),
    ],
)
def test_a_wrong_value_is_named_with_its_place(
    file: Path,
    text: str,
    environment: dict[str, str],
    given: dict[str, str],
    told: tuple[str, ...],
) -> None:
    _write(file, text)

    with pytest.raises(TillError) as caught:
        load(file, environment, given)

    assert caught.value.trouble is Trouble.SETTINGS_INVALID
    assert all(part in caught.value.detail for part in told)


def test_a_file_that_is_no_text_is_named(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"\xff\xfe\x00")

    with pytest.raises(TillError, match=r"config\.toml"):
        load(file, {}, {})


def test_a_file_from_an_editor_of_windows_is_read_and_changed(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes('\ufefflang = "fr"\r\nshop_name = "Étal"\r\n'.encode())

    change(file, {"lang": "en"})

    settings = load(file, {}, {}).settings
    assert (settings.lang, settings.shop_name) == ("en", "Étal")


def test_a_change_keeps_comments_other_lines_and_tables(file: Path) -> None:
    _write(file, '# mine\nlang = "fr"  # old\nlater = 1\n\n[window]\nlang = "x"\n')

    change(file, {"lang": "en", "shop_name": "Étal « Awa »", "intech_hmac": "true"})

    assert file.read_text(encoding="utf-8") == (
        '# mine\nlang = "en"\nlater = 1\n\nshop_name = "Étal « Awa »"\n'
        'intech_hmac = true\n[window]\nlang = "x"\n'
    )
    assert load(file, {}, {}).settings.shop_name == "Étal « Awa »"


def test_a_changed_file_belongs_to_its_owner_alone(file: Path) -> None:
    change(file, {"lang": "en"})

    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert [path.name for path in file.parent.iterdir()] == ["config.toml"]


@pytest.mark.parametrize(
    ("before", "changes"),
    [
        ('lang = "fr"\n', {"lang": "de"}),
        ('lang = """\nfr"""\n', {"lang": "en"}),
        ('note = """\nlang = x"""\n', {"lang": "en"}),
    ],
)
def test_a_change_that_cannot_be_made_leaves_the_file_alone(
    file: Path, before: str, changes: dict[str, str]
) -> None:
    _write(file, before)

    with pytest.raises(TillError, match=r"config\.toml"):
        change(file, changes)

    assert file.read_text(encoding="utf-8") == before


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "settings").write_text("a file where a folder should be")

    with pytest.raises(TillError) as caught:
        change(tmp_path / "settings" / "config.toml", {"lang": "en"})

    assert caught.value.trouble is Trouble.SETTINGS_INVALID
