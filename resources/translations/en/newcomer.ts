<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="help.everything">
        <source>Everything by name</source>
        <translation>Everything by name</translation>
    </message>
    <message id="print.button">
        <source>Print ({keys})</source>
        <translation>Print ({keys})</translation>
    </message>
    <message id="print.saved_instead">
        <source>No printer: the receipt is a page instead. {path}</source>
        <translation>No printer: the receipt is a page instead. {path}</translation>
    </message>
    <message id="form.country_shape">
        <source>Three letters: SEN, CIV, MLI</source>
        <translation>Three letters: SEN, CIV, MLI</translation>
    </message>
    <message id="choice.deliveryOption.WILL_CALL">
        <source>Cash at a counter</source>
        <translation>Cash at a counter</translation>
    </message>
    <message id="follow.nothing_found">
        <source>Nothing like it is open, nor of the last 24 hours. F11, the journal, searches everything older.</source>
        <translation>Nothing like it is open, nor of the last 24 hours. F11, the journal, searches everything older.</translation>
    </message>
</context>
</TS>
