"""The words that journals of every age hold: a renamed one would make old books unreadable."""

from __future__ import annotations

from enum import StrEnum
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Final

import pytest

from pos_app import domain, engine
from pos_app.domain.events import Outcome, Source
from pos_app.domain.facts import Fact
from pos_app.domain.reason import Reason
from pos_app.domain.template import Place
from pos_app.domain.transaction import State
from pos_app.engine.review import ExportKind

if TYPE_CHECKING:
    from collections.abc import Mapping

STORED: Final[Mapping[type[StrEnum], str]] = {
    State: """
        PREPARED SENDING PENDING UNCERTAIN REVIEW SUCCEEDED DECLINED CANCELLED REFUNDED
    """,
    Fact: """
        sent never_left lost cancelled accepted not_found succeeded declined refunded
        watch_ended settled_paid settled_unpaid refund_started refund_answered
        refund_ended claim_started claim_filed claim_ended printed called_back
    """,
    Source: """
        answer question callback
    """,
    Outcome: """
        paid unpaid
    """,
    Reason: """
        invalid_number no_account account_suspended number_not_allowed no_whatsapp
        customer_balance_low float_too_low amount_multiple_5 amount_multiple_50
        amount_multiple_100 amount_out_of_range monthly_limit interval_limit
        test_account_cap invalid_fields key_refused signature_refused
        service_not_available service_not_subscribed address_not_allowed bill_refused
        customer_did_not_approve provider_cancelled provider_failed link_never_shown
        settled_unpaid no_answer connection_lost server_fault unreadable_answer
        unknown_refusal echo_differs duplicate_id same_operation_too_soon operator_trouble
        stopped_while_sending program_fault no_network card_gone file_changed
        not_confirmed_in_time cancelled_by_cashier contradiction no_final_answer
        probably_never_created link_not_paid settled_paid refund_not_offered
        refund_not_allowed refund_float_too_low claim_already_open claim_refused
    """,
}


@pytest.mark.parametrize("kind", STORED)
def test_a_stored_word_never_changes(kind: type[StrEnum]) -> None:
    stored = STORED[kind].split()

    assert set(stored) <= {each.value for each in kind}
    assert [each.name.lower() for each in kind] == [each.value.lower() for each in kind]


def every_enum() -> list[type[StrEnum]]:
    modules = [
        import_module(f"{package.__name__}.{module.name}")
        for package in (domain, engine)
        for module in iter_modules(package.__path__)
    ]
    return [
        kind
        for module in modules
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, StrEnum) and kind is not StrEnum
    ]


def test_a_word_is_always_the_name_that_the_code_uses() -> None:
    # No journal holds these: what an owner writes into a template, how files are called.
    for kind in set(every_enum()) - {Place, ExportKind}:
        assert [each.value.lower() for each in kind] == [each.name.lower() for each in kind]
