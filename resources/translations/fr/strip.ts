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
    <message id="verdict.folded" numerus="yes">
        <source>{count} more results</source>
        <translation>
            <numerusform>{count} autre résultat</numerusform>
            <numerusform>{count} autres résultats</numerusform>
        </translation>
    </message>
    <message id="verdict.folded_cash">
        <source>+ {folded}, {number} of them to hand over</source>
        <translation>+ {folded}, dont {number} à remettre</translation>
    </message>
    <message id="verdict.unfold">
        <source>show them all</source>
        <translation>tout montrer</translation>
    </message>
    <message id="verdict.fold">
        <source>fold them</source>
        <translation>replier</translation>
    </message>
</context>
</TS>
