"""A staff whose PINs are sealed in an instant, and kept in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.domain.secret import Secret
from pos_app.domain.staff import Person, Role
from pos_app.engine.staff import Staff, StaffParts
from pos_app.engine.staff_ports import Member

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pos_app.engine.ports import Clock
    from pos_app.engine.staff_ports import Tries

AWA = Person(name="Awa", role=Role.CASHIER)
FATOU = Person(name="Fatou", role=Role.CHIEF)
MOUSSA = Person(name="Moussa", role=Role.OWNER)
PINS: Mapping[str, str] = {"Awa": "4071", "Fatou": "8026", "Moussa": "5193"}


class PlainSeal:
    """Keeps the PIN as it is: no test waits for a real hash."""

    async def seal(self, pin: Secret) -> str:
        return f"sealed {pin.reveal()}"

    async def fits(self, pin: Secret, sealed: str) -> bool:
        return sealed == f"sealed {pin.reveal()}"


class HeldBook:
    """A book in memory; a second staff over it is a restart."""

    def __init__(self, people: Sequence[Person] = ()) -> None:
        self.held: Sequence[Member] = tuple(
            Member(person=each, sealed=f"sealed {PINS[each.name]}") for each in people
        )
        self.wrong: Mapping[str, Tries] = {}

    def members(self) -> Sequence[Member]:
        return self.held

    def keep_members(self, members: Sequence[Member]) -> None:
        self.held = members

    def tries(self) -> Mapping[str, Tries]:
        return self.wrong

    def keep_tries(self, tries: Mapping[str, Tries]) -> None:
        self.wrong = dict(tries)


def a_staff(clock: Clock, *people: Person, book: HeldBook | None = None) -> Staff:
    """Return a staff of these people, whose PINs stand in `PINS`."""
    held = book or HeldBook(people)
    return Staff(StaffParts(book=held, seal=PlainSeal(), clock=clock, alone="system user"))


def pin_of(person: Person) -> Secret:
    """Return the right PIN of a person."""
    return Secret(PINS[person.name])
