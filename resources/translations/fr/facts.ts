<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="fact.woyofalCode">
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message id="fact.woyofalKwh">
        <source>Energy (kWh)</source>
        <translation>Énergie (kWh)</translation>
    </message>
    <message id="fact.amount">
        <source>Fee of the message (F)</source>
        <translation>Frais du message (F)</translation>
    </message>
    <message id="cli.no_reports">
        <source>No Z report</source>
        <translation>Aucun rapport Z</translation>
    </message>
</context>
</TS>
