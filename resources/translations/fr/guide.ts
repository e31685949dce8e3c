<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="guide.title">
        <source>User guide</source>
        <translation>Mode d’emploi</translation>
    </message>
    <message id="guide.page">
        <source>A page of the guide</source>
        <translation>Une page du mode d’emploi</translation>
    </message>
    <message id="guide.contents">
        <source>Pages of the guide</source>
        <translation>Pages du mode d’emploi</translation>
    </message>
    <message id="guide.hint">
        <source>8 2: scroll · 4 6: page before, page after · -: back · 0: first page · Esc: close</source>
        <translation>8 2 : défiler · 4 6 : page d’avant, d’après · - : revenir · 0 : première page · Échap : fermer</translation>
    </message>
    <message id="help.guide">
        <source>User guide ({keys})</source>
        <translation>Mode d’emploi ({keys})</translation>
    </message>
    <message id="shortcut.guide">
        <source>User guide, at the page of this screen</source>
        <translation>Mode d’emploi, à la page de cet écran</translation>
    </message>
</context>
</TS>
