"""Intech as data: what it wants to know, where it lives, what it can do (contract A1, A3, A4)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from pos_app.domain.secret import Secret
from pos_app.engine.ports import LostAnswer
from pos_app.providers.declaration import (
    Ability,
    Assembly,
    ProviderDeclaration,
    ProviderParts,
    Setting,
    Switch,
)
from pos_app.providers.http import HttpClient
from pos_app.providers.intech.adapter import Intech, IntechParts
from pos_app.providers.intech.assortment import Assortment
from pos_app.providers.intech.body import WireOptions
from pos_app.providers.intech.callbacks import IntechCallbacks
from pos_app.providers.intech.lookups import Lookups
from pos_app.providers.intech.services import PROVIDER, SERVICES
from pos_app.providers.intech.traits import Trait
from pos_app.providers.request import HttpOptions

if TYPE_CHECKING:
    from collections.abc import Mapping

API_KEY: Final = Setting(
    name="intech_api_key", environment="POS_APP_INTECH_API_KEY", label="credential.intech_api_key"
)
HMAC_SECRET: Final = Setting(
    name="intech_hmac_secret",
    environment="POS_APP_INTECH_HMAC_SECRET",
    label="credential.intech_hmac_secret",
    optional=True,
    only_with="intech_hmac",
)
CALLBACK_URL: Final = Setting(
    name="intech_callback_url",
    environment="POS_APP_INTECH_CALLBACK_URL",
    label="option.intech_callback_url",
    secret=False,
)
SENDER: Final = Setting(
    name="shop_name",
    environment="",
    label="option.shop_name",
    secret=False,
    optional=True,
)
RELAY_KEY: Final = Setting(
    name="callback_relay_key",
    environment="POS_APP_CALLBACK_RELAY_KEY",
    label="credential.callback_relay_key",
    optional=True,
    only_with="callback_relay_url",
)
NONE: Final = Secret("")


def _build(parts: ProviderParts) -> Assembly:
    http = HttpClient(
        HttpOptions(
            base_url=parts.base_url.rstrip("/"),
            secrets=parts.secrets.values(),
            proxy=parts.proxy,
            certificates=parts.certificates,
            pins=parts.pins,
            agent=parts.agent,
        ),
        parts.clock.now_ms,
    )
    key = partial(_secret, parts.secrets, API_KEY)
    assortment = Assortment(
        amounts=parts.amounts, phone_formats=parts.phone_formats, switches=parts.switches
    )
    lookups = Lookups(
        http=http, key=key, shelf=parts.shelf, clock=parts.clock, assortment=assortment
    )
    lookups.restore()
    provider = Intech(
        IntechParts(
            http=http,
            find=assortment.find,
            key=key,
            hmac_secret=partial(_secret, parts.secrets, HMAC_SECRET),
            now_ms=parts.clock.now_ms,
            wire=WireOptions(
                callback_url=parts.settings.get(CALLBACK_URL.name, ""),
                sender=parts.settings.get(SENDER.name, ""),
            ),
        )
    )
    return Assembly(
        provider=provider,
        catalogue=assortment,
        lists=lookups,
        server_now_ms=http.server_now_ms,
        close=http.close,
        callbacks=IntechCallbacks(
            key=key,
            hmac_secret=partial(_secret, parts.secrets, HMAC_SECRET),
            server_now_ms=http.server_now_ms,
            find=assortment.find,
        ),
    )


def _secret(secrets: Mapping[str, Secret], setting: Setting) -> Secret:
    return secrets.get(setting.name, NONE)


def _switch(option: str, *traits: Trait) -> Switch:
    wanted = frozenset(traits)
    codes = tuple(service.code for service in SERVICES if service.traits & wanted)
    return Switch(option=option, traits=wanted, services=codes)


INTECH: Final = ProviderDeclaration(
    code=PROVIDER,
    name="Intech",
    settings=(API_KEY, HMAC_SECRET, CALLBACK_URL, SENDER, RELAY_KEY),
    base_url="https://api.intech.sn",
    base_url_environment="POS_APP_INTECH_URL",
    lost_answer=LostAnswer.ASK_BY_REF,
    abilities=frozenset(Ability),
    build=_build,
    services=SERVICES,
    switches=(
        _switch("moneygram", Trait.MONEYGRAM_SEND, Trait.MONEYGRAM_RECEIVE),
        _switch("card_entry", Trait.CARD),
    ),
)
