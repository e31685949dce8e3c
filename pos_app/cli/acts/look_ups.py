"""The commands that ask the providers without an operation, or tell the last good copy."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from pos_app.cli.job import Exit
from pos_app.cli.moments import age, iso
from pos_app.domain.money import SPACES, screen_balance

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from pos_app.cli.desk import Aged, ErrorWord, Lookups
    from pos_app.cli.job import Job
    from pos_app.cli.shapes import Json
    from pos_app.domain.service import Service

_Told = TypeVar("_Told")


async def balance(job: Job) -> int:
    """Tell the shop's balance with each provider."""
    async with job.desk.lookups() as lookups:
        told = await lookups.balances()
    if job.voice.as_json:
        job.voice.data(
            [
                {
                    "provider": read.provider,
                    "balance": str(read.balance.amount),
                    "currency": read.balance.currency,
                    "at": iso(read.at_ms),
                    "fresh": told.trouble is None,
                }
                for read in told.items
            ]
        )
        return Exit.DONE
    _tell_trouble(job, told)
    for read in told.items:
        plain = SPACES.sub(" ", screen_balance(read.balance))
        old = age(job.voice.texts, (job.desk.now_ms() - read.at_ms) / 1000)
        job.voice.tell("cli.balance", provider=read.provider, balance=plain, age=old)
    return Exit.DONE


@dataclass(frozen=True, slots=True, kw_only=True)
class _List(Generic[_Told]):
    """A list of the providers: how it is asked for, and each item as JSON and as a row."""

    ask: Callable[[Lookups, bool], Awaitable[Aged[_Told]]]
    as_json: Callable[[_Told], Json]
    as_row: Callable[[Job, _Told], tuple[str, ...]]
    right: frozenset[int] = frozenset()
    """Which columns are aligned to the right."""


async def services(job: Job) -> int:
    """Tell what is on sale."""
    return await _tell_list(job, _SERVICES)


async def errors(job: Job) -> int:
    """Tell the dictionary of errors."""
    return await _tell_list(job, _ERRORS)


async def _tell_list(job: Job, wanted: _List[_Told]) -> int:
    async with job.desk.lookups() as lookups:
        told = await wanted.ask(lookups, job.asked.switch("refresh"))
    if job.voice.as_json:
        job.voice.data([wanted.as_json(each) for each in told.items])
        return Exit.DONE
    _tell_age(job, told)
    job.voice.table([wanted.as_row(job, each) for each in told.items], wanted.right)
    return Exit.DONE


def _service(service: Service) -> Json:
    return {
        "code": service.code,
        "provider": service.provider,
        "name": service.name,
        "family": service.family.value,
        "direction": service.direction.word,
        "amounts": asdict(service.amounts),
        "fields": [{"name": field.name, "optional": field.optional} for field in service.fields],
    }


def _service_row(job: Job, service: Service) -> tuple[str, ...]:
    return service.code, service.name, job.text(f"family.{service.family}")


def _word_row(_job: Job, word: ErrorWord) -> tuple[str, ...]:
    return "" if word.id is None else str(word.id), word.code, word.message


_SERVICES: Final = _List(
    ask=lambda lookups, refresh: lookups.services(refresh=refresh),
    as_json=_service,
    as_row=_service_row,
)
_ERRORS: Final = _List(
    ask=lambda lookups, refresh: lookups.errors(refresh=refresh),
    as_json=asdict,
    as_row=_word_row,
    right=frozenset({0}),
)


def _tell_age(job: Job, told: Aged[_Told]) -> None:
    _tell_trouble(job, told)
    if told.at_ms is None:
        job.voice.complain(job.text("cli.built_in"))
    else:
        old = age(job.voice.texts, (job.desk.now_ms() - told.at_ms) / 1000)
        job.voice.complain(job.text("cli.told_before", age=old))


def _tell_trouble(job: Job, told: Aged[_Told]) -> None:
    if told.trouble is not None:
        job.voice.trouble(told.trouble.trouble, told.trouble.detail)
