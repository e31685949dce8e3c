"""A hundred texts that try to be more than text; anything they draw or load is pure magenta."""

from __future__ import annotations

from typing import Final

MAGENTA: Final = "#ff00fe"
"""No colour of the program; a payload that is understood shows it."""

_BLOCK: Final = "\u2588" * 6

MARKUP: Final = tuple(
    f"{before}{markup}{after}"
    for markup in (
        f"<font color={MAGENTA}>{_BLOCK}</font>",
        f"<span style='color:{MAGENTA};background:{MAGENTA}'>{_BLOCK}</span>",
        f"<table bgcolor={MAGENTA} width=99%><tr><td>{_BLOCK}</td></tr></table>",
        f"<html><body bgcolor={MAGENTA} text={MAGENTA}>{_BLOCK}</body></html>",
        f"<!DOCTYPE HTML><html><head><style>*{{color:{MAGENTA}}}</style></head><p>{_BLOCK}</p>",
        f"<style>body{{background:{MAGENTA};color:{MAGENTA}}}</style><b>{_BLOCK}</b>",
        f"<h1 style='color:{MAGENTA}'>REMETTRE {_BLOCK}</h1>",
        f"<div style='background-color:{MAGENTA}'>{_BLOCK}</div>",
        f"<qt><font color={MAGENTA}>{_BLOCK}</font></qt>",
        f"<p align=center style='color:{MAGENTA}'>{_BLOCK}",
        "<img src='{picture}' width=40 height=40>",
        "<img src='{url}'>",
        f"<table background='{{picture}}' bgcolor={MAGENTA}><tr><td>{_BLOCK}</table>",
        f"<ul style='color:{MAGENTA}'><li>{_BLOCK}<li>{_BLOCK}</ul>",
        f"<a href='{{url}}' style='color:{MAGENTA}'>{_BLOCK}</a>",
        "<img src='http://127.0.0.1:9/x.png'><img src='qrc:/x.png'><img src=':/x.svg'>",
    )
    for before, after in (("", ""), ("Reçu : ", " F"), ("\n", "\n"), ("<!-- -->", ""), ("&lt;", ""))
)

ODD: Final = (
    "# titre\n**gras** _x_ [lien]({url}) ![image]({picture})",
    "![x]({picture})",
    "[x](javascript:alert(1))",
    "{{\\rtf1\\ansi{{\\colortbl;\\red255\\green0\\blue254;}}\\cf1 x}}",
    "\u202eF 000 52",
    "\u2066\u2067\u2068\u2069\u200e\u200f",
    "a\x00b<font color=#ff00fe>\u2588",
    "\x1b[31;45mPAYÉ\x1b[0m",
    "\x1b]8;;{url}\x07lien\x1b]8;;\x07",
    "\ufeff<b>x</b>",
    "a\u0301\u0302\u0303\u0304" * 40,
    "&#60;b&#62;x&#60;/b&#62;",
    "&nbsp;&copy;&lt;b&gt;",
    "<svg onload=x><rect fill='#ff00fe' width='99' height='99'/></svg>",
    "<script>x</script>",
    "<iframe src='{url}'></iframe>",
    "<object data='{picture}'></object>",
    "<meta http-equiv=refresh content='0;url={url}'>",
    "%s%n%d{{0}}{{}}%(x)s",
    "&Effacer &tout",
    "\t\t\r\n\v\f",
    "x" * 5_000,
)

PAYLOADS: Final = (*MARKUP, *ODD)


def filled(picture: str, url: str) -> tuple[str, ...]:
    """Return every payload with an existing magenta picture and an address in its places."""
    return tuple(
        each.replace("{picture}", picture)
        .replace("{url}", url)
        .replace("{{", "{")
        .replace("}}", "}")
        for each in PAYLOADS
    )
