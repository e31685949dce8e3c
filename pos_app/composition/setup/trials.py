"""Tries what the first run was told: one harmless question to a provider, a few printed words."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from pos_app.composition.clock import SystemClock
from pos_app.composition.shop.credentials import credentials
from pos_app.domain.money import grouped
from pos_app.domain.secret import Secret
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.float_book import Balances
from pos_app.engine.news import PrintResult
from pos_app.providers.declaration import ProviderParts
from pos_app.receipts.codepages import CODE_PAGES
from pos_app.receipts.escpos import Drawer, Paper, rendered
from pos_app.receipts.parts import Line, Weight
from pos_app.receipts.printer import RESULTS
from pos_app.receipts.transports import PrinterError, transport_of
from pos_app.settings.copies import FileShelf
from pos_app.ui.setup.face import KeyTrial, KeyVerdict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.composition.site import Site
    from pos_app.diagnostics import Redaction
    from pos_app.providers.declaration import ProviderDeclaration
    from pos_app.ui.setup.face import Answers

LIMIT_S: Final = 25.0
ACCENTS: Final = "É È Ê À Â Ç Î Ô Û Œ œ … 25 000 F"
"""What printers get wrong first."""

VERDICTS: Final[Mapping[Trouble, KeyVerdict]] = {
    Trouble.NO_CREDENTIALS: KeyVerdict.MISSING,
    Trouble.KEY_STORE_MISSING: KeyVerdict.NO_KEY_STORE,
    Trouble.PROVIDER_REFUSED: KeyVerdict.REFUSED,
}
"""Everything else means that no answer came that tells anything about the keys."""


async def ask_provider(
    site: Site, declaration: ProviderDeclaration, answers: Answers, redaction: Redaction
) -> KeyTrial:
    """Ask for the shop's balance, which moves no money, and say in a word what came of it."""
    try:
        secrets = await asyncio.to_thread(_secrets, site, declaration, answers)
    except TillError as trouble:
        verdict = VERDICTS.get(trouble.trouble, KeyVerdict.NO_ANSWER)
        return KeyTrial(verdict=verdict, detail=trouble.detail)
    for secret in secrets.values():
        redaction.hide(secret)
    values = {**site.configuration.values, **answers.values}
    names = (each.name for each in declaration.settings if not each.secret)
    assembly = declaration.build(
        ProviderParts(
            base_url=values[f"{declaration.code}_url"].rstrip("/"),
            secrets=secrets,
            settings={name: values[name] for name in names},
            shelf=FileShelf(site.folder / "cache"),
            clock=SystemClock(),
            proxy=site.settings.proxy,
        )
    )
    keeper: object = assembly.provider
    try:
        if not isinstance(keeper, Balances):
            return KeyTrial(verdict=KeyVerdict.NOT_TRIED)
        async with asyncio.timeout(LIMIT_S):
            balance = await keeper.balance()
    except TillError as trouble:
        verdict = VERDICTS.get(trouble.trouble, KeyVerdict.NO_ANSWER)
        return KeyTrial(verdict=verdict, detail=trouble.detail)
    except TimeoutError:
        return KeyTrial(verdict=KeyVerdict.NO_ANSWER)
    finally:
        await assembly.close()
    shown = f"{grouped(int(balance.amount), chr(0x202F))} {balance.currency}"
    return KeyTrial(verdict=KeyVerdict.WORKS, detail=shown)


def _secrets(
    site: Site, declaration: ProviderDeclaration, answers: Answers
) -> Mapping[str, Secret]:
    vault, known = site.strongroom.vault, credentials()
    secrets: dict[str, Secret] = {}
    for setting in declaration.settings:
        if not setting.secret or setting.optional:
            continue
        typed = answers.secrets.get(setting.name)
        secrets[setting.name] = Secret(typed) if typed else vault.read(known[setting.name])
    return secrets


async def print_words(site: Site, values: Mapping[str, str]) -> PrintResult:
    """Print the shop's name and the signs that printers get wrong; say what became of it."""
    known = {**site.configuration.values, **values}
    if not known["printer"]:
        return PrintResult.ABSENT
    slip = (
        Line(text=known["shop_name"] or "pos-app", weight=Weight.BIG, is_centred=True),
        Line(text=site.texts.of("setup.printer.words"), is_centred=True),
        Line(text=ACCENTS, is_centred=True),
    )
    paper = Paper(columns=int(known["paper"]), page=CODE_PAGES[known["code_page"]])
    try:
        transport = transport_of(known["printer"])
        await transport.send(rendered(slip, paper, Drawer.SHUT))
    except PrinterError as error:
        return RESULTS[error.fault]
    return PrintResult.PRINTED
