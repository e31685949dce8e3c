"""Every moment that is kept, as data: a row is a name and how one comes there."""

from __future__ import annotations

from functools import partial
from typing import Final

from pos_app.ui.screen_table import ALL_SCREENS
from pos_app.ui.theme import Scheme
from tests.pictures.first_run import FirstRun
from tests.pictures.happenings import (
    answer_is_lost,
    cashier_signs_in,
    code_comes,
    earlier_run_stopped,
    equal_one_was_made,
    key_store_is_missing,
    link_comes,
    look,
    net_comes,
    net_goes,
    newer_version_is_offered,
    owner_signs_in,
    page_comes,
    pays,
    person_is_needed,
    refuses,
    several_open,
    tidy,
)
from tests.pictures.moments import SMALL, USUAL, Moment, Sheet
from tests.pictures.shop import Shop

SOLD: Final = "<Esc><Esc>1771234567\n25*\n"
METER: Final = "<Esc>112345678901\n"

DEPOSIT: Final = (tidy, f"<Esc><F1>{SOLD}", look, "+")
WITHDRAWAL: Final = (tidy, f"<Esc><F2>{SOLD}", look, "+")

SCREENS: Final = (
    Moment(name="begin", steps=(tidy, several_open)),
    *(
        Moment(name=each.title, steps=(f"<{each.key}>" + ("<Esc>1" if each.families else ""),))
        for each in ALL_SCREENS
    ),
)

SALE: Final = (
    Moment(name="wrong number", steps=(tidy, "<F1><Esc>177123\n")),
    Moment(name="known customer", steps=("<Esc>14567\n",)),
    Moment(name="form filled", steps=("<Esc><Esc><Esc>1771234567\n25*",)),
    Moment(name="read back", steps=("\n",)),
    Moment(name="equal one", steps=(equal_one_was_made, look, "+")),
    Moment(name="unusual amount", steps=(tidy, "<F1><Esc><Esc>1781112233\n150*\n", look, "+")),
    Moment(name="link to pay", steps=(*WITHDRAWAL, link_comes)),
    Moment(name="hand over", steps=(pays,)),
    Moment(name="handed over", steps=(look, "+")),
    Moment(name="do not hand over", steps=(*WITHDRAWAL, refuses)),
    Moment(name="answer lost", steps=(*DEPOSIT, answer_is_lost)),
    Moment(name="bills", steps=(tidy, f"<F4>{METER}")),
    Moment(name="bill read back", steps=("2771234567\n",)),
    Moment(name="code", steps=(f"<F5>{METER}771234567\n5*\n", look, "+", code_comes)),
    Moment(name="transfer found", steps=(tidy, "<F6><Esc>112345678\n")),
    Moment(name="page to pay", steps=(tidy, "<F7><Esc><F7>25*\nRobe\n", look, "+", page_comes)),
    Moment(name="message", steps=(tidy, "<F8><Esc>1771234567\nVotre colis vous attend\n\n")),
)

BOOKS: Final = (
    Moment(name="needs a person", steps=(*DEPOSIT, person_is_needed)),
    Moment(name="to clear up", steps=("<F9>", "\n")),
    Moment(name="settling", steps=("c",)),
    Moment(name="claim", steps=("<Esc>", "<Ctrl+R>")),
    Moment(name="claim filed", steps=(look, "+")),
    Moment(name="paid", steps=(*DEPOSIT, pays)),
    Moment(name="refund", steps=("<F9>", "\n<Up>", "<Ctrl+Shift+R>")),
    Moment(name="refund asked for", steps=(look, "+")),
    Moment(name="entry", steps=(tidy, "<F11>\n\n")),
    Moment(name="export", steps=("<Esc><Ctrl+E>",)),
    Moment(name="opening", steps=(tidy, "<F12>1/100*")),
    Moment(name="drawer open", steps=("+",)),
    Moment(name="taken out", steps=("3", "25*\nCarburant")),
    Moment(name="report X", steps=("<Esc>", "6")),
    Moment(name="counting", steps=("<Esc>", "7", "1\n2\n")),
    Moment(name="gap", steps=("5+",)),
    Moment(name="report Z", steps=("1+",)),
    Moment(name="commissions", steps=("<Esc>", "9")),
    Moment(name="copies", steps=(tidy, "<Ctrl+Shift+B>")),
    Moment(name="going back", steps=("\n",)),
    Moment(name="all settings", steps=(tidy, "<Ctrl+,>")),
    Moment(name="setting changed", steps=("shop", "\n", "Keur Fatou")),
    Moment(name="new cashier", steps=("<Esc><Esc><Esc>", tidy, "<Ctrl+Shift+E>Khady\n\n40")),
)

LAID_OVER: Final = (
    Moment(name="keys", steps=(tidy, "<F1><Esc><Ctrl+H>")),
    Moment(name="numbers", steps=(tidy, "<F1>-1")),
    Moment(name="everything by name", steps=(tidy, "<Ctrl+K>wave")),
    Moment(name="guide", steps=(tidy, "<F1><Shift+F1>")),
    Moment(name="licence", steps=(tidy, "<Ctrl+Shift+A>6")),
    Moment(name="favourites", steps=(tidy, "<Ctrl+B>")),
    Moment(name="forget whom", steps=(tidy, "<Ctrl+Shift+X>12\n")),
    Moment(name="forget", steps=("<Ctrl+A>771234567\n",)),
    Moment(name="forgotten", steps=(look, "+")),
    Moment(name="accounts", steps=(tidy, "<Ctrl+Shift+L>")),
    Moment(name="to a file", steps=("<Esc>", "<Ctrl+,>", "<Num++>\n<Ctrl+A>/media/usb/a.toml\n")),
    Moment(name="from a file", steps=("<Esc><Esc>", "<Num++><Num++>\n<Ctrl+A>Keur Fatou\n")),
    Moment(name="receipt by message", steps=("<Esc><Esc>", *DEPOSIT, pays, "<Ctrl+W>")),
    Moment(name="after a stop", steps=(tidy, earlier_run_stopped)),
    Moment(name="no network", steps=(tidy, "<F1><Esc>", net_goes)),
    Moment(name="no key store", steps=(net_comes, key_store_is_missing)),
    Moment(name="newer version", steps=(tidy, newer_version_is_offered)),
    Moment(name="lock", steps=("<Ctrl+L>",)),
    Moment(name="cashier", steps=(tidy, cashier_signs_in)),
    Moment(name="approval", steps=("<F1><Esc>1771234567\n600*\n", look, "67+")),
    Moment(name="float too low", steps=(owner_signs_in,)),
)

CUSTOMER: Final = (
    Moment(name="welcome", steps=(tidy, "<Ctrl+Shift+C>")),
    Moment(name="check", steps=(f"<F2>{SOLD}",)),
    Moment(name="code to pay", steps=(look, "+", link_comes)),
    Moment(name="done", steps=(pays,)),
    Moment(name="refused", steps=(f"<F1>{SOLD}", look, "+", refuses)),
    Moment(name="not known", steps=(f"<F1>{SOLD}", look, "+", answer_is_lost)),
)

FIRST_RUN: Final = (
    Moment(name="language"),
    Moment(name="shop", steps=("\n\n\n",)),
    Moment(name="till", steps=("Chez Awa\n\n",)),
    Moment(name="keys", steps=("\n\n",)),
    Moment(name="keys that work", steps=("sk_live_0123456789<F5>",)),
    Moment(name="printer", steps=("\n\n",)),
    Moment(name="owner", steps=("\n\n\n",)),
    Moment(name="two PINs that differ", steps=("4071\n4072\n",)),
    Moment(name="last page", steps=("<Ctrl+A>4071\n",)),
)

LARGE: Final = (
    Moment(name="form filled", steps=(tidy, "<F1><Esc>1771234567\n25*")),
    Moment(name="read back", steps=("\n",)),
    Moment(name="link to pay", steps=(*WITHDRAWAL, link_comes)),
    Moment(name="hand over", steps=(pays,)),
    Moment(name="follow", steps=(tidy, several_open, "<F9>\n")),
    Moment(name="journal", steps=("<F11>",)),
    Moment(name="drawer", steps=("<F12>",)),
    Moment(name="settings", steps=("<Ctrl+,>",)),
    Moment(name="keys", steps=("<Ctrl+H>",)),
    Moment(name="no network", steps=(tidy, "<F1><Esc><Esc>1", net_goes)),
)

SHEETS: Final = (
    Sheet(name="screens", stage=Shop, moments=SCREENS),
    Sheet(name="sale", stage=Shop, moments=SALE),
    Sheet(name="books", stage=Shop, moments=BOOKS, sizes=(SMALL,)),
    Sheet(name="laid_over", stage=Shop, moments=LAID_OVER, sizes=(SMALL,)),
    Sheet(name="customer", stage=Shop, moments=CUSTOMER, sizes=(USUAL,)),
    Sheet(name="first_run", stage=FirstRun, moments=FIRST_RUN),
    Sheet(
        name="training",
        stage=partial(Shop, training=True),
        moments=(Moment(name="training", steps=("<F1>1",)),),
        sizes=(SMALL,),
    ),
    Sheet(
        name="large",
        stage=Shop,
        moments=LARGE,
        schemes=(Scheme.LIGHT,),
        sizes=(SMALL,),
        scale=2.0,
    ),
)
