<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="cli.help.accept">
        <source>a till whose key may change this time; repeat for each one</source>
        <translation>a till whose key may change this time; repeat for each one</translation>
    </message>
    <message id="cli.value.till">
        <source>TILL</source>
        <translation>TILL</translation>
    </message>
</context>
</TS>
