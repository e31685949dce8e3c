"""A third provider is a folder and a line in the catalogue: keys, address and links included."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.composition.shop.templates import link_rule
from pos_app.domain import events as e
from pos_app.domain.reason import Reason
from pos_app.domain.secret import Secret
from pos_app.domain.service import AMOUNT, Direction, Family, Service
from pos_app.domain.trouble import Trouble
from pos_app.engine.ports import LostAnswer, Reply, ReplyKind
from pos_app.providers.catalogue import PROVIDERS
from pos_app.providers.declaration import Assembly, ProviderDeclaration, ProviderParts, Setting
from pos_app.providers.intram.offer import NoLists
from tests.composition.counter import Counter

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from pos_app.domain.transaction import Transaction

KEY = Setting(name="kiosk_key", environment="POS_APP_KIOSK_KEY", label="credential.kiosk_key")
LINK = Service(
    code="KIOSK_LINK",
    provider="kiosk",
    name="Kiosk",
    family=Family.LINK,
    direction=Direction.COLLECTION,
    country=None,
    fields=(AMOUNT,),
)
PAGE = "https://pay.kiosk.example/7"


@dataclass
class Kiosk:
    """A payment API that takes everything."""

    parts: ProviderParts
    code: str = "kiosk"
    lost_answer: LostAnswer = LostAnswer.ASK_BY_REF
    unanswered: Reason = Reason.NO_FINAL_ANSWER

    def missing(self) -> Trouble | None:
        return None if self.parts.secrets.get(KEY.name) else Trouble.NO_CREDENTIALS

    def fingerprint(self) -> str:
        return self.parts.secrets[KEY.name].mark()

    async def submit(self, transaction: Transaction) -> Reply:
        return Reply(kind=ReplyKind.HEARD, status=200, raw=self.parts.base_url)

    def read_submission(self, transaction: Transaction, reply: Reply) -> e.SubmissionEvent:
        told = e.Heard(
            source=e.Source.ANSWER,
            word="OK",
            reference="7",
            message=reply.raw,
            extras=(("deepLinkUrl", PAGE),),
        )
        return e.Succeeded(heard=told)

    async def ask(self, transaction: Transaction) -> Reply:
        raise NotImplementedError

    def read_question(self, transaction: Transaction, reply: Reply) -> e.QuestionEvent:
        raise NotImplementedError


class OneService:
    """What it sells."""

    def services(self) -> tuple[Service, ...]:
        return (LINK,)

    def find(self, code: str) -> Service | None:
        return LINK if code == LINK.code else None


async def nothing() -> None:
    """Close nothing."""


def build(parts: ProviderParts) -> Assembly:
    return Assembly(
        provider=Kiosk(parts),
        catalogue=OneService(),
        lists=NoLists(),
        server_now_ms=parts.clock.now_ms,
        close=nothing,
    )


KIOSK = ProviderDeclaration(
    code="kiosk",
    name="Kiosk",
    settings=(KEY,),
    base_url="https://api.kiosk.example",
    base_url_environment="POS_APP_KIOSK_URL",
    lost_answer=LostAnswer.ASK_BY_REF,
    abilities=frozenset(),
    build=build,
    services=(LINK,),
    link_hosts=("kiosk.example",),
)


def test_a_provider_that_only_the_catalogue_names_is_sold(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in [each for name, each in sys.modules.items() if name.startswith("pos_app.")]:
        if getattr(module, "PROVIDERS", None) is PROVIDERS:
            monkeypatch.setattr(module, "PROVIDERS", (*PROVIDERS, KIOSK))
    keyless = Counter(tmp_path, {}, None)  # type: ignore[arg-type] # it meets no sandbox
    keyed = Counter(tmp_path, {KEY.environment: "K" * 20}, None)  # type: ignore[arg-type] # the same
    line = ("operate", LINK.code, "--amount", "5000", "--json")

    listed = keyed.command("services", "--json").told
    refused = keyless.command(*line)
    sold = keyed.command(*line)
    status = keyed.command("keys", "status", "kiosk")

    assert LINK.code in [each["code"] for each in listed]
    assert refused.status == 1
    assert (sold.status, sold.told["message"]) == (0, "https://api.kiosk.example")
    assert sold.told["extras"]["deepLinkUrl"] == PAGE
    assert link_rule(keyed.site()).allows(PAGE)
    assert (status.status, "kiosk_key" in status.out) == (0, True)
    assert Secret("K" * 20).reveal() not in "".join(
        path.read_text("utf-8", "replace") for path in tmp_path.rglob("*") if path.is_file()
    )
