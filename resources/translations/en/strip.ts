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
</context>
</TS>
