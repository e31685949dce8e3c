"""The messages that a shop sends: the till's own in its language, as the owner changed them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pos_app.domain.template import Kind, Template

if TYPE_CHECKING:
    from pos_app.composition.site import Site

BUILT_IN: Final = (Kind.LINK, Kind.CODE, Kind.RECEIPT)
"""What is asked for most, first: a link is only there while it can be paid."""


def templates_of(site: Site) -> tuple[Template, ...]:
    """Return what Ctrl+W offers, in its order."""
    settings, own = site.settings, site.configuration.tables.messages
    changed = {
        Kind.LINK: settings.message_link,
        Kind.CODE: settings.message_code,
        Kind.RECEIPT: settings.message_receipt,
    }
    return (
        *(
            Template(kind=kind, text=changed[kind] or site.texts.of(f"template.{kind}"))
            for kind in BUILT_IN
        ),
        *(Template(kind=Kind.OWN, text=text, name=name) for name, text in own.items()),
    )
