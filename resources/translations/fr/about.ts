<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="about.title">
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message id="about.contents">
        <source>Papers of the program</source>
        <translation>Textes du programme</translation>
    </message>
    <message id="about.page">
        <source>The paper that is marked in the list</source>
        <translation>Le texte choisi dans la liste</translation>
    </message>
    <message id="about.hint">
        <source>8 2: scroll · 4 6: paper before, paper after · - or Esc: close</source>
        <translation>8 2 : défiler · 4 6 : texte d’avant, d’après · - ou Échap : fermer</translation>
    </message>
    <message id="about.licence">
        <source>Licence of pos-app (MIT)</source>
        <translation>Licence de pos-app (MIT)</translation>
    </message>
    <message id="about.qt">
        <source>Qt: notice, and how to replace it</source>
        <translation>Qt : avis, et comment le remplacer</translation>
    </message>
    <message id="about.lgpl">
        <source>LGPL-3.0, Qt’s licence</source>
        <translation>LGPL-3.0, la licence de Qt</translation>
    </message>
    <message id="about.gpl">
        <source>GPL-3.0, to which it refers</source>
        <translation>GPL-3.0, à laquelle elle renvoie</translation>
    </message>
    <message id="about.icu">
        <source>Licence of ICU (Unicode)</source>
        <translation>Licence d’ICU (Unicode)</translation>
    </message>
    <message id="about.third_party">
        <source>Licences of all other parts</source>
        <translation>Licences de toutes les autres parties</translation>
    </message>
    <message id="about.parts">
        <source>List of all parts (SBOM)</source>
        <translation>Liste de toutes les parties (SBOM)</translation>
    </message>
    <message id="shortcut.about">
        <source>About: version, licences</source>
        <translation>À propos : version, licences</translation>
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
Caisse pour les boutiques qui vendent du mobile money. Copyright (C) 2026 Les auteurs de pos-app. Licence MIT, sans aucune garantie.

La fenêtre utilise Qt {qt} et PySide6 {binding}, copyright (C) The Qt Company Ltd. et autres contributeurs, sous la licence publique générale limitée GNU, version 3 (LGPL-3.0). Ce sont des bibliothèques à part, et vous pouvez les remplacer : voir « Qt : avis, et comment le remplacer ».

Python {python}, sous la licence de la Python Software Foundation. Toutes les autres parties sont sous leur propre licence libre.

Le programme : {home}
Les textes des licences de Qt : {licences}

Tout ce qui est dans la liste se lit ici, sans réseau. Les licences sont en anglais, leur langue d’origine.</translation>
    </message>
</context>
</TS>
