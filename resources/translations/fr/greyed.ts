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
    <message id="greyed.no_older">
        <source>There are no older reports</source>
        <translation>Il n’y a pas de rapport plus ancien</translation>
    </message>
    <message id="greyed.asking">
        <source>The balance has been asked for already</source>
        <translation>Le solde est déjà demandé</translation>
    </message>
    <message id="greyed.under_way">
        <source>This is under way: wait for the answer</source>
        <translation>C’est en cours : attendez la réponse</translation>
    </message>
    <message id="greyed.writing">
        <source>It is being saved</source>
        <translation>L’enregistrement est en cours</translation>
    </message>
    <message id="greyed.no_pin">
        <source>Type the PIN first</source>
        <translation>Tapez d’abord le code</translation>
    </message>
    <message id="greyed.first_page">
        <source>This is the first page</source>
        <translation>C’est la première page</translation>
    </message>
    <message id="greyed.reading">
        <source>What can be done is being looked up</source>
        <translation>On regarde ce qui est possible</translation>
    </message>
    <message id="greyed.only_pin">
        <source>Only the PIN is changed here</source>
        <translation>Ici, seul le code change</translation>
    </message>
    <message id="greyed.first_owner">
        <source>The first person is the owner</source>
        <translation>La première personne est le propriétaire</translation>
    </message>
</context>
</TS>
