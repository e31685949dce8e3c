<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="window.title">
        <source>Till – {shop}</source>
        <translation>Caisse – {shop}</translation>
    </message>
    <message id="screen.deposit">
        <source>Deposit</source>
        <translation>Dépôt</translation>
    </message>
    <message id="screen.withdrawal">
        <source>Withdrawal</source>
        <translation>Retrait</translation>
    </message>
    <message id="screen.airtime">
        <source>Airtime</source>
        <translation>Crédit</translation>
    </message>
    <message id="screen.follow">
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message id="screen.journal">
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message id="top.shop">
        <source>My shop</source>
        <translation>Ma boutique</translation>
    </message>
    <message id="top.cashier">
        <source>Cashier: {name}</source>
        <translation>Caissier : {name}</translation>
    </message>
    <message id="top.clock">
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message id="age.seconds">
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message id="age.minutes">
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message id="age.hours">
        <source>{number} h</source>
        <translation>{number} h</translation>
    </message>
    <message id="age.days">
        <source>{number} d</source>
        <translation>{number} j</translation>
    </message>
    <message id="services.name">
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message id="services.hint">
        <source>Type the digit of a service.</source>
        <translation>Tapez le chiffre d’un service.</translation>
    </message>
    <message id="services.more">
        <source>0   More…</source>
        <translation>0   Suite…</translation>
    </message>
    <message id="services.change">
        <source>Change (Esc)</source>
        <translation>Changer (Échap)</translation>
    </message>
    <message id="services.none">
        <source>No service of this kind is on sale for now.</source>
        <translation>Aucun service de ce genre n’est en vente pour l’instant.</translation>
    </message>
    <message id="form.hint">
        <source>Enter: next field · +: confirm · -: back · *: 000 · Esc: change service</source>
        <translation>Entrée : champ suivant · + : confirmer · - : revenir · * : 000 · Échap : changer de service</translation>
    </message>
    <message id="keyname.Enter">
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message id="keyname.Esc">
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message id="keyname.Up">
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message id="keyname.Down">
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message id="keyname.Space">
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message id="keyname.Delete">
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message id="keyname.Backspace">
        <source>Backspace</source>
        <translation>Retour</translation>
    </message>
    <message id="form.optional">
        <source>  (optional)</source>
        <translation>  (facultatif)</translation>
    </message>
    <message id="form.problem_of">
        <source>Problem: {field}</source>
        <translation>Problème : {field}</translation>
    </message>
    <message id="form.date_shape">
        <source>DD/MM/YYYY</source>
        <translation>JJ/MM/AAAA</translation>
    </message>
    <message id="read_back.name">
        <source>Read back and confirm</source>
        <translation>Relire et confirmer</translation>
    </message>
    <message id="read_back.deposit">
        <source>{service} deposit: read it back with the customer</source>
        <translation>Dépôt {service} : relisez avec le client</translation>
    </message>
    <message id="read_back.withdrawal">
        <source>{service} withdrawal: read it back with the customer</source>
        <translation>Retrait {service} : relisez avec le client</translation>
    </message>
    <message id="read_back.sale">
        <source>{service} sale: read it back with the customer</source>
        <translation>Vente {service} : relisez avec le client</translation>
    </message>
    <message id="read_back.collection">
        <source>{service} payment: read it back with the customer</source>
        <translation>Encaissement {service} : relisez avec le client</translation>
    </message>
    <message id="read_back.message">
        <source>{service} message: read it before it goes</source>
        <translation>Message {service} : relisez avant l’envoi</translation>
    </message>
    <message id="read_back.operator">
        <source>Number with</source>
        <translation>Numéro chez</translation>
    </message>
    <message id="read_back.confirm">
        <source>Confirm (+)</source>
        <translation>Confirmer (+)</translation>
    </message>
    <message id="operator.unknown">
        <source>Not known from the number: check it</source>
        <translation>Inconnu d’après le numéro : vérifiez</translation>
    </message>
    <message id="guard.earlier">
        <source>{service} · {recipient} · {amount}
{age} ago: {state}</source>
        <translation>{service} · {recipient} · {amount}
Il y a {age} : {state}</translation>
    </message>
    <message id="guard.question">
        <source>If it really is another operation, type the last 2 digits of the number, then +</source>
        <translation>Si c’est bien une autre opération, tapez les 2 derniers chiffres du numéro, puis +</translation>
    </message>
    <message id="guard.digits">
        <source>Last two digits</source>
        <translation>Deux derniers chiffres</translation>
    </message>
    <message id="guard.accept">
        <source>It is another operation (+)</source>
        <translation>C’est une autre opération (+)</translation>
    </message>
    <message id="guard.refuse">
        <source>Do not repeat (Esc)</source>
        <translation>Ne pas refaire (Échap)</translation>
    </message>
    <message id="strip.name">
        <source>Operations in progress</source>
        <translation>Opérations en cours</translation>
    </message>
    <message id="strip.title">
        <source>In progress · {number}</source>
        <translation>En cours · {number}</translation>
    </message>
    <message id="strip.empty">
        <source>Nothing is waiting.</source>
        <translation>Rien n’est en attente.</translation>
    </message>
    <message id="strip.what">
        <source>{service} · {recipient}</source>
        <translation>{service} · {recipient}</translation>
    </message>
    <message id="strip.send">
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message id="strip.cancel">
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message id="strip.link">
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message id="strip.ask">
        <source>Ask now</source>
        <translation>Demander maintenant</translation>
    </message>
    <message id="strip.ask_in">
        <source>Ask ({left})</source>
        <translation>Demander ({left})</translation>
    </message>
    <message id="strip.asking">
        <source>Asking…</source>
        <translation>Question en cours…</translation>
    </message>
    <message id="link.code">
        <source>QR code to show to the customer</source>
        <translation>Code QR à présenter au client</translation>
    </message>
    <message id="link.title">
        <source>The customer scans: {service}</source>
        <translation>Le client scanne : {service}</translation>
    </message>
    <message id="link.left">
        <source>Valid for {left} more</source>
        <translation>Valable encore {left}</translation>
    </message>
    <message id="link.close">
        <source>Put away</source>
        <translation>Ranger</translation>
    </message>
    <message id="verdict.dismiss">
        <source>Put this result away</source>
        <translation>Ranger ce résultat</translation>
    </message>
    <message id="verdict.deposit.SUCCEEDED">
        <source>DEPOSIT DONE</source>
        <translation>DÉPÔT RÉUSSI</translation>
    </message>
    <message id="verdict.deposit.DECLINED">
        <source>DEPOSIT DECLINED: GIVE THE CASH BACK</source>
        <translation>DÉPÔT REFUSÉ : RENDRE L’ARGENT</translation>
    </message>
    <message id="verdict.deposit.REFUNDED">
        <source>DEPOSIT REFUNDED</source>
        <translation>DÉPÔT REMBOURSÉ</translation>
    </message>
    <message id="verdict.withdrawal.SUCCEEDED">
        <source>HAND OVER</source>
        <translation>REMETTRE</translation>
    </message>
    <message id="verdict.withdrawal.DECLINED">
        <source>DO NOT HAND OVER</source>
        <translation>NE PAS REMETTRE</translation>
    </message>
    <message id="verdict.withdrawal.REFUNDED">
        <source>WITHDRAWAL REFUNDED</source>
        <translation>RETRAIT REMBOURSÉ</translation>
    </message>
    <message id="verdict.sale.SUCCEEDED">
        <source>SALE DONE</source>
        <translation>VENTE RÉUSSIE</translation>
    </message>
    <message id="verdict.sale.DECLINED">
        <source>SALE DECLINED: GIVE THE CASH BACK</source>
        <translation>VENTE REFUSÉE : RENDRE L’ARGENT</translation>
    </message>
    <message id="verdict.sale.REFUNDED">
        <source>SALE REFUNDED</source>
        <translation>VENTE REMBOURSÉE</translation>
    </message>
    <message id="verdict.collection.SUCCEEDED">
        <source>PAID</source>
        <translation>PAYÉ</translation>
    </message>
    <message id="verdict.collection.DECLINED">
        <source>NOT PAID</source>
        <translation>NON PAYÉ</translation>
    </message>
    <message id="verdict.collection.REFUNDED">
        <source>PAYMENT REFUNDED</source>
        <translation>PAIEMENT REMBOURSÉ</translation>
    </message>
    <message id="verdict.message.SUCCEEDED">
        <source>MESSAGE SENT</source>
        <translation>MESSAGE ENVOYÉ</translation>
    </message>
    <message id="verdict.message.DECLINED">
        <source>MESSAGE DECLINED</source>
        <translation>MESSAGE REFUSÉ</translation>
    </message>
    <message id="verdict.message.REFUNDED">
        <source>MESSAGE REFUNDED</source>
        <translation>MESSAGE REMBOURSÉ</translation>
    </message>
    <message id="extra.woyofalCode">
        <source>Code: {value}</source>
        <translation>Code : {value}</translation>
    </message>
    <message id="extra.woyofalKwh">
        <source>{value} kWh</source>
        <translation>{value} kWh</translation>
    </message>
    <message id="float.title">
        <source>{provider} balance</source>
        <translation>Solde {provider}</translation>
    </message>
    <message id="float.refresh">
        <source>Refresh the balance</source>
        <translation>Actualiser le solde</translation>
    </message>
    <message id="float.age">
        <source>Read {age} ago</source>
        <translation>Lu il y a {age}</translation>
    </message>
    <message id="float.old">
        <source>Old: read {age} ago</source>
        <translation>Ancien : lu il y a {age}</translation>
    </message>
    <message id="float.never">
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message id="banner.dismiss">
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message id="bug.title">
        <source>The program met a fault</source>
        <translation>Le programme a rencontré un défaut</translation>
    </message>
    <message id="bug.advice">
        <source>Nothing is lost: look under “In progress” how the operation stands before you repeat anything.</source>
        <translation>Rien n’est perdu : regardez dans « En cours » où en est l’opération avant de refaire quoi que ce soit.</translation>
    </message>
    <message id="help.title">
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message id="help.close">
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message id="number.title">
        <source>Number of the screen</source>
        <translation>Numéro de l’écran</translation>
    </message>
    <message id="shortcut.next_field">
        <source>Next field (never confirms)</source>
        <translation>Champ suivant (ne confirme jamais)</translation>
    </message>
    <message id="shortcut.confirm">
        <source>Read back, then confirm</source>
        <translation>Relire, puis confirmer</translation>
    </message>
    <message id="shortcut.field_back">
        <source>Back one field</source>
        <translation>Champ précédent</translation>
    </message>
    <message id="shortcut.thousand">
        <source>Three zeros: 25 then * makes 25 000</source>
        <translation>Trois zéros : 25 puis * fait 25 000</translation>
    </message>
    <message id="shortcut.search">
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message id="shortcut.leave">
        <source>Leave with nothing sent</source>
        <translation>Quitter sans rien envoyer</translation>
    </message>
    <message id="shortcut.choose_service">
        <source>Choose a service</source>
        <translation>Choisir un service</translation>
    </message>
    <message id="shortcut.more_services">
        <source>More services</source>
        <translation>Services suivants</translation>
    </message>
    <message id="shortcut.screen_by_number">
        <source>Go to a screen (empty first field)</source>
        <translation>Aller à un écran (premier champ vide)</translation>
    </message>
    <message id="shortcut.row_up">
        <source>In progress: the one above</source>
        <translation>Opération en cours : la précédente</translation>
    </message>
    <message id="shortcut.row_down">
        <source>In progress: the one below</source>
        <translation>Opération en cours : la suivante</translation>
    </message>
    <message id="shortcut.row_act">
        <source>The picked one: ask now, or send</source>
        <translation>La choisie : demander maintenant, ou envoyer</translation>
    </message>
    <message id="shortcut.row_cancel">
        <source>The picked one: cancel (if nothing was sent)</source>
        <translation>La choisie : annuler (si rien n’est parti)</translation>
    </message>
    <message id="shortcut.row_link">
        <source>The picked one: show its QR code</source>
        <translation>La choisie : montrer le code QR</translation>
    </message>
    <message id="shortcut.dismiss">
        <source>Put a notice, result or QR code away</source>
        <translation>Ranger un avis, un résultat, un code QR</translation>
    </message>
    <message id="shortcut.refresh_float">
        <source>Refresh the balance</source>
        <translation>Actualiser le solde</translation>
    </message>
    <message id="shortcut.help">
        <source>This help</source>
        <translation>Cette aide</translation>
    </message>
    <message id="print.nothing">
        <source>No receipt to print: pick an operation.</source>
        <translation>Aucun reçu à imprimer : choisissez une opération.</translation>
    </message>
    <message id="print.no_printer">
        <source>No printer: set it with Ctrl+, (Settings).</source>
        <translation>Aucune imprimante : réglez-la avec Ctrl+, (Réglages).</translation>
    </message>
    <message id="shortcut.save_receipt">
        <source>Receipt as PDF</source>
        <translation>Reçu en PDF</translation>
    </message>
    <message id="shortcut.save_day">
        <source>Today’s report as PDF</source>
        <translation>Rapport du jour en PDF</translation>
    </message>
    <message id="print.saved">
        <source>Saved: {path}</source>
        <translation>Enregistré : {path}</translation>
    </message>
    <message id="print.not_saved">
        <source>Not saved: there is no receipt, or no room.</source>
        <translation>Non enregistré : il n’y a pas de reçu, ou pas de place.</translation>
    </message>
</context>
</TS>
