"""What happens in the shop between two keys: a customer pays, a provider refuses, the net goes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pos_app.domain.reason import Reason
from pos_app.domain.service import Direction
from pos_app.domain.transaction import State
from pos_app.domain.trouble import Trouble
from pos_app.engine.guards import Guard, GuardStop
from pos_app.engine.news import Health, HealthChanged, TillTrouble
from pos_app.ui.frame.notice import Notice
from tests.support.fake_staff import AWA, MOUSSA, PINS
from tests.support.fake_till import WAVE_LINK
from tests.support.orders import a_transaction, an_order

if TYPE_CHECKING:
    from pos_app.domain.staff import Person
    from tests.pictures.shop import Shop

CODE: Final = {"woyofalCode": "12345678901234567890", "woyofalKwh": "54.8"}
PAGE: Final = {"deepLinkUrl": "https://pay.intram.org/9XK2"}


def tidy(shop: Shop) -> None:
    """Begin again with nothing of what was."""
    shop.tidy()


def look(shop: Shop) -> None:
    """Let a person read what is read back: the key to confirm takes a moment to be armed."""
    shop.till.clock.forward(0.5)


def several_open(shop: Shop) -> None:
    """Let operations be under way, to be clarified, paid and refused."""
    now_ms = shop.till.clock.now_ms()
    for place, (state, direction) in enumerate(
        (
            (State.REVIEW, Direction.DEPOSIT),
            (State.UNCERTAIN, Direction.DEPOSIT),
            (State.PENDING, Direction.WITHDRAWAL),
            (State.DECLINED, Direction.DEPOSIT),
            (State.SUCCEEDED, Direction.WITHDRAWAL),
        )
    ):
        order = replace(an_order(5_000 * (place + 1)), direction=direction)
        waiting = a_transaction(State.PENDING, f"T01A{place:010d}")
        waiting = replace(
            waiting, order=order, number=place + 1, created_ms=now_ms, updated_ms=now_ms
        )
        shop.till.change(waiting)
        shop.till.change(replace(waiting, state=state))


def equal_one_was_made(shop: Shop) -> None:
    """Let the next order look like one that was just made."""
    before_ms = shop.till.clock.now_ms() - 40_000
    equal = replace(a_transaction(State.SUCCEEDED), created_ms=before_ms)
    shop.till.stop = GuardStop(Guard.EQUAL_ONE_RECENT, equal)


def link_comes(shop: Shop) -> None:
    """Let the provider answer with a link to pay by."""
    now_ms = shop.till.clock.now_ms()
    shop.stand(State.PENDING, extras={"deepLinkUrl": WAVE_LINK}, sent_ms=now_ms)


def page_comes(shop: Shop) -> None:
    """Let the provider answer with a page to pay on."""
    shop.stand(State.PENDING, extras=PAGE, reference="9XK2")


def pays(shop: Shop) -> None:
    """Let the newest operation succeed."""
    shop.stand(State.SUCCEEDED, receipt_number="T01A-2026-000481", reference="TXN_0000999999")


def code_comes(shop: Shop) -> None:
    """Let the newest operation succeed with a code for the customer's meter."""
    shop.stand(State.SUCCEEDED, extras=CODE, receipt_number="T01A-2026-000482")


def refuses(shop: Shop) -> None:
    """Let the newest operation be refused."""
    shop.stand(State.DECLINED, reason=Reason.CUSTOMER_DID_NOT_APPROVE)


def answer_is_lost(shop: Shop) -> None:
    """Let nobody know what became of the newest operation."""
    shop.stand(State.UNCERTAIN, reason=Reason.CONNECTION_LOST)


def person_is_needed(shop: Shop) -> None:
    """Let only a person clear up the newest operation."""
    shop.stand(State.REVIEW, reason=Reason.NO_FINAL_ANSWER, reference="TXN_0000999999")


def net_goes(shop: Shop) -> None:
    """Let the net be gone."""
    shop.till.tell(HealthChanged("intech", Health.NO_NETWORK, 14.0))
    shop.till.tell(TillTrouble(Trouble.NO_NETWORK, ""))


def net_comes(shop: Shop) -> None:
    """Let the net be there again."""
    shop.till.tell(HealthChanged("intech", Health.WORKING))


def key_store_is_missing(shop: Shop) -> None:
    """Let the computer have no place for keys."""
    shop.till.tell(TillTrouble(Trouble.KEY_STORE_MISSING, "org.freedesktop.secrets"))


def newer_version_is_offered(shop: Shop) -> None:
    """Let there be a newer version."""
    sentence = shop.parts.texts.of("notice.release", version="2.4.0")
    notice = Notice(sentence=sentence, text="https://pos-app.sn/2.4.0", seen=lambda: None)
    shop.main.overlays.offer(notice)


def earlier_run_stopped(shop: Shop) -> None:
    """Let the program have stopped in the middle of its work."""
    shop.main.overlays.show_recovery()


def sign_in(shop: Shop, person: Person) -> None:
    """Lock the till, and let somebody else open it."""
    shop.main.staff.lock()
    lock = shop.main.staff.lock_screen
    assert lock is not None
    number = [each.name for each in lock.panel.people].index(person.name) + 1
    shop.strike("-" if lock.panel.chosen is not None else "")
    shop.strike(f"{number}{PINS[person.name]}\n")


def cashier_signs_in(shop: Shop) -> None:
    """Let Awa, the cashier, stand at the till."""
    sign_in(shop, AWA)


def owner_signs_in(shop: Shop) -> None:
    """Let Moussa, the owner, stand at the till."""
    sign_in(shop, MOUSSA)
