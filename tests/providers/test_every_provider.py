"""What holds for every provider of the catalogue, whichever it is: the suite finds them itself."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain import events as e
from pos_app.domain.facts import Fact, Piece
from pos_app.domain.reason import Reason
from pos_app.domain.secret import Secret
from pos_app.domain.service import FieldKind
from pos_app.domain.transaction import Ref, State, Transaction
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.aftercare import Claims, Refunds
from pos_app.engine.float_book import Balances
from pos_app.engine.lookups import BillLookup, TransferLookup
from pos_app.engine.ports import LostAnswer, Reply, ReplyKind
from pos_app.providers.catalogue import PROVIDERS, declaration_of
from pos_app.providers.declaration import Ability, ProviderParts
from pos_app.providers.faults import FATES
from pos_app.providers.http import is_allowed
from tests.providers.loopback import Visit, answering, serving
from tests.providers.shop import EVERYTHING, MemoryShelf, SetClock, order_for

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from pos_app.providers.declaration import ProviderDeclaration
    from tests.providers.loopback import Behaviour

CANARY = "CANARY-7Kq2-"
LOST = {LostAnswer.ASK_BY_REF: e.OutcomeUnknown, LostAnswer.PROVES_NOTHING_HAPPENED: e.Declined}
EACH = pytest.mark.parametrize("declaration", PROVIDERS, ids=lambda each: each.code)


def parts_of(declaration: ProviderDeclaration, base_url: str = "") -> ProviderParts:
    """Return parts with a canary for every credential."""
    return ProviderParts(
        base_url=base_url or declaration.base_url,
        secrets={
            setting.name: Secret(CANARY + setting.name)
            for setting in declaration.settings
            if setting.secret
        },
        settings={
            setting.name: "https://relay.example.sn/hook"
            for setting in declaration.settings
            if not setting.secret
        },
        shelf=MemoryShelf(),
        clock=SetClock(),
        switches=EVERYTHING,
    )


def a_sale(declaration: ProviderDeclaration) -> Transaction:
    """Return a transaction of the provider's first service, with a reference to ask by."""
    service = declaration.build(parts_of(declaration)).catalogue.services()[0]
    return Transaction(
        ref=Ref("T01A-CONTRACT"),
        order=order_for(service),
        state=State.SENDING,
        attempts=1,
        reference="5f2d7a96b97d9d3fea912c11",
    )


def test_codes_and_environment_names_are_unique() -> None:
    assert len({each.code for each in PROVIDERS}) == len(PROVIDERS)
    names = [s.environment for each in PROVIDERS for s in each.settings if s.environment]
    names += [each.base_url_environment for each in PROVIDERS]
    assert len(set(names)) == len(names)
    assert all(name.startswith("POS_APP_") for name in names)
    assert declaration_of(PROVIDERS[0].code) is PROVIDERS[0]
    assert declaration_of("nobody") is None


@EACH
def test_what_opens_an_account_is_declared_secret(declaration: ProviderDeclaration) -> None:
    assert is_allowed(declaration.base_url)
    assert declaration.base_url.startswith("https://")
    for setting in declaration.settings:
        sensitive = any(word in setting.name for word in ("key", "secret", "password"))
        assert setting.secret is sensitive, setting.name
        assert setting.label


@EACH
def test_every_service_can_be_asked_for(declaration: ProviderDeclaration) -> None:
    assembly = declaration.build(parts_of(declaration))
    services = assembly.catalogue.services()

    assert services
    assert len({service.code for service in services}) == len(services)
    for service in services:
        assert service.provider == declaration.code
        assert service.name
        assert service.fields
        assert all(field.label for field in service.fields)
        assert all(field.choices for field in service.fields if field.kind is FieldKind.CHOICE)
        assert assembly.catalogue.find(service.code) == service
        assert order_for(service).service == service.code
    assert assembly.catalogue.find("NOBODY_SELLS_THIS") is None


@EACH
def test_a_provider_says_what_is_missing(declaration: ProviderDeclaration) -> None:
    full = declaration.build(parts_of(declaration))
    bare = declaration.build(replace(parts_of(declaration), secrets={}))

    assert full.provider.missing() is None
    assert bare.provider.missing() is Trouble.NO_CREDENTIALS
    assert full.provider.code == declaration.code
    assert full.provider.lost_answer is declaration.lost_answer


@EACH
def test_every_fault_becomes_the_right_event(declaration: ProviderDeclaration) -> None:
    provider, sale = declaration.build(parts_of(declaration)).provider, a_sale(declaration)
    for fault, kind in FATES.items():
        reply = Reply(kind=kind, why=fault.__name__)
        wanted = e.NeverLeft if kind is ReplyKind.NEVER_LEFT else LOST[declaration.lost_answer]
        event = provider.read_submission(sale, reply)

        assert isinstance(event, wanted), fault
        assert getattr(event, "attempt", sale.attempts) == sale.attempts
        question = provider.read_question(sale, reply)
        assert isinstance(question, e.NothingLearnt | e.QuestionRefused)


BODIES = (
    b"", b"{}", b"[]", b"null", b"<html>SUCCESS</html>", b'{"status":"SUCCESS"', b"\xff\xfe",
    b'{"code":2000,"code":2000,"data":{"status":"SUCCESS"}}', b'{"code":2000,"data":"SUCCESS"}',
    b'{"code":2000,"error":false,"data":{"status":"SUCCESS"}}', b'{"error":NaN}',
)  # fmt: skip


@EACH
@pytest.mark.allows_warnings
def test_a_malformed_answer_is_as_good_as_a_lost_one(declaration: ProviderDeclaration) -> None:
    provider, sale = declaration.build(parts_of(declaration)).provider, a_sale(declaration)
    for status in (200, 201, 302, 400, 401, 404, 500, 502):
        for body in BODIES:
            reply = Reply(kind=ReplyKind.HEARD, status=status, body=body, raw="x")

            event = provider.read_submission(sale, reply)
            assert isinstance(event, LOST[declaration.lost_answer])
            question = provider.read_question(sale, reply)
            assert isinstance(question, e.NothingLearnt | e.QuestionRefused)


async def echo(visit: Visit) -> None:
    """Answer with everything that was sent, keys included."""
    if await visit.read():
        visit.send(201, visit.body + visit.head, f"X-Echo: {CANARY}{visit.header('host')}")


async def hang_up(visit: Visit) -> None:
    """Read a request and close without a word."""
    await visit.read()
    visit.writer.close()


async def troubles_of_looking_up(provider: object) -> list[object]:
    """Return what the look-ups that a provider has complain about."""
    looks: list[Coroutine[object, object, object]] = []
    if isinstance(provider, Balances):
        looks.append(provider.balance())
    if isinstance(provider, BillLookup):
        looks.append(provider.pending_bills("SENELEC_SN_BILL_PAY", "21050176023"))
    if isinstance(provider, TransferLookup):
        looks += [provider.incoming("89163605"), provider.quote({"amount": "5000"})]
    troubles: list[object] = []
    for look in looks:
        with pytest.raises(TillError) as caught:
            await look
        troubles += [caught.value, str(caught.value)]
    return troubles


@EACH
def test_aftercare_ends_or_stays_open_but_never_fails(declaration: ProviderDeclaration) -> None:
    provider: object = declaration.build(parts_of(declaration)).provider
    sale = replace(
        a_sale(declaration),
        evidence=frozenset({Piece(Fact.REFUND_STARTED, 1), Piece(Fact.CLAIM_STARTED, 1)}),
    )
    heard = [
        Reply(kind=ReplyKind.HEARD, status=status, body=body, raw="x")
        for status in (200, 201, 302, 404, 500)
        for body in BODIES
    ]
    faults = [Reply(kind=kind, why=fault.__name__) for fault, kind in FATES.items()]
    for reply in (*heard, *faults):
        never = reply.kind is ReplyKind.NEVER_LEFT
        if isinstance(provider, Refunds):
            refund = provider.read_refund(sale, reply)
            assert isinstance(refund, e.RefundEnded if never else e.RefundAnswered), reply
            assert refund.attempt == 1
        if isinstance(provider, Claims):
            claim = provider.read_claim(sale, reply)
            assert isinstance(claim, e.ClaimEnded)
            assert (claim.reason is Reason.NO_NETWORK) is never


@EACH
def test_a_balance_is_declared_where_there_is_one(declaration: ProviderDeclaration) -> None:
    provider: object = declaration.build(parts_of(declaration)).provider

    assert isinstance(provider, Balances) is (Ability.BALANCE in declaration.abilities)


@EACH
@pytest.mark.allows_warnings
async def test_aftercare_keeps_the_secrets_too(
    declaration: ProviderDeclaration, caplog: pytest.LogCaptureFixture
) -> None:
    sale = a_sale(declaration)
    seen: list[object] = []
    with caplog.at_level(logging.DEBUG):
        async with serving(echo) as server:
            assembly = declaration.build(parts_of(declaration, server.url))
            provider: object = assembly.provider
            if isinstance(provider, Refunds):
                reply = await provider.refund(sale)
                seen += [reply, provider.read_refund(sale, reply)]
            if isinstance(provider, Claims):
                reply = await provider.claim(sale, "Retard", "Où ?")
                seen += [reply, provider.read_claim(sale, reply)]
            await assembly.close()

    assert [thing for thing in seen if CANARY in repr(thing)] == []
    assert CANARY not in caplog.text


@EACH
@pytest.mark.parametrize("behaviour", [echo, answering(500, b"oops"), hang_up])
async def test_no_secret_is_seen_anywhere(
    declaration: ProviderDeclaration, behaviour: Behaviour, caplog: pytest.LogCaptureFixture
) -> None:
    seen: list[object] = [declaration]
    sale = a_sale(declaration)
    logging.getLogger("asyncio").setLevel(logging.INFO)
    with caplog.at_level(logging.DEBUG):
        async with serving(behaviour) as server:
            parts = parts_of(declaration, server.url)
            assembly = declaration.build(parts)
            submitted = await assembly.provider.submit(sale)
            seen += [parts, assembly, submitted, vars(assembly.provider)]
            seen.append(assembly.provider.read_submission(sale, submitted))
            asked = await assembly.provider.ask(sale)
            seen += [asked, assembly.provider.read_question(sale, asked)]
            seen += await troubles_of_looking_up(assembly.provider)
            await assembly.close()
            sent = b"".join(visit.head + visit.body for visit in server.visits)

    assert CANARY.encode() in sent
    assert [thing for thing in seen if CANARY in repr(thing)] == []
    assert CANARY not in caplog.text
