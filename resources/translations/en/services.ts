<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="reason.refund_not_offered">
        <source>This service gives no refunds</source>
        <translation>This service gives no refunds</translation>
    </message>
    <message id="reason.refund_not_offered.advice">
        <source>The sale stands. File a claim, and tell the customer that it can take some days.</source>
        <translation>The sale stands. File a claim, and tell the customer that it can take some days.</translation>
    </message>
    <message id="reason.refund_not_allowed">
        <source>The provider does not refund this operation</source>
        <translation>The provider does not refund this operation</translation>
    </message>
    <message id="reason.refund_not_allowed.advice">
        <source>The sale stands and nothing came back. See how it stands at the provider, then file a claim.</source>
        <translation>The sale stands and nothing came back. See how it stands at the provider, then file a claim.</translation>
    </message>
    <message id="reason.refund_float_too_low">
        <source>Your balance with the provider is too low for this refund</source>
        <translation>Your balance with the provider is too low for this refund</translation>
    </message>
    <message id="reason.refund_float_too_low.advice">
        <source>The sale stands. Have the shop’s balance topped up, then ask for the refund again.</source>
        <translation>The sale stands. Have the shop’s balance topped up, then ask for the refund again.</translation>
    </message>
    <message id="reason.claim_already_open">
        <source>A claim about this operation is open already</source>
        <translation>A claim about this operation is open already</translation>
    </message>
    <message id="reason.claim_already_open.advice">
        <source>Nothing more to do: the provider answers the first one.</source>
        <translation>Nothing more to do: the provider answers the first one.</translation>
    </message>
    <message id="reason.claim_refused">
        <source>The provider did not take the claim</source>
        <translation>The provider did not take the claim</translation>
    </message>
    <message id="reason.claim_refused.advice">
        <source>Nothing changed. Read the provider’s words below, or write to its support with our reference.</source>
        <translation>Nothing changed. Read the provider’s words below, or write to its support with our reference.</translation>
    </message>
    <message id="option.moneygram">
        <source>MoneyGram</source>
        <translation>MoneyGram</translation>
    </message>
    <message id="option.moneygram.help">
        <source>Lets the till pay out and send MoneyGram transfers. The provider’s document does not describe how: try it with a small amount first.</source>
        <translation>Lets the till pay out and send MoneyGram transfers. The provider’s document does not describe how: try it with a small amount first.</translation>
    </message>
    <message id="option.card_entry">
        <source>Card numbers typed at the till</source>
        <translation>Card numbers typed at the till</translation>
    </message>
    <message id="option.card_entry.help">
        <source>Lets the cashier type a customer’s card number and code. The shop then falls under the card networks’ security rules (PCI DSS). Neither is ever written down.</source>
        <translation>Lets the cashier type a customer’s card number and code. The shop then falls under the card networks’ security rules (PCI DSS). Neither is ever written down.</translation>
    </message>
</context>
</TS>
