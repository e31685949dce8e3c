"""Keys come from the environment or a trusted key store, and from nowhere else."""

from __future__ import annotations

import json
import pickle
import re
import threading
from typing import TYPE_CHECKING

import pytest
from keyring.backends import null
from keyring.errors import KeyringLocked

from pos_app.domain.secret import Secret
from pos_app.domain.trouble import TillError, Trouble
from pos_app.settings.secrets import (
    CREDENTIALS,
    INTECH_API_KEY,
    Holding,
    Vault,
)
from pos_app.settings.system_store import SystemBackend, system_backend, trusted
from pos_app.texts.catalogue import Language, load_texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from keyring.backend import KeyringBackend

    from pos_app.settings.system_store import Backend

CANARY = "sk_canary_0123456789"


class Store:
    """A key store in memory."""

    def __init__(self) -> None:
        self.held: dict[str, str] = {}

    def read(self, name: str) -> str | None:
        return self.held.get(name)

    def keep(self, name: str, text: str) -> None:
        self.held[name] = text

    def forget(self, name: str) -> None:
        del self.held[name]


class Broken(Store):
    def read(self, name: str) -> str | None:
        raise RuntimeError(f"broken; wanted {CANARY}")


class Locked(Store):
    def read(self, name: str) -> str | None:
        raise KeyringLocked(f"locked; wanted {CANARY}")


class Small(Store):
    def keep(self, name: str, text: str) -> None:
        self.held[name] = text[:8]


class Slow(Store):
    def read(self, name: str) -> str | None:
        threading.Event().wait()  # for ever: its thread is a daemon
        return None


def _missing() -> Backend:
    raise TillError(Trouble.KEY_STORE_MISSING, "none")


def test_a_stored_key_comes_back() -> None:
    store = Store()
    vault = Vault({}, lambda: store)

    vault.keep(INTECH_API_KEY, Secret(CANARY))

    assert vault.read(INTECH_API_KEY) == Secret(CANARY)
    assert vault.holding(INTECH_API_KEY) is Holding.KEY_STORE
    assert store.held == {"intech_api_key": CANARY}


def test_the_environment_goes_first_and_needs_no_key_store() -> None:
    vault = Vault({"POS_APP_INTECH_API_KEY": CANARY}, _missing)

    assert vault.read(INTECH_API_KEY).reveal() == CANARY
    assert vault.holding(INTECH_API_KEY) is Holding.ENVIRONMENT


def test_a_key_that_nobody_stored_is_missing() -> None:
    store = Store()
    vault = Vault({}, lambda: store)

    with pytest.raises(TillError) as caught:
        vault.read(INTECH_API_KEY)

    assert caught.value.trouble is Trouble.NO_CREDENTIALS
    assert vault.holding(INTECH_API_KEY) is Holding.NOWHERE


def test_a_forgotten_key_is_gone_and_may_be_forgotten_again() -> None:
    store = Store()
    vault = Vault({}, lambda: store)
    vault.keep(INTECH_API_KEY, Secret(CANARY))

    vault.forget(INTECH_API_KEY)
    vault.forget(INTECH_API_KEY)

    assert vault.holding(INTECH_API_KEY) is Holding.NOWHERE


@pytest.mark.parametrize(
    ("open_backend", "trouble"),
    [
        (_missing, Trouble.KEY_STORE_MISSING),
        (Broken, Trouble.KEY_STORE_MISSING),
        (Locked, Trouble.KEY_STORE_LOCKED),
        (Slow, Trouble.KEY_STORE_SLOW),
        (Store, Trouble.NO_CREDENTIALS),
    ],
    ids=["missing", "broken", "locked", "slow", "wiped"],
)
def test_a_key_store_that_gives_no_key_says_why(
    open_backend: Callable[[], Backend], trouble: Trouble
) -> None:
    vault = Vault({}, open_backend, limit_s=0.05)

    with pytest.raises(TillError) as caught:
        vault.read(INTECH_API_KEY)

    assert caught.value.trouble is trouble
    assert CANARY not in str(caught.value)
    assert caught.value.__cause__ is None


def test_the_key_store_is_opened_outside_the_callers_thread() -> None:
    threads: list[str] = []

    def open_backend() -> Backend:
        threads.append(threading.current_thread().name)
        return Store()

    Vault({}, open_backend).holding(INTECH_API_KEY)

    assert threads == ["key-store"]


@pytest.mark.parametrize("text", ["", "x" * 1_281, "clé", "two words", "line\nline"])
def test_a_key_that_no_system_keeps_is_refused(text: str) -> None:
    store = Store()

    with pytest.raises(ValueError, match="a credential"):
        Vault({}, lambda: store).keep(INTECH_API_KEY, Secret(text))

    assert store.held == {}


def test_the_longest_key_is_kept() -> None:
    store = Store()
    vault = Vault({}, lambda: store)

    vault.keep(INTECH_API_KEY, Secret("x" * 1_280))

    assert len(vault.read(INTECH_API_KEY).reveal()) == 1_280


def _key_store(module: str = "elsewhere", **more: object) -> KeyringBackend:
    """Return a key store as the library makes them, of a class `Keyring` of some module."""
    store: KeyringBackend = type("Keyring", (null.Keyring,), {"__module__": module, **more})()
    return store


def test_a_key_store_that_is_not_known_is_not_used() -> None:
    with pytest.raises(TillError) as caught:
        trusted(_key_store())

    assert caught.value.trouble is Trouble.KEY_STORE_MISSING


def test_a_trusted_key_store_is_found_behind_a_chain() -> None:
    known = _key_store("keyring.backends.macOS")

    assert trusted(_key_store(backends=(_key_store(), known))) is known


def test_a_systems_key_store_is_asked_in_our_name() -> None:
    asked: list[tuple[object, ...]] = []

    def note(_: object, *wanted: object) -> None:
        asked.append(wanted)

    backend = SystemBackend(_key_store(get_password=note, set_password=note, delete_password=note))

    backend.keep("intech_api_key", "x")
    backend.read("intech_api_key")
    backend.forget("intech_api_key")

    assert asked == [
        ("pos-app", "intech_api_key", "x"),
        ("pos-app", "intech_api_key"),
        ("pos-app", "intech_api_key"),
    ]


def test_without_a_key_store_the_system_says_so() -> None:
    with pytest.raises(TillError) as caught:
        Vault({}, system_backend).read(INTECH_API_KEY)

    assert caught.value.trouble is Trouble.KEY_STORE_MISSING


def test_a_secret_never_prints() -> None:
    secret = Secret(CANARY)
    shown = (str(secret), repr(secret), f"{secret}", f"{secret:>40}", repr([secret]), "%s" % secret)  # noqa: UP031 - the old way must not print it either

    assert not any(CANARY in text for text in shown)
    with pytest.raises(TypeError):
        pickle.dumps(secret)
    with pytest.raises(TypeError):
        json.dumps(secret)
    with pytest.raises(TypeError):
        hash(secret)
    assert secret != CANARY


@pytest.mark.parametrize("language", Language)
def test_every_credential_has_words(language: Language) -> None:
    texts = load_texts(language)

    assert [each.name for each in CREDENTIALS if not texts.has(each.label)] == []


def test_a_key_store_that_is_too_small_is_found_out() -> None:
    store = Small()

    with pytest.raises(TillError) as caught:
        Vault({}, lambda: store).keep(INTECH_API_KEY, Secret(CANARY))

    assert caught.value.trouble is Trouble.KEY_NOT_KEPT
    assert CANARY not in str(caught.value)


def test_the_keys_of_a_test_account_stand_apart() -> None:
    store = Store()
    live, test = Vault({}, lambda: store), Vault({}, lambda: store, profile="test")
    live.keep(INTECH_API_KEY, Secret("live-key"))
    test.keep(INTECH_API_KEY, Secret("test-key"))

    test.forget(INTECH_API_KEY)

    assert store.held == {"intech_api_key": "live-key"}


def test_several_keys_are_read_at_once_and_each_says_its_own_trouble() -> None:
    store = Store()
    store.held["intech_api_key"] = CANARY
    vault = Vault({"POS_APP_INTRAM_PUBLIC_KEY": "public"}, lambda: store)

    found = vault.begin(CREDENTIALS[:4]).result(5)

    assert found["intech_api_key"] == Secret(CANARY)
    assert found["intram_public_key"] == Secret("public")
    troubles = [each.trouble for each in found.values() if isinstance(each, TillError)]
    assert troubles == [Trouble.NO_CREDENTIALS] * 2


def test_keys_that_the_environment_holds_open_no_key_store() -> None:
    vault = Vault({"POS_APP_INTECH_API_KEY": CANARY}, _missing)

    assert vault.begin([INTECH_API_KEY]).done()


def test_a_fingerprint_tells_keys_apart_and_gives_none_away() -> None:
    marks = {Secret(f"{CANARY}{number}").mark() for number in range(20)}

    assert len(marks) == 20
    assert all(re.fullmatch("[0-9a-f]{8}", mark) for mark in marks)
    assert Secret(CANARY).mark() == Secret(CANARY).mark()
    assert Secret("").mark() == ""
