"""Only links that a customer's telephone may safely open are shown: three hundred that are not."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import pytest

from pos_app.domain.links import (
    HOSTS,
    LinkRule,
    Loopback,
    expires_in_s,
    payment_link,
    refused_host,
)
from pos_app.domain.transaction import State
from tests.support.hostile_links import BAD, GOOD
from tests.support.orders import a_transaction

RULE: Final = LinkRule()
SANDBOX: Final = LinkRule(loopback=Loopback.SHOWN)


def link_of(url: str, rule: LinkRule = RULE, state: State = State.PENDING) -> str | None:
    return payment_link(replace(a_transaction(state), extras={"deepLinkUrl": url}), rule)


@pytest.mark.parametrize("url", GOOD, ids=range(len(GOOD)))
def test_a_listed_host_is_shown(url: str) -> None:
    assert link_of(url) == url


def test_a_card_is_proven_on_its_own_page() -> None:
    url = "https://api.intech.sn/deep/T98010948524802"
    waiting = replace(a_transaction(State.PENDING), extras={"authLinkUrl": url})

    assert payment_link(waiting, RULE) == url
    assert payment_link(replace(waiting, state=State.SUCCEEDED), RULE) is None
    assert payment_link(replace(waiting, extras={"paymentLink": url}), RULE) is None


def test_there_are_three_hundred_that_are_not() -> None:
    assert len(set(BAD)) >= 300
    assert not set(BAD) & set(GOOD)


@pytest.mark.parametrize("rule", [RULE, SANDBOX], ids=["till", "sandbox"])
def test_anything_else_is_not_shown(rule: LinkRule) -> None:
    here = ("127.0.0.1", "localhost", "[::1]")
    own = {url for url in BAD if rule is SANDBOX and any(f"//{host}/" in url for host in here)}

    assert [url for url in BAD if url not in own and link_of(url, rule) is not None] == []


@pytest.mark.parametrize("url", BAD[::7], ids=range(len(BAD[::7])))
def test_the_cashier_is_told_whose_link_it_is_in_harmless_letters(url: str) -> None:
    sale = replace(a_transaction(State.PENDING), extras={"deepLinkUrl": url})
    host = refused_host(sale, RULE)

    assert host.isascii()
    assert len(host) <= 60
    assert not set(host) & set("<>&\"' \n\x00")
    assert host or not url


def test_this_machine_is_shown_in_a_sandbox_only() -> None:
    for url in ("http://127.0.0.1:8123/pay/1", "http://localhost/x", "http://[::1]:9/x"):
        assert link_of(url) is None
        assert link_of(url, SANDBOX) == url
    for url in ("http://127.0.0.1.evil.example/", "http://me@127.0.0.1/", "ftp://127.0.0.1/"):
        assert link_of(url, SANDBOX) is None


def test_the_owner_can_name_another_host() -> None:
    url = "https://checkout.bictorys.com/p/1"

    assert link_of(url) is None
    assert link_of(url, LinkRule(hosts=(*HOSTS, "checkout.bictorys.com"))) == url
    assert link_of("https://evil.bictorys.com/", LinkRule(hosts=("checkout.bictorys.com",))) is None


def test_a_final_operation_has_no_link() -> None:
    assert link_of("https://pay.wave.com/c/1", state=State.SUCCEEDED) is None


def test_a_link_that_is_shown_is_not_called_refused() -> None:
    sale = replace(a_transaction(State.PENDING), extras={"deepLinkUrl": GOOD[0]})

    assert refused_host(sale, RULE) == ""
    assert refused_host(a_transaction(State.PENDING), RULE) == ""


def test_a_link_expires_fifteen_minutes_after_it_was_sent() -> None:
    transaction = replace(a_transaction(), created_ms=1, sent_ms=60_000)

    assert expires_in_s(transaction, 60_000) == 900
    assert expires_in_s(transaction, 60_000 + 901_000) == 0
