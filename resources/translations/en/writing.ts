<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="writing.list">
        <source>The shop’s texts</source>
        <translation>The shop’s texts</translation>
    </message>
    <message id="writing.choose">
        <source>Which text? A digit picks, Esc goes back to the message.</source>
        <translation>Which text? A digit picks, Esc goes back to the message.</translation>
    </message>
    <message id="writing.others">
        <source>A receipt or a link goes by Ctrl+W from its operation.</source>
        <translation>A receipt or a link goes by Ctrl+W from its operation.</translation>
    </message>
    <message id="writing.button">
        <source>Texts ({keys})</source>
        <translation>Texts ({keys})</translation>
    </message>
    <message id="writing.none">
        <source>There is no text to begin with: the owner writes them in config.toml, under [messages].</source>
        <translation>There is no text to begin with: the owner writes them in config.toml, under [messages].</translation>
    </message>
    <message id="shortcut.templates">
        <source>WhatsApp: write from a text of the shop</source>
        <translation>WhatsApp: write from a text of the shop</translation>
    </message>
    <message id="problem.place_unfilled">
        <source>A place in braces is still empty</source>
        <translation>A place in braces is still empty</translation>
    </message>
    <message id="place.client">
        <source>The customer’s name</source>
        <translation>The customer’s name</translation>
    </message>
    <message id="place.montant">
        <source>The amount, as it is to be read</source>
        <translation>The amount, as it is to be read</translation>
    </message>
    <message id="place.code">
        <source>The code</source>
        <translation>The code</translation>
    </message>
    <message id="place.reference">
        <source>The reference</source>
        <translation>The reference</translation>
    </message>
    <message id="place.service">
        <source>The service</source>
        <translation>The service</translation>
    </message>
    <message id="place.boutique">
        <source>The shop’s name</source>
        <translation>The shop’s name</translation>
    </message>
    <message id="draft.pay_out">
        <source>A pay-out was begun and not confirmed</source>
        <translation>A pay-out was begun and not confirmed</translation>
    </message>
    <message id="option.identities_after">
        <source>Forget MoneyGram’s identities after</source>
        <translation>Forget MoneyGram’s identities after</translation>
    </message>
    <message id="option.identities_after.help">
        <source>Everything that MoneyGram operations asked about people leaves the journal after that time, by itself. The law of your country may set how long: in the West African union it is ten years.</source>
        <translation>Everything that MoneyGram operations asked about people leaves the journal after that time, by itself. The law of your country may set how long: in the West African union it is ten years.</translation>
    </message>
    <message id="option.identities_after.90">
        <source>90 days</source>
        <translation>90 days</translation>
    </message>
    <message id="option.identities_after.365">
        <source>1 year</source>
        <translation>1 year</translation>
    </message>
    <message id="option.identities_after.1825">
        <source>5 years</source>
        <translation>5 years</translation>
    </message>
    <message id="option.identities_after.3650">
        <source>10 years</source>
        <translation>10 years</translation>
    </message>
    <message id="cli.command.message">
        <source>tells a customer of an operation by WhatsApp: receipt, code, link or a text of the shop</source>
        <translation>tells a customer of an operation by WhatsApp: receipt, code, link or a text of the shop</translation>
    </message>
    <message id="cli.help.template">
        <source>which text: receipt, code, link, or the owner’s name for one; the first that fits if absent</source>
        <translation>which text: receipt, code, link, or the owner’s name for one; the first that fits if absent</translation>
    </message>
    <message id="cli.value.template">
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message id="cli.usage.template">
        <source>“{name}” cannot be sent about this operation; what can: {names}</source>
        <translation>“{name}” cannot be sent about this operation; what can: {names}</translation>
    </message>
    <message id="state.PENDING.provider">
        <source>With the provider</source>
        <translation>With the provider</translation>
    </message>
</context>
</TS>
