"""Writes docs/SERVICES.md from the declared services, so that the page cannot say anything else."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

ROOT: Final = Path(__file__).resolve().parents[1]
PAGE: Final = ROOT / "docs" / "SERVICES.md"

if str(ROOT) not in sys.path:  # run as a script, the package stands beside this folder
    sys.path.insert(0, str(ROOT))

from pos_app.domain.money import grouped  # noqa: E402 - see above
from pos_app.domain.service import Family  # noqa: E402 - the same
from pos_app.providers.catalogue import PROVIDERS  # noqa: E402 - the same
from pos_app.providers.intech.services import SERVICES  # noqa: E402 - the same
from pos_app.providers.intram.offer import SERVICES as LINKS  # noqa: E402 - the same
from pos_app.texts.catalogue import Language, load_texts  # noqa: E402 - the same

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.domain.service import Service
    from pos_app.texts.catalogue import Texts

HEAD: Final = """# Services

<!-- Written by build_scripts/services_page.py from the declared services; a test compares. -->

Every one of them is sold from the window and by `pos-app operate CODE`, and is played by the
sandbox. Limits and multiples are assumptions that `[amounts.CODE]` in `config.toml` replaces; a
refusal that names a multiple teaches it to the till. What stands behind a switch is not on sale
until the owner sets it to `true` in `config.toml`.

| job | in the window | at a terminal |
| --- | --- | --- |
| bills that are due, a MoneyGram reference, what sending costs | F4, F6 | `pos-app bills CODE ACCOUNT`, `moneygram receive-info`, `moneygram quote` |
| a receipt, a code or a link to the customer by WhatsApp | `Ctrl+W` on the operation | `pos-app message REF` |
| a message from the shop's own texts (`[messages]` in `config.toml`) | `Ctrl+T` in F8 | `pos-app message REF --template NAME` |
| a claim, a refund | `Ctrl+R`, `Ctrl+Shift+R` | `pos-app claim`, `pos-app refund` |

A code that is not in these tables and that the provider's live list names is sold by a form made for its
type. What MoneyGram asks about people stands beside the chain and leaves the journal by itself after
`identities_after` days; a form that was begun survives a crash for a day, masked in its list.
"""  # noqa: E501 - a row of a table is one line


def services_page() -> str:
    """Return the whole page."""
    texts = load_texts(Language.ENGLISH)
    return "\n".join([HEAD, *_sections(texts)])


def _sections(texts: Texts) -> Iterator[str]:
    for family in Family:
        services = [each for each in (*SERVICES, *LINKS) if each.family is family]
        yield f"## {texts.of(f'family.{family}')}\n"
        yield "| service | code | money | amount in F | asks for | switch |"
        yield "| --- | --- | --- | --- | --- | --- |"
        yield from (_row(texts, service) for service in services)
        yield ""


def _row(texts: Texts, service: Service) -> str:
    cells = (
        service.name,
        f"`{service.code}`",
        texts.of(f"direction.{service.direction.word}"),
        _amounts(service),
        _fields(texts, service),
        _switch(service),
    )
    return f"| {' | '.join(cells)} |"


def _amounts(service: Service) -> str:
    if service.field_named("amount") is None:
        return "the provider's fee"
    rule = service.amounts
    span = f"{grouped(rule.minimum, ' ')} - {grouped(rule.maximum, ' ')}"
    return span if rule.multiple == 1 else f"{span}, by {rule.multiple}"


def _fields(texts: Texts, service: Service) -> str:
    asked = [each for each in service.fields if each.name not in {"phone", "amount"}]
    if len(asked) > MOST_NAMED:
        return f"{len(asked)} fields about sender and receiver"
    named = (f"`{each.name}`{' (may be absent)' if each.optional else ''}" for each in asked)
    return ", ".join(named) or texts.of("field.phone").lower()


MOST_NAMED: Final = 12
"""More fields than that make no readable cell."""


def _switch(service: Service) -> str:
    switches = (each for provider in PROVIDERS for each in provider.switches)
    return next((f"`{each.option}`" for each in switches if service.code in each.services), "")


if __name__ == "__main__":
    PAGE.write_text(services_page(), encoding="utf-8")
