<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="follow.claimed">
        <source>Claim filed</source>
        <translation>Réclamation déposée</translation>
    </message>
    <message id="follow.claim_old">
        <source>Old claim: ring up</source>
        <translation>Réclamation ancienne : relancer</translation>
    </message>
    <message id="follow.claimed_count" numerus="yes">
        <source>{shown} claims</source>
        <translation>
            <numerusform>{shown} réclamation</numerusform>
            <numerusform>{shown} réclamations</numerusform>
        </translation>
    </message>
    <message id="option.message_receipt">
        <source>WhatsApp: the receipt</source>
        <translation>WhatsApp : le reçu</translation>
    </message>
    <message id="option.message_receipt.help">
        <source>The text that Ctrl+W sends for a finished operation, empty for the till’s own. Write what is to be filled in between braces, as shown.</source>
        <translation>Le texte que Ctrl+W envoie pour une opération terminée, vide pour celui de la caisse. Écrivez entre accolades ce qui doit être rempli, comme indiqué.</translation>
    </message>
    <message id="option.message_code">
        <source>WhatsApp: the recharge code</source>
        <translation>WhatsApp : le code de recharge</translation>
    </message>
    <message id="option.message_code.help">
        <source>The text that sends a recharge’s code again, empty for the till’s own.</source>
        <translation>Le texte qui renvoie le code d’une recharge, vide pour celui de la caisse.</translation>
    </message>
    <message id="option.message_link">
        <source>WhatsApp: the payment link</source>
        <translation>WhatsApp : le lien de paiement</translation>
    </message>
    <message id="option.message_link.help">
        <source>The text that sends a payment link, empty for the till’s own. The shop’s other texts stand under [messages] in config.toml.</source>
        <translation>Le texte qui envoie un lien de paiement, vide pour celui de la caisse. Les autres textes de la boutique sont sous [messages] dans config.toml.</translation>
    </message>
    <message id="template.receipt">
        <source>```{ligne}{recu}```</source>
        <translation>```{ligne}{recu}```</translation>
    </message>
    <message id="template.code">
        <source>{boutique}{ligne}{service}, {montant}{ligne}Your code:{ligne}{code}{ligne}Reference {reference}</source>
        <translation>{boutique}{ligne}{service}, {montant}{ligne}Votre code :{ligne}{code}{ligne}Référence {reference}</translation>
    </message>
    <message id="template.link">
        <source>{boutique}{ligne}{service}: pay {montant} here{ligne}{lien}</source>
        <translation>{boutique}{ligne}{service} : payez {montant} ici{ligne}{lien}</translation>
    </message>
    <message id="template.receipt.name">
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message id="template.code.name">
        <source>Recharge code</source>
        <translation>Code de recharge</translation>
    </message>
    <message id="template.link.name">
        <source>Payment link</source>
        <translation>Lien de paiement</translation>
    </message>
    <message id="message.title">
        <source>Send by WhatsApp</source>
        <translation>Envoyer par WhatsApp</translation>
    </message>
    <message id="message.button">
        <source>WhatsApp ({keys})</source>
        <translation>WhatsApp ({keys})</translation>
    </message>
    <message id="message.to">
        <source>To the number</source>
        <translation>Au numéro</translation>
    </message>
    <message id="message.which">
        <source>What is sent: choose by digit</source>
        <translation>Ce qui est envoyé : choisissez par un chiffre</translation>
    </message>
    <message id="message.preview">
        <source>The message</source>
        <translation>Le message</translation>
    </message>
    <message id="message.fee">
        <source>The provider’s fee last time: {amount}. The shop pays it.</source>
        <translation>Tarif du fournisseur la dernière fois : {amount}. La boutique le paie.</translation>
    </message>
    <message id="message.fee_unknown">
        <source>The provider takes a fee for each message; the shop pays it.</source>
        <translation>Le fournisseur prend un tarif pour chaque message ; la boutique le paie.</translation>
    </message>
    <message id="message.send">
        <source>Send (+)</source>
        <translation>Envoyer (+)</translation>
    </message>
    <message id="message.leave">
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message id="message.under_way">
        <source>Being put on disk…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message id="message.again">
        <source>A message for this number left a moment ago: + sends one more.</source>
        <translation>Un message pour ce numéro vient de partir : + en envoie un de plus.</translation>
    </message>
    <message id="message.gone">
        <source>Message on its way to {phone}</source>
        <translation>Message en route vers le {phone}</translation>
    </message>
    <message id="message.nothing">
        <source>Nothing can be sent about this operation: neither a receipt, nor a code, nor a link that can still be paid.</source>
        <translation>Rien à envoyer pour cette opération : ni reçu, ni code, ni lien encore payable.</translation>
    </message>
    <message id="message.no_operation">
        <source>Pick an operation first: its row, its verdict or its link.</source>
        <translation>Choisissez d’abord une opération : sa ligne, son verdict ou son lien.</translation>
    </message>
    <message id="message.not_sold">
        <source>WhatsApp is not on sale here.</source>
        <translation>WhatsApp n’est pas en vente ici.</translation>
    </message>
    <message id="shortcut.message">
        <source>Send the receipt, code or link by WhatsApp</source>
        <translation>Envoyer le reçu, le code ou le lien par WhatsApp</translation>
    </message>
    <message id="draft.list">
        <source>A transfer was begun and not sent</source>
        <translation>Un envoi a été commencé et n’est pas parti</translation>
    </message>
    <message id="draft.hint">
        <source>A digit goes on with it, Enter begins another one, Delete removes them. After a day they go by themselves.</source>
        <translation>Un chiffre le reprend, Entrée en commence un autre, Suppr les efface. Après un jour ils s’effacent d’eux-mêmes.</translation>
    </message>
    <message id="draft.nameless">
        <source>No name yet</source>
        <translation>Pas encore de nom</translation>
    </message>
    <message id="draft.age">
        <source>{age} ago</source>
        <translation>il y a {age}</translation>
    </message>
    <message id="message.reading">
        <source>Reading the file: {percent} %</source>
        <translation>Lecture du fichier : {percent} %</translation>
    </message>
    <message id="message.encoding">
        <source>Attachment being made ready: {percent} %</source>
        <translation>Pièce jointe en préparation : {percent} %</translation>
    </message>
</context>
</TS>
