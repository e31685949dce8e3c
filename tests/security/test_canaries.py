"""Marked secrets go through the whole program; afterwards no byte that it left knows them."""

from __future__ import annotations

import asyncio
import json
import logging
import random
import sys
import threading
import warnings
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.composition.clock import SystemClock
from pos_app.composition.people import open_staff
from pos_app.diagnostics import Diagnostics
from pos_app.domain.secret import Secret
from pos_app.domain.staff import Person, Role
from pos_app.sandbox.options import SandboxOptions
from tests.composition.counter import Counter, counter_at
from tests.composition.test_every_service import settle
from tests.providers.shop import BY_CODE, answers_for
from tests.security.artefacts import hits_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

API_KEY: Final = "CANARY-api/7Kq2+Zw9"
HMAC_SECRET: Final = "CANARY-hmac-9xT4Lp"
PIN: Final = "73910586"
CARD: Final = "4539578763621486"
CVC: Final = "937"
CANARIES: Final[Mapping[str, str]] = {
    "API key": API_KEY,
    "HMAC secret": HMAC_SECRET,
    "PIN": PIN,
    "card number": CARD,
    "card number in groups": "4539 5787 6362 1486",
    "CVC": CVC,
}
SEALED: Final = ("cardNumber", "cardCVC", "cardExpireMonth", "cardExpireYear")
DEPOSIT, CARD_SALE = "WAVE_SN_API_CASH_IN", "BANK_CARD_API_CASH_OUT"
FAULTS: Final = 1_000
SEED: Final = 20261122

pytestmark = [pytest.mark.timeout(300), pytest.mark.allows_warnings]


@dataclass
class Shop:
    """A counter with marked secrets, and everything that its commands wrote."""

    counter: Counter
    secrets: Path

    def run(self, *words: str) -> str:
        """Run one command at debug level; keep what it says where the search looks."""
        ended = self.counter.command(*words, "--verbose")
        with (self.counter.folder / "said.txt").open("a", encoding="utf-8") as file:
            file.write(f"{words}\n{ended.out}\n{ended.err}\n")
        return ended.out

    def sell(self, service: str, amount: str = "5000") -> None:
        """Sell once; what is sealed stands in files of its own."""
        self.secrets.mkdir(exist_ok=True)
        given = {**answers_for(BY_CODE[service]), "amount": amount}
        if service == CARD_SALE:
            given |= {"cardNumber": CARD, "cardCVC": CVC}
        words = ["operate", service, "--json", "--yes"]
        for name, value in given.items():
            if name in SEALED:
                (self.secrets / name).write_text(value, encoding="utf-8")
            answer = f"@{self.secrets / name}" if name in SEALED else value
            words += ["--field", f"{name}={answer}"]
        self.run(*words)

    async def register(self) -> None:
        """Give the owner a marked PIN, and mistype it."""
        staff = open_staff(self.counter.site(), SystemClock())
        assert await staff.add(Person(name="Awa", role=Role.OWNER), Secret(PIN)) is None
        await staff.check("Awa", Secret("00000000"))
        await staff.check("Awa", Secret(PIN))


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    folder = tmp_path / "shop"
    folder.mkdir(mode=0o700)
    options = SandboxOptions(pace=0.01, api_key=API_KEY, hmac_secret=HMAC_SECRET)
    with counter_at(folder, options) as counter:
        (folder / "tickets").mkdir()
        counter.config.write_text(
            "card_entry = true\nintech_hmac = true\n"
            f'printer = "folder:{folder / "tickets"}"\nreceipt_footer = "Merci"\n',
            encoding="utf-8",
        )
        counter.config.chmod(0o600)
        counter.environment = {
            **counter.environment,
            "POS_APP_INTECH_API_KEY": API_KEY,
            "POS_APP_INTECH_HMAC_SECRET": HMAC_SECRET,
        }
        yield Shop(counter, tmp_path / "secrets")


def test_a_whole_run_leaves_no_secret_in_any_file(shop: Shop) -> None:
    folder = shop.counter.folder
    asyncio.run(shop.register())
    for service in (DEPOSIT, CARD_SALE):
        shop.sell(service)
    asyncio.run(settle(shop.counter))
    for words in (
        ("keys", "status", "intech"),
        ("balance", "--json"),
        ("services", "--refresh", "--json"),
        ("transactions", "--json"),
        ("journal", "verify"),
        ("journal", "backup", str(folder / "copy.sqlite3")),
        ("journal", "forget", "+221772457199", "--cashier", "Awa"),
        *(
            ("journal", "export", "--format", kind, "--out", str(folder / f"book.{kind}"))
            for kind in ("csv", "xlsx", "json", "jsonl")
        ),
        ("doctor", "--bundle", str(folder / "support.zip")),
    ):
        shop.run(*words)

    assert hits_in(folder, CANARIES) == []
    sold = json.loads(shop.run("transactions", "--json"))
    assert [each["state"] for each in sold] == ["SUCCEEDED", "SUCCEEDED"]
    left = {path.name for path in folder.rglob("*")}
    assert {"journal.sqlite3", "book.xlsx", "support.zip", "copy.sqlite3", "pos-app.log"} <= left
    assert list((folder / "tickets").iterdir())


@pytest.mark.parametrize("name", CANARIES)
def test_the_search_would_find_each(name: str, shop: Shop) -> None:
    (shop.counter.folder / "planted").write_text(f'x="{CANARIES[name]}"', encoding="utf-8")

    assert {hit.secret for hit in hits_in(shop.counter.folder, CANARIES)} == {name}


def carrying(number: int) -> Exception:
    """Return a fault that was raised with secrets in reach: locals, arguments, causes, notes."""
    pin, card, code = PIN, CARD, CVC
    headers = {"Secretkey": API_KEY, "Hmac-Signature": HMAC_SECRET, "pin": pin}
    body = f'{{"apiKey":"{API_KEY}","cardNumber":"{card}","cardCVC":"{code}","n":{number}}}'
    try:
        try:
            raise KeyError(body)  # noqa: TRY301 - its frames and locals are what is tested
        except KeyError as cause:
            kind = (ValueError, RuntimeError, OSError)[number % 3]
            fault = kind(f"{headers} {body} {Secret(API_KEY)!r}")
            fault.add_note(f"pin={pin} cvc: {code} card {card} authorization: Bearer {API_KEY}")
            raise fault from cause
    except (ValueError, RuntimeError, OSError) as raised:
        return raised


def roads(
    diagnostics: Diagnostics, loop: asyncio.AbstractEventLoop
) -> Sequence[Callable[[Exception], object]]:
    """Return each way in which a fault leaves the program."""
    diagnostics.watch_loop(loop)

    def in_thread(fault: Exception) -> None:
        def fail() -> None:
            raise fault

        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()

    def as_warning(fault: Exception) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("always")
            warnings.warn(str(fault), stacklevel=1)

    log = logging.getLogger("pos_app.canary")
    return (
        lambda fault: log.error("failed: %s", fault, exc_info=fault),
        lambda fault: log.debug("{%r}", fault.args),
        lambda fault: log.info("Qt: %s", str(fault)),
        lambda fault: logging.getLogger("httpx").warning("%s", fault, exc_info=fault),
        lambda fault: logging.getLogger("httpcore.http11").debug("%s", fault),
        lambda fault: logging.getLogger("asyncio").error("%s", fault),
        lambda fault: diagnostics.report(fault, f"slot {fault}"),
        lambda fault: sys.excepthook(type(fault), fault, fault.__traceback__),
        lambda fault: loop.call_exception_handler({"message": str(fault), "exception": fault}),
        lambda fault: loop.call_exception_handler({"message": str(fault)}),
        in_thread,
        as_warning,
    )


def test_a_thousand_faults_write_no_secret_down(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    print(f"seed {SEED}")
    chance = random.Random(SEED)
    diagnostics = Diagnostics(tmp_path / "logs")
    for known in (API_KEY, HMAC_SECRET):
        diagnostics.redaction.hide(Secret(known))
    diagnostics.begin(verbose=True)
    try:
        with closing(asyncio.new_event_loop()) as loop:
            ways = roads(diagnostics, loop)
            for number in range(FAULTS):
                ways[number % len(ways)](carrying(chance.randrange(10**6)))
    finally:
        diagnostics.end()
    out, err = capfd.readouterr()
    (tmp_path / "said.txt").write_text(out + err, encoding="utf-8")

    assert hits_in(tmp_path, CANARIES) == []
    log = (tmp_path / "logs" / "pos-app.log").read_text(encoding="utf-8")
    assert log.count("\n") > FAULTS // 3
