"""Every declared service, sold from the command line over HTTP to its believable end."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from pos_app.domain.service import Family, Service
from pos_app.domain.transaction import Ref
from pos_app.engine import assembly
from pos_app.engine.pace import Pace
from pos_app.providers.intech.services import SERVICES
from pos_app.providers.intech.traits import Trait
from pos_app.providers.intram.offer import SERVICES as LINKS
from pos_app.sandbox import services_data as sandbox_services
from pos_app.sandbox.server import SandboxOptions
from tests.composition.counter import Counter, counter_at
from tests.providers.shop import answers_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

pytestmark = pytest.mark.timeout(180)

OPTIONS = SandboxOptions(pace=0.01, one_minute_rule=False, repeat_window_s=0, strict_moneygram=True)
SETTINGS = "moneygram = true\n"
DECLARED = tuple(each for each in (*SERVICES, *LINKS) if Trait.CARD not in each.traits)
BY_CODE = {each.code: each for each in DECLARED}
EXTRAS = {
    "WOYOFAL_SN_BILL_RELOAD": ("woyofalCode", "woyofalKwh"),
    "WAVE_SN_API_CASH_OUT": ("deepLinkUrl",),
    "ORANGE_SN_API_CASH_OUT": ("deepLinkUrl",),
    "WAVE_CI_API_CASH_OUT": ("deepLinkUrl",),
    "ORANGE_CI_API_CASH_OUT": ("deepLinkUrl",),
    "MONEYGRAM_SN_API_CASH_IN": ("referenceNumber",),
    "WHATSAPP_MESSAGING": ("amount",),
}
"""What a service brings along, by wire name."""

LOOKED_UP = frozenset({"MONEYGRAM_SN_API_CASH_OUT"})
"""Services whose amount is told by a look-up, as bills are."""


@pytest.fixture(scope="module")
def counter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Counter]:
    with pytest.MonkeyPatch.context() as patched:
        # The pace of real questions would make this test minutes long.
        patched.setattr(assembly, "Pace", lambda _: Pace(60_000))
        with counter_at(tmp_path_factory.mktemp("counter"), OPTIONS) as counter:
            yield counter


def line_for(counter: Counter, service: Service) -> Sequence[str]:
    """Return the command line that sells a service, its bill looked up first."""
    answers = answers_for(service)
    if service.family is Family.BILL:
        account = answers["billAccountNumber"]
        (bill, *_) = counter.command("bills", service.code, account, "--json").told
        answers["billReference"] = bill["reference"]
        del answers["amount"]
    if service.country is None and "phone" in answers:
        answers["phone"] = "+221772457199"
    if service.code in LOOKED_UP:
        del answers["amount"]
    line = ["operate", service.code, "--json"]
    for name, value in answers.items():
        line += ["--field", f"{name}={value}"]
    return line


@pytest.fixture(scope="module")
def ended(counter: Counter) -> Mapping[str, Any]:
    """Sell everything, ask until all of it is settled, and return what `show` tells of each."""
    sold = {}
    for service in DECLARED:
        done = counter.command(*line_for(counter, service))
        assert done.status in {0, 4}, (service.code, done)
        sold[service.code] = done.told["ref"]
    asyncio.run(settle(counter))
    return {code: counter.command("show", ref, "--json").told for code, ref in sold.items()}


async def settle(counter: Counter) -> None:
    """Ask about everything that is open, now, until it is settled."""
    async with counter.till() as till:
        for each in till.open_transactions():
            till.ask_now(each.ref)
        await till.settled()


@pytest.mark.parametrize("service", DECLARED, ids=lambda each: each.code)
def test_it_is_sold_to_its_end(ended: Mapping[str, Any], service: Service) -> None:
    told = ended[service.code]

    assert told["state"] == "SUCCEEDED", told
    assert told["receipt_number"]
    assert told["direction"] == service.direction.word
    for name in EXTRAS.get(service.code, ()):
        assert told["extras"][name], told["extras"]


def test_the_journal_is_whole_afterwards(counter: Counter, ended: Mapping[str, Any]) -> None:
    verdict = counter.command("journal", "verify", "--json").told

    assert verdict["ok"], verdict
    assert len(ended) == len(DECLARED)


def test_a_wave_sale_is_refunded_and_the_status_proves_it(
    counter: Counter, ended: Mapping[str, Any]
) -> None:
    ref = ended["WAVE_SN_API_CASH_OUT"]["ref"]

    done = counter.command("refund", ref, "--json")
    assert (done.status, done.told["refund"]["open"]) == (4, True)
    assert counter.command("refund", ref).status == 2
    asyncio.run(settle_refund(counter, ref))

    assert counter.command("show", ref, "--json").told["state"] == "REFUNDED"


async def settle_refund(counter: Counter, ref: str) -> None:
    """Ask about a refund that is open until it is proven."""
    async with counter.till() as till:
        changed = asyncio.Event()
        till.listen(lambda _: changed.set())
        till.ask_now(Ref(ref))
        while any(each.ref == ref for each in till.open_transactions()):
            await changed.wait()
            changed.clear()


def test_a_refund_that_is_not_offered_is_refused(
    counter: Counter, ended: Mapping[str, Any]
) -> None:
    done = counter.command("refund", ended["ORANGE_SN_API_CASH_IN"]["ref"], "--json")

    assert done.status == 3
    assert done.told["state"] == "SUCCEEDED"
    assert done.told["refund"]["reason"] == "refund_not_offered"
    assert "encore disponible" in done.told["refund"]["message"]


def test_a_claim_is_filed_once(counter: Counter, ended: Mapping[str, Any]) -> None:
    line = (
        "claim",
        ended["WOYOFAL_SN_BILL_RELOAD"]["ref"],
        "--subject",
        "Code",
        "--message",
        "Où ?",
    )

    first, second = counter.command(*line, "--json"), counter.command(*line, "--json")
    words = counter.command(*line)

    assert (first.status, second.status) == (0, 3)
    assert first.told["claim"]["reference"].startswith("C")
    assert second.told["claim"]["reason"] == "claim_already_open"
    assert "déjà ouverte" in words.out


def test_a_code_is_told_to_its_customer_by_a_command(
    counter: Counter, ended: Mapping[str, Any]
) -> None:
    """What Ctrl+W does in the window: an ordinary sale, its copy of a receipt counted."""
    reload = ended["WOYOFAL_SN_BILL_RELOAD"]

    code = counter.command("message", reload["ref"], "--template", "code", "--yes", "--json")
    again = counter.command("message", reload["ref"], "--template", "code")
    receipt = counter.command("message", reload["ref"], "--template", "receipt", "--yes", "--json")
    none = counter.command("message", reload["ref"], "--template", "link")
    nobody = counter.command("message", "T00-NONE")

    assert (code.status, again.status, receipt.status) == (4, 2, 4)
    assert (none.status, nobody.status) == (2, 2)
    assert "code, receipt" in none.err
    told = counter.command("show", code.told["ref"], "--json").told
    assert told["phone"] == reload["phone"]
    (prepared, *_) = told["entries"]
    assert reload["extras"]["woyofalCode"][:4] in prepared["personal"]["field.message"]
    shown = counter.command("show", reload["ref"], "--json").told["entries"]
    copies = [each["body"]["device"] for each in shown if each["kind"] == "printed"]
    assert copies == ["message"]


def test_a_claim_without_words_is_not_filed(counter: Counter, ended: Mapping[str, Any]) -> None:
    ref = ended["RAPIDO_SN_BILL_RELOAD"]["ref"]

    assert counter.command("claim", ref, "--subject", " ", "--message", "x").status == 2


def test_a_bill_is_looked_up_and_a_wrong_one_is_not_paid(counter: Counter) -> None:
    service, account = "SENEAU_SN_BILL_PAY", "106032682999"
    (bill, *_) = counter.command("bills", service, account, "--json").told
    fields = ("--phone", "772457199", "--field", f"billAccountNumber={account}", "--field")

    wrong = counter.command("operate", service, *fields, "billReference=1")
    paid = counter.command(
        "operate", service, *fields, f"billReference={bill['reference']}", "--json"
    )

    assert wrong.status == 2
    assert bill["reference"] in wrong.err
    assert (paid.status, paid.told["amount"]) == (0, bill["amount"])
    left = counter.command("bills", service, account, "--json").told
    assert bill["reference"] not in [each["reference"] for each in left]


def test_a_refused_account_is_told(counter: Counter) -> None:
    done = counter.command("bills", "SENELEC_SN_BILL_PAY", "21050170001")

    assert done.status == 3
    assert "Désolé" in done.err
    assert counter.command("bills", "WAVE_SN_API_CASH_IN_X", "21050170001").status == 2


def test_moneygram_is_looked_up_before_money_moves(counter: Counter) -> None:
    ready = counter.command("moneygram", "receive-info", "8916 3605", "--json").told
    paid = counter.command("moneygram", "receive-info", "89160001", "--json").told
    line = [*line_for(counter, BY_CODE["MONEYGRAM_SN_API_CASH_OUT"])]
    refused = counter.command(*[each.replace("89163605", "89160001") for each in line])
    quote = ["moneygram", "quote", "--json"]
    for name, value in answers_for(BY_CODE["MONEYGRAM_SN_API_CASH_IN"]).items():
        quote += ["--field", f"{name}={value}"]

    assert (ready["pickup"], paid["pickup"]) == ("ready", "already_paid")
    assert refused.status == 2
    assert "déjà été payé" in refused.err
    assert counter.command(*quote).told["total"] == "5150"


def test_moneygram_can_be_looked_up_while_it_is_switched_off(counter: Counter) -> None:
    counter.config.write_text("", encoding="utf-8")
    try:
        looked = counter.command("moneygram", "receive-info", "89163605", "--json")
        sold = counter.command(*line_for(counter, BY_CODE["MONEYGRAM_SN_API_CASH_OUT"]))
    finally:
        counter.config.write_text(SETTINGS, encoding="utf-8")

    assert looked.told["pickup"] == "ready"
    assert sold.status == 2
    assert "moneygram = true" in sold.err


def test_a_refusal_teaches_the_multiple_that_a_service_wants(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = "ORANGE_CI_AIRTIME_CREDIT_TELEPHONIQUE"
    line = ("operate", code, "--phone", "0708091011", "--amount")
    pickier: Any = sandbox_services.SERVICES
    monkeypatch.setitem(pickier, code, replace(pickier[code], multiple=50))

    before = multiple_of(counter, code)
    refused = counter.command(*line, "1055", "--json")
    again = counter.command(*line, "1055")

    assert before == 1
    assert (refused.status, refused.told["reason"]) == (3, "amount_multiple_50")
    assert multiple_of(counter, code) == 50
    assert again.status == 2
    assert "Un multiple de 50" in again.err


def multiple_of(counter: Counter, code: str) -> object:
    """Return the multiple that the list of services tells for one."""
    listed = counter.command("services", "--json").told
    return next(each["amounts"]["multiple"] for each in listed if each["code"] == code)
