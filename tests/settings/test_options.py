"""What an option takes, and what it refuses."""

from __future__ import annotations

import pytest

from pos_app.settings.options import OPTIONS, UTC_OFFSET_MINUTES
from pos_app.settings.store import BY_KEY, Settings
from pos_app.texts.catalogue import Language, load_texts

TAKEN = {
    "callback_receiver": ("", "8770", "127.0.0.1:8770", "[::1]:8443", "localhost:80"),
    "link_hosts": ("", "pay.example.com", "pay.example.com checkout.example.sn"),
    "intech_pins": ("", "a" * 43 + "=", "a" * 43 + "= " + "B/+9" * 10 + "abc="),
    "intech_pin_check": ("report", "enforce"),
    "till_code": ("T01", "DK", "CAISSE"),
    "shop_name": ("Chez Awa & Fils", "", "Boutique « N° 3 »"),
    "intech_url": (
        "https://api.intech.sn",
        "http://127.0.0.1:8080",
        "http://localhost:9/x",
        "http://[::1]:80",
    ),
    "intech_callback_url": ("", "https://shop.example/hook"),
    "proxy": ("", "http://proxy:3128", "https://10.0.0.1:3128/"),
    "intech_hmac": ("true", "false"),
    "lang": ("fr", "en"),
    "message_link": ("", "Payez {montant} : {lien}", "{boutique}{ligne}{lien}"),
}
REFUSED = {
    "callback_receiver": ("shop.example:80", "http://127.0.0.1:8770", ":80", "1.2.3.4:", "x"),
    "link_hosts": ("com", "https://pay.example.com", "*.example.com", "a b", "PAY.example.com"),
    "intech_pins": ("abc", "a" * 44, "a" * 43 + "=,", "sha256/" + "a" * 43 + "="),
    "intech_pin_check": ("", "off"),
    "till_code": ("", "t01", "T", "1T", "TOOLONG", "T-1"),
    "shop_name": ("a\nb", "x" * 81, "\x1b[31m"),
    "intech_url": (
        "api.intech.sn",
        "http://api.intech.sn",
        "http://127.0.0.1.example.org",
        "https://me@api.intech.sn",
        "https://api.intech.sn/?x=1",
    ),
    "proxy": ("socks5://x", "http://me:word@proxy"),
    "intech_hmac": ("yes", "1", "TRUE"),
    "lang": ("de", "", "FR"),
    "message_link": ("{nom}", "{lien", "a\nb", "{lien.__class__}", "x" * 1001),
}


@pytest.mark.parametrize(("key", "value"), [(k, v) for k, vs in TAKEN.items() for v in vs])
def test_an_option_takes(key: str, value: str) -> None:
    assert BY_KEY[key].takes(value)


@pytest.mark.parametrize(("key", "value"), [(k, v) for k, vs in REFUSED.items() for v in vs])
def test_an_option_refuses(key: str, value: str) -> None:
    assert not BY_KEY[key].takes(value)


def test_every_option_is_a_field_of_the_settings_and_the_other_way_round() -> None:
    assert list(Settings._fields) == [each.key for each in OPTIONS]


def test_defaults_are_values_that_an_option_takes() -> None:
    assert [
        each.key for each in OPTIONS if each.key != "data_dir" and not each.takes(each.default)
    ] == []


def test_every_country_has_its_distance_from_utc() -> None:
    assert set(BY_KEY["country"].choices) == set(UTC_OFFSET_MINUTES)


@pytest.mark.parametrize("language", Language)
def test_every_option_has_words(language: Language) -> None:
    texts = load_texts(language)

    assert [
        key for each in OPTIONS for key in (each.label, each.explanation) if not texts.has(key)
    ] == []
