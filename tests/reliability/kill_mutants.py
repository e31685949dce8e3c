"""Deliberately broken tills: a harness that does not catch each of them proves nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from pos_app.domain import events as e
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import State
from pos_app.engine import recover as recovery
from pos_app.engine import till as engine
from pos_app.journal import files
from pos_app.journal.ballast import Ballast
from pos_app.journal.journal import SqliteJournal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pos_app.domain.transaction import Ref, Transaction
    from pos_app.engine.allowance import EarlierQuestions
    from pos_app.engine.ledger import Ledger
    from pos_app.engine.ports import Clock, Provider
    from pos_app.engine.recover import Found


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    """One broken till: how to break it, and the scenario that shows it."""

    name: str
    why: str
    install: Callable[[], None]
    scenario: str = ""


def _post_first() -> None:
    async def submit(ref: Ref, provider: Provider, ledger: Ledger) -> Transaction:
        prepared = await ledger.current(ref)
        reply = await provider.submit(prepared)
        await ledger.record(ref, e.SendStarted(attempt=prepared.attempts + 1))
        return await ledger.record(ref, provider.read_submission(prepared, reply))

    setattr(engine, "submit", submit)  # noqa: B010 - a mutant


def _send_again() -> None:
    honest = recovery.recover

    async def recover(
        ledger: Ledger, providers: Mapping[str, Provider], clock: Clock
    ) -> Sequence[Found]:
        found = await honest(ledger, providers, clock)
        for each in found:
            if each.was is State.SENDING:
                sale = each.transaction
                await providers[sale.order.provider].submit(sale)
        return found

    setattr(engine, "recover", recover)  # noqa: B010 - a mutant


def _take_silence_for_failure() -> None:
    honest = recovery._event

    def event(
        transaction: Transaction, providers: Mapping[str, Provider], now_ms: int
    ) -> e.Event | None:
        if transaction.state is State.SENDING:
            heard = e.Heard(source=e.Source.ANSWER)
            return e.Declined(reason=Reason.LINK_NEVER_SHOWN, heard=heard)
        return honest(transaction, providers, now_ms)

    recovery._event = event


def _forget_questions() -> None:
    async def none(_: SqliteJournal) -> Mapping[Ref, EarlierQuestions]:
        return {}

    setattr(SqliteJournal, "questions_asked", none)  # noqa: B010 - a mutant


def _keep_ballast() -> None:
    setattr(Ballast, "throw_out", lambda _: False)  # noqa: B010 - a mutant


def _synchronous(level: str) -> Callable[[], None]:
    def install() -> None:
        settings = tuple(
            f"PRAGMA synchronous = {level}" if "PRAGMA synchronous" in each else each
            for each in files._WRITING
        )
        setattr(files, "_WRITING", settings)  # noqa: B010 - a mutant

    return install


_POSTS_FIRST: Final = Mutant(
    name="posts first",
    why="the request leaves before the intent is durable",
    install=_post_first,
    scenario="sale",
)

MUTANTS: Final = (
    _POSTS_FIRST,
    Mutant(
        name="sends again",
        why="recovery repeats what it does not know the end of",
        install=_send_again,
        scenario="sale",
    ),
    Mutant(
        name="takes silence for failure",
        why="recovery declines what was being sent",
        install=_take_silence_for_failure,
        scenario="sale",
    ),
    Mutant(
        name="forgets questions",
        why="a restart begins with a full allowance",
        install=_forget_questions,
        scenario="never answers",
    ),
)
"""What kills must show."""

POWER_MUTANTS: Final = (
    Mutant(
        name="synchronous NORMAL",
        why="a commit returns before it is on the platter",
        install=_synchronous("NORMAL"),
    ),
    Mutant(
        name="synchronous OFF",
        why="nothing is ever synchronised",
        install=_synchronous("OFF"),
    ),
    _POSTS_FIRST,
)
"""What power cuts must show."""

DISK_MUTANTS: Final = (
    Mutant(
        name="keeps its ballast",
        why="a full disk stays full, and outcomes have no room",
        install=_keep_ballast,
        scenario="full",
    ),
    replace(_POSTS_FIRST, scenario="broken"),
)
"""What bad disks must show, each on the disk that its scenario names."""


def install(name: str | None, mutants: Sequence[Mutant]) -> Mutant | None:
    """Break the till of this process as the mutant with that name says, if there is one."""
    for mutant in mutants:
        if mutant.name == name:
            mutant.install()
            return mutant
    return None
