"""Every option that can name a host is accounted for, and the documents tell the same list."""

from __future__ import annotations

from typing import Final

import pytest

from pos_app.settings.options import OPTIONS, Kind
from pos_app.settings.outbound import NEVER_REACHED, OUTBOUND, destinations
from pos_app.texts.catalogue import Language, load_texts
from tests.tidy.sources import ROOT

NAMES_A_HOST: Final = frozenset({Kind.URL, Kind.PROXY, Kind.PRINTER})


def test_every_option_that_names_a_host_is_listed_or_never_reached() -> None:
    able = {option.key for option in OPTIONS if option.kind in NAMES_A_HOST}

    assert {each.option for each in OUTBOUND} | NEVER_REACHED == able
    assert not {each.option for each in OUTBOUND} & NEVER_REACHED


def test_the_hosts_of_a_till_out_of_the_box_are_the_two_providers() -> None:
    values = {option.key: option.default for option in OPTIONS}

    found = {each.host for each in destinations(values)}

    assert found == {"api.intech.sn", "webservices.intram.org:4002"}


@pytest.mark.parametrize(
    ("option", "value", "host"),
    [
        ("printer", "network:192.168.1.50", "192.168.1.50"),
        ("printer", "device:/dev/usb/lp0", None),
        ("printer", "folder:out", None),
        ("proxy", "http://proxy.shop:3128", "proxy.shop:3128"),
        ("update_url", "https://till.example/releases", "till.example"),
        ("callback_relay_url", "", None),
    ],
)
def test_an_option_tells_its_host(option: str, value: str, host: str | None) -> None:
    found = [each.host for each in destinations({option: value})]

    assert found == ([host] if host else [])


@pytest.mark.parametrize("language", Language)
def test_every_reason_has_words_and_stands_in_the_documents(language: Language) -> None:
    page = (ROOT / "docs" / "SECURITY.md").read_text(encoding="utf-8")

    assert [each.option for each in OUTBOUND if not load_texts(language).has(each.purpose)] == []
    assert [each.option for each in OUTBOUND if f"`{each.option}`" not in page] == []
