"""What a shop tells its customers: its texts as the owner changed them, and whose links."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pos_app.domain.links import HOSTS, LinkRule, Loopback
from pos_app.domain.template import Kind, Template
from pos_app.providers.catalogue import PROVIDERS

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


def link_rule(site: Site) -> LinkRule:
    """Say whose payment links are shown: the sandbox's own only where the sandbox is."""
    is_here = bool(site.watermark) or site.settings.intech_url.startswith("http://")
    loopback = Loopback.SHOWN if is_here else Loopback.REFUSED
    declared = (host for each in PROVIDERS for host in each.link_hosts)
    return LinkRule(hosts=(*HOSTS, *declared, *site.settings.link_hosts), loopback=loopback)
