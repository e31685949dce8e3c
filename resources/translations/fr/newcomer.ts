<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="help.everything">
        <source>Everything by name</source>
        <translation>Tout par son nom</translation>
    </message>
    <message id="print.button">
        <source>Print ({keys})</source>
        <translation>Imprimer ({keys})</translation>
    </message>
    <message id="print.saved_instead">
        <source>No printer: the receipt is a page instead. {path}</source>
        <translation>Pas d’imprimante : le reçu est une page. {path}</translation>
    </message>
    <message id="form.country_shape">
        <source>Three letters: SEN, CIV, MLI</source>
        <translation>Trois lettres : SEN, CIV, MLI</translation>
    </message>
    <message id="choice.deliveryOption.WILL_CALL">
        <source>Cash at a counter</source>
        <translation>Espèces au guichet</translation>
    </message>
    <message id="follow.nothing_found">
        <source>Nothing like it is open, nor of the last 24 hours. F11, the journal, searches everything older.</source>
        <translation>Rien de tel en cours, ni dans les dernières 24 heures. F11, le journal, cherche dans tout ce qui est plus ancien.</translation>
    </message>
</context>
</TS>
