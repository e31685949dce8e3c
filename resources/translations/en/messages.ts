<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="follow.claimed">
        <source>Claim filed</source>
        <translation>Claim filed</translation>
    </message>
    <message id="follow.claim_old">
        <source>Old claim: ring up</source>
        <translation>Old claim: ring up</translation>
    </message>
    <message id="follow.claimed_count" numerus="yes">
        <source>{shown} claims</source>
        <translation>
            <numerusform>{shown} claim</numerusform>
            <numerusform>{shown} claims</numerusform>
        </translation>
    </message>
    <message id="option.message_receipt">
        <source>WhatsApp: the receipt</source>
        <translation>WhatsApp: the receipt</translation>
    </message>
    <message id="option.message_receipt.help">
        <source>The text that Ctrl+W sends for a finished operation, empty for the till’s own. Write what is to be filled in between braces, as shown.</source>
        <translation>The text that Ctrl+W sends for a finished operation, empty for the till’s own. Write what is to be filled in between braces, as shown.</translation>
    </message>
    <message id="option.message_code">
        <source>WhatsApp: the recharge code</source>
        <translation>WhatsApp: the recharge code</translation>
    </message>
    <message id="option.message_code.help">
        <source>The text that sends a recharge’s code again, empty for the till’s own.</source>
        <translation>The text that sends a recharge’s code again, empty for the till’s own.</translation>
    </message>
    <message id="option.message_link">
        <source>WhatsApp: the payment link</source>
        <translation>WhatsApp: the payment link</translation>
    </message>
    <message id="option.message_link.help">
        <source>The text that sends a payment link, empty for the till’s own. The shop’s other texts stand under [messages] in config.toml.</source>
        <translation>The text that sends a payment link, empty for the till’s own. The shop’s other texts stand under [messages] in config.toml.</translation>
    </message>
    <message id="template.receipt">
        <source>```{ligne}{recu}```</source>
        <translation>```{ligne}{recu}```</translation>
    </message>
    <message id="template.code">
        <source>{boutique}{ligne}{service}, {montant}{ligne}Your code:{ligne}{code}{ligne}Reference {reference}</source>
        <translation>{boutique}{ligne}{service}, {montant}{ligne}Your code:{ligne}{code}{ligne}Reference {reference}</translation>
    </message>
    <message id="template.link">
        <source>{boutique}{ligne}{service}: pay {montant} here{ligne}{lien}</source>
        <translation>{boutique}{ligne}{service}: pay {montant} here{ligne}{lien}</translation>
    </message>
    <message id="template.receipt.name">
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message id="template.code.name">
        <source>Recharge code</source>
        <translation>Recharge code</translation>
    </message>
    <message id="template.link.name">
        <source>Payment link</source>
        <translation>Payment link</translation>
    </message>
    <message id="message.title">
        <source>Send by WhatsApp</source>
        <translation>Send by WhatsApp</translation>
    </message>
    <message id="message.button">
        <source>WhatsApp ({keys})</source>
        <translation>WhatsApp ({keys})</translation>
    </message>
    <message id="message.to">
        <source>To the number</source>
        <translation>To the number</translation>
    </message>
    <message id="message.which">
        <source>What is sent: choose by digit</source>
        <translation>What is sent: choose by digit</translation>
    </message>
    <message id="message.preview">
        <source>The message</source>
        <translation>The message</translation>
    </message>
    <message id="message.fee">
        <source>The provider’s fee last time: {amount}. The shop pays it.</source>
        <translation>The provider’s fee last time: {amount}. The shop pays it.</translation>
    </message>
    <message id="message.fee_unknown">
        <source>The provider takes a fee for each message; the shop pays it.</source>
        <translation>The provider takes a fee for each message; the shop pays it.</translation>
    </message>
    <message id="message.send">
        <source>Send (+)</source>
        <translation>Send (+)</translation>
    </message>
    <message id="message.leave">
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message id="message.under_way">
        <source>Being put on disk…</source>
        <translation>Being put on disk…</translation>
    </message>
    <message id="message.again">
        <source>A message for this number left a moment ago: + sends one more.</source>
        <translation>A message for this number left a moment ago: + sends one more.</translation>
    </message>
    <message id="message.gone">
        <source>Message on its way to {phone}</source>
        <translation>Message on its way to {phone}</translation>
    </message>
    <message id="message.nothing">
        <source>Nothing can be sent about this operation: neither a receipt, nor a code, nor a link that can still be paid.</source>
        <translation>Nothing can be sent about this operation: neither a receipt, nor a code, nor a link that can still be paid.</translation>
    </message>
    <message id="message.no_operation">
        <source>Pick an operation first: its row, its verdict or its link.</source>
        <translation>Pick an operation first: its row, its verdict or its link.</translation>
    </message>
    <message id="message.not_sold">
        <source>WhatsApp is not on sale here.</source>
        <translation>WhatsApp is not on sale here.</translation>
    </message>
    <message id="shortcut.message">
        <source>Send the receipt, code or link by WhatsApp</source>
        <translation>Send the receipt, code or link by WhatsApp</translation>
    </message>
    <message id="draft.list">
        <source>A transfer was begun and not sent</source>
        <translation>A transfer was begun and not sent</translation>
    </message>
    <message id="draft.hint">
        <source>A digit goes on with it, Enter begins another one, Delete removes them. After a day they go by themselves.</source>
        <translation>A digit goes on with it, Enter begins another one, Delete removes them. After a day they go by themselves.</translation>
    </message>
    <message id="draft.nameless">
        <source>No name yet</source>
        <translation>No name yet</translation>
    </message>
    <message id="draft.age">
        <source>{age} ago</source>
        <translation>{age} ago</translation>
    </message>
    <message id="message.reading">
        <source>Reading the file: {percent} %</source>
        <translation>Reading the file: {percent} %</translation>
    </message>
    <message id="message.encoding">
        <source>Attachment being made ready: {percent} %</source>
        <translation>Attachment being made ready: {percent} %</translation>
    </message>
</context>
</TS>
