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
    <message id="cli.command.refund">
        <source>asks for a refund of a whole sale</source>
        <translation>asks for a refund of a whole sale</translation>
    </message>
    <message id="cli.command.claim">
        <source>files a claim about a transaction</source>
        <translation>files a claim about a transaction</translation>
    </message>
    <message id="cli.command.bills">
        <source>tells what is due on an account</source>
        <translation>tells what is due on an account</translation>
    </message>
    <message id="cli.command.moneygram">
        <source>MoneyGram before money moves</source>
        <translation>MoneyGram before money moves</translation>
    </message>
    <message id="cli.command.moneygram_receive_info">
        <source>tells what waits under a reference</source>
        <translation>tells what waits under a reference</translation>
    </message>
    <message id="cli.command.moneygram_quote">
        <source>tells what sending would cost</source>
        <translation>tells what sending would cost</translation>
    </message>
    <message id="cli.help.subject">
        <source>what the claim is about, in a few words</source>
        <translation>what the claim is about, in a few words</translation>
    </message>
    <message id="cli.help.message">
        <source>the claim itself; @FILE reads a file</source>
        <translation>the claim itself; @FILE reads a file</translation>
    </message>
    <message id="cli.help.account">
        <source>contract, meter or customer number</source>
        <translation>contract, meter or customer number</translation>
    </message>
    <message id="cli.help.number">
        <source>the transfer’s reference</source>
        <translation>the transfer’s reference</translation>
    </message>
    <message id="cli.value.account">
        <source>NUMBER</source>
        <translation>NUMBER</translation>
    </message>
    <message id="cli.value.number">
        <source>REFERENCE</source>
        <translation>REFERENCE</translation>
    </message>
    <message id="cli.usage.claim">
        <source>A claim needs a subject and a message.</source>
        <translation>A claim needs a subject and a message.</translation>
    </message>
    <message id="cli.usage.bill">
        <source>No bill {reference} is due on this account. Due: {due}</source>
        <translation>No bill {reference} is due on this account. Due: {due}</translation>
    </message>
    <message id="cli.usage.switched_off">
        <source>{code} is turned off: nothing was done. The owner turns it on with “{option} = true” in config.toml.</source>
        <translation>{code} is turned off: nothing was done. The owner turns it on with “{option} = true” in config.toml.</translation>
    </message>
    <message id="cli.no_bill">
        <source>No bill is due on this account.</source>
        <translation>No bill is due on this account.</translation>
    </message>
    <message id="cli.incoming_amount">
        <source>To pay out: {amount} {currency}</source>
        <translation>To pay out: {amount} {currency}</translation>
    </message>
    <message id="cli.incoming_people">
        <source>From {sender} to {receiver}</source>
        <translation>From {sender} to {receiver}</translation>
    </message>
    <message id="cli.quote_total">
        <source>To collect: {total} F, fees of {fees} F included</source>
        <translation>To collect: {total} F, fees of {fees} F included</translation>
    </message>
    <message id="cli.quote_received">
        <source>The receiver gets {received} {currency} (rate {rate})</source>
        <translation>The receiver gets {received} {currency} (rate {rate})</translation>
    </message>
    <message id="cli.quote_ends">
        <source>This offer ends in {left}</source>
        <translation>This offer ends in {left}</translation>
    </message>
    <message id="cli.refund_open">
        <source>The refund is asked for; only its status proves it. Ask again: pos-app watch</source>
        <translation>The refund is asked for; only its status proves it. Ask again: pos-app watch</translation>
    </message>
    <message id="cli.claim_filed">
        <source>Claim filed: {reference}</source>
        <translation>Claim filed: {reference}</translation>
    </message>
    <message id="pickup.ready">
        <source>The transfer can be paid out</source>
        <translation>The transfer can be paid out</translation>
    </message>
    <message id="pickup.already_paid">
        <source>This transfer was paid out already</source>
        <translation>This transfer was paid out already</translation>
    </message>
    <message id="pickup.cancelled">
        <source>This transfer was cancelled</source>
        <translation>This transfer was cancelled</translation>
    </message>
    <message id="pickup.refunded">
        <source>This transfer went back to its sender</source>
        <translation>This transfer went back to its sender</translation>
    </message>
    <message id="pickup.blocked">
        <source>MoneyGram does not release this transfer here</source>
        <translation>MoneyGram does not release this transfer here</translation>
    </message>
    <message id="extra.amount">
        <source>Fee of the message: {value} F</source>
        <translation>Fee of the message: {value} F</translation>
    </message>
    <message id="problem.not_a_file">
        <source>Choose a file that is there</source>
        <translation>Choose a file that is there</translation>
    </message>
    <message id="problem.file_too_large">
        <source>{bound} MiB at most</source>
        <translation>{bound} MiB at most</translation>
    </message>
    <message id="problem.file_type">
        <source>Only pictures, sound, films and PDF can be sent</source>
        <translation>Only pictures, sound, films and PDF can be sent</translation>
    </message>
    <message id="reason.file_changed">
        <source>The file to be sent was changed or removed</source>
        <translation>The file to be sent was changed or removed</translation>
    </message>
    <message id="reason.file_changed.advice">
        <source>Nothing was sent. Choose the file again.</source>
        <translation>Nothing was sent. Choose the file again.</translation>
    </message>
    <message id="problem.not_a_card">
        <source>Check the card’s digits</source>
        <translation>Check the card’s digits</translation>
    </message>
    <message id="reason.card_gone">
        <source>The card’s digits are no longer here</source>
        <translation>The card’s digits are no longer here</translation>
    </message>
    <message id="reason.card_gone.advice">
        <source>Nothing was sent. Cancel this one and type the card again: it is never kept.</source>
        <translation>Nothing was sent. Cancel this one and type the card again: it is never kept.</translation>
    </message>
</context>
</TS>
