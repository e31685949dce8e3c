<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="strip.newer" numerus="yes">
        <source>{count} newer ones above (Ctrl+↑)</source>
        <translation>
            <numerusform>{count} newer one above (Ctrl+↑)</numerusform>
            <numerusform>{count} newer ones above (Ctrl+↑)</numerusform>
        </translation>
    </message>
    <message id="strip.older" numerus="yes">
        <source>{count} older ones (Ctrl+↓, or Follow-up)</source>
        <translation>
            <numerusform>{count} older one (Ctrl+↓, or Follow-up)</numerusform>
            <numerusform>{count} older ones (Ctrl+↓, or Follow-up)</numerusform>
        </translation>
    </message>
    <message id="verdict.folded" numerus="yes">
        <source>{count} more results</source>
        <translation>
            <numerusform>{count} more result</numerusform>
            <numerusform>{count} more results</numerusform>
        </translation>
    </message>
    <message id="verdict.folded_cash">
        <source>+ {folded}, {number} of them to hand over</source>
        <translation>+ {folded}, {number} to hand over</translation>
    </message>
    <message id="verdict.unfold">
        <source>show them all</source>
        <translation>show them all</translation>
    </message>
    <message id="verdict.fold">
        <source>fold them</source>
        <translation>fold them</translation>
    </message>
</context>
</TS>
