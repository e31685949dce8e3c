"""A customer who has nothing to do is never said to be waited for."""

from __future__ import annotations

import pytest

from pos_app.domain.service import Direction
from pos_app.domain.transaction import State
from pos_app.texts.catalogue import Language, load_texts
from pos_app.texts.states import state_word


@pytest.mark.parametrize("language", Language)
def test_only_what_the_customer_approves_waits_for_the_customer(language: Language) -> None:
    texts = load_texts(language)
    approved = {
        each
        for each in Direction
        if state_word(texts, State.PENDING, each.word, "WAVE_SN_API_CASH_OUT")
        == texts.of("state.PENDING")
    }

    assert approved == {Direction.WITHDRAWAL, Direction.COLLECTION}
    pay_out = state_word(texts, State.PENDING, "withdrawal", "MONEYGRAM_SN_API_CASH_OUT")
    assert pay_out == texts.of("state.PENDING.provider")
    assert state_word(texts, State.REVIEW, "deposit", "") == texts.of("state.REVIEW")
    assert state_word(texts, "LEVITATING", "deposit", "") == "LEVITATING"
