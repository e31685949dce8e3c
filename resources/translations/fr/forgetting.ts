<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="forget.title">
        <source>Forget a customer</source>
        <translation>Oublier un client</translation>
    </message>
    <message id="forget.begin">
        <source>Forget this customer…</source>
        <translation>Oublier ce client…</translation>
    </message>
    <message id="forget.number">
        <source>The customer’s number</source>
        <translation>Numéro du client</translation>
    </message>
    <message id="forget.goes">
        <source>Taken out for good: name, numbers, messages and answers of the ended operations, and favourites.</source>
        <translation>Partent pour toujours : le nom, les numéros, les messages et les réponses des opérations finies, et ses favoris.</translation>
    </message>
    <message id="forget.stays">
        <source>Kept: service, amount, time, references and cashier. The journal’s chain and the sums stay as they are and can still be checked.</source>
        <translation>Restent : service, montant, heure, références et caissier. La chaîne du journal et les sommes ne changent pas et restent vérifiables.</translation>
    </message>
    <message id="forget.for_good">
        <source>Nothing brings them back. Forget with +, go back with Esc.</source>
        <translation>Rien ne les ramène. Oublier avec +, revenir avec Échap.</translation>
    </message>
    <message id="forget.look">
        <source>Look (Enter)</source>
        <translation>Regarder (Entrée)</translation>
    </message>
    <message id="forget.confirm">
        <source>Forget (+)</source>
        <translation>Oublier (+)</translation>
    </message>
    <message id="forget.leave">
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message id="forget.close">
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message id="forget.found" numerus="yes">
        <source>{phone}: {count} ended operations lose their names.</source>
        <translation>
            <numerusform>{phone} : {count} opération finie perd son nom.</numerusform>
            <numerusform>{phone} : {count} opérations finies perdent leur nom.</numerusform>
        </translation>
    </message>
    <message id="forget.open" numerus="yes">
        <source>{count} open ones keep theirs until they have ended.</source>
        <translation>
            <numerusform>{count} autre, en cours, le garde jusqu’à sa fin.</numerusform>
            <numerusform>{count} autres, en cours, le gardent jusqu’à leur fin.</numerusform>
        </translation>
    </message>
    <message id="forget.none">
        <source>{phone}: no operation of this number. Check the digits.</source>
        <translation>{phone} : aucune opération de ce numéro. Vérifiez les chiffres.</translation>
    </message>
    <message id="forget.none_finished">
        <source>{phone}: its operations are still open. Forget again when they have ended.</source>
        <translation>{phone} : ses opérations sont encore en cours. Recommencez quand elles seront finies.</translation>
    </message>
    <message id="forget.not_approved">
        <source>Nothing was forgotten: nobody approved it.</source>
        <translation>Rien n’est oublié : personne n’a donné son accord.</translation>
    </message>
    <message id="forget.done" numerus="yes">
        <source>{count} operations have no name any more.</source>
        <translation>
            <numerusform>{count} opération n’a plus de nom.</numerusform>
            <numerusform>{count} opérations n’ont plus de nom.</numerusform>
        </translation>
    </message>
    <message id="forget.later" numerus="yes">
        <source>{count} open ones keep their number: forget again when they have ended.</source>
        <translation>
            <numerusform>{count} en cours garde son numéro : recommencez quand elle sera finie.</numerusform>
            <numerusform>{count} en cours gardent leur numéro : recommencez quand elles seront finies.</numerusform>
        </translation>
    </message>
    <message id="forget.copies">
        <source>Backups, exports and days signed before still hold the names.</source>
        <translation>Les copies, exports et jours signés faits avant contiennent encore les noms.</translation>
    </message>
    <message id="forget.not_here">
        <source>This window cannot forget anybody.</source>
        <translation>Cette fenêtre ne peut oublier personne.</translation>
    </message>
    <message id="approval.forget">
        <source>{name} wants to forget the customer {phone} for good.</source>
        <translation>{name} veut oublier pour toujours le client {phone}.</translation>
    </message>
    <message id="shortcut.forget">
        <source>Forget a customer</source>
        <translation>Oublier un client</translation>
    </message>
</context>
</TS>
