<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="total.adding">
        <source>Adding up…</source>
        <translation>Adding up…</translation>
    </message>
    <message id="figures.print">
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message id="figures.opened">
        <source>Opened: print it from there. It is kept: {path}</source>
        <translation>Opened: print it from there. It is kept: {path}</translation>
    </message>
    <message id="figures.not_opened">
        <source>Not printed: no program here opens a PDF. It is kept: {path}</source>
        <translation>Not printed: no program here opens a PDF. It is kept: {path}</translation>
    </message>
</context>
</TS>
