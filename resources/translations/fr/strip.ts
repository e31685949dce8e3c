<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="strip.newer" numerus="yes">
        <source>{count} newer ones above (Ctrl+↑)</source>
        <translation>
            <numerusform>{count} plus récente au-dessus (Ctrl+↑)</numerusform>
            <numerusform>{count} plus récentes au-dessus (Ctrl+↑)</numerusform>
        </translation>
    </message>
    <message id="strip.older" numerus="yes">
        <source>{count} older ones (Ctrl+↓, or Follow-up)</source>
        <translation>
            <numerusform>{count} plus ancienne (Ctrl+↓, ou Suivi)</numerusform>
            <numerusform>{count} plus anciennes (Ctrl+↓, ou Suivi)</numerusform>
        </translation>
    </message>
</context>
</TS>
