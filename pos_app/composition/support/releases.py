"""Looks whether a newer version was published, and tells; nothing is fetched or changed by itself.

What is published is one signed text. Its signature is checked against a key that the owner has
set, so that whoever holds the address, or the way to it, cannot send anybody anywhere.
"""

from __future__ import annotations

import base64
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from pos_app import __version__
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.ports import ReplyKind
from pos_app.providers.http import HttpClient
from pos_app.providers.request import HttpOptions, Patience, Request

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pos_app.settings.store import Settings

MOST_BYTES: Final = 64 * 1024
PATIENCE: Final = Patience(connect_s=10.0, write_s=10.0, read_s=15.0, total_s=20.0)
FOUND: Final = 200

_VERSION: Final = re.compile(r"[0-9]{1,6}(\.[0-9]{1,6}){1,3}")
_PAGE: Final = re.compile(r"https://[!-~]{1,200}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """A published version: its number, the page to get it from, and what is new, by language."""

    version: str
    page: str
    news: Mapping[str, str]


async def newest_release(settings: Settings, now_ms: Callable[[], int]) -> Release | None:
    """Return what is published when it is newer than this program, else None.

    Raises TillError: SETTINGS_INVALID without address and key, NO_NETWORK when nothing was heard,
    PROVIDER_UNREADABLE when what was heard is not the publisher's.
    """
    if not settings.update_url or not settings.update_key:
        raise TillError(Trouble.SETTINGS_INVALID, "update_url, update_key")
    parts = urlsplit(settings.update_url)
    client = HttpClient(
        HttpOptions(
            base_url=f"{parts.scheme}://{parts.netloc}",
            patience=PATIENCE,
            most_bytes=MOST_BYTES,
            proxy=settings.proxy,
        ),
        now_ms,
    )
    try:
        reply = await client.send(Request(method="GET", path=parts.path or "/"))
    finally:
        await client.close()
    if reply.kind is not ReplyKind.HEARD or reply.status != FOUND:
        raise TillError(Trouble.NO_NETWORK, reply.why or str(reply.status))
    release = read_release(reply.body, settings.update_key)
    return release if _order(release.version) > _order(__version__) else None


def read_release(body: bytes, key: str) -> Release:
    """Return the release that `body` tells of, when `key` (64 hexadecimal digits) signed it.

    `body` is JSON: `release`, a JSON text, and `signature`, base64 of its Ed25519 signature.
    Raises TillError PROVIDER_UNREADABLE.
    """
    try:
        told = json.loads(body)
        text, signature = told["release"], base64.b64decode(told["signature"], validate=True)
        _check(text.encode("utf-8"), signature, bytes.fromhex(key))
        release = json.loads(text)
        version, page, news = release["version"], release["page"], release["news"]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as fault:
        # binascii.Error is a ValueError, and so is what json raises.
        raise TillError(Trouble.PROVIDER_UNREADABLE, type(fault).__name__) from None
    sound = (
        isinstance(version, str)
        and _VERSION.fullmatch(version)
        and isinstance(page, str)
        and _PAGE.fullmatch(page)
        and isinstance(news, dict)
        and all(isinstance(each, str) for each in news.values())
    )
    if not sound:
        raise TillError(Trouble.PROVIDER_UNREADABLE, "release")
    return Release(version=version, page=page, news=news)


def _check(text: bytes, signature: bytes, key: bytes) -> None:
    # Here and not above: a till that looks for no versions does not load it.
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - see above
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (  # noqa: PLC0415 - see above
        Ed25519PublicKey,
    )

    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, text)
    except InvalidSignature:
        raise ValueError("not signed by the publisher") from None


def _order(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
