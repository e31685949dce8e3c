<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="guide.title">
        <source>User guide</source>
        <translation>User guide</translation>
    </message>
    <message id="guide.page">
        <source>A page of the guide</source>
        <translation>A page of the guide</translation>
    </message>
    <message id="guide.contents">
        <source>Pages of the guide</source>
        <translation>Pages of the guide</translation>
    </message>
    <message id="guide.hint">
        <source>8 2: scroll · 4 6: page before, page after · -: back · 0: first page · Esc: close</source>
        <translation>8 2: scroll · 4 6: page before, page after · -: back · 0: first page · Esc: close</translation>
    </message>
    <message id="help.guide">
        <source>User guide ({keys})</source>
        <translation>User guide ({keys})</translation>
    </message>
    <message id="shortcut.guide">
        <source>User guide, at the page of this screen</source>
        <translation>User guide, at the page of this screen</translation>
    </message>
</context>
</TS>
