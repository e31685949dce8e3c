"""Counts what arrives, so that a till that asks too often is caught by the other side."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pos_app.sandbox.clock import Clock

WINDOW_S: Final = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """One status question or operation as it reached the server."""

    external_id: str
    client: str
    monotonic_s: float
    wall_s: float


class Referee:
    """The server's side of the rule of three questions a minute for each transaction."""

    def __init__(self, clock: Clock, limit: int, *, blacklists: bool) -> None:
        """Allow `limit` questions in any 60 s; beyond it the client is shut out for good."""
        self._clock = clock
        self._limit = limit
        self._blacklists = blacklists
        self._arrivals: defaultdict[str, list[Arrival]] = defaultdict(list)
        self._submissions: defaultdict[str, list[Arrival]] = defaultdict(list)
        self._blacklist: set[str] = set()
        self._strays = 0

    def question(self, external_id: str, client: str) -> Arrival:
        """Count a status question; too many shut the client out from the next request on."""
        arrival = self._arrival(external_id, client)
        arrivals = self._arrivals[external_id]
        arrivals.append(arrival)
        recent = [one for one in arrivals[-self._limit - 1 :] if _within(one, arrival.monotonic_s)]
        if self._blacklists and len(recent) > self._limit:
            self._blacklist.add(client)
        return arrival

    def submission(self, external_id: str, client: str) -> None:
        """Count an operation, whether it is accepted or not."""
        self._submissions[external_id].append(self._arrival(external_id, client))

    def _arrival(self, external_id: str, client: str) -> Arrival:
        return Arrival(
            external_id=external_id,
            client=client,
            monotonic_s=self._clock.monotonic_s(),
            wall_s=self._clock.now_s(),
        )

    def stray(self) -> None:
        """Count a request that followed a redirection it should not have."""
        self._strays += 1

    @property
    def strays(self) -> int:
        """How many requests followed the redirect script."""
        return self._strays

    def blacklist(self, client: str) -> None:
        """Shut a client out."""
        self._blacklist.add(client)

    def forgive(self) -> None:
        """Let everyone in again; the counts stay."""
        self._blacklist.clear()

    def is_blacklisted(self, client: str) -> bool:
        """Whether a client is shut out."""
        return client in self._blacklist

    @property
    def blacklisted(self) -> frozenset[str]:
        """The clients that are shut out."""
        return frozenset(self._blacklist)

    def questions(self, external_id: str) -> tuple[Arrival, ...]:
        """Return the questions about one transaction, in the order of their arrival."""
        return tuple(self._arrivals.get(external_id, ()))

    @property
    def question_count(self) -> int:
        """How many questions arrived in all."""
        return sum(len(arrivals) for arrivals in self._arrivals.values())

    def submissions(self, external_id: str) -> int:
        """How many operations arrived with this id."""
        return len(self.submission_arrivals(external_id))

    def submission_arrivals(self, external_id: str) -> tuple[Arrival, ...]:
        """Return the operations with this id, in the order of their arrival."""
        return tuple(self._submissions.get(external_id, ()))

    @property
    def most_submissions(self) -> int:
        """The largest number of operations with one id: more than one is a doubled payment."""
        return max(map(len, self._submissions.values()), default=0)

    def worst_window(self, external_id: str) -> int:
        """Return the largest number of questions about one transaction in any sliding 60 s."""
        times_s = [arrival.monotonic_s for arrival in self._arrivals.get(external_id, ())]
        worst = first = 0
        for last, at_s in enumerate(times_s):
            while at_s - times_s[first] >= WINDOW_S:
                first += 1
            worst = max(worst, last - first + 1)
        return worst

    def worst(self) -> int:
        """Return the largest number of questions about any one transaction in any sliding 60 s."""
        return max((self.worst_window(external_id) for external_id in self._arrivals), default=0)


def _within(arrival: Arrival, now_s: float) -> bool:
    return now_s - arrival.monotonic_s < WINDOW_S
