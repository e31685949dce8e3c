<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="about.title">
        <source>About</source>
        <translation>About</translation>
    </message>
    <message id="about.contents">
        <source>Papers of the program</source>
        <translation>Papers of the program</translation>
    </message>
    <message id="about.page">
        <source>The paper that is marked in the list</source>
        <translation>The paper that is marked in the list</translation>
    </message>
    <message id="about.hint">
        <source>8 2: scroll · 4 6: paper before, paper after · - or Esc: close</source>
        <translation>8 2: scroll · 4 6: paper before, paper after · - or Esc: close</translation>
    </message>
    <message id="about.licence">
        <source>Licence of pos-app (MIT)</source>
        <translation>Licence of pos-app (MIT)</translation>
    </message>
    <message id="about.qt">
        <source>Qt: notice, and how to replace it</source>
        <translation>Qt: notice, and how to replace it</translation>
    </message>
    <message id="about.lgpl">
        <source>LGPL-3.0, Qt’s licence</source>
        <translation>LGPL-3.0, Qt’s licence</translation>
    </message>
    <message id="about.gpl">
        <source>GPL-3.0, to which it refers</source>
        <translation>GPL-3.0, to which it refers</translation>
    </message>
    <message id="about.icu">
        <source>Licence of ICU (Unicode)</source>
        <translation>Licence of ICU (Unicode)</translation>
    </message>
    <message id="about.third_party">
        <source>Licences of all other parts</source>
        <translation>Licences of all other parts</translation>
    </message>
    <message id="about.parts">
        <source>List of all parts (SBOM)</source>
        <translation>List of all parts (SBOM)</translation>
    </message>
    <message id="shortcut.about">
        <source>About: version, licences</source>
        <translation>About: version, licences</translation>
    </message>
    <message id="about.summary">
        <source>pos-app {version}
Point of sale for shops that sell mobile money. Copyright (C) 2026 The pos-app authors. MIT licence, without any warranty.

The window uses Qt {qt} and PySide6 {binding}, copyright (C) The Qt Company Ltd. and other contributors, under the GNU Lesser General Public License, version 3 (LGPL-3.0). They are libraries of their own, and you may replace them: see “Qt: notice, and how to replace it”.

Python {python}, under the licence of the Python Software Foundation. All other parts stand under their own free licences.

The program: {home}
The texts of Qt’s licences: {licences}

Everything in the list can be read here, without a network.</source>
        <translation>pos-app {version}
Point of sale for shops that sell mobile money. Copyright (C) 2026 The pos-app authors. MIT licence, without any warranty.

The window uses Qt {qt} and PySide6 {binding}, copyright (C) The Qt Company Ltd. and other contributors, under the GNU Lesser General Public License, version 3 (LGPL-3.0). They are libraries of their own, and you may replace them: see “Qt: notice, and how to replace it”.

Python {python}, under the licence of the Python Software Foundation. All other parts stand under their own free licences.

The program: {home}
The texts of Qt’s licences: {licences}

Everything in the list can be read here, without a network.</translation>
    </message>
</context>
</TS>
