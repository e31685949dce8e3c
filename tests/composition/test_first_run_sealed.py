"""A new till on a machine without a key store keeps its keys in an encrypted file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import Qt

from pos_app.composition.lives import is_new
from pos_app.composition.strongroom import build_strongroom
from pos_app.domain.secret import Lock, Secret
from pos_app.sandbox import credentials
from pos_app.sandbox.server import Sandbox, SandboxOptions
from pos_app.settings import store
from pos_app.settings.secrets import CREDENTIALS
from pos_app.ui.window.main_window import MainWindow
from tests.composition.first_run import a_program, a_site

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

pytestmark = [pytest.mark.qt_loop, pytest.mark.timeout(120)]

PHRASE: Final = "le baobab de la gare"
KEY: Final = next(each for each in CREDENTIALS if each.name == "intech_api_key")


def _written(folder: Path) -> Sequence[bytes]:
    return [each.read_bytes() for each in folder.rglob("*") if each.is_file()]


async def test_keys_go_into_the_encrypted_file_and_the_till_opens_with_them(
    tmp_path: Path,
) -> None:
    async with Sandbox(SandboxOptions()) as sandbox:
        live = {
            "POS_APP_INTECH_URL": sandbox.intech_url,
            "POS_APP_INTRAM_URL": sandbox.intram_url,
            "POS_APP_INTECH_CALLBACK_URL": sandbox.callback_url,
        }
        site = a_site(tmp_path, environment=live)
        async with a_program(site) as person:
            window = await person.turns("language")
            for _ in range(3):
                person.press(Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier)
            await person.turns("sealing")
            person.type("short\nshort\n")
            assert window.wizard.progress.step.name == "sealing"
            person.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            person.type(f"{PHRASE}\n")
            person.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            person.type(f"{PHRASE}\n")
            await person.turns("intech")
            assert PHRASE not in window.wizard.progress.secrets.values()
            assert "chiffré" in window.wizard.page.sentence.text()
            person.type(credentials.INTECH_API_KEY)
            window.wizard.progress.place = len(window.wizard.progress.steps) - 2
            window.wizard.go_on()
            assert window.wizard.progress.can_sell
            person.type("\n")
            opened = await person.finds(MainWindow)
            assert opened.top_line.watermark.text() == ""

    kept = store.load(site.places.config_file, {}, {}).settings
    assert kept.key_store == "file"
    later = build_strongroom(kept, site.places, {})
    assert later.lock() is Lock.LOCKED
    later.unlock(Secret(PHRASE))
    assert later.vault.read(KEY) == Secret(credentials.INTECH_API_KEY)
    assert not any(PHRASE.encode() in each for each in _written(tmp_path))


async def test_a_file_that_is_there_shows_its_keys_after_its_passphrase(tmp_path: Path) -> None:
    site = a_site(tmp_path)
    held = build_strongroom(site.settings._replace(key_store="file"), site.places, {})
    held.unlock(Secret(PHRASE))
    held.vault.keep(KEY, Secret("ten-letters"))
    assert is_new(site)
    async with a_program(site) as person:
        window = await person.turns("language")
        for _ in range(3):
            person.press(Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier)
        await person.turns("unsealing")
        person.type("another passphrase\n")
        await person.until(window.wizard.on.isEnabled, "the refusal")
        assert window.wizard.progress.step.name == "unsealing"
        assert "ouvre pas" in window.wizard.page.result.text()
        person.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        person.type(f"{PHRASE}\n")
        await person.turns("intech")

        assert window.wizard.progress.can_sell
