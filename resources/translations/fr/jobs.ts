<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="screen.bill">
        <source>Bill</source>
        <translation>Facture</translation>
    </message>
    <message id="screen.reload">
        <source>Reload</source>
        <translation>Recharge</translation>
    </message>
    <message id="screen.moneygram">
        <source>MoneyGram</source>
        <translation>MoneyGram</translation>
    </message>
    <message id="screen.link">
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message id="screen.message">
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message id="shortcut.print">
        <source>Print the receipt</source>
        <translation>Imprimer le reçu</translation>
    </message>
    <message id="shortcut.claim">
        <source>Claim about the operation in sight</source>
        <translation>Réclamation sur l’opération affichée</translation>
    </message>
    <message id="shortcut.refund">
        <source>Refund of the operation in sight</source>
        <translation>Remboursement de l’opération affichée</translation>
    </message>
    <message id="shortcut.copy_code">
        <source>Copy the code or link in sight</source>
        <translation>Copier le code ou le lien affiché</translation>
    </message>
    <message id="keyname.Shift">
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message id="bill.list">
        <source>Bills to be paid</source>
        <translation>Factures à payer</translation>
    </message>
    <message id="bill.one">
        <source>Bill</source>
        <translation>Facture</translation>
    </message>
    <message id="bill.due">
        <source>due {due}</source>
        <translation>échéance {due}</translation>
    </message>
    <message id="bill.due_date">
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message id="bill.name">
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message id="bill.hint">
        <source>Enter: look up · digit: pick a bill · Esc: back</source>
        <translation>Entrée : chercher · chiffre : choisir la facture · Échap : revenir</translation>
    </message>
    <message id="bill.searching">
        <source>Looking for bills… Esc gives up.</source>
        <translation>Recherche des factures… Échap pour abandonner.</translation>
    </message>
    <message id="bill.nothing_due">
        <source>Nothing is due on this account</source>
        <translation>Rien à payer sur ce compte</translation>
    </message>
    <message id="bill.nothing_due.advice">
        <source>Check the number with the customer. No money has moved.</source>
        <translation>Vérifiez le numéro avec le client. Aucun argent n’a bougé.</translation>
    </message>
    <message id="bill.found" numerus="yes">
        <source>{count} bills to pay</source>
        <translation>
            <numerusform>{count} facture à payer</numerusform>
            <numerusform>{count} factures à payer</numerusform>
        </translation>
    </message>
    <message id="bill.pick">
        <source>Type the digit of the bill. Its amount cannot be changed.</source>
        <translation>Tapez le chiffre de la facture. Son montant ne peut pas être changé.</translation>
    </message>
    <message id="reload.code">
        <source>{service}: code to give to the customer</source>
        <translation>{service} : code à donner au client</translation>
    </message>
    <message id="reload.no_code">
        <source>{service}: paid, but the code has not come</source>
        <translation>{service} : payé, mais le code n’est pas arrivé</translation>
    </message>
    <message id="reload.no_code.advice">
        <source>The money has gone out: do not sell it again. File a claim to get the code.</source>
        <translation>L’argent est parti : ne revendez pas. Faites une réclamation pour obtenir le code.</translation>
    </message>
    <message id="reload.copy">
        <source>Copy ({keys})</source>
        <translation>Copier ({keys})</translation>
    </message>
    <message id="reload.copied">
        <source>Code copied</source>
        <translation>Code copié</translation>
    </message>
    <message id="reload.close">
        <source>Put this code away</source>
        <translation>Ranger ce code</translation>
    </message>
    <message id="pay_link.copy">
        <source>Copy ({keys})</source>
        <translation>Copier ({keys})</translation>
    </message>
    <message id="pay_link.copied">
        <source>Link copied</source>
        <translation>Lien copié</translation>
    </message>
    <message id="pay_link.expired">
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message id="message.path">
        <source>File: picture, sound, film or PDF (its path)</source>
        <translation>Fichier : image, son, vidéo ou PDF (son chemin)</translation>
    </message>
    <message id="follow.claim">
        <source>Claim (Ctrl+R)</source>
        <translation>Réclamer (Ctrl+R)</translation>
    </message>
    <message id="follow.refund">
        <source>Refund (Ctrl+Shift+R)</source>
        <translation>Rembourser (Ctrl+Maj+R)</translation>
    </message>
    <message id="aftercare.claim">
        <source>Claim ({keys})</source>
        <translation>Réclamer ({keys})</translation>
    </message>
    <message id="aftercare.leave">
        <source>Leave (Esc)</source>
        <translation>Abandonner (Échap)</translation>
    </message>
    <message id="aftercare.close">
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message id="aftercare.under_way">
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message id="aftercare.unknown">
        <source>Nobody knows yet what came of it: see Follow-up</source>
        <translation>On ne sait pas encore ce qu’il en est : voyez Suivi</translation>
    </message>
    <message id="claim.title">
        <source>Claim to the provider</source>
        <translation>Réclamation au fournisseur</translation>
    </message>
    <message id="claim.warning">
        <source>Read it, change it if you like (Tab), then + files it. It goes once.</source>
        <translation>Relisez, modifiez si besoin (Tab), puis + l’envoie. Elle part une seule fois.</translation>
    </message>
    <message id="claim.subject_name">
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message id="claim.text_name">
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message id="claim.confirm">
        <source>File the claim (+)</source>
        <translation>Envoyer la réclamation (+)</translation>
    </message>
    <message id="claim.subject">
        <source>Claim: {service}, {amount}, {day}</source>
        <translation>Réclamation : {service}, {amount}, {day}</translation>
    </message>
    <message id="claim.text">
        <source>Please check this operation: {service}, {amount}, {day} at {time}.
Your reference: {reference}
Our reference: {ref}
State at our till: {state}
{story}</source>
        <translation>Merci de vérifier cette opération : {service}, {amount}, le {day} à {time}.
Votre référence : {reference}
Notre référence : {ref}
État à notre caisse : {state}
{story}</translation>
    </message>
    <message id="claim.filed">
        <source>Claim {claim} is filed</source>
        <translation>Réclamation {claim} enregistrée</translation>
    </message>
    <message id="claim.filed.advice">
        <source>Give this number to the customer; the answer can take some days.</source>
        <translation>Donnez ce numéro au client ; la réponse peut prendre quelques jours.</translation>
    </message>
    <message id="claim.not_possible">
        <source>No claim can be filed about this operation</source>
        <translation>Aucune réclamation possible pour cette opération</translation>
    </message>
    <message id="refund.title">
        <source>Refund of the whole sale</source>
        <translation>Remboursement de toute l’opération</translation>
    </message>
    <message id="refund.warning">
        <source>{amount} go back to the customer’s account. Give no cash: the refund is done when the state says so.</source>
        <translation>{amount} reviennent sur le compte du client. Ne rendez pas d’espèces : le remboursement est fait quand l’état le dit.</translation>
    </message>
    <message id="refund.confirm">
        <source>Ask for the refund (+)</source>
        <translation>Demander le remboursement (+)</translation>
    </message>
    <message id="refund.asked">
        <source>Refund asked for, not proven yet</source>
        <translation>Remboursement demandé, pas encore prouvé</translation>
    </message>
    <message id="refund.asked.advice">
        <source>The till keeps asking. Tell the customer only when the state is “Refunded”.</source>
        <translation>La caisse continue de demander. Ne l’annoncez au client que quand l’état est « Remboursée ».</translation>
    </message>
    <message id="refund.not_possible">
        <source>This operation cannot be refunded now</source>
        <translation>Cette opération ne peut pas être remboursée maintenant</translation>
    </message>
    <message id="moneygram.off">
        <source>MoneyGram is off: the provider’s document does not describe its payments. The owner turns it on in Settings (Ctrl+, then “MoneyGram”), and Ctrl+Shift+O opens the till again.</source>
        <translation>MoneyGram est désactivé : le document du fournisseur n’en décrit pas les paiements. Le propriétaire l’active dans les Réglages (Ctrl+, puis « MoneyGram »), et Ctrl+Maj+O rouvre la caisse.</translation>
    </message>
    <message id="moneygram.withdrawal">
        <source>Receive: pay a transfer out</source>
        <translation>Réception : payer un transfert</translation>
    </message>
    <message id="moneygram.deposit">
        <source>Send a transfer</source>
        <translation>Envoi d’un transfert</translation>
    </message>
    <message id="moneygram.sheet">
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message id="moneygram.searching">
        <source>Looking for the transfer… Esc gives up.</source>
        <translation>Recherche du transfert… Échap pour abandonner.</translation>
    </message>
    <message id="moneygram.go_on">
        <source>Receiver’s identity (+)</source>
        <translation>Identité du bénéficiaire (+)</translation>
    </message>
    <message id="moneygram.sender">
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message id="moneygram.receiver">
        <source>Receiver</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message id="moneygram.pickup.ready">
        <source>Can be paid out</source>
        <translation>Peut être payé</translation>
    </message>
    <message id="moneygram.pickup.ready.advice">
        <source>Check the identity document before you go on with +.</source>
        <translation>Vérifiez la pièce d’identité avant de continuer avec +.</translation>
    </message>
    <message id="moneygram.pickup.already_paid">
        <source>Already paid out: hand nothing over</source>
        <translation>Déjà payé : ne remettez rien</translation>
    </message>
    <message id="moneygram.pickup.already_paid.advice">
        <source>The transfer was collected elsewhere. The sender can ask MoneyGram.</source>
        <translation>Le transfert a été retiré ailleurs. L’expéditeur peut se renseigner auprès de MoneyGram.</translation>
    </message>
    <message id="moneygram.pickup.cancelled">
        <source>Cancelled: hand nothing over</source>
        <translation>Annulé : ne remettez rien</translation>
    </message>
    <message id="moneygram.pickup.cancelled.advice">
        <source>The sender took it back. The customer has to ask the sender.</source>
        <translation>L’expéditeur l’a annulé. Le client doit s’adresser à l’expéditeur.</translation>
    </message>
    <message id="moneygram.pickup.refunded">
        <source>Refunded to the sender: hand nothing over</source>
        <translation>Remboursé à l’expéditeur : ne remettez rien</translation>
    </message>
    <message id="moneygram.pickup.refunded.advice">
        <source>The customer has to ask the sender.</source>
        <translation>Le client doit s’adresser à l’expéditeur.</translation>
    </message>
    <message id="moneygram.pickup.blocked">
        <source>Cannot be paid out here: hand nothing over</source>
        <translation>Ne peut pas être payé ici : ne remettez rien</translation>
    </message>
    <message id="moneygram.pickup.blocked.advice">
        <source>MoneyGram holds it back. The customer or the sender calls MoneyGram.</source>
        <translation>MoneyGram le retient. Le client ou l’expéditeur appelle MoneyGram.</translation>
    </message>
    <message id="moneygram.step">
        <source>Step {number} of {steps}</source>
        <translation>Étape {number} sur {steps}</translation>
    </message>
    <message id="moneygram.quote">
        <source>Cost: read it with the customer</source>
        <translation>Coût : relisez avec le client</translation>
    </message>
    <message id="moneygram.quoting">
        <source>Asking for fees and rate… Esc gives up.</source>
        <translation>Demande des frais et du taux… Échap pour abandonner.</translation>
    </message>
    <message id="moneygram.total">
        <source>To collect</source>
        <translation>À encaisser</translation>
    </message>
    <message id="moneygram.fees">
        <source>of which fees</source>
        <translation>dont frais</translation>
    </message>
    <message id="moneygram.received">
        <source>Receiver gets</source>
        <translation>Le bénéficiaire reçoit</translation>
    </message>
    <message id="moneygram.rate">
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message id="moneygram.valid">
        <source>Valid for</source>
        <translation>Valable</translation>
    </message>
    <message id="moneygram.hint">
        <source>Enter: look up · +: go on · Esc: back</source>
        <translation>Entrée : chercher · + : continuer · Échap : revenir</translation>
    </message>
    <message id="recovery.title" numerus="yes">
        <source>The till had stopped: {count} operations to look at</source>
        <translation>
            <numerusform>La caisse s’était arrêtée : {count} opération à regarder</numerusform>
            <numerusform>La caisse s’était arrêtée : {count} opérations à regarder</numerusform>
        </translation>
    </message>
    <message id="recovery.nothing_resent">
        <source>Nothing was sent again by itself. This is what is known, and what to do:</source>
        <translation>Rien n’a été renvoyé tout seul. Voici ce qui est connu, et ce qu’il faut faire :</translation>
    </message>
    <message id="recovery.more" numerus="yes">
        <source>{count} more: see Follow-up</source>
        <translation>
            <numerusform>{count} autre : voyez Suivi</numerusform>
            <numerusform>{count} autres : voyez Suivi</numerusform>
        </translation>
    </message>
    <message id="recovery.since">
        <source>begun {age} ago</source>
        <translation>commencée il y a {age}</translation>
    </message>
    <message id="recovery.was">
        <source>before: {state}</source>
        <translation>avant : {state}</translation>
    </message>
    <message id="recovery.reference">
        <source>ref. {reference}</source>
        <translation>réf. {reference}</translation>
    </message>
    <message id="recovery.close">
        <source>To Follow-up (Esc)</source>
        <translation>Vers Suivi (Échap)</translation>
    </message>
</context>
</TS>
