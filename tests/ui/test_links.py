"""Only links that a customer's telephone may safely open are shown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_app.domain.transaction import State
from pos_app.ui.links import expires_in_s, payment_link
from tests.support.orders import a_transaction


def link_of(url: str, state: State = State.PENDING) -> str | None:
    return payment_link(replace(a_transaction(state), extras={"deepLinkUrl": url}))


@pytest.mark.parametrize(
    "url", ["https://pay.wave.com/c/cos-1", "http://127.0.0.1:8123/pay/1", "http://localhost/x"]
)
def test_https_and_loopback_are_shown(url: str) -> None:
    assert link_of(url) == url


@pytest.mark.parametrize(
    "url",
    [
        "",
        "http://pay.wave.com/c/1",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "wave://capture/https://x",
        "https://",
        "https://user:pass@pay.wave.com/",
        "https://pay.wave.com/\u202eevil",
        "https://pay.wave.com/\x00",
        "http://127.0.0.1.evil.example/",
        "https://[::1",
        "https://x.example/" + "a" * 3000,
        "tel:+221771234567",
    ],
)
def test_anything_else_is_not(url: str) -> None:
    assert link_of(url) is None


def test_a_final_operation_has_no_link() -> None:
    assert link_of("https://pay.wave.com/c/1", State.SUCCEEDED) is None


def test_a_link_expires_fifteen_minutes_after_it_was_sent() -> None:
    transaction = replace(a_transaction(), created_ms=1, sent_ms=60_000)

    assert expires_in_s(transaction, 60_000) == 900
    assert expires_in_s(transaction, 60_000 + 901_000) == 0
