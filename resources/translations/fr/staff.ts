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
    <message id="role.cashier">
        <source>cashier</source>
        <translation>caissier</translation>
    </message>
    <message id="role.chief">
        <source>chief</source>
        <translation>chef</translation>
    </message>
    <message id="role.owner">
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message id="pad.back">
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message id="pad.enter">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="pin.who">
        <source>Who are you? Choose by digit.</source>
        <translation>Qui êtes-vous ? Choisissez par un chiffre.</translation>
    </message>
    <message id="pin.type">
        <source>Type your PIN, then Enter.</source>
        <translation>Tapez votre code, puis Entrée.</translation>
    </message>
    <message id="pin.checking">
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message id="pin.digits">
        <source>{count} digits typed</source>
        <translation>{count} chiffres tapés</translation>
    </message>
    <message id="pin.wrong">
        <source>This is not the PIN.</source>
        <translation>Ce n’est pas le code.</translation>
    </message>
    <message id="pin.wait">
        <source>Again in {seconds} s.</source>
        <translation>Nouvel essai dans {seconds} s.</translation>
    </message>
    <message id="pin.no_right">
        <source>This person cannot approve it.</source>
        <translation>Cette personne ne peut pas donner cet accord.</translation>
    </message>
    <message id="lock.title">
        <source>Till locked</source>
        <translation>Caisse verrouillée</translation>
    </message>
    <message id="lock.advice">
        <source>Operations under way go on. Nothing is lost.</source>
        <translation>Les opérations en cours continuent. Rien n’est perdu.</translation>
    </message>
    <message id="lock.nobody">
        <source>Nobody has a PIN here: add people first (Ctrl+Shift+E).</source>
        <translation>Personne n’a de code ici : ajoutez d’abord des personnes (Ctrl+Shift+E).</translation>
    </message>
    <message id="approval.title">
        <source>An approval is needed</source>
        <translation>Il faut un accord</translation>
    </message>
    <message id="approval.leave">
        <source>Give up (Esc)</source>
        <translation>Renoncer (Échap)</translation>
    </message>
    <message id="approval.refund">
        <source>{name} wants to give a whole sale back: {what}</source>
        <translation>{name} veut rembourser une vente entière : {what}</translation>
    </message>
    <message id="approval.settle">
        <source>{name} wants to close an operation to be clarified: {what}</source>
        <translation>{name} veut clore une opération à éclaircir : {what}</translation>
    </message>
    <message id="approval.large">
        <source>{name} wants to sell for {amount}: {what}</source>
        <translation>{name} veut faire une opération de {amount} : {what}</translation>
    </message>
    <message id="approval.settings">
        <source>{name} wants to change settings.</source>
        <translation>{name} veut changer des réglages.</translation>
    </message>
    <message id="approval.staff">
        <source>{name} wants to change who works here.</source>
        <translation>{name} veut changer la liste des personnes.</translation>
    </message>
    <message id="shortcut.lock">
        <source>lock the till</source>
        <translation>verrouiller la caisse</translation>
    </message>
    <message id="screen.people">
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message id="people.name">
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message id="people.role">
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message id="people.pin">
        <source>PIN, 4 to 8 digits</source>
        <translation>Code, 4 à 8 chiffres</translation>
    </message>
    <message id="people.pin_again">
        <source>The same PIN again</source>
        <translation>Le même code encore</translation>
    </message>
    <message id="people.pin_differs">
        <source>The two PINs differ.</source>
        <translation>Les deux codes sont différents.</translation>
    </message>
    <message id="people.add">
        <source>Add (+)</source>
        <translation>Ajouter (+)</translation>
    </message>
    <message id="people.change">
        <source>Change the PIN (+)</source>
        <translation>Changer le code (+)</translation>
    </message>
    <message id="people.new_pin">
        <source>New PIN</source>
        <translation>Nouveau code</translation>
    </message>
    <message id="people.remove">
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message id="people.done">
        <source>{name}: done.</source>
        <translation>{name} : c’est fait.</translation>
    </message>
    <message id="people.nobody">
        <source>Nobody is registered: the till asks nobody for a PIN. The first person is the owner.</source>
        <translation>Personne n’est inscrit : la caisse ne demande de code à personne. La première personne est le propriétaire.</translation>
    </message>
    <message id="people.one">
        <source>One person works here: the till asks for no PIN, unless it was locked (Ctrl+L).</source>
        <translation>Une seule personne travaille ici : la caisse ne demande pas de code, sauf si elle a été verrouillée (Ctrl+L).</translation>
    </message>
    <message id="people.many">
        <source>Everybody signs in with their PIN; what a cashier may not do alone, a chief or the owner approves.</source>
        <translation>Chacun entre avec son code ; ce qu’un caissier ne peut pas faire seul, un chef ou le propriétaire l’accorde.</translation>
    </message>
    <message id="staff.problem.name_missing">
        <source>A name is needed, in letters that can be printed.</source>
        <translation>Il faut un nom, en lettres imprimables.</translation>
    </message>
    <message id="staff.problem.name_too_long">
        <source>The name is too long: 40 letters at most.</source>
        <translation>Le nom est trop long : 40 lettres au plus.</translation>
    </message>
    <message id="staff.problem.name_taken">
        <source>Somebody has this name already.</source>
        <translation>Quelqu’un a déjà ce nom.</translation>
    </message>
    <message id="staff.problem.pin_not_digits">
        <source>A PIN is made of digits.</source>
        <translation>Un code se compose de chiffres.</translation>
    </message>
    <message id="staff.problem.pin_length">
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Un code a 4 à 8 chiffres.</translation>
    </message>
    <message id="staff.problem.pin_easy">
        <source>This PIN is too easy to guess (1234, 7777…).</source>
        <translation>Ce code est trop facile à deviner (1234, 7777…).</translation>
    </message>
    <message id="staff.problem.owner_first">
        <source>The first person is the owner.</source>
        <translation>La première personne est le propriétaire.</translation>
    </message>
    <message id="staff.problem.last_owner">
        <source>The last owner goes last.</source>
        <translation>Le dernier propriétaire se retire en dernier.</translation>
    </message>
    <message id="staff.problem.not_there">
        <source>Nobody has this name.</source>
        <translation>Personne n’a ce nom.</translation>
    </message>
</context>
</TS>
