"""A new shop sets its till up with nothing but the window, trains, and opens for real."""

from __future__ import annotations

import asyncio
import json
import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from pos_app.composition.lives import is_new
from pos_app.composition.shop.workshop import journal_options
from pos_app.composition.site import Mode
from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal.backup import back_up
from pos_app.journal.files import journal_path
from pos_app.journal.journal import SqliteJournal
from pos_app.journal.restore import restore
from pos_app.journal.verify import verify
from pos_app.sandbox import credentials
from pos_app.sandbox.server import Sandbox, SandboxOptions
from pos_app.settings import store
from pos_app.ui.window.main_window import MainWindow
from tests.composition.first_run import a_program, a_site

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.ui.screens.settings.card import SettingCard
    from pos_app.ui.setup.window import SetupWindow

pytestmark = [pytest.mark.qt_loop, pytest.mark.timeout(120)]

SHIFT: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def card_of(window: SetupWindow, key: str) -> SettingCard:
    return next(each for each in window.wizard.page.cards if each.setting.key == key)


async def test_a_shop_is_set_up_by_keys_alone_and_opens_in_training_without_keys(
    tmp_path: Path,
) -> None:
    site = a_site(tmp_path)
    async with a_program(site) as person:
        await person.turns("language")
        person.type("\n\n\n")
        await person.turns("shop")
        person.type("Chez Awa\n\n")
        window = await person.turns("till")
        person.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        person.type("T07\nAwa\n")
        await person.turns("sealing")
        person.type("\n\n")
        await person.turns("intech")
        person.type("\n\n")
        await person.turns("intram")
        person.type("\n\n\n\n")
        await person.turns("printer")
        person.type("\n\n\n")
        await person.turns("owner")
        person.type("4711\n4711\n")
        await person.turns("finish")
        assert not window.wizard.progress.can_sell
        person.type("\n")
        opened = await person.finds(MainWindow)

        assert opened.top_line.watermark.text() == "ENTRAÎNEMENT"
        assert opened.top_line.till_name.text() == "TRAIN"
        assert [each.name for each in opened.context.parts.staff.people] == ["Awa"]
    kept = store.load(site.places.config_file, {}, {}).settings
    assert (kept.shop_name, kept.till_code, kept.cashier) == ("Chez Awa", "T07", "Awa")
    assert not journal_path(site.places.data_dir).exists()
    assert journal_path(site.places.training).exists()


async def test_one_key_skips_everything_and_the_questions_wait(tmp_path: Path) -> None:
    site = a_site(tmp_path)
    async with a_program(site) as person:
        first = await person.turns("language")
        person.press(Qt.Key.Key_Down)
        await person.until(lambda: "Welcome" in first.wizard.page.title.text(), "English")
        person.type("\n\n\n")
        await person.turns("shop")
        person.type("Chez Awa\n\n")
        await person.turns("till")
        person.press(Qt.Key.Key_F2)
        opened = await person.finds(MainWindow)
        assert opened.top_line.watermark.text() == "TRAINING"
        assert opened.context.parts.shop == "Chez Awa"
        person.press(Qt.Key.Key_T, SHIFT)
        window = await person.turns("till")

        assert window.wizard.progress.value("shop_name") == "Chez Awa"
    kept = site.places.config_file.read_text(encoding="utf-8")
    assert 'shop_name = "Chez Awa"' in kept
    assert "till_code" not in kept


async def test_the_language_changes_as_soon_as_it_is_chosen(tmp_path: Path) -> None:
    async with a_program(a_site(tmp_path)) as person:
        window = await person.turns("language")
        person.press(Qt.Key.Key_Down)
        await person.until(lambda: "Welcome" in window.wizard.page.title.text(), "English")

        assert window.wizard.page.cards[0].input.hasFocus()


async def test_keys_are_tried_against_the_provider_and_told_in_words(tmp_path: Path) -> None:
    async with Sandbox(SandboxOptions()) as sandbox:
        live = {"POS_APP_INTECH_URL": sandbox.intech_url, "POS_APP_INTRAM_URL": sandbox.intram_url}
        async with a_program(a_site(tmp_path, environment=live)) as person:
            window = await person.turns("language")
            for _ in range(4):
                person.press(Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier)
            await person.turns("intech")

            async def tried(key: str) -> str:
                card_of(window, "intech_api_key").input.setFocus()
                person.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
                person.press(Qt.Key.Key_Delete)
                person.type(key)
                person.press(Qt.Key.Key_F5)
                waiting = window.wizard.page.result.text()
                await person.until(window.wizard.trial.isEnabled, "the trial's end")
                assert window.wizard.page.result.text() != waiting
                return window.wizard.page.result.text()

            assert "refuse" in await tried("wrong-key")
            assert "Les clés marchent" in await tried(credentials.INTECH_API_KEY)
            assert "trousseau sûr" in await tried("")


async def test_with_keys_the_till_opens_for_real(tmp_path: Path) -> None:
    async with Sandbox(SandboxOptions()) as sandbox:
        live = {
            "POS_APP_INTECH_URL": sandbox.intech_url,
            "POS_APP_INTECH_API_KEY": credentials.INTECH_API_KEY,
            "POS_APP_INTECH_CALLBACK_URL": sandbox.callback_url,
            "POS_APP_INTRAM_URL": sandbox.intram_url,
        }
        site = a_site(tmp_path, environment=live)
        assert not is_new(site)
        async with a_program(site) as person:
            opened = await person.finds(MainWindow)
            assert opened.top_line.watermark.text() == ""
            person.press(Qt.Key.Key_S, SHIFT)
            window = await person.turns("language")
            window.wizard.progress.place = len(window.wizard.progress.steps) - 2
            window.wizard.go_on()
            person.type("\n")
            opened = await person.finds(MainWindow)
            assert opened.top_line.watermark.text() == ""
    assert journal_path(site.folder).exists()
    assert not is_new(a_site(tmp_path))


async def test_a_journal_of_the_training_opens_nowhere_else_and_no_other_one_there(
    tmp_path: Path,
) -> None:
    live, training = a_site(tmp_path), a_site(tmp_path, Mode.TRAINING)
    for made, other in ((training, live), (live, training)):
        copy = tmp_path / f"{made.mode}.sqlite3"
        journal = await SqliteJournal.open(journal_options(made))
        await journal.close()
        back_up(made.folder, copy)
        shutil.rmtree(tmp_path / "data")
        other.folder.mkdir(parents=True)
        journal_path(other.folder).write_bytes(copy.read_bytes())
        for open_it in (
            SqliteJournal.open(journal_options(other)),
            asyncio.to_thread(restore, journal_options(other), copy),
        ):
            with pytest.raises(TillError) as refused:
                await open_it
            assert refused.value.trouble is Trouble.JOURNAL_FOREIGN
        assert verify(journal_path(other.folder)).ok
        shutil.rmtree(tmp_path / "data")


async def test_a_draft_holds_no_secret_and_bad_ones_are_forgotten(tmp_path: Path) -> None:
    site = a_site(tmp_path)
    folder = site.places.config_file.parent
    folder.mkdir(parents=True)
    draft = folder / "first-run.json"
    draft.write_text(json.dumps({"step": "intech", "values": {"lang": "xx", "till_code": "T09"}}))
    async with a_program(site) as person:
        window = await person.turns("intech")
        assert window.wizard.progress.value("till_code") == "T09"
        assert window.wizard.progress.value("lang") == "fr"
        person.type("planted-secret\n\n")
        await person.turns("intram")
    held = draft.read_text()
    assert "planted" not in held
    assert json.loads(held)["step"] == "intram"
