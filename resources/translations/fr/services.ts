<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="reason.refund_not_offered">
        <source>This service gives no refunds</source>
        <translation>Ce service ne fait pas de remboursement</translation>
    </message>
    <message id="reason.refund_not_offered.advice">
        <source>The sale stands. File a claim, and tell the customer that it can take some days.</source>
        <translation>La vente reste valable. Faites une réclamation et dites au client que cela peut prendre quelques jours.</translation>
    </message>
    <message id="reason.refund_not_allowed">
        <source>The provider does not refund this operation</source>
        <translation>Le fournisseur ne rembourse pas cette opération</translation>
    </message>
    <message id="reason.refund_not_allowed.advice">
        <source>The sale stands and nothing came back. See how it stands at the provider, then file a claim.</source>
        <translation>La vente reste valable et rien n’est revenu. Regardez où elle en est chez le fournisseur, puis faites une réclamation.</translation>
    </message>
    <message id="reason.refund_float_too_low">
        <source>Your balance with the provider is too low for this refund</source>
        <translation>Votre solde chez le fournisseur ne suffit pas pour ce remboursement</translation>
    </message>
    <message id="reason.refund_float_too_low.advice">
        <source>The sale stands. Have the shop’s balance topped up, then ask for the refund again.</source>
        <translation>La vente reste valable. Faites recharger le solde du point de vente, puis redemandez le remboursement.</translation>
    </message>
    <message id="reason.claim_already_open">
        <source>A claim about this operation is open already</source>
        <translation>Une réclamation est déjà ouverte pour cette opération</translation>
    </message>
    <message id="reason.claim_already_open.advice">
        <source>Nothing more to do: the provider answers the first one.</source>
        <translation>Rien d’autre à faire : le fournisseur répond à la première.</translation>
    </message>
    <message id="reason.claim_refused">
        <source>The provider did not take the claim</source>
        <translation>Le fournisseur n’a pas pris la réclamation</translation>
    </message>
    <message id="reason.claim_refused.advice">
        <source>Nothing changed. Read the provider’s words below, or write to its support with our reference.</source>
        <translation>Rien n’a changé. Lisez ci-dessous ce que dit le fournisseur, ou écrivez à son assistance avec notre référence.</translation>
    </message>
    <message id="option.moneygram">
        <source>MoneyGram</source>
        <translation>MoneyGram</translation>
    </message>
    <message id="option.moneygram.help">
        <source>Lets the till pay out and send MoneyGram transfers. The provider’s document does not describe how: try it with a small amount first.</source>
        <translation>Permet de payer et d’envoyer des transferts MoneyGram. Le document du fournisseur ne décrit pas comment : essayez d’abord avec un petit montant.</translation>
    </message>
    <message id="option.card_entry">
        <source>Card numbers typed at the till</source>
        <translation>Saisie des cartes à la caisse</translation>
    </message>
    <message id="option.card_entry.help">
        <source>Lets the cashier type a customer’s card number and code. The shop then falls under the card networks’ security rules (PCI DSS). Neither is ever written down.</source>
        <translation>Permet au caissier de taper le numéro et le code d’une carte. Le point de vente est alors soumis aux règles de sécurité des réseaux de cartes (PCI DSS). Rien n’en est jamais enregistré.</translation>
    </message>
    <message id="cli.command.refund">
        <source>asks for a refund of a whole sale</source>
        <translation>demande le remboursement de toute une vente</translation>
    </message>
    <message id="cli.command.claim">
        <source>files a claim about a transaction</source>
        <translation>fait une réclamation sur une transaction</translation>
    </message>
    <message id="cli.command.bills">
        <source>tells what is due on an account</source>
        <translation>dit ce qui est dû sur un compte</translation>
    </message>
    <message id="cli.command.moneygram">
        <source>MoneyGram before money moves</source>
        <translation>MoneyGram avant que l’argent bouge</translation>
    </message>
    <message id="cli.command.moneygram_receive_info">
        <source>tells what waits under a reference</source>
        <translation>dit ce qui attend sous une référence</translation>
    </message>
    <message id="cli.command.moneygram_quote">
        <source>tells what sending would cost</source>
        <translation>dit ce que coûterait un envoi</translation>
    </message>
    <message id="cli.help.subject">
        <source>what the claim is about, in a few words</source>
        <translation>l’objet de la réclamation, en quelques mots</translation>
    </message>
    <message id="cli.help.message">
        <source>the claim itself; @FILE reads a file</source>
        <translation>la réclamation elle-même ; @FICHIER lit un fichier</translation>
    </message>
    <message id="cli.help.account">
        <source>contract, meter or customer number</source>
        <translation>numéro de contrat, de compteur ou de client</translation>
    </message>
    <message id="cli.help.number">
        <source>the transfer’s reference</source>
        <translation>la référence du transfert</translation>
    </message>
    <message id="cli.value.account">
        <source>NUMBER</source>
        <translation>NUMÉRO</translation>
    </message>
    <message id="cli.value.number">
        <source>REFERENCE</source>
        <translation>RÉFÉRENCE</translation>
    </message>
    <message id="cli.usage.claim">
        <source>A claim needs a subject and a message.</source>
        <translation>Une réclamation a besoin d’un objet et d’un message.</translation>
    </message>
    <message id="cli.usage.bill">
        <source>No bill {reference} is due on this account. Due: {due}</source>
        <translation>Aucune facture {reference} n’est due sur ce compte. Dues : {due}</translation>
    </message>
    <message id="cli.usage.switched_off">
        <source>{code} is turned off: nothing was done. The owner turns it on with “{option} = true” in config.toml.</source>
        <translation>{code} est désactivé : rien n’a été fait. Le propriétaire l’active par « {option} = true » dans config.toml.</translation>
    </message>
    <message id="cli.no_bill">
        <source>No bill is due on this account.</source>
        <translation>Aucune facture n’est due sur ce compte.</translation>
    </message>
    <message id="cli.incoming_amount">
        <source>To pay out: {amount} {currency}</source>
        <translation>À payer : {amount} {currency}</translation>
    </message>
    <message id="cli.incoming_people">
        <source>From {sender} to {receiver}</source>
        <translation>De {sender} à {receiver}</translation>
    </message>
    <message id="cli.quote_total">
        <source>To collect: {total} F, fees of {fees} F included</source>
        <translation>À encaisser : {total} F, frais de {fees} F compris</translation>
    </message>
    <message id="cli.quote_received">
        <source>The receiver gets {received} {currency} (rate {rate})</source>
        <translation>Le bénéficiaire reçoit {received} {currency} (taux {rate})</translation>
    </message>
    <message id="cli.quote_ends">
        <source>This offer ends in {left}</source>
        <translation>Cette offre se termine dans {left}</translation>
    </message>
    <message id="cli.refund_open">
        <source>The refund is asked for; only its status proves it. Ask again: pos-app watch</source>
        <translation>Le remboursement est demandé ; seul son état le prouve. Pour le savoir : pos-app watch</translation>
    </message>
    <message id="cli.claim_filed">
        <source>Claim filed: {reference}</source>
        <translation>Réclamation enregistrée : {reference}</translation>
    </message>
    <message id="pickup.ready">
        <source>The transfer can be paid out</source>
        <translation>Le transfert peut être payé</translation>
    </message>
    <message id="pickup.already_paid">
        <source>This transfer was paid out already</source>
        <translation>Ce transfert a déjà été payé</translation>
    </message>
    <message id="pickup.cancelled">
        <source>This transfer was cancelled</source>
        <translation>Ce transfert a été annulé</translation>
    </message>
    <message id="pickup.refunded">
        <source>This transfer went back to its sender</source>
        <translation>Ce transfert est retourné à l’expéditeur</translation>
    </message>
    <message id="pickup.blocked">
        <source>MoneyGram does not release this transfer here</source>
        <translation>MoneyGram ne libère pas ce transfert ici</translation>
    </message>
    <message id="extra.amount">
        <source>Fee of the message: {value} F</source>
        <translation>Frais du message : {value} F</translation>
    </message>
    <message id="problem.not_a_file">
        <source>Choose a file that is there</source>
        <translation>Choisissez un fichier qui existe</translation>
    </message>
    <message id="problem.file_too_large">
        <source>{bound} MiB at most</source>
        <translation>{bound} Mio au plus</translation>
    </message>
    <message id="problem.file_type">
        <source>Only pictures, sound, films and PDF can be sent</source>
        <translation>Seuls les images, sons, films et PDF peuvent être envoyés</translation>
    </message>
    <message id="reason.file_changed">
        <source>The file to be sent was changed or removed</source>
        <translation>Le fichier à envoyer a été modifié ou supprimé</translation>
    </message>
    <message id="reason.file_changed.advice">
        <source>Nothing was sent. Choose the file again.</source>
        <translation>Rien n’est parti. Choisissez de nouveau le fichier.</translation>
    </message>
    <message id="problem.not_a_card">
        <source>Check the card’s digits</source>
        <translation>Vérifiez les chiffres de la carte</translation>
    </message>
    <message id="reason.card_gone">
        <source>The card’s digits are no longer here</source>
        <translation>Les chiffres de la carte ne sont plus ici</translation>
    </message>
    <message id="reason.card_gone.advice">
        <source>Nothing was sent. Cancel this one and type the card again: it is never kept.</source>
        <translation>Rien n’est parti. Annulez celle-ci et retapez la carte : elle n’est jamais conservée.</translation>
    </message>
</context>
</TS>
