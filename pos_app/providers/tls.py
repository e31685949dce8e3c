"""The one TLS context of the process: the system's own trust store, and nobody's exception."""

from __future__ import annotations

import ssl
from functools import cache

import truststore


@cache
def tls_context(certificates: str = "") -> ssl.SSLContext:
    """Return the context, built once for each `certificates`; takes some 30 ms: use a thread.

    `certificates` is a PEM file of authorities to trust instead of the system's, for a shop
    behind an inspecting proxy of its own. There is no way to switch checking off. SSLKEYLOGFILE
    is not heeded: only `ssl.create_default_context` would.
    """
    if not certificates:
        return _at_least_tls_1_2(truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(cafile=certificates)
    return _at_least_tls_1_2(context)


def _at_least_tls_1_2(context: ssl.SSLContext) -> ssl.SSLContext:
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
