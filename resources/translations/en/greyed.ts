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
</context>
</TS>
