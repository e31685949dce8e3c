<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="fact.woyofalCode">
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message id="fact.woyofalKwh">
        <source>Energy (kWh)</source>
        <translation>Energy (kWh)</translation>
    </message>
    <message id="fact.amount">
        <source>Fee of the message (F)</source>
        <translation>Fee of the message (F)</translation>
    </message>
    <message id="cli.no_reports">
        <source>No Z report</source>
        <translation>No Z report</translation>
    </message>
</context>
</TS>
