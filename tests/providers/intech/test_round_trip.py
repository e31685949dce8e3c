"""One operation of every service over real HTTP, against the sandbox that tills train on."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain import events as e
from pos_app.domain.reason import Reason
from pos_app.domain.secret import Secret
from pos_app.domain.service import Family
from pos_app.providers.intech.declaration import API_KEY, CALLBACK_URL, HMAC_SECRET
from pos_app.providers.intech.services import SERVICES
from pos_app.sandbox.clock import SystemClock
from pos_app.sandbox.server import Sandbox, SandboxOptions
from tests.providers.shop import BY_CODE, KEY, SIGNING_KEY, balance_of, opened, parts_for, sending

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from pos_app.providers.declaration import Assembly

WANTED = {
    Family.RELOAD: e.Succeeded,
    # A bill's amount must be one that is really owed, which only a look-up tells.
    Family.BILL: e.OutcomeUnknown,
}
SPINE = ("WAVE_SN_API_CASH_IN", "WAVE_SN_API_CASH_OUT", "ORANGE_SN_AIRTIME_CREDIT_TELEPHONIQUE")


class NowClock:
    def now_ms(self) -> int:
        return int(SystemClock().now_s() * 1000)

    def monotonic_s(self) -> float:
        return SystemClock().monotonic_s()


@asynccontextmanager
async def shop_at(options: SandboxOptions) -> AsyncIterator[tuple[Assembly, Sandbox]]:
    async with Sandbox(replace(options, api_key=KEY)) as sandbox:
        parts = replace(
            parts_for(sandbox.intech_url),
            settings={CALLBACK_URL.name: sandbox.callback_url},
            clock=NowClock(),
        )
        if options.hmac_secret:
            secrets = {API_KEY.name: Secret(KEY), HMAC_SECRET.name: Secret(SIGNING_KEY)}
            parts = replace(parts, secrets=secrets)
        async with opened(parts) as assembly:
            yield assembly, sandbox


@pytest.mark.parametrize("code", SPINE)
async def test_an_operation_goes_out_and_settles_by_asking(code: str) -> None:
    sale = sending(BY_CODE[code])
    async with shop_at(SandboxOptions()) as (assembly, sandbox):
        intech = assembly.provider
        before = await balance_of(intech)
        event = intech.read_submission(sale, await intech.submit(sale))
        assert isinstance(event, e.Accepted), event
        sandbox.approve(sale.ref)
        answer = intech.read_question(sale, await intech.ask(sale))
        after = await balance_of(intech)

    assert isinstance(answer, e.Succeeded), answer
    assert (after.amount > before.amount) is (sale.order.direction.float_sign > 0)


async def test_every_service_is_accepted() -> None:
    events: dict[str, e.Event] = {}
    async with shop_at(SandboxOptions(strict_moneygram=True)) as (assembly, _):
        for number, service in enumerate(SERVICES):
            sale = sending(service, f"T01A-{number}")
            reply = await assembly.provider.submit(sale)
            events[service.code] = assembly.provider.read_submission(sale, reply)

    strange = {
        service.code: events[service.code]
        for service in SERVICES
        if not isinstance(events[service.code], WANTED.get(service.family, e.Accepted))
    }
    assert strange == {}


async def test_a_link_and_a_recharge_code_come_along_but_nothing_that_will_be_removed() -> None:
    wave = sending(BY_CODE["WAVE_SN_API_CASH_OUT"], "T01A-W")
    orange = sending(BY_CODE["ORANGE_SN_API_CASH_OUT"], "T01A-O")
    woyofal = sending(BY_CODE["WOYOFAL_SN_BILL_RELOAD"], "T01A-Y")
    extras = {}
    async with shop_at(SandboxOptions()) as (assembly, _):
        for sale in (wave, orange, woyofal):
            event = assembly.provider.read_submission(sale, await assembly.provider.submit(sale))
            assert isinstance(event, e.Accepted | e.Succeeded), event
            extras[sale.ref] = dict(event.heard.extras)

    assert extras[wave.ref]["deepLinkUrl"].endswith(tuple("0123456789"))
    assert extras[orange.ref]["deepLinkUrl"]
    assert len(extras[woyofal.ref]["woyofalCode"].split()) == 5
    assert extras[woyofal.ref]["woyofalKwh"]
    assert not [name for each in extras.values() for name in each if name.startswith("_be_")]


async def test_a_second_use_of_our_id_means_that_the_first_one_arrived() -> None:
    sale = sending(BY_CODE["WAVE_SN_API_CASH_IN"])
    async with shop_at(SandboxOptions()) as (assembly, _):
        await assembly.provider.submit(sale)
        event = assembly.provider.read_submission(sale, await assembly.provider.submit(sale))

    assert isinstance(event, e.OutcomeUnknown)
    assert event.reason is Reason.DUPLICATE_ID


async def test_an_id_that_never_arrived_is_not_found() -> None:
    sale = sending(BY_CODE["WAVE_SN_API_CASH_IN"])
    async with shop_at(SandboxOptions()) as (assembly, _):
        event = assembly.provider.read_question(sale, await assembly.provider.ask(sale))

    assert isinstance(event, e.NotFound), event


async def test_a_server_that_shut_us_out_is_told_from_one_that_is_silent() -> None:
    sale = sending(BY_CODE["WAVE_SN_API_CASH_IN"])
    async with shop_at(SandboxOptions()) as (assembly, _):
        await assembly.provider.submit(sale)
        for _ in range(4):
            reply = await assembly.provider.ask(sale)
            assert isinstance(assembly.provider.read_question(sale, reply), e.Accepted)
        event = assembly.provider.read_question(sale, await assembly.provider.ask(sale))

    assert isinstance(event, e.QuestionRefused), event


async def test_the_server_verifies_what_we_signed() -> None:
    sale = sending(BY_CODE["WHATSAPP_MESSAGING"])
    async with shop_at(SandboxOptions(hmac_secret=SIGNING_KEY)) as (assembly, _):
        event = assembly.provider.read_submission(sale, await assembly.provider.submit(sale))

    assert isinstance(event, e.Accepted), event


async def test_a_wrong_signature_is_a_definite_refusal() -> None:
    sale = sending(BY_CODE["WAVE_SN_API_CASH_IN"])
    async with shop_at(SandboxOptions(hmac_secret="another")) as (assembly, _):
        event = assembly.provider.read_submission(sale, await assembly.provider.submit(sale))

    assert isinstance(event, e.Declined)
    assert event.reason is Reason.SIGNATURE_REFUSED


async def test_the_capped_test_account_is_recognised() -> None:
    sale = sending(BY_CODE["WAVE_SN_API_CASH_IN"])
    async with shop_at(SandboxOptions(production_enabled=False)) as (assembly, _):
        event = assembly.provider.read_submission(sale, await assembly.provider.submit(sale))

    assert isinstance(event, e.Declined)
    assert event.reason is Reason.TEST_ACCOUNT_CAP


async def test_the_live_lists_come_and_stay_on_the_shelf() -> None:
    async with shop_at(SandboxOptions()) as (assembly, _):
        await assembly.lists.refresh()

        assert len(assembly.catalogue.services()) == len(SERVICES)
        assert len(assembly.lists.errors()) == 42
        assert assembly.lists.services_at_ms() is not None
