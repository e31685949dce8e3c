"""Keeps the provider's public lists: asked for in the background, shelved for work offline."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Final

from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.ports import Copy
from pos_app.providers.http import require
from pos_app.providers.intech.adapter import KEY_HEADER
from pos_app.providers.intech.envelope import HTTP_DONE
from pos_app.providers.intech.lists import read_errors, read_listings
from pos_app.providers.reading import MalformedError
from pos_app.providers.request import Request

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.domain.secret import Secret
    from pos_app.engine.ports import Clock, Shelf
    from pos_app.providers.declaration import ErrorText
    from pos_app.providers.http import HttpClient
    from pos_app.providers.intech.assortment import Assortment

SERVICES: Final = "/api-services/services"
ERRORS: Final = "/api-services/errors"
SERVICES_COPY: Final = "intech-services"
ERRORS_COPY: Final = "intech-errors"
OLD_AFTER_MS: Final = 6 * 3600 * 1000
RETRY_S: Final = 600.0

log = logging.getLogger(__name__)


class Lookups:
    """The services and errors of Intech, as far as they are known (contract A4)."""

    def __init__(
        self,
        *,
        http: HttpClient,
        key: Callable[[], Secret],
        shelf: Shelf,
        clock: Clock,
        assortment: Assortment,
    ) -> None:
        self._http = http
        self._key = key
        self._shelf = shelf
        self._clock = clock
        self._assortment = assortment
        self._errors: tuple[ErrorText, ...] = ()
        self._services_at_ms: int | None = None
        self._errors_at_ms: int | None = None

    def services_at_ms(self) -> int | None:
        """Return when the live service list came, None when the declared one is all there is."""
        return self._services_at_ms

    def errors(self) -> tuple[ErrorText, ...]:
        """Return the last good error dictionary."""
        return self._errors

    def errors_at_ms(self) -> int | None:
        """Return when the error dictionary came."""
        return self._errors_at_ms

    def restore(self) -> None:
        """Take the last good copies from the shelf, for a start without a network."""
        for name, take in ((SERVICES_COPY, self._take_services), (ERRORS_COPY, self._take_errors)):
            copy = self._shelf.read(name)
            if copy is None:
                continue
            try:
                take(copy)
            except MalformedError as fault:
                log.info("the copy of %s is not used: %s", name, fault)

    async def refresh(self) -> None:
        """Ask for both lists. Raises TillError when one cannot be had; the old ones stay."""
        services = await self._fetch(SERVICES)
        try:
            self._take_services(services)
            self._shelf.write(SERVICES_COPY, services)
            errors = await self._fetch(ERRORS)
            self._take_errors(errors)
            self._shelf.write(ERRORS_COPY, errors)
        except MalformedError as fault:
            raise TillError(Trouble.PROVIDER_UNREADABLE, str(fault)) from None

    async def keep_fresh(self) -> None:
        """Refresh lists older than six hours, until cancelled."""
        while True:
            wait_s = self._until_old_s()
            if wait_s <= 0:
                wait_s = await self._try()
            await asyncio.sleep(wait_s)

    async def _try(self) -> float:
        try:
            await self.refresh()
        except TillError as trouble:
            log.info("the provider's lists stay as they are: %s", trouble)
            return RETRY_S
        return self._until_old_s()

    def _until_old_s(self) -> float:
        if self._services_at_ms is None or self._errors_at_ms is None:
            return 0.0
        oldest_ms = min(self._services_at_ms, self._errors_at_ms)
        left_ms = oldest_ms + OLD_AFTER_MS - self._clock.now_ms()
        # A wall clock that went back shall not make a list young for ever.
        return min(left_ms, OLD_AFTER_MS) / 1000

    async def _fetch(self, path: str) -> Copy:
        # The header is sent although nothing requires it (contract A10 no. 16).
        key = self._key()
        headers = {KEY_HEADER: key.reveal()} if key else {}
        request = Request(method="GET", path=path, headers=headers)
        reply = require(await self._http.look_up(request))
        if reply.status not in HTTP_DONE:
            raise TillError(Trouble.PROVIDER_REFUSED, f"HTTP {reply.status}")
        return Copy(text=reply.raw, at_ms=self._clock.now_ms())

    def _take_services(self, copy: Copy) -> None:
        self._assortment.adopt(read_listings(copy.text))
        self._services_at_ms = copy.at_ms

    def _take_errors(self, copy: Copy) -> None:
        self._errors = read_errors(copy.text)
        self._errors_at_ms = copy.at_ms
