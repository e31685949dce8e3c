"""A newer version is told of when its publisher signed it, and nothing else is ever believed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from package_sign import public_half, signed_release

from pos_app import __version__
from pos_app.composition.site import Mode, Site
from pos_app.composition.strongroom import build_strongroom
from pos_app.composition.support.releases import MOST_BYTES, Release, newest_release, read_release
from pos_app.composition.window.notices import release_notice
from pos_app.domain.trouble import TillError, Trouble
from pos_app.settings import store
from pos_app.settings.places import Places
from pos_app.texts.catalogue import Language, load_texts
from tests.providers.loopback import Behaviour, answering, serving

if TYPE_CHECKING:
    from pos_app.settings.store import Settings

PRIVATE: Final = bytes(range(32))
KEY: Final = public_half(PRIVATE)
PAGE: Final = "https://till.example/releases"
NEWER: Final = signed_release("99.1", PAGE, "Shifts.", PRIVATE).encode()


_NOWHERE: Final = Path("no such file.toml")


def settings_at(url: str, key: str = KEY) -> Settings:
    return store.load(_NOWHERE, {}, {}).settings._replace(update_url=url, update_key=key)


def _now_ms() -> int:
    return 0


async def told_by(behaviour: Behaviour, key: str = KEY) -> Release | None:
    async with serving(behaviour) as server:
        found = await newest_release(settings_at(f"{server.url}/v.json", key), _now_ms)
        visit = server.visits[0]
        assert visit.head.startswith(b"GET /v.json HTTP/1.1\r\n")
        return found


async def test_a_signed_newer_version_is_told_with_its_page() -> None:
    assert await told_by(answering(200, NEWER)) == Release(
        version="99.1", page=PAGE, news={"fr": "Shifts.", "en": "Shifts."}
    )


@pytest.mark.parametrize("version", ["0.0.9", __version__])
async def test_an_older_or_equal_version_is_no_news(version: str) -> None:
    body = signed_release(version, PAGE, "", PRIVATE).encode()
    assert await told_by(answering(200, body)) is None


FORGED: Final = {
    "not signed": json.dumps({"release": json.loads(NEWER)["release"], "signature": ""}),
    "signed by another": signed_release("99.1", PAGE, "", bytes(32)),
    "changed after signing": NEWER.decode().replace("99.1", "99.2"),
    "no https page": signed_release("99.1", "http://till.example/", "", PRIVATE),
    "a page with a line break": signed_release("99.1", PAGE + "\nx", "", PRIVATE),
    "no number": signed_release("99.1<b>", PAGE, "", PRIVATE),
    "a list": "[]",
    "half a JSON": NEWER.decode()[:40],
    "deep": "[" * 60_000,
}


@pytest.mark.parametrize("what", FORGED)
def test_what_the_publisher_did_not_sign_is_not_believed(what: str) -> None:
    with pytest.raises(TillError) as caught:
        read_release(FORGED[what].encode(), KEY)
    assert caught.value.trouble is Trouble.PROVIDER_UNREADABLE


@pytest.mark.parametrize(
    "behaviour",
    [answering(404, NEWER), answering(302, b"", "Location: /w"), answering(200, b" " * MOST_BYTES)],
    ids=["not found", "elsewhere", "too long"],
)
async def test_no_answer_is_a_trouble_and_no_news(behaviour: Behaviour) -> None:
    with pytest.raises(TillError):
        await told_by(behaviour)


async def test_without_an_address_or_a_key_nobody_is_asked() -> None:
    async with serving(answering(200, NEWER)) as server:
        for settings in (settings_at(""), settings_at(server.url, "")):
            with pytest.raises(TillError) as caught:
                await newest_release(settings, _now_ms)
            assert caught.value.trouble is Trouble.SETTINGS_INVALID
        assert not server.visits


def test_the_notice_speaks_the_owners_language(tmp_path: Path) -> None:
    configuration = store.load(tmp_path / "config.toml", {}, {"lang": "fr"})
    places = Places(config_file=tmp_path / "config.toml", data_dir=tmp_path)
    site = Site(
        mode=Mode.LIVE,
        configuration=configuration,
        places=places,
        strongroom=build_strongroom(configuration.settings, places, {}),
        texts=load_texts(Language.FRENCH),
        environment={},
    )
    release = Release(version="99.1", page=PAGE, news={"fr": "Postes.", "en": "Shifts."})

    notice = release_notice(site, release)

    assert "99.1" in notice.sentence
    assert notice.text == f"{PAGE}\n\nPostes."
