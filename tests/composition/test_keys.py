"""The till opens without its keys, says why, asks again, and takes a new key without a restart."""

from __future__ import annotations

import asyncio
import os
import threading
from typing import TYPE_CHECKING

import pytest

from pos_app.composition.shop.keys import SPENT, KeyDesk
from pos_app.composition.strongroom import Kept, Strongroom, build_strongroom
from pos_app.composition.window.keys_office import KeysOffice
from pos_app.diagnostics import Redaction
from pos_app.domain.secret import Lock, Secret
from pos_app.domain.trouble import TillError, Trouble
from pos_app.settings import store
from pos_app.settings.places import Places
from pos_app.settings.secrets import INTECH_API_KEY, Vault

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from pos_app.providers.declaration import Setting

EVERY: Mapping[str, str] = {
    "intech_api_key": "key-one-of-intech",
    "intram_public_key": "public-key",
    "intram_private_key": "private-key",
    "intram_secret_key": "secret-key",
}


class Store:
    """A key store in memory that can be shut, or made to wait."""

    def __init__(self, held: Mapping[str, str] = EVERY) -> None:
        self.held = dict(held)
        self.answers = threading.Event()
        self.answers.set()
        self.refuses: Exception | None = None

    def read(self, name: str) -> str | None:
        self.answers.wait(30)
        if self.refuses is not None:
            raise self.refuses
        return self.held.get(name)

    def keep(self, name: str, text: str) -> None:
        self.held[name] = text

    def forget(self, name: str) -> None:
        del self.held[name]


def desk_of(store: Store, redaction: Redaction | None = None) -> KeyDesk:
    def is_used(setting: Setting) -> bool:
        return not setting.only_with

    return KeyDesk(Vault({}, lambda: store), redaction or Redaction(), is_used)


async def test_keys_that_are_there_are_used_at_once_and_hidden_from_every_log() -> None:
    redaction = Redaction()
    desk = desk_of(Store(), redaction)

    await desk.first()

    assert desk.troubles == {}
    assert desk.secrets["intech"]["intech_api_key"] == Secret("key-one-of-intech")
    assert "key-one" not in redaction.clean("x key-one-of-intech y")


async def test_a_slow_key_store_does_not_hold_the_till_up_and_counts_when_it_answers() -> None:
    slow = Store()
    slow.answers.clear()
    desk = desk_of(slow)
    heard = asyncio.Event()
    desk.listen(heard.set)

    await desk.first(patience_s=0.01)
    assert {each.trouble for each in desk.troubles.values()} == {Trouble.KEY_STORE_SLOW}
    assert len(desk.secrets["intech"]) == 0

    running = asyncio.ensure_future(desk.run())
    slow.answers.set()
    async with asyncio.timeout(10):
        await heard.wait()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert desk.troubles == {}
    assert desk.secrets["intech"]["intech_api_key"]


async def test_a_key_of_the_environment_waits_for_no_key_store() -> None:
    slow = Store()
    slow.answers.clear()
    environment = {"POS_APP_INTECH_API_KEY": "given", "POS_APP_INTRAM_PUBLIC_KEY": "half"}
    desk = KeyDesk(Vault(environment, lambda: slow), Redaction(), lambda _: True)

    await desk.first(patience_s=0.01)

    assert desk.secrets["intech"]["intech_api_key"] == Secret("given")
    assert set(desk.troubles) == {"intram"}
    desk.close()
    slow.answers.set()


async def test_a_key_store_that_never_answers_keeps_nothing_from_ending() -> None:
    slow = Store()
    slow.answers.clear()
    desk = desk_of(slow)
    await desk.first(patience_s=0.01)
    running = asyncio.ensure_future(desk.run())
    await asyncio.sleep(0)

    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    desk.close()
    slow.answers.set()

    assert desk.troubles["intech"].trouble is Trouble.KEY_STORE_SLOW


async def test_a_locked_key_store_is_asked_again_until_it_opens() -> None:
    store = Store()
    store.refuses = TillError(Trouble.KEY_STORE_LOCKED, "x")
    desk = desk_of(store)
    await desk.first()
    assert desk.troubles["intech"].trouble is Trouble.KEY_STORE_LOCKED
    told = asyncio.Event()
    desk.listen(told.set)

    running = asyncio.ensure_future(desk.run())
    store.refuses = None
    desk.ask_again()
    async with asyncio.timeout(10):
        await told.wait()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)

    assert desk.troubles == {}


async def test_a_wiped_key_store_takes_the_key_out_of_use() -> None:
    store = Store()
    desk = desk_of(store)
    await desk.first()
    store.held.clear()

    await desk.read_now()

    assert desk.troubles["intech"].trouble is Trouble.NO_CREDENTIALS
    assert "intech_api_key" not in desk.secrets["intech"]


async def test_a_locked_key_store_leaves_the_keys_that_are_known() -> None:
    store = Store()
    desk = desk_of(store)
    await desk.first()
    store.refuses = TillError(Trouble.KEY_STORE_LOCKED, "x")

    await desk.read_now()

    assert desk.secrets["intech"]["intech_api_key"] == Secret("key-one-of-intech")


async def test_a_new_key_takes_effect_and_the_old_one_stays_hidden() -> None:
    store = Store()
    redaction = Redaction()
    desk = desk_of(store, redaction)
    await desk.first()
    office = KeysOffice(Strongroom(lambda: Kept(Vault({}, lambda: store))), desk)
    before = {slot.name: slot.mark for slot in await office.slots()}

    await office.keep("intech_api_key", Secret("key-two-of-intech"))

    after = {slot.name: slot.mark for slot in await office.slots()}
    assert desk.secrets["intech"]["intech_api_key"] == Secret("key-two-of-intech")
    assert desk.secrets["intech"]["intech_api_key" + SPENT] == Secret("key-one-of-intech")
    assert "key-one" not in redaction.clean("key-one-of-intech key-two-of-intech")
    assert before["intech_api_key"] != after["intech_api_key"]
    assert before["intram_secret_key"] == after["intram_secret_key"]


async def test_the_office_says_where_each_key_is(tmp_path: Path) -> None:
    held = {"intech_api_key": "abcdefgh"}
    vault = Vault({"POS_APP_INTRAM_PUBLIC_KEY": "from-outside"}, lambda: Store(held))
    office = KeysOffice(Strongroom(lambda: Kept(vault)), desk_of(Store()))

    found = {slot.name: slot.holding for slot in await office.slots()}

    assert found == {
        "intech_api_key": "key_store",
        "intech_hmac_secret": "nowhere",
        "callback_relay_key": "nowhere",
        "intram_public_key": "environment",
        "intram_private_key": "nowhere",
        "intram_secret_key": "nowhere",
    }


async def test_the_encrypted_file_is_used_only_when_it_was_chosen(tmp_path: Path) -> None:
    places = Places(config_file=tmp_path / "config.toml", data_dir=tmp_path)
    settings = store.load(places.config_file, {}, {}).settings
    system = build_strongroom(settings, places, {})
    with pytest.raises(TillError) as caught:
        await asyncio.to_thread(system.vault.keep, INTECH_API_KEY, Secret("abcdefgh"))
    assert caught.value.trouble is Trouble.KEY_STORE_MISSING
    assert await asyncio.to_thread(os.listdir, tmp_path) == []

    store.change(places.config_file, {"key_store": "file"})
    chosen = build_strongroom(store.load(places.config_file, {}, {}).settings, places, {})
    assert chosen.lock() is Lock.NEW
    await asyncio.to_thread(chosen.unlock, Secret("correct horse battery"))
    await asyncio.to_thread(chosen.vault.keep, INTECH_API_KEY, Secret("abcdefgh"))
    assert "keys.sealed" in await asyncio.to_thread(os.listdir, tmp_path)
    assert chosen.lock() is Lock.OPEN
