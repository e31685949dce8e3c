"""Intram as data: what it wants to know, where it lives, what it can do (contract B1, B2)."""

from __future__ import annotations

from typing import Final

from pos_app.domain.secret import Secret
from pos_app.engine.ports import LostAnswer
from pos_app.providers.declaration import Assembly, ProviderDeclaration, ProviderParts, Setting
from pos_app.providers.http import HttpClient
from pos_app.providers.intram.adapter import Intram, IntramParts
from pos_app.providers.intram.offer import PROVIDER, SERVICES, NoLists, Offer
from pos_app.providers.request import HttpOptions

KEYS: Final = {
    "X-API-KEY": Setting(
        name="intram_public_key",
        environment="POS_APP_INTRAM_PUBLIC_KEY",
        label="credential.intram_public_key",
    ),
    "X-PRIVATE-KEY": Setting(
        name="intram_private_key",
        environment="POS_APP_INTRAM_PRIVATE_KEY",
        label="credential.intram_private_key",
    ),
    "X-SECRET-KEY": Setting(
        name="intram_secret_key",
        environment="POS_APP_INTRAM_SECRET_KEY",
        label="credential.intram_secret_key",
    ),
}
MERCHANT_ID: Final = Setting(
    name="intram_merchant_id",
    environment="POS_APP_INTRAM_MERCHANT_ID",
    label="option.intram_merchant_id",
    secret=False,
    optional=True,
)
STORE: Final = Setting(
    name="shop_name", environment="", label="option.shop_name", secret=False, optional=True
)
NONE: Final = Secret("")


def _build(parts: ProviderParts) -> Assembly:
    http = HttpClient(
        HttpOptions(
            base_url=parts.base_url.rstrip("/"),
            secrets=parts.secrets.values(),
            proxy=parts.proxy,
            certificates=parts.certificates,
            agent=parts.agent,
        ),
        parts.clock.now_ms,
    )
    provider = Intram(
        IntramParts(
            http=http,
            keys=lambda: {
                header: parts.secrets.get(setting.name, NONE) for header, setting in KEYS.items()
            },
            merchant_id=parts.settings.get(MERCHANT_ID.name, ""),
            store=parts.settings.get(STORE.name, ""),
        )
    )
    return Assembly(
        provider=provider,
        catalogue=Offer(parts.amounts),
        lists=NoLists(),
        close=http.close,
        server_now_ms=http.server_now_ms,
    )


INTRAM: Final = ProviderDeclaration(
    code=PROVIDER,
    name="Intram",
    settings=(*KEYS.values(), MERCHANT_ID, STORE),
    base_url="https://webservices.intram.org:4002/api/v1",
    base_url_environment="POS_APP_INTRAM_URL",
    lost_answer=LostAnswer.PROVES_NOTHING_HAPPENED,
    abilities=frozenset(),
    build=_build,
    services=SERVICES,
)
