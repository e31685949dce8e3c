"""Three hundred payment links that must never be shown, and the few that may."""

# ruff: noqa: RUF001, E501 - letters that look alike are what this table is about

from __future__ import annotations

from typing import Final

from pos_app.domain.links import HOSTS, LONGEST

GOOD: Final = (
    "https://api.intech.sn/deep/T2313499724668",
    "https://intech.sn/",
    "https://intech.sn",
    "https://pay.wave.com/c/cos-1j8f?a=5000&c=XOF",
    "https://qrcode.orange.sn/AbC-1_2~3",
    "https://account.intram.org/payment/gate/5f2d7a96b97d9d3fea912c11",
    "https://API.INTECH.SN/deep/1",
    "https://api.intech.sn:443/deep/1",
    "https://a.b.c.intech.sn/x;y=1?z=%20#end",
    "https://api.intech.sn/" + "a" * (LONGEST - 22),
)

SCHEMES: Final = [
    "http",
    "javascript",
    "file",
    "smb",
    "data",
    "ftp",
    "ws",
    "wss",
    "about",
    "blob",
    "view-source",
    "vbscript",
    "intent",
    "market",
    "tel",
    "sms",
    "mailto",
    "geo",
    "wave",
    "whatsapp",
    "ms-settings",
    "ms-msdt",
    "search-ms",
    "ldap",
    "jar",
    "chrome",
    "steam",
    "skype",
    "callto",
    "facetime",
    "content",
    "res",
    "shell",
    "magnet",
    "feed",
    "gopher",
    "ssh",
    "git",
    "svn+ssh",
    "x-apple.systempreferences",
    "httpss",
    "hhttps",
]

HOST_TWINS: Final = [
    "intech.sn.evil.example",
    "evilintech.sn",
    "intech-sn.com",
    "intech.sn.com",
    "1ntech.sn",
    "intech.s",
    "intech.snn",
    "xn--ntech-2va.sn",
    "xn--intech-sn.com",
    "api.intech.sn.evil.example",
    "wave.com.evil.example",
    "wave.com-pay.example",
    "pay.wave.co",
    "pay-wave.com",
    "wavе.com",
    "pay.wаve.com",
    "orange.sn.evil.example",
    "orange.snn",
    "0range.sn",
    "orange.sn.",
    "intech.sn.",
    ".intech.sn",
    "intech..sn",
    "api_intech.sn",
    "10.0.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "[::1]",
    "[fe80::1]",
    "2130706433",
    "0x7f.1",
    "017700000001",
    "127.1",
    "0",
    "localhost",
    "127.0.0.1",
    "localhost.evil.example",
    "evil.example",
    "example.com",
    "secure-3ds.intech.example",
    "google.com",
    "intram.org.evil.example",
    "intram-org.example",
    "intram.orgs",
    "xn--intrm-fra.org",
    "intech.sn%2eevil.example",
    "intech%2esn",
    "api.intech。sn",
    "api．intech.sn",
    "ⓘntech.sn",
    "ｉntech.sn",
    "intech.sn\u200b",
    "intech.sn\xad",
    "metadata.google.internal",
    "router.lan",
    "printer",
]

SHAPES: Final = (
    "",
    " ",
    "https:",
    "https:/",
    "https://",
    "https:///",
    "https:///api.intech.sn/",
    "https:api.intech.sn/",
    "https:/api.intech.sn/",
    "https:\\\\api.intech.sn\\x",
    "//api.intech.sn/x",
    "/deep/1",
    "api.intech.sn/deep/1",
    "deep/1",
    "?x",
    "#x",
    "https://[::1",
    "https://[]/",
    "https://[api.intech.sn]/",
    "https://api.intech.sn:/x\\y",
    "https://?api.intech.sn",
    "https://#api.intech.sn",
    "https://.intech.sn/",
    "https://:443/",
    "https://api.intech.sn/" + "a" * LONGEST,
    "https://api.intech.sn/" + "%61" * 700_000,
)

USER_INFO: Final = tuple(
    f"https://{prefix}@{host}/"
    for prefix in ("me", "me:word", ":", "", "api.intech.sn", "api.intech.sn:443", "%40", "a%20b")
    for host in ("api.intech.sn", "evil.example")
)

PORTS: Final = tuple(
    f"https://api.intech.sn:{port}/"
    for port in ("0", "22", "25", "80", "444", "4443", "8080", "8443", "65535", "65536", "99999999")
) + tuple(f"https://api.intech.sn:{port}/" for port in ("x", "-1", "+443", "4 43", "٤٤٣", "443.0"))

INSIDE: Final = tuple(
    f"https://api.intech.sn/{inside}"
    for inside in (
        "\u202eevil", "\u200b", "\u2066x", "\x00", "\x1b[31m", "a\nb", "a\rb", "a\tb", "a b", "é",
        "李", "🙂", "\ufeff", "\u2028", "\x7f", "\xa0", '"', "<b>", "a>b", "a\\b", "`", "{x}", "a|b",
        "^", "\ud800", "\u0430",
    )
)  # fmt: skip

BEFORE: Final = tuple(
    f"{before}https://api.intech.sn/"
    for before in (
        "\u202e",
        "\u200b",
        "x",
        "url:",
        "URL=",
        "<",
        "(",
        '"',
        "javascript://%0a",
        "0;url=",
    )
)

WRAPPED: Final = tuple(
    template.format(host=host)
    for host in HOSTS
    for template in (
        "https://evil.example/?next=https://{host}/",
        "https://evil.example/{host}",
        "https://evil.example#{host}",
        "https://evil.example\\@{host}/",
        "https://{host}@evil.example/",
        "https://{host}:x@evil.example/",
        "https://{host}\\.evil.example/",
        "https://{host}%00.evil.example/",
        "https://{host}%2f.evil.example/",
        "https://{host}:443:443/",
        "http://{host}/",
        "http://{host}:443/",
        "HTTP://{host}/",
        "https://{host}evil.example/",
        "https://evil-{host}/",
        "https://x{host}/",
        "wave://capture/https://{host}/",
        "javascript:location='https://{host}'",
        "data:text/html,<script>location='https://{host}'</script>",
        "intent://{host}/#Intent;scheme=https;end",
        "view-source:https://{host}/",
    )
)

BAD: Final = (
    *(f"{scheme}://api.intech.sn/deep/1" for scheme in SCHEMES),
    *(f"{scheme}:alert(1)" for scheme in SCHEMES),
    *(f"https://{host}/deep/1" for host in HOST_TWINS),
    *SHAPES,
    *USER_INFO,
    *PORTS,
    *INSIDE,
    *BEFORE,
    *WRAPPED,
)
