"""The people at the till: who is signed in, who may do what, and whose PIN was right."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from pos_app.domain.staff import (
    Person,
    Right,
    Role,
    StaffProblem,
    name_problem,
    pin_problem,
    wait_after_s,
)
from pos_app.engine.staff_ports import Member, NoBook, NoSeal, Tries

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pos_app.domain.secret import Secret
    from pos_app.engine.ports import Clock
    from pos_app.engine.staff_ports import PinSeal, StaffBook


class Refusal(StrEnum):
    """Why a PIN was not taken."""

    WRONG = "wrong"
    TOO_SOON = "too_soon"
    NO_RIGHT = "no_right"


@dataclass(frozen=True, slots=True, kw_only=True)
class PinRefused:
    """A PIN was not taken; the next one is looked at in `wait_s` seconds."""

    why: Refusal
    wait_s: float = 0.0


class Presence(StrEnum):
    """Whether somebody stands at the till who said who they are."""

    SIGNED_IN = "signed_in"
    LOCKED = "locked"


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffParts:
    """What the staff works with; `alone` answers for everything while nobody is registered."""

    book: StaffBook
    seal: PinSeal
    clock: Clock
    alone: str


class Staff:
    """Everybody at one till.

    While nobody is registered, or one person only, that person may do everything and is never
    asked for a PIN, unless the till was locked. With two or more the till starts locked.
    """

    def __init__(self, parts: StaffParts) -> None:
        self._parts = parts
        self._members = {each.person.name: each for each in parts.book.members()}
        self._tries = dict(parts.book.tries())
        self._listeners: list[Callable[[], None]] = []
        self._current = next(iter(self._members), parts.alone)
        self._presence = Presence.LOCKED if self.is_shared else Presence.SIGNED_IN

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody who is registered, in the order in which they were added."""
        return tuple(each.person for each in self._members.values())

    @property
    def is_shared(self) -> bool:
        """Whether two or more people are registered: only then roles and PINs are met."""
        return len(self._members) > 1

    @property
    def current(self) -> Person:
        """Who answers for what is done now; while locked, who did last."""
        member = self._members.get(self._current)
        return member.person if member else Person(name=self._parts.alone, role=Role.OWNER)

    @property
    def presence(self) -> Presence:
        """Whether the till is locked."""
        return self._presence

    @property
    def can_lock(self) -> bool:
        """Whether somebody has a PIN to open the till with again."""
        return bool(self._members)

    def may(self, right: Right) -> bool:
        """Tell whether who is signed in needs nobody's approval for it."""
        return not self.is_shared or self.current.may(right)

    def approvers(self, right: Right) -> tuple[Person, ...]:
        """Return who may approve it."""
        return tuple(each for each in self.people if each.may(right))

    def listen(self, listener: Callable[[], None]) -> None:
        """Call `listener` whenever somebody else is signed in, or the people or the lock change."""
        self._listeners.append(listener)

    def lock(self) -> None:
        """Let nothing be done before a PIN was given; nothing where nobody has one."""
        if self.can_lock:
            self._presence = Presence.LOCKED
            self._tell()

    def wait_s(self, name: str) -> float:
        """Return in how many seconds a PIN of `name` is looked at again, 0.0 when at once."""
        tries = self._tries.get(name)
        if tries is None:
            return 0.0
        # A clock that was set back does not lengthen the wait beyond its whole.
        since_s = max(0, self._parts.clock.now_ms() - tries.last_ms) / 1000
        return max(0.0, wait_after_s(tries.wrong) - since_s)

    async def sign_in(self, name: str, pin: Secret) -> Person | PinRefused:
        """Let `name` answer for what is done from now on, and unlock."""
        found = await self.check(name, pin)
        if isinstance(found, Person):
            self._current, self._presence = found.name, Presence.SIGNED_IN
            self._tell()
        return found

    async def approve(self, right: Right, name: str, pin: Secret) -> Person | PinRefused:
        """Check that `name` may approve it and gave their PIN; nobody else is signed in."""
        if name not in {each.name for each in self.approvers(right)}:
            return PinRefused(why=Refusal.NO_RIGHT)
        return await self.check(name, pin)

    async def check(self, name: str, pin: Secret) -> Person | PinRefused:
        """Check a PIN. Raises TillError when wrong PINs cannot be counted on disk."""
        member = self._members.get(name)
        if member is None:
            return PinRefused(why=Refusal.WRONG)
        if wait_s := self.wait_s(name):
            return PinRefused(why=Refusal.TOO_SOON, wait_s=wait_s)
        before = self._tries.get(name)
        # Counted as wrong before it is looked at: ending the program does not give a free try.
        wrong = (before.wrong if before else 0) + 1
        self._tries[name] = Tries(wrong=wrong, last_ms=self._parts.clock.now_ms())
        self._parts.book.keep_tries(self._tries)
        if not await self._parts.seal.fits(pin, member.sealed):
            return PinRefused(why=Refusal.WRONG, wait_s=self.wait_s(name))
        del self._tries[name]
        self._parts.book.keep_tries(self._tries)
        return member.person

    async def add(self, person: Person, pin: Secret) -> StaffProblem | None:
        """Register somebody; the first one is an owner. Return what is wrong, None when done."""
        person = replace(person, name=person.name.strip())
        taken = {name.casefold() for name in self._members}
        if problem := name_problem(person.name) or pin_problem(pin.reveal()):
            return problem
        if person.name.casefold() in taken:
            return StaffProblem.NAME_TAKEN
        if not self._members and person.role is not Role.OWNER:
            return StaffProblem.OWNER_FIRST
        sealed = await self._parts.seal.seal(pin)
        self._replace(self._members | {person.name: Member(person=person, sealed=sealed)})
        return None

    async def change_pin(self, name: str, pin: Secret) -> StaffProblem | None:
        """Give `name` another PIN. Return what is wrong, None when done."""
        if name not in self._members:
            return StaffProblem.NOT_THERE
        if problem := pin_problem(pin.reveal()):
            return problem
        sealed = await self._parts.seal.seal(pin)
        self._replace(self._members | {name: replace(self._members[name], sealed=sealed)})
        if self._tries.pop(name, None):
            self._parts.book.keep_tries(self._tries)
        return None

    def remove(self, name: str) -> StaffProblem | None:
        """Take somebody off the list; what they did stays in the journal under their name.

        The last owner goes last. Return what is wrong, None when done.
        """
        if name not in self._members:
            return StaffProblem.NOT_THERE
        rest = {key: each for key, each in self._members.items() if key != name}
        if rest and not any(each.person.role is Role.OWNER for each in rest.values()):
            return StaffProblem.LAST_OWNER
        self._replace(rest)
        return None

    def _replace(self, members: Mapping[str, Member]) -> None:
        self._parts.book.keep_members(tuple(members.values()))
        self._members = dict(members)
        if self._current not in self._members:
            self._current = next(iter(self._members), self._parts.alone)
            self._presence = Presence.LOCKED if self.is_shared else Presence.SIGNED_IN
        self._tell()

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()


def nobody() -> Staff:
    """Return the staff of a till where nobody is registered, and nobody can be."""
    return Staff(StaffParts(book=NoBook(), seal=NoSeal(), clock=NoClock(), alone=""))


class NoClock:
    """A clock that nobody looks at."""

    def now_ms(self) -> int:
        """Return the beginning of 1970."""
        return 0

    def monotonic_s(self) -> float:
        """Return the beginning of everything."""
        return 0.0
