<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="option.lock_after">
        <source>Lock when nobody types</source>
        <translation>Verrouiller sans activité</translation>
    </message>
    <message id="option.lock_after.help">
        <source>After so long without a key or a click the till asks for a PIN again. Only for tills whose people have PINs.</source>
        <translation>Après ce temps sans touche ni clic, la caisse redemande un code. Seulement pour les caisses dont les personnes ont un code.</translation>
    </message>
    <message id="option.lock_after.0">
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message id="option.lock_after.1">
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message id="option.lock_after.2">
        <source>2 minutes</source>
        <translation>2 minutes</translation>
    </message>
    <message id="option.lock_after.5">
        <source>5 minutes</source>
        <translation>5 minutes</translation>
    </message>
    <message id="option.lock_after.10">
        <source>10 minutes</source>
        <translation>10 minutes</translation>
    </message>
    <message id="option.lock_after.30">
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message id="option.approval_above">
        <source>Approval above, in francs</source>
        <translation>Accord au-dessus de, en francs</translation>
    </message>
    <message id="option.approval_above.help">
        <source>An operation above this amount needs the PIN of a chief or an owner. 0: no limit. Nothing is asked in a shop of one person.</source>
        <translation>Une opération au-dessus de ce montant demande le code d’un chef ou du propriétaire. 0 : pas de limite. Rien n’est demandé dans une boutique d’une seule personne.</translation>
    </message>
    <message id="option.shift_required">
        <source>A shift is needed to sell</source>
        <translation>Une caisse ouverte pour vendre</translation>
    </message>
    <message id="option.shift_required.help">
        <source>Nothing is sold before the drawer was counted and the shift opened (F12).</source>
        <translation>Rien ne se vend avant que le tiroir soit compté et la caisse ouverte (F12).</translation>
    </message>
</context>
</TS>
