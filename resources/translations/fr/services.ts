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
</context>
</TS>
