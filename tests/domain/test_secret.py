"""A secret shows itself nowhere, whatever is done with it."""

from __future__ import annotations

import pickle

import pytest

from pos_app.domain.secret import HIDDEN, Secret

KEY = "canary-of-the-key"


def test_a_secret_shows_itself_nowhere() -> None:
    secret = Secret(KEY)
    shown = [str(secret), repr(secret), f"{secret}", f"{secret:>20}", repr([secret])]
    assert all(KEY not in text for text in shown)
    assert str(secret) == HIDDEN
    assert secret.reveal() == KEY


def test_a_secret_cannot_be_written_away_or_used_as_a_key() -> None:
    with pytest.raises(TypeError):
        pickle.dumps(Secret(KEY))
    with pytest.raises(TypeError):
        {Secret(KEY): 1}


def test_secrets_are_compared_by_what_they_hold() -> None:
    assert Secret(KEY) == Secret(KEY)
    assert Secret(KEY) != Secret("another")
    assert Secret(KEY) != KEY
    assert Secret(KEY)
    assert not Secret("")
