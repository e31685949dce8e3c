"""Who is signed in, who may do what, and how slowly PINs can be guessed."""

from __future__ import annotations

import pytest

from pos_app.domain.secret import Secret
from pos_app.domain.staff import Person, Right, Role, StaffProblem, pin_problem, wait_after_s
from pos_app.engine.staff import PinRefused, Presence, Refusal, nobody
from tests.support.fake_staff import AWA, FATOU, MOUSSA, HeldBook, a_staff, pin_of
from tests.support.fake_till import HandClock

WRONG = Secret("9990")


def test_a_shop_of_one_is_never_asked() -> None:
    for staff in (a_staff(HandClock()), a_staff(HandClock(), MOUSSA)):
        assert staff.presence is Presence.SIGNED_IN
        assert all(map(staff.may, Right))


def test_a_till_without_people_cannot_be_locked() -> None:
    staff = nobody()
    staff.lock()

    assert staff.presence is Presence.SIGNED_IN


def test_a_till_of_two_starts_locked() -> None:
    assert a_staff(HandClock(), MOUSSA, AWA).presence is Presence.LOCKED


async def test_the_right_pin_signs_in_and_unlocks() -> None:
    staff = a_staff(HandClock(), MOUSSA, AWA)
    told: list[Person] = []
    staff.listen(lambda: told.append(staff.current))

    assert await staff.sign_in("Awa", pin_of(AWA)) == AWA
    assert (staff.current, staff.presence, told) == (AWA, Presence.SIGNED_IN, [AWA])
    staff.lock()
    assert (staff.current, staff.presence) == (AWA, Presence.LOCKED)


async def test_a_wrong_pin_changes_nothing() -> None:
    staff = a_staff(HandClock(), MOUSSA, AWA)

    assert await staff.sign_in("Awa", WRONG) == PinRefused(why=Refusal.WRONG)
    assert await staff.sign_in("Nobody", WRONG) == PinRefused(why=Refusal.WRONG)
    assert staff.presence is Presence.LOCKED


async def test_guessing_becomes_slow_and_stays_so_over_restarts() -> None:
    clock, book = HandClock(), HeldBook((MOUSSA, AWA))
    staff = a_staff(clock, book=book)
    for _ in range(3):
        await staff.sign_in("Awa", WRONG)

    again = a_staff(clock, book=book)
    refused = PinRefused(why=Refusal.TOO_SOON, wait_s=5.0)
    assert await again.sign_in("Awa", pin_of(AWA)) == refused
    assert again.wait_s("Moussa") == 0.0
    clock.forward(5)
    assert await again.sign_in("Awa", pin_of(AWA)) == AWA
    assert again.wait_s("Awa") == 0.0


async def test_a_clock_set_back_does_not_lengthen_the_wait() -> None:
    clock = HandClock()
    staff = a_staff(clock, MOUSSA, AWA)
    for _ in range(3):
        await staff.sign_in("Awa", WRONG)
    clock.forward(-7_200)

    assert staff.wait_s("Awa") == 5.0


def test_the_wait_grows_to_five_minutes_and_no_further() -> None:
    waits = [wait_after_s(wrong) for wrong in range(12)]

    assert waits == sorted(waits)
    assert waits[:3] == [0, 0, 0]
    assert waits[8:] == [300, 300, 300, 300]


class CutError(Exception):
    """The program ends here."""


class CutSeal:
    """Ends the program while a PIN is looked at."""

    async def seal(self, pin: Secret) -> str:
        raise CutError

    async def fits(self, pin: Secret, sealed: str) -> bool:
        raise CutError


async def test_ending_the_program_while_a_pin_is_looked_at_is_a_wrong_one() -> None:
    clock, book = HandClock(), HeldBook((MOUSSA, AWA))
    staff = a_staff(clock, book=book)
    object.__setattr__(staff._parts, "seal", CutSeal())
    with pytest.raises(CutError):
        await staff.check("Awa", pin_of(AWA))
    assert book.wrong["Awa"].wrong == 1


@pytest.mark.parametrize("right", [Right.REFUND, Right.SETTLE, Right.LARGE_AMOUNT, Right.CASH_OUT])
async def test_a_chief_approves_without_being_signed_in(right: Right) -> None:
    staff = a_staff(HandClock(), MOUSSA, FATOU, AWA)
    await staff.sign_in("Awa", pin_of(AWA))

    assert not staff.may(right)
    assert staff.approvers(right) == (MOUSSA, FATOU)
    assert await staff.approve(right, "Fatou", pin_of(FATOU)) == FATOU
    assert await staff.approve(right, "Awa", pin_of(AWA)) == PinRefused(why=Refusal.NO_RIGHT)
    assert staff.current == AWA


def test_only_an_owner_changes_people_and_settings() -> None:
    staff = a_staff(HandClock(), MOUSSA, FATOU)

    assert staff.approvers(Right.STAFF) == staff.approvers(Right.SETTINGS) == (MOUSSA,)


async def test_the_first_person_is_an_owner_and_is_signed_in() -> None:
    book = HeldBook()
    staff = a_staff(HandClock(), book=book)

    assert await staff.add(AWA, pin_of(AWA)) is StaffProblem.OWNER_FIRST
    assert await staff.add(MOUSSA, pin_of(MOUSSA)) is None
    assert (staff.current, staff.presence) == (MOUSSA, Presence.SIGNED_IN)
    assert await staff.add(AWA, pin_of(AWA)) is None
    assert (staff.current, staff.presence) == (MOUSSA, Presence.SIGNED_IN)
    assert a_staff(HandClock(), book=book).people == (MOUSSA, AWA)


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("", StaffProblem.NAME_MISSING),
        ("  ", StaffProblem.NAME_MISSING),
        ("Aw\u202ea", StaffProblem.NAME_MISSING),
        ("x" * 41, StaffProblem.NAME_TOO_LONG),
        (" moussa ", StaffProblem.NAME_TAKEN),
    ],
)
async def test_a_name_is_one_of_its_own(name: str, problem: StaffProblem) -> None:
    staff = a_staff(HandClock(), MOUSSA)

    assert await staff.add(Person(name=name, role=Role.CASHIER), pin_of(AWA)) is problem


@pytest.mark.parametrize(
    ("pin", "problem"),
    [
        ("407", StaffProblem.PIN_LENGTH),
        ("407140714", StaffProblem.PIN_LENGTH),
        ("40a1", StaffProblem.PIN_NOT_DIGITS),
        ("٤٠٧١", StaffProblem.PIN_NOT_DIGITS),
        ("", StaffProblem.PIN_NOT_DIGITS),
        ("7777", StaffProblem.PIN_EASY),
        ("1234", StaffProblem.PIN_EASY),
        ("987654", StaffProblem.PIN_EASY),
        ("4071", None),
        ("12345679", None),
    ],
)
def test_a_pin_is_four_to_eight_digits_that_are_no_row(
    pin: str, problem: StaffProblem | None
) -> None:
    assert pin_problem(pin) is problem


async def test_a_new_pin_replaces_the_old_and_forgets_wrong_ones() -> None:
    staff = a_staff(HandClock(), MOUSSA, AWA)
    for _ in range(5):
        await staff.sign_in("Awa", WRONG)

    assert await staff.change_pin("Awa", Secret("2222")) is StaffProblem.PIN_EASY
    assert await staff.change_pin("Awa", Secret("6038")) is None
    assert await staff.change_pin("Nobody", Secret("6038")) is StaffProblem.NOT_THERE
    assert await staff.sign_in("Awa", pin_of(AWA)) == PinRefused(why=Refusal.WRONG)
    assert await staff.sign_in("Awa", Secret("6038")) == AWA


async def test_the_last_owner_goes_last() -> None:
    staff = a_staff(HandClock(), MOUSSA, AWA)

    assert staff.remove("Nobody") is StaffProblem.NOT_THERE
    assert staff.remove("Moussa") is StaffProblem.LAST_OWNER
    assert staff.remove("Awa") is None
    assert staff.remove("Moussa") is None
    assert staff.current.name == "system user"


async def test_who_is_taken_off_the_list_is_signed_out() -> None:
    staff = a_staff(HandClock(), MOUSSA, FATOU, AWA)
    await staff.sign_in("Awa", pin_of(AWA))
    staff.remove("Awa")

    assert (staff.current, staff.presence) == (MOUSSA, Presence.LOCKED)
