"""Lets the providers call back, where the owner wants it: receiver, puller, and their troubles."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection
from typing import TYPE_CHECKING, Final

from pos_app.composition.clock import SystemClock
from pos_app.composition.shop.listening import receiver_options
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.ports import Reply, ReplyKind
from pos_app.providers.http import HttpClient
from pos_app.providers.request import HttpOptions, Request

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator

    from pos_app.callbacks.intake import Intake
    from pos_app.callbacks.receiver import Receiver
    from pos_app.composition.shop.connections import Connections
    from pos_app.composition.site import Site
    from pos_app.domain.secret import Secret
    from pos_app.engine.till import Till
    from pos_app.settings.store import Settings

NO_KEY: Final = "callback_relay_key"

log = logging.getLogger(__name__)


class Calling:
    """Everything about callbacks of one open till; nothing at all where none are wanted.

    `troubles` say what does not work; the till sells without it.
    """

    def __init__(self, site: Site, connections: Connections, till: Till) -> None:
        self._site = site
        self._connections = connections
        self._till = till
        self._tasks: list[asyncio.Task[None]] = []
        self._receiver: Receiver | None = None
        self._relay: HttpClient | None = None
        self.troubles: list[TillError] = []
        self.url = ""

    async def start(self) -> None:
        """Begin to listen and to fetch, as the settings say; raises nothing for what fails."""
        settings = self._site.settings
        if not is_wanted(settings):
            return
        # Here and not above: a till without callbacks loads no server.
        from pos_app.callbacks.intake import Intake  # noqa: PLC0415 - see above

        assemblies = self._connections.assemblies
        readers = {code: each.callbacks for code, each in assemblies.items() if each.callbacks}
        intake = Intake(readers, self._till.heed)
        self._run(intake.run())
        if settings.callback_receiver:
            await self._listen(intake)
        if settings.callback_relay_url:
            self._fetch(intake)

    async def stop(self) -> None:
        """End within about a second."""
        if self._receiver is not None:
            await self._receiver.stop()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._relay is not None:
            await self._relay.close()

    async def _listen(self, intake: Intake) -> None:
        from pos_app.callbacks.receiver import (  # noqa: PLC0415 - as above
            Receiver,
            ReceiverError,
        )

        receiver = Receiver(receiver_options(self._site.settings), intake)
        try:
            await receiver.start()
        except ReceiverError as fault:
            log.warning("callbacks cannot be received: %s", fault)
            self.troubles.append(TillError(Trouble.NO_CALLBACKS, str(fault)))
            return
        self._receiver, self.url = receiver, receiver.url
        log.info("callbacks can be received at %s", receiver.url)

    def _fetch(self, intake: Intake) -> None:
        from pos_app.callbacks.puller import Puller  # noqa: PLC0415 - as above

        settings, key = self._site.settings, self._connections.relay_key
        if not key():
            # It may still come: a key store that asks a person takes its time.
            log.warning("callbacks cannot be fetched: the relay's key is not known")
            self.troubles.append(TillError(Trouble.NO_CALLBACKS, NO_KEY))
        options = HttpOptions(
            base_url=settings.callback_relay_url, secrets=_Known(key), proxy=settings.proxy
        )
        self._relay = client = HttpClient(options, SystemClock().now_ms)
        self._run(Puller(Relay(client, key).fetch, intake).run())

    def _run(self, work: Coroutine[object, object, None]) -> None:
        self._tasks.append(asyncio.get_running_loop().create_task(work))


class _Known(Collection["Secret"]):
    """The relay's key as it is now, for what takes it out of answers."""

    def __init__(self, key: Callable[[], Secret]) -> None:
        self._key = key

    def __iter__(self) -> Iterator[Secret]:
        yield self._key()

    def __len__(self) -> int:
        return 1

    def __contains__(self, one: object) -> bool:
        return one == self._key()


class Relay:
    """The merchant's relay as the puller's `Fetch`: the key travels in a header."""

    def __init__(self, client: HttpClient, key: Callable[[], Secret]) -> None:
        self._client = client
        self._key = key

    async def fetch(self, method: str, path: str) -> Reply:
        """Send one request; every fault becomes a reply."""
        key = self._key()
        if not key:
            return Reply(kind=ReplyKind.NEVER_LEFT, why=NO_KEY)
        headers = {"Authorization": f"Bearer {key.reveal()}"}
        return await self._client.send(Request(method=method, path=path, headers=headers))


def is_wanted(settings: Settings) -> bool:
    """Tell whether the owner wants callbacks at all."""
    return bool(settings.callback_receiver or settings.callback_relay_url)
