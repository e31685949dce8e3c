<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="greyed.claim">
        <source>Nobody can be asked: the provider does not know it by a reference, or takes no claims from a till</source>
        <translation>Impossible ici : le fournisseur n’a pas donné de référence, ou ne prend pas de réclamation depuis une caisse</translation>
    </message>
    <message id="greyed.refund">
        <source>Not now: a refund is under way already, or the provider makes none from a till</source>
        <translation>Pas maintenant : un remboursement est déjà demandé, ou le fournisseur n’en fait pas depuis une caisse</translation>
    </message>
    <message id="greyed.alone">
        <source>Needs two registered people, each with a PIN</source>
        <translation>Il faut deux personnes inscrites, chacune avec son code</translation>
    </message>
    <message id="greyed.unchanged">
        <source>Nothing has been changed</source>
        <translation>Rien n’a été changé</translation>
    </message>
    <message id="greyed.arming">
        <source>A moment: this is being checked</source>
        <translation>Un instant : on vérifie</translation>
    </message>
</context>
</TS>
