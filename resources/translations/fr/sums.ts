<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="total.adding">
        <source>Adding up…</source>
        <translation>Addition en cours…</translation>
    </message>
    <message id="figures.print">
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message id="figures.opened">
        <source>Opened: print it from there. It is kept: {path}</source>
        <translation>Ouvert : imprimez-le de là. Gardé ici : {path}</translation>
    </message>
    <message id="figures.not_opened">
        <source>Not printed: no program here opens a PDF. It is kept: {path}</source>
        <translation>Rien n’est imprimé : aucun programme n’ouvre un PDF ici. Gardé ici : {path}</translation>
    </message>
</context>
</TS>
