"""What is on sale: the live list adds, hides and renames, and a bad one changes nothing."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from pos_app.domain.amounts import AmountLimits
from pos_app.domain.order import read_order
from pos_app.domain.phone import Country, PhoneFormat
from pos_app.domain.service import AmountRule, Direction, Family
from pos_app.providers.intech.assortment import OPERATION_OF_SIGN, SWITCHED, Assortment
from pos_app.providers.intech.listed_names import LISTED_NAMES
from pos_app.providers.intech.lists import Listing, read_listings
from pos_app.providers.intech.services import KINDS, SERVICES
from pos_app.providers.intech.traits import Trait
from pos_app.providers.reading import MalformedError
from tests.providers.intech.answers import sample
from tests.providers.shop import (
    BY_CODE,
    EVERYTHING,
    answers_for,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

ROWS = sample("services.response")["services"]
TEXT = json.dumps({"success": True, "services": ROWS})
LISTED = read_listings(TEXT)


def everything(**changes: Any) -> Assortment:  # noqa: ANN401 - any argument of it
    return Assortment(**{"amounts": {}, "switches": EVERYTHING, **changes})


def codes(assortment: Assortment) -> list[str]:
    return [service.code for service in assortment.services()]


def with_row(**members: object) -> str:
    return json.dumps({"services": [*ROWS, members]})


def test_the_declared_services_are_the_providers_and_the_four_it_leaves_out() -> None:
    listed = {row["codeService"]: row for row in ROWS}
    declared = {service.code: service for service in SERVICES}

    assert len(declared) == len(SERVICES) == 42
    assert declared.keys() - listed.keys() == {
        "WIZALL_SN_API_CASH_IN",
        "WAVE_CI_API_CASH_OUT",
        "MONEYGRAM_SN_API_CASH_IN",
        "MONEYGRAM_SN_API_CASH_OUT",
    }
    assert listed.keys() <= declared.keys()
    assert {code: row["name"] for code, row in listed.items()} == LISTED_NAMES


def test_the_direction_of_money_is_the_providers_seen_from_the_counter() -> None:
    for row in ROWS:
        service = everything().find(row["codeService"])

        assert service is not None
        assert OPERATION_OF_SIGN[service.direction.float_sign] == row["typeOperation"]
        assert service.family in {KINDS[row["typeService"]].family, Family.LINK}
        if row["typeService"] == "CASHIN":
            assert service.direction is Direction.DEPOSIT
        elif row["typeOperation"] == "CREDIT":
            assert service.direction in {Direction.WITHDRAWAL, Direction.COLLECTION}


def test_before_any_live_list_everything_declared_is_on_sale() -> None:
    assert everything().services() == SERVICES


def test_what_needs_a_switch_is_not_there_until_it_is_turned_on() -> None:
    plain = Assortment(amounts={})

    assert plain.find("BANK_CARD_API_CASH_OUT") is None
    assert not [service for service in plain.services() if service.traits & SWITCHED]
    plain.adopt(LISTED)
    assert plain.find("BANK_CARD_API_CASH_OUT") is None
    with_cards = Assortment(amounts={}, switches=frozenset({Trait.CARD}))
    assert with_cards.find("BANK_CARD_API_CASH_OUT") is not None


def test_the_providers_own_list_changes_nothing() -> None:
    assortment = everything()
    assortment.adopt(LISTED)

    assert assortment.services() == SERVICES


def test_the_order_stays_when_the_live_list_is_shuffled() -> None:
    assortment, shuffled = everything(), list(LISTED)
    random.Random(4).shuffle(shuffled)
    assortment.adopt(shuffled)

    assert assortment.services() == SERVICES


def test_a_service_that_the_list_lacks_is_hidden_but_found() -> None:
    assortment = everything()
    assortment.adopt([row for row in LISTED if row.code != "WAVE_SN_API_CASH_IN"])

    assert "WAVE_SN_API_CASH_IN" not in codes(assortment)
    assert assortment.find("WAVE_SN_API_CASH_IN") is not None
    assert "WIZALL_SN_API_CASH_IN" in codes(assortment)
    assortment.adopt(LISTED)
    assert "WAVE_SN_API_CASH_IN" in codes(assortment)


def test_a_new_name_is_taken_over_as_plain_text() -> None:
    assortment = everything()
    name = "Wave \u202e<b>2</b>\n" + "x" * 100
    row = {**ROWS[9], "name": name}
    assortment.adopt(read_listings(json.dumps({"services": [row]})))
    service = assortment.find("WAVE_SN_API_CASH_IN")

    assert service is not None
    assert service.name == ("Wave <b>2</b>" + "x" * 100)[:60]


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.type_service)
def test_an_unknown_code_of_a_known_type_gets_a_form_that_can_be_filled(kind: Any) -> None:  # noqa: ANN401 - a row of the table
    sign = OPERATION_OF_SIGN[kind.direction.float_sign]
    listing = Listing(
        code="NEW_SN_THING", name="Nouveau", type_service=kind.type_service, type_operation=sign
    )
    assortment = everything()
    assortment.adopt([*LISTED, listing])
    service = assortment.find("NEW_SN_THING")

    assert service is not None
    assert service in assortment.services()
    assert (service.name, service.direction, service.country) == (
        "Nouveau",
        kind.direction,
        Country.SENEGAL,
    )
    assert read_order(service, answers_for(service), "Awa").problems == {}


def test_a_new_code_says_its_country_or_takes_any() -> None:
    def made(code: str) -> tuple[Country | None, PhoneFormat]:
        assortment = everything()
        assortment.adopt(
            [Listing(code=code, name="", type_service="CASHIN", type_operation="DEBIT")]
        )
        service = assortment.find(code)
        assert service is not None
        assert service.name == code
        return service.country, service.phone_format

    assert made("MTN_BJ_API_CASH_IN") == (Country.BENIN, PhoneFormat.NATIONAL)
    assert made("ORANGE_BF_API_CASH_IN") == (None, PhoneFormat.E164)


@pytest.mark.parametrize(
    ("type_service", "type_operation"),
    [("TELEPORT", "DEBIT"), ("CASHIN", "CREDIT"), ("CASHOUT", "DEBIT"), ("CASHIN", "")],
)
def test_an_unknown_type_or_a_doubtful_direction_is_hidden(
    type_service: str, type_operation: str
) -> None:
    assortment = everything()
    row = {
        "codeService": "NEW_SN_THING",
        "name": "x",
        "typeService": type_service,
        "typeOperation": type_operation,
    }
    assortment.adopt(read_listings(with_row(**row)))

    assert assortment.find("NEW_SN_THING") is None
    assert assortment.services() == SERVICES


def test_the_shops_own_amount_rules_replace_ours() -> None:
    rule = AmountLimits(minimum=500, multiple=25)
    rules = {"WAVE_SN_API_CASH_IN": rule, "NEW_SN_THING": rule}
    assortment = everything(amounts=rules)
    new = Listing(code="NEW_SN_THING", name="x", type_service="CASHIN", type_operation="DEBIT")
    assortment.adopt([*LISTED, new])

    for code in rules:
        service = assortment.find(code)
        assert service is not None
        assert service.amounts == AmountRule(minimum=500, multiple=25)


def test_the_shop_settles_a_phone_format_that_nobody_documents() -> None:
    free = "FREE_SN_WALLET_CASH_IN"
    plain, settled = everything(), everything(phone_formats={free: PhoneFormat.NATIONAL})

    assert BY_CODE[free].phone_format is PhoneFormat.MSISDN
    assert plain.find(free) == BY_CODE[free]
    assert settled.find(free) == replace(BY_CODE[free], phone_format=PhoneFormat.NATIONAL)


BAD_LISTS = {
    "no JSON": "<html>",
    "no list": '{"success":true}',
    "an empty list": '{"services":[]}',
    "a list of texts": '{"services":["x"]}',
    "a row without a code": with_row(name="x", typeService="CASHIN", typeOperation="DEBIT"),
    "a code of another kind": with_row(codeService=7, typeService="CASHIN"),
    "a code with a space": with_row(codeService="NEW THING"),
    "a code twice": with_row(**ROWS[0]),
    "too many": json.dumps({"services": [{"codeService": f"A_{n}"} for n in range(1001)]}),
}


@pytest.mark.parametrize("kind", BAD_LISTS)
def test_a_malformed_list_is_refused_as_a_whole(kind: str) -> None:
    with pytest.raises(MalformedError):
        read_listings(BAD_LISTS[kind])


def test_a_thousand_spoilt_lists_always_leave_something_to_sell() -> None:
    seed = random.SystemRandom().randrange(2**32)
    print(f"seed {seed}")
    chance = random.Random(seed)
    marks = ('"', "}", "CASHIN", "codeService", "null", "_SN_", "\\ud800", "DEBIT")
    assortment = everything()
    for _ in range(1_000):
        text = TEXT
        for _ in range(chance.randint(1, 3)):
            text = text.replace(chance.choice(marks), chance.choice(marks), chance.randint(1, 9))
        try:
            listings: Sequence[Listing] = read_listings(text)
        except MalformedError:
            continue
        assortment.adopt(listings)
        assert len(assortment.services()) > 4
