<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="cli.help.accept">
        <source>a till whose key may change this time; repeat for each one</source>
        <translation>une caisse dont la clé peut changer cette fois ; à répéter pour chacune</translation>
    </message>
    <message id="cli.value.till">
        <source>TILL</source>
        <translation>CAISSE</translation>
    </message>
</context>
</TS>
