"""The sandbox as a whole: a real HTTP server on loopback, inside a running loop or alone."""

from __future__ import annotations

import asyncio
import json
import signal
import sys
from typing import TYPE_CHECKING, Self

from starlette.applications import Starlette
from starlette.exceptions import HTTPException

from pos_app.sandbox import delivery
from pos_app.sandbox.answer import crashed
from pos_app.sandbox.callbacks import CallbackSender
from pos_app.sandbox.chance import Chance
from pos_app.sandbox.clock import Clock, SystemClock
from pos_app.sandbox.deep_pages import DeepPages
from pos_app.sandbox.errors_data import by_code
from pos_app.sandbox.faults import UnknownScriptError, script_named
from pos_app.sandbox.intech_routes import IntechRoutes
from pos_app.sandbox.intram_routes import PREFIX as INTRAM_PREFIX
from pos_app.sandbox.intram_routes import IntramRoutes
from pos_app.sandbox.ledger import Ledger
from pos_app.sandbox.operation import Operations
from pos_app.sandbox.options import SandboxOptions
from pos_app.sandbox.outcomes import Status
from pos_app.sandbox.payments import Payments, PaymentStatus, ending_of
from pos_app.sandbox.referee import Referee
from pos_app.sandbox.settlement import OPEN, Settlement, World
from pos_app.sandbox.web import HOST, PortInUseError, bound_socket, server_for

if TYPE_CHECKING:
    from decimal import Decimal
    from types import TracebackType

    from starlette.requests import Request
    from starlette.responses import Response

    from pos_app.sandbox.records import TransactionRow

__all__ = ["Sandbox", "SandboxOptions", "UnknownTransactionError", "serve_alone"]


class UnknownTransactionError(LookupError):
    """No operation of the sandbox has this external id."""


class Sandbox:
    """Both providers on one loopback port; `async with Sandbox(options) as sandbox:`."""

    def __init__(self, options: SandboxOptions, clock: Clock | None = None) -> None:
        """Open the ledger; nothing listens before `start`. A wrong script name raises here."""
        script = script_named(options.faults)
        self.ledger = Ledger(options.ledger_path)
        self._clock = clock or SystemClock()
        world = World(
            options=options,
            script=script,
            clock=self._clock,
            chance=Chance(options.seed),
            ledger=self.ledger,
        )
        self._world = world
        self._settlement = Settlement(world)
        self._sender = CallbackSender(world)
        self._payments = Payments(world)
        self.referee = Referee(
            self._clock, options.status_limit_per_minute, blacklists=options.blacklist
        )
        self._operations = Operations(self._settlement, self._sender, world)
        self._intech = IntechRoutes(world, self._settlement, self._operations, self.referee)
        self._intram = IntramRoutes(world, self._payments)
        self._pages = DeepPages(world, self._settlement, self.referee)
        self._woken = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._sending: set[asyncio.Task[None]] = set()
        self._tasks: tuple[asyncio.Task[None], ...] = ()
        self._base_url = ""

    @property
    def intech_url(self) -> str:
        """The base of Intech's paths, ending in a slash."""
        return self._base_url

    @property
    def intram_url(self) -> str:
        """The base of Intram's paths, ending in a slash."""
        return f"{self._base_url}{INTRAM_PREFIX.removeprefix('/')}/"

    @property
    def callback_url(self) -> str:
        """An address the sandbox accepts as callback target: its own sink."""
        return f"{self._base_url}callbacks"

    async def start(self) -> None:
        """Listen; returns when requests are answered. Raises `PortInUseError`."""
        try:
            bound = bound_socket(self._world.options.port)
        except PortInUseError:
            self.ledger.close()
            raise
        self._base_url = f"http://{HOST}:{bound.getsockname()[1]}/"
        for part in (self._operations, self._intech, self._intram):
            part.base_url = self._base_url
        for routes in (self._intech, self._intram, self._pages):
            routes.wake = self._wake
        bound.listen()
        self._loop = asyncio.get_running_loop()
        self._server = server_for(self._application(), self._clock)
        self._tasks = (
            asyncio.create_task(self._server.serve(sockets=[bound]), name="sandbox server"),
            asyncio.create_task(self._keep_time(), name="sandbox clock"),
        )
        while not self._server.started:
            await asyncio.sleep(0)
            if self._tasks[0].done():
                self._tasks[0].result()

    async def stop(self) -> None:
        """Stop listening and close the ledger; a second call does nothing."""
        if not self._tasks:
            return
        serving, timing = self._tasks
        self._tasks = ()
        self._intech.closing.set()
        self._server.end()
        unfinished = (timing, *self._sending)
        for task in unfinished:
            task.cancel()
        ends = await asyncio.gather(serving, *unfinished, return_exceptions=True)
        self.ledger.close()
        for end in ends:
            if isinstance(end, Exception):
                raise end

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.stop()

    def approve(self, external_id: str) -> None:
        """Let an operation succeed now, as if its customer had paid."""
        self._settlement.decide(self._transaction(external_id), Status.SUCCESS, None)
        self._wake()

    def refuse(self, external_id: str, error_code: str) -> None:
        """Let an operation fail now, for a code of the provider's dictionary."""
        row = self._transaction(external_id)
        reason = by_code(error_code).worded_for(row.amount)
        self._settlement.decide(row, Status.FAILED, reason)
        self._wake()

    def settle_all(self) -> None:
        """Tell every open story to its end now; customers who never answer time out."""
        now_s = self._clock.now_s()
        for row in self.ledger.transactions():
            current = row
            while current.due_s is not None:
                current = self._settlement.step(current, now_s)
        for payment in self.ledger.payments():
            status = ending_of(payment).status
            if payment.status == PaymentStatus.PENDING and status is not None:
                self._payments.end(payment, status)
        self._wake()

    def settle_due(self) -> None:
        """Take every step that is due by the clock, without waiting for a request."""
        while self._settlement.look():
            continue
        self._payments.look()
        self._wake()

    def set_balance(self, amount: Decimal) -> None:
        """Put the merchant's float at an amount in XOF."""
        self.ledger.move("", amount - self.ledger.balance, self._clock.now_s())

    @property
    def open_count(self) -> int:
        """How many operations have no final state yet."""
        return sum(row.status in OPEN for row in self.ledger.transactions())

    @property
    def request_count(self) -> int:
        """How many Intech requests arrived."""
        return self._intech.request_count

    def _transaction(self, external_id: str) -> TransactionRow:
        row = self.ledger.by_external_id(external_id)
        if row is None:
            raise UnknownTransactionError(f"the sandbox has no operation {external_id!r}")
        return row

    def _application(self) -> Starlette:
        parts = (self._intech, self._intram, self._pages)
        return Starlette(
            routes=[route for part in parts for route in part.routes()],
            exception_handlers={HTTPException: _no_such_route},
        )

    def _wake(self) -> None:
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._woken.set)

    async def _keep_time(self) -> None:
        """Settle and call back when things fall due, asleep in between."""
        while True:
            self._woken.clear()
            self._settlement.look()
            self._payments.look()
            self._call_back()
            due_s = self.ledger.next_due_s()
            await self._until(due_s)

    def _call_back(self) -> None:
        """Start sending; not awaited, because a receiver that hangs shall not stop the clock."""
        rows = self._sender.take_due()
        if rows:
            sending = asyncio.create_task(self._sender.send(rows), name="sandbox callbacks")
            self._sending.add(sending)
            sending.add_done_callback(self._sent)

    def _sent(self, sending: asyncio.Task[None]) -> None:
        self._sending.discard(sending)
        self._wake()

    async def _until(self, due_s: float | None) -> None:
        waits: list[asyncio.Future[object]] = [asyncio.ensure_future(self._woken.wait())]
        if due_s is not None:
            waits.append(asyncio.ensure_future(self._clock.sleep_until(due_s)))
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()


async def _no_such_route(request: Request, problem: Exception) -> Response:
    """Answer an unknown route as the provider's exception filter does (contract A2)."""
    status = problem.status_code if isinstance(problem, HTTPException) else 500
    path = request.url.path
    answer = crashed(status, f"Cannot {request.method} {path}", path)
    return delivery.json_response(status, answer.body)


def serve_alone(options: SandboxOptions) -> int:
    """Serve until SIGINT or SIGTERM and return 0; the addresses go out as one JSON line.

    1 is returned for a port that is taken, 2 for an unknown fault script; standard error says so.
    """
    try:
        with asyncio.Runner() as runner:
            return runner.run(_serve_until_told(options))
    except (PortInUseError, UnknownScriptError) as problem:
        sys.stderr.write(f"{problem}\n")
        return 1 if isinstance(problem, PortInUseError) else 2


async def _serve_until_told(options: SandboxOptions) -> int:
    told = asyncio.Event()
    loop = asyncio.get_running_loop()

    def tell(*_signal: object) -> None:
        loop.call_soon_threadsafe(told.set)

    for number in (signal.SIGINT, signal.SIGTERM):
        # Not the loop's own handlers: Windows has none.
        signal.signal(number, tell)
    async with Sandbox(options) as sandbox:
        urls = {"intech": sandbox.intech_url, "intram": sandbox.intram_url}
        sys.stdout.write(json.dumps(urls) + "\n")
        sys.stdout.flush()
        await told.wait()
    return 0
