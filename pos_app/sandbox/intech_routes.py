"""The HTTP side of the Intech routes: parsing, keys, the referee, HMAC and faults."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from starlette.routing import Route as HttpRoute

from pos_app.sandbox import delivery, signing, texts
from pos_app.sandbox.answer import SERVER_ERROR, Answer, crashed, refused
from pos_app.sandbox.bills import list_pending_bills
from pos_app.sandbox.disturb import ALTERATIONS, HOSTILE_BODIES
from pos_app.sandbox.errors_data import DICTIONARY
from pos_app.sandbox.faults import Fault, Route
from pos_app.sandbox.moneygram import reception_info, send_info
from pos_app.sandbox.outcomes import AnswerMode
from pos_app.sandbox.queries import (
    Caller,
    balance,
    new_claim,
    refund,
    secret_key_refused,
    transaction_status,
)
from pos_app.sandbox.services_data import sample
from pos_app.sandbox.validation import ServerCrashError
from pos_app.sandbox.wire import JsonObject, UnreadableBodyError, envelope, read_object, to_bytes

if TYPE_CHECKING:
    import random

    from starlette.requests import Request
    from starlette.responses import Response

    from pos_app.sandbox.operation import Operations
    from pos_app.sandbox.referee import Referee
    from pos_app.sandbox.settlement import Settlement, World

PREFIX: Final = "/api-services"
LARGEST_BODY_BYTES: Final = 24 * 1024 * 1024
_REDIRECTS: Final = (301, 302, 303, 307, 308)
_SERVER_ERRORS: Final = (500, 502, 503)
_FORBIDDEN: Final = 403

Handler = Callable[[JsonObject], Answer]


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """One route: its method, the faults it can meet, who may call it, and what it does."""

    method: str
    path: str
    route: Route
    handle: Callable[[JsonObject], Awaitable[Answer]]
    refuse_key: Callable[[], Answer] | None = None


def _not_authenticated() -> Answer:
    return refused(texts.NOT_AUTHENTICATED)


class IntechRoutes:
    """All Intech endpoints over one world."""

    def __init__(
        self, world: World, settlement: Settlement, operations: Operations, referee: Referee
    ) -> None:
        """Serve this world; `operations` performs what moves money."""
        self._world = world
        self._settlement = settlement
        self._operations = operations
        self._referee = referee
        self._requests: Counter[Route] = Counter()
        self.closing = asyncio.Event()
        self.base_url = ""
        self.wake: Callable[[], None] = lambda: None

    @property
    def request_count(self) -> int:
        """How many requests arrived, blacklisted ones apart."""
        return self._requests.total()

    def routes(self) -> list[HttpRoute]:
        """Return the routes for the server."""
        return [
            HttpRoute(f"{PREFIX}/{one.path}", self._served(one), methods=[one.method])
            for one in self._endpoints()
        ]

    def _endpoints(self) -> tuple[Endpoint, ...]:
        world = self._world
        services = Answer(status=200, body=sample("services.json"))
        errors = Answer(status=200, body=sample("errors.json"))
        rows = [{"code": one.code, "message": one.message} for one in DICTIONARY]
        dictionary = Answer(status=200, body=envelope(200, texts.SUCCESSFUL, rows))
        unavailable = refused(texts.SERVICE_DOWN)
        reads, keyed, unkeyed = Route.READS, secret_key_refused, _not_authenticated
        table: tuple[tuple[str, str, Route, Handler, Callable[[], Answer] | None], ...] = (
            ("GET", "services", reads, lambda _: services, None),
            ("GET", "errors", reads, lambda _: errors, None),
            ("GET", "dictionary", reads, lambda _: dictionary, None),
            ("GET", "balance", reads, lambda _: balance(world), keyed),
            ("POST", "balance", reads, lambda _: balance(world, status=201), keyed),
            (
                "POST", "get-transaction-status", Route.STATUS,
                lambda body: transaction_status(body, self._settlement, world), keyed,
            ),
            (
                "POST", "list-pending-bills", reads,
                lambda body: list_pending_bills(body, world), unkeyed,
            ),
            (
                "POST", "moneygram-reception-info", reads,
                lambda body: reception_info(body, world), unkeyed,
            ),
            (
                "POST", "moneygram-send-info", reads,
                lambda body: send_info(body, world), unkeyed,
            ),
            ("POST", "new-claim", Route.REFUND, lambda body: new_claim(body, world), keyed),
            (
                "POST", "transaction/refund-cancel", Route.REFUND,
                lambda body: refund(body, self._settlement, world), keyed,
            ),
            ("POST", "confirm-payment-request", Route.REFUND, lambda _: unavailable, keyed),
        )  # fmt: skip
        simple = tuple(
            Endpoint(method=method, path=path, route=route, handle=_soon(run), refuse_key=refusal)
            for method, path, route, run, refusal in table
        )
        perform = self._operations.perform
        return (
            Endpoint(method="POST", path="operation", route=Route.OPERATION, handle=perform),
            *simple,
        )

    def _served(self, endpoint: Endpoint) -> Callable[[Request], Awaitable[Response]]:
        async def serve(request: Request) -> Response:
            response = await self._serve(endpoint, request)
            self.wake()
            return response

        return serve

    async def _serve(self, endpoint: Endpoint, request: Request) -> Response:
        client = _client(request)
        if self._referee.is_blacklisted(client):
            return delivery.page(delivery.FORBIDDEN_PAGE, _FORBIDDEN)
        fault, generator = self._fault(endpoint.route, client)
        if fault is Fault.RESET:
            return delivery.Dropped(reset=True)
        if int(request.headers.get("content-length", "0")) > LARGEST_BODY_BYTES:
            return _json(crashed(413, "request entity too large", request.url.path))
        try:
            body = read_object(await request.body())
        except UnreadableBodyError as problem:
            return _json(crashed(400, str(problem), request.url.path))
        self._count(endpoint.route, body, client)
        if fault is Fault.RATE_LIMITED:
            return _json(crashed(429, "ThrottlerException", request.url.path))
        # Balances and bills depend on what fell due.
        self._settlement.look()
        answer = await self._answer(endpoint, request, body)
        return await self._delivered(answer, fault, generator)

    def _fault(self, route: Route, client: str) -> tuple[Fault, random.Random]:
        """Draw the fault that befalls this request by the seed and its place in the row."""
        script = self._world.script
        self._requests[route] += 1
        place = self._requests[route]
        generator = self._world.chance.about("fault", route.name, place)
        shut_out = script.blacklisted_after
        if shut_out is not None and self._requests.total() >= shut_out:
            self._referee.blacklist(client)
        befalls = route in script.routes and generator.random() < script.share
        return (script.fault if befalls else Fault.NONE), generator

    def _count(self, route: Route, body: JsonObject, client: str) -> None:
        external_id = str(body.get("externalTransactionId", ""))
        if route is Route.STATUS:
            self._referee.question(external_id, client)
        elif route is Route.OPERATION:
            self._referee.submission(external_id, client)

    async def _answer(self, endpoint: Endpoint, request: Request, body: JsonObject) -> Answer:
        options = self._world.options
        caller = Caller(headers=request.headers, body=body)
        known = caller.key == options.api_key
        if options.hmac_secret is not None and known and request.method == "POST":
            now_ms = self._world.clock.now_s() * 1000
            problem = signing.problem_with(request.headers, body, options.hmac_secret, now_ms)
            if problem is not None:
                return crashed(problem.status, problem.detail, request.url.path)
        if endpoint.refuse_key is not None and not known:
            return endpoint.refuse_key()
        try:
            return await endpoint.handle(body)
        except ServerCrashError as problem:
            return crashed(SERVER_ERROR, str(problem), request.url.path)

    async def _delivered(self, answer: Answer, fault: Fault, generator: random.Random) -> Response:
        if fault in ALTERATIONS:
            answer = ALTERATIONS[fault](answer, generator)
        match answer.mode:
            case AnswerMode.LOST:
                return delivery.Dropped(reset=False)
            case AnswerMode.SERVER_ERROR:
                return _json(crashed(SERVER_ERROR, "Internal server error", f"{PREFIX}/operation"))
            case AnswerMode.HTML:
                return delivery.page(delivery.HTML_PAGE)
        await self._hold_back(fault)
        return self._wire(answer, fault, generator)

    async def _hold_back(self, fault: Fault) -> None:
        if fault is Fault.SLOW:
            await self._pause()

    async def _pause(self) -> None:
        world = self._world
        seconds = world.script.delay_s * world.options.pace
        until_s = world.clock.now_s() + seconds
        waits = [
            asyncio.ensure_future(world.clock.sleep_until(until_s)),
            asyncio.ensure_future(self._closed()),
        ]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()

    async def _closed(self) -> None:
        await self.closing.wait()

    def _wire(self, answer: Answer, fault: Fault, generator: random.Random) -> Response:
        match fault:
            case Fault.SERVER_ERROR:
                status = generator.choice(_SERVER_ERRORS)
                return _json(crashed(status, "Internal server error", PREFIX))
            case Fault.REDIRECT:
                return delivery.redirect(f"{self.base_url}stolen", generator.choice(_REDIRECTS))
            case Fault.HOSTILE_JSON:
                return delivery.raw_response(generator.choice(HOSTILE_BODIES))
            case Fault.DRIP:
                return delivery.drip(answer.status, answer.body, self._pause)
        return _WIRE_FAULTS.get(fault, _json)(answer)


def _soon(run: Handler) -> Callable[[JsonObject], Awaitable[Answer]]:
    async def handle(body: JsonObject) -> Answer:
        return run(body)

    return handle


def _json(answer: Answer) -> Response:
    return delivery.json_response(answer.status, answer.body)


def _client(request: Request) -> str:
    return request.client.host if request.client else ""


_WIRE_FAULTS: Final[Mapping[Fault, Callable[[Answer], Response]]] = {
    Fault.LOST: lambda _: delivery.Dropped(reset=False),
    Fault.HTML: lambda _: delivery.page(delivery.HTML_PAGE),
    Fault.TRUNCATED: lambda answer: delivery.Truncated(to_bytes(answer.body)),
    Fault.HUGE: lambda _: delivery.huge(),
    Fault.GZIP_BOMB: lambda _: delivery.gzip_bomb(),
}
