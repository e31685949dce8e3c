"""The settings screen over the real file: every option, what overrides it, what is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.composition.settings_office import SettingsOffice
from pos_app.composition.site import Mode, Site
from pos_app.composition.strongroom import build_strongroom
from pos_app.domain.trouble import TillError
from pos_app.settings import store
from pos_app.settings.options import OPTIONS
from pos_app.settings.places import Places
from pos_app.texts.catalogue import Language, load_texts
from pos_app.ui.faces.settings import Shape

if TYPE_CHECKING:
    from pathlib import Path


def office(folder: Path) -> SettingsOffice:
    file = folder / "config.toml"
    environment = {"POS_APP_LANG": "en"}
    configuration = store.load(file, environment, {"data_dir": str(folder)})
    places = Places(config_file=file, data_dir=folder)
    return SettingsOffice(
        Site(
            mode=Mode.LIVE,
            configuration=configuration,
            places=places,
            strongroom=build_strongroom(configuration.settings, places, environment),
            texts=load_texts(Language.FRENCH),
            environment=environment,
        )
    )


async def test_every_option_stands_on_the_screen_as_the_file_has_it(tmp_path: Path) -> None:
    found = {each.key: each for each in await office(tmp_path).all()}

    assert list(found) == [option.key for option in OPTIONS]
    assert found["lang"].value == "fr"
    assert found["lang"].overridden_by == "POS_APP_LANG"
    assert found["data_dir"].overridden_by == "--data-dir"
    assert found["theme"].choices[0] == "system"
    assert found["intech_hmac"].shape is Shape.SWITCH
    assert found["shop_name"].shape is Shape.LINE


async def test_a_change_is_in_the_file_at_once_and_a_wrong_one_is_refused(tmp_path: Path) -> None:
    desk = office(tmp_path)
    await desk.change({"theme": "dark", "text_scale": "150"})

    assert store.load(tmp_path / "config.toml", {}, {}).settings.text_scale == 150
    assert {each.key: each.value for each in await desk.all()}["theme"] == "dark"
    assert not desk.takes("theme", "pink")
    with pytest.raises(TillError):
        await desk.change({"theme": "pink"})


async def test_settings_are_carried_out_and_in_and_never_over_the_tills_own_files(
    tmp_path: Path,
) -> None:
    home = tmp_path / "till"
    home.mkdir()
    desk, out = office(home), tmp_path / "out.toml"
    assert await desk.write_out(out) > 1
    assert (await desk.plan(out)).changes == []
    (home / "config.toml").touch()
    for refused in (home / "config.toml", tmp_path / "none" / "out.toml", tmp_path):
        with pytest.raises(TillError):
            await desk.write_out(refused)
    out.write_text('shop_name = "Keur Fatou"\n', encoding="utf-8")
    plan = await desk.plan(out)
    assert [(each.key, each.after) for each in plan.changes] == [("shop_name", "Keur Fatou")]
    assert {each.key: each.value for each in await desk.all()}["shop_name"] == ""

    await plan.carry_out()
    assert {each.key: each.value for each in await desk.all()}["shop_name"] == "Keur Fatou"
    out.write_text('intech_api_key = "X"\n', encoding="utf-8")
    with pytest.raises(TillError, match="intech_api_key"):
        await desk.plan(out)
