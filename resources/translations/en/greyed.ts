<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="greyed.claim">
        <source>Nobody can be asked: the provider does not know it by a reference, or takes no claims from a till</source>
        <translation>Nobody can be asked: the provider does not know it by a reference, or takes no claims from a till</translation>
    </message>
    <message id="greyed.refund">
        <source>Not now: a refund is under way already, or the provider makes none from a till</source>
        <translation>Not now: a refund is under way already, or the provider makes none from a till</translation>
    </message>
    <message id="greyed.alone">
        <source>Needs two registered people, each with a PIN</source>
        <translation>Needs two registered people, each with a PIN</translation>
    </message>
    <message id="greyed.unchanged">
        <source>Nothing has been changed</source>
        <translation>Nothing has been changed</translation>
    </message>
    <message id="greyed.arming">
        <source>A moment: this is being checked</source>
        <translation>A moment: this is being checked</translation>
    </message>
    <message id="greyed.no_older">
        <source>There are no older reports</source>
        <translation>There are no older reports</translation>
    </message>
    <message id="greyed.asking">
        <source>The balance has been asked for already</source>
        <translation>The balance has been asked for already</translation>
    </message>
    <message id="greyed.under_way">
        <source>This is under way: wait for the answer</source>
        <translation>This is under way: wait for the answer</translation>
    </message>
    <message id="greyed.writing">
        <source>It is being saved</source>
        <translation>It is being saved</translation>
    </message>
    <message id="greyed.no_pin">
        <source>Type the PIN first</source>
        <translation>Type the PIN first</translation>
    </message>
    <message id="greyed.first_page">
        <source>This is the first page</source>
        <translation>This is the first page</translation>
    </message>
    <message id="greyed.reading">
        <source>What can be done is being looked up</source>
        <translation>What can be done is being looked up</translation>
    </message>
    <message id="greyed.only_pin">
        <source>Only the PIN is changed here</source>
        <translation>Only the PIN is changed here</translation>
    </message>
    <message id="greyed.first_owner">
        <source>The first person is the owner</source>
        <translation>The first person is the owner</translation>
    </message>
</context>
</TS>
