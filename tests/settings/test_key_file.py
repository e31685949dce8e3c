"""The encrypted file gives its keys to the right passphrase alone, and is whole or not at all."""

from __future__ import annotations

import base64
import json
import os
import stat
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.secret import Lock, Secret
from pos_app.domain.trouble import TillError, Trouble
from pos_app.settings import key_file
from pos_app.settings.key_file import KeyFile
from pos_app.settings.secrets import INTECH_API_KEY, Vault

if TYPE_CHECKING:
    from pathlib import Path

PASSPHRASE = Secret("correct horse bätterie")
CANARY = "sk_canary_0123456789"
COST_OF_A_TILL = key_file.COST


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a guess cost little here: what it costs is a constant, tested apart."""
    monkeypatch.setattr(key_file, "COST", 2**4)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "keys.sealed"


def opened(path: Path, passphrase: Secret = PASSPHRASE) -> KeyFile:
    file = KeyFile(path)
    file.unlock(passphrase)
    return file


def test_a_kept_key_comes_back_to_who_knows_the_passphrase(path: Path) -> None:
    opened(path).keep("intech_api_key", CANARY)

    again = KeyFile(path)
    assert again.lock() is Lock.LOCKED
    again.unlock(PASSPHRASE)

    assert again.lock() is Lock.OPEN
    assert again.read("intech_api_key") == CANARY
    assert again.read("intech_hmac_secret") is None


def test_the_key_is_not_in_the_file_in_any_usual_form(path: Path) -> None:
    opened(path).keep("intech_api_key", CANARY)

    raw = path.read_bytes()
    sealed = base64.b64decode(json.loads(raw)["sealed"])
    for form in (CANARY, "intech_api_key", PASSPHRASE.reveal()):
        assert form.encode() not in raw
        assert form.encode() not in sealed
        assert base64.b64encode(form.encode())[:-4] not in raw


def test_the_file_is_its_owners_alone(path: Path) -> None:
    old = os.umask(0)
    try:
        opened(path).keep("intech_api_key", CANARY)
    finally:
        os.umask(old)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_wrong_passphrase_is_told_and_the_open_file_stays_open(path: Path) -> None:
    file = opened(path)
    file.keep("intech_api_key", CANARY)

    for one in (file, KeyFile(path)):
        with pytest.raises(TillError) as caught:
            one.unlock(Secret("another passphrase"))
        assert caught.value.trouble is Trouble.KEY_FILE_REFUSED
        assert "another" not in str(caught.value)

    assert file.read("intech_api_key") == CANARY


def test_a_locked_file_wants_its_passphrase(path: Path) -> None:
    opened(path).keep("intech_api_key", CANARY)

    with pytest.raises(TillError) as caught:
        Vault({}, lambda: KeyFile(path)).read(INTECH_API_KEY)

    assert caught.value.trouble is Trouble.KEY_FILE_LOCKED


def test_a_new_passphrase_is_long_and_a_composed_letter_is_the_same(path: Path) -> None:
    assert KeyFile(path).lock() is Lock.NEW
    with pytest.raises(ValueError, match="at least 10"):
        KeyFile(path).unlock(Secret("123456789"))

    opened(path).keep("intech_api_key", CANARY)

    assert opened(path, Secret("correct horse ba\u0308tterie")).read("intech_api_key") == CANARY


@pytest.mark.parametrize("cut", [0, 1, 40, 120])
def test_a_damaged_file_is_no_key_store(path: Path, cut: int) -> None:
    opened(path).keep("intech_api_key", CANARY)
    path.write_bytes(path.read_bytes()[:cut])

    with pytest.raises(TillError) as caught:
        KeyFile(path).unlock(PASSPHRASE)

    assert caught.value.trouble is Trouble.KEY_STORE_MISSING


@pytest.mark.parametrize("name", ["salt", "nonce", "sealed"])
def test_an_altered_file_opens_for_nobody(path: Path, name: str) -> None:
    opened(path).keep("intech_api_key", CANARY)
    members = json.loads(path.read_text(encoding="ascii"))
    value = bytearray(base64.b64decode(members[name]))
    value[0] ^= 1
    members[name] = base64.b64encode(value).decode()
    path.write_text(json.dumps(members), encoding="ascii")

    with pytest.raises(TillError) as caught:
        KeyFile(path).unlock(PASSPHRASE)

    assert caught.value.trouble is Trouble.KEY_FILE_REFUSED


def test_no_two_writings_use_the_same_nonce(path: Path) -> None:
    file = opened(path)
    nonces = set()
    for number in range(20):
        file.keep("intech_api_key", f"{CANARY}{number}")
        nonces.add(json.loads(path.read_text(encoding="ascii"))["nonce"])

    assert len(nonces) == 20


def test_a_key_is_forgotten(path: Path) -> None:
    file = opened(path)
    file.keep("intech_api_key", CANARY)

    file.forget("intech_api_key")

    assert opened(path).read("intech_api_key") is None


def test_a_full_disk_leaves_the_old_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = opened(path)
    file.keep("intech_api_key", CANARY)
    before = path.read_bytes()

    def full(_path: Path, _text: str) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(key_file, "write_whole", full)
    with pytest.raises(TillError) as caught:
        Vault({}, lambda: file).keep(INTECH_API_KEY, Secret("another"))

    assert caught.value.trouble is Trouble.KEY_STORE_MISSING
    assert path.read_bytes() == before


def test_a_guess_costs_what_it_should() -> None:
    """As OWASP advises for scrypt (64 MiB for each guess), or more."""
    assert COST_OF_A_TILL * key_file.BLOCK * 128 >= 64 * 1024 * 1024
