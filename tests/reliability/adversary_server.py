"""A provider that misbehaves, written from the contract alone; it keeps its own books."""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from tests.reliability import adversary_lies as lies
from tests.reliability.adversary_wire import Line

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping
    from random import Random

API: Final = "/api-services/"
REFUSALS: Final[tuple[Mapping[str, Any], ...]] = (
    {"phone": ["Le numéro est incorrecte. Regex: ([0-9]{9})"]},
    {"apiKey": ["Le solde global du partenaire est infusisant pour effectuer cette operation"]},
    {"amount": ["limit maximum par transaction est depassé . Max limit : 10"]},
)
DUPLICATE: Final = {"apiKey": ["Duplication du external transaction ID"]}
ENDS: Final = ("SUCCESS", "SUCCESS", "FAILLED", "CANCELED")


@dataclass
class Account:
    """What the server knows of one id: what arrived, how it really is, what it soundly said."""

    order: Mapping[str, Any] = field(default_factory=dict)
    arrived: int = 0
    unannounced: int = 0
    questions_s: list[float] = field(default_factory=list)
    refunds: int = 0
    truth: str = ""
    done_s: float = 0.0
    said: set[str] = field(default_factory=set)


class Adversary:
    """Answers as the seed wants; after `heal` it answers well and says the truth.

    `is_announced` tells whether the till's journal holds an id as being sent.
    """

    def __init__(self, chance: Random, is_announced: Callable[[str], bool]) -> None:
        self.accounts: dict[str, Account] = defaultdict(Account)
        self.elsewhere_visits = 0
        self._chance = chance
        self._is_announced = is_announced
        self._fair = False
        self._elsewhere = ""

    def heal(self) -> None:
        """Be a good server from now on."""
        self._fair = True

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[str]:
        """Serve on loopback, beside a second host that nobody may ever visit; give the address."""
        talks: set[asyncio.Task[None]] = set()

        def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = asyncio.ensure_future(self._talk(reader, writer))
            talks.add(task)
            task.add_done_callback(talks.discard)

        second = await asyncio.start_server(self._note_visit, "127.0.0.1", 0)
        self._elsewhere = f"http://127.0.0.1:{second.sockets[0].getsockname()[1]}/x"
        server = await asyncio.start_server(meet, "127.0.0.1", 0)
        try:
            yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        finally:
            second.close()
            server.close()
            for task in talks:
                task.cancel()
            await asyncio.gather(*talks, return_exceptions=True)

    def _note_visit(self, _: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.elsewhere_visits += 1
        writer.close()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        line = Line(writer, self._chance, self._elsewhere)
        # The till may go at any time, in the middle of a request too.
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            while not writer.is_closing():
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                first, *rest = head.split("\r\n")
                named = dict(each.lower().split(": ", 1) for each in rest if ": " in each)
                asked = json.loads(await reader.readexactly(int(named["content-length"])))
                await self._answer(line, first.split(" ")[1].removeprefix(API), asked)
                await writer.drain()
        writer.close()

    async def _answer(self, line: Line, what: str, asked: Mapping[str, Any]) -> None:
        match what:
            case "operation":
                await self._operate(line, asked)
            case "get-transaction-status":
                await self._tell(line, str(asked["externalTransactionId"]))
            case _:
                await self._give_back(line, str(asked["transactionId"]))

    async def _operate(self, line: Line, asked: Mapping[str, Any]) -> None:
        ref = str(asked["externalTransactionId"])
        account = self.accounts[ref]
        account.arrived += 1
        account.unannounced += not self._is_announced(ref)
        if account.arrived > 1:
            await self._refuse(line, account, DUPLICATE, well=True)
            return
        account.order = asked
        if self._chance.random() < 0.1:
            account.truth = "NEVER"
            account.said.add("REFUSED")
            await self._refuse(line, account, self._chance.choice(REFUSALS), well=self._is_well())
            return
        account.truth = self._chance.choice(ENDS)
        account.done_s = asyncio.get_running_loop().time() + self._chance.choice(
            [0.0, 9.0, 50.0, 400.0]
        )
        names = ("phone", "amount", "codeService", "externalTransactionId", "callbackUrl")
        data = {name: asked[name] for name in names}
        data |= {"transactionId": f"T{len(self.accounts)}", "errorType": None}
        await self._say(line, account, data)

    async def _refuse(
        self, line: Line, account: Account, fields: Mapping[str, Any], *, well: bool
    ) -> None:
        members = {"code": 4000, "msg": "Les parametres envoyés sont invalides", "error": True}
        body = json.dumps({**members, "data": fields}).encode()
        await line.deliver(201, body, well=well)

    async def _tell(self, line: Line, ref: str) -> None:
        account = self.accounts[ref]
        account.questions_s.append(asyncio.get_running_loop().time())
        if account.truth in {"", "NEVER"}:
            unknown = {"externalTransactionId": "Transaction partnaire non trouvé"}
            body = json.dumps({"code": 404, "msg": "", "error": True, "data": unknown}).encode()
            await line.deliver(201, body, well=self._is_well())
            return
        data = {"transactionId": 197872, "externalTransactionId": ref, "errorType": None}
        await self._say(line, account, data)

    async def _say(self, line: Line, account: Account, data: dict[str, Any]) -> None:
        is_done = self._fair or asyncio.get_running_loop().time() >= account.done_s
        data["status"] = account.truth if is_done else self._chance.choice(lies.OPEN_WORDS)
        if self._chance.random() < 0.03 and not self._fair:
            data["status"] = self._chance.choice(ENDS)  # a word that it will take back
        members = {"code": 2000, "msg": "Votre opération", "error": False, "data": data}
        if self._fair or self._chance.random() < 0.35:
            told = lies.sound(self._chance, 200, members)
        else:
            others = self._chance.choice(list(self.accounts))
            told = lies.spoilt(self._chance, self._chance.choice([200, 201]), members, others)
        account.said.add(told.says)
        await line.deliver(told.status, told.body, well=self._is_well())

    async def _give_back(self, line: Line, number: str) -> None:
        """Take a refund, or seem to; the status tells."""
        account = next(
            (a for n, a in enumerate(self.accounts.values(), 1) if f"T{n}" == number), None
        )
        word = self._chance.choice(["SUCCESS", "FAILED", "success", "FAILLED", 1, None])
        if account is not None:
            account.refunds += 1
            if account.truth == "SUCCESS" and self._chance.random() < 0.5:
                account.truth = "REFUNDED"
        message = self._chance.choice(["", "Le statut de la transaction ne permet pas", "fait"])
        body = json.dumps({"message": message, "statutTreatment": word}).encode()
        await line.deliver(self._chance.choice([200, 201, 500]), body, well=self._is_well())

    def _is_well(self) -> bool:
        return self._fair or self._chance.random() < 0.4
