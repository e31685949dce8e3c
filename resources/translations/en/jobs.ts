<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="screen.bill">
        <source>Bill</source>
        <translation>Bill</translation>
    </message>
    <message id="screen.reload">
        <source>Reload</source>
        <translation>Reload</translation>
    </message>
    <message id="screen.moneygram">
        <source>MoneyGram</source>
        <translation>MoneyGram</translation>
    </message>
    <message id="screen.link">
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message id="screen.message">
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message id="shortcut.print">
        <source>Print the receipt</source>
        <translation>Print the receipt</translation>
    </message>
    <message id="shortcut.claim">
        <source>Claim about the operation in sight</source>
        <translation>Claim about the operation in sight</translation>
    </message>
    <message id="shortcut.refund">
        <source>Refund of the operation in sight</source>
        <translation>Refund of the operation in sight</translation>
    </message>
    <message id="shortcut.copy_code">
        <source>Copy the code or link in sight</source>
        <translation>Copy the code or link in sight</translation>
    </message>
    <message id="keyname.Shift">
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message id="bill.list">
        <source>Bills to be paid</source>
        <translation>Bills to be paid</translation>
    </message>
    <message id="bill.one">
        <source>Bill</source>
        <translation>Bill</translation>
    </message>
    <message id="bill.due">
        <source>due {due}</source>
        <translation>due {due}</translation>
    </message>
    <message id="bill.due_date">
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message id="bill.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="bill.hint">
        <source>Enter: look up · digit: pick a bill · Esc: back</source>
        <translation>Enter: look up · digit: pick a bill · Esc: back</translation>
    </message>
    <message id="bill.searching">
        <source>Looking for bills… Esc gives up.</source>
        <translation>Looking for bills… Esc gives up.</translation>
    </message>
    <message id="bill.nothing_due">
        <source>Nothing is due on this account</source>
        <translation>Nothing is due on this account</translation>
    </message>
    <message id="bill.nothing_due.advice">
        <source>Check the number with the customer. No money has moved.</source>
        <translation>Check the number with the customer. No money has moved.</translation>
    </message>
    <message id="bill.found" numerus="yes">
        <source>{count} bills to pay</source>
        <translation>
            <numerusform>{count} bill to pay</numerusform>
            <numerusform>{count} bills to pay</numerusform>
        </translation>
    </message>
    <message id="bill.pick">
        <source>Type the digit of the bill. Its amount cannot be changed.</source>
        <translation>Type the digit of the bill. Its amount cannot be changed.</translation>
    </message>
    <message id="reload.code">
        <source>{service}: code to give to the customer</source>
        <translation>{service}: code to give to the customer</translation>
    </message>
    <message id="reload.no_code">
        <source>{service}: paid, but the code has not come</source>
        <translation>{service}: paid, but the code has not come</translation>
    </message>
    <message id="reload.no_code.advice">
        <source>The money has gone out: do not sell it again. File a claim to get the code.</source>
        <translation>The money has gone out: do not sell it again. File a claim to get the code.</translation>
    </message>
    <message id="reload.copy">
        <source>Copy ({keys})</source>
        <translation>Copy ({keys})</translation>
    </message>
    <message id="reload.copied">
        <source>Code copied</source>
        <translation>Code copied</translation>
    </message>
    <message id="reload.close">
        <source>Put this code away</source>
        <translation>Put this code away</translation>
    </message>
    <message id="pay_link.copy">
        <source>Copy ({keys})</source>
        <translation>Copy ({keys})</translation>
    </message>
    <message id="pay_link.copied">
        <source>Link copied</source>
        <translation>Link copied</translation>
    </message>
    <message id="pay_link.expired">
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message id="message.path">
        <source>File: picture, sound, film or PDF (its path)</source>
        <translation>File: picture, sound, film or PDF (its path)</translation>
    </message>
    <message id="follow.claim">
        <source>Claim (Ctrl+R)</source>
        <translation>Claim (Ctrl+R)</translation>
    </message>
    <message id="follow.refund">
        <source>Refund (Ctrl+Shift+R)</source>
        <translation>Refund (Ctrl+Shift+R)</translation>
    </message>
    <message id="aftercare.claim">
        <source>Claim ({keys})</source>
        <translation>Claim ({keys})</translation>
    </message>
    <message id="aftercare.leave">
        <source>Leave (Esc)</source>
        <translation>Leave (Esc)</translation>
    </message>
    <message id="aftercare.close">
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message id="aftercare.under_way">
        <source>Sending…</source>
        <translation>Sending…</translation>
    </message>
    <message id="aftercare.unknown">
        <source>Nobody knows yet what came of it: see Follow-up</source>
        <translation>Nobody knows yet what came of it: see Follow-up</translation>
    </message>
    <message id="claim.title">
        <source>Claim to the provider</source>
        <translation>Claim to the provider</translation>
    </message>
    <message id="claim.warning">
        <source>Read it, change it if you like (Tab), then + files it. It goes once.</source>
        <translation>Read it, change it if you like (Tab), then + files it. It goes once.</translation>
    </message>
    <message id="claim.subject_name">
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message id="claim.text_name">
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message id="claim.confirm">
        <source>File the claim (+)</source>
        <translation>File the claim (+)</translation>
    </message>
    <message id="claim.subject">
        <source>Claim: {service}, {amount}, {day}</source>
        <translation>Claim: {service}, {amount}, {day}</translation>
    </message>
    <message id="claim.text">
        <source>Please check this operation: {service}, {amount}, {day} at {time}.
Your reference: {reference}
Our reference: {ref}
State at our till: {state}
{story}</source>
        <translation>Please check this operation: {service}, {amount}, {day} at {time}.
Your reference: {reference}
Our reference: {ref}
State at our till: {state}
{story}</translation>
    </message>
    <message id="claim.filed">
        <source>Claim {claim} is filed</source>
        <translation>Claim {claim} is filed</translation>
    </message>
    <message id="claim.filed.advice">
        <source>Give this number to the customer; the answer can take some days.</source>
        <translation>Give this number to the customer; the answer can take some days.</translation>
    </message>
    <message id="claim.not_possible">
        <source>No claim can be filed about this operation</source>
        <translation>No claim can be filed about this operation</translation>
    </message>
    <message id="refund.title">
        <source>Refund of the whole sale</source>
        <translation>Refund of the whole sale</translation>
    </message>
    <message id="refund.warning">
        <source>{amount} go back to the customer’s account. Give no cash: the refund is done when the state says so.</source>
        <translation>{amount} go back to the customer’s account. Give no cash: the refund is done when the state says so.</translation>
    </message>
    <message id="refund.confirm">
        <source>Ask for the refund (+)</source>
        <translation>Ask for the refund (+)</translation>
    </message>
    <message id="refund.asked">
        <source>Refund asked for, not proven yet</source>
        <translation>Refund asked for, not proven yet</translation>
    </message>
    <message id="refund.asked.advice">
        <source>The till keeps asking. Tell the customer only when the state is “Refunded”.</source>
        <translation>The till keeps asking. Tell the customer only when the state is “Refunded”.</translation>
    </message>
    <message id="refund.not_possible">
        <source>This operation cannot be refunded now</source>
        <translation>This operation cannot be refunded now</translation>
    </message>
    <message id="moneygram.off">
        <source>MoneyGram is off: the provider’s document does not describe its payments. The owner turns it on in Settings (Ctrl+, then “MoneyGram”), and Ctrl+Shift+O opens the till again.</source>
        <translation>MoneyGram is off: the provider’s document does not describe its payments. The owner turns it on in Settings (Ctrl+, then “MoneyGram”), and Ctrl+Shift+O opens the till again.</translation>
    </message>
    <message id="moneygram.withdrawal">
        <source>Receive: pay a transfer out</source>
        <translation>Receive: pay a transfer out</translation>
    </message>
    <message id="moneygram.deposit">
        <source>Send a transfer</source>
        <translation>Send a transfer</translation>
    </message>
    <message id="moneygram.sheet">
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message id="moneygram.searching">
        <source>Looking for the transfer… Esc gives up.</source>
        <translation>Looking for the transfer… Esc gives up.</translation>
    </message>
    <message id="moneygram.go_on">
        <source>Receiver’s identity (+)</source>
        <translation>Receiver’s identity (+)</translation>
    </message>
    <message id="moneygram.sender">
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message id="moneygram.receiver">
        <source>Receiver</source>
        <translation>Receiver</translation>
    </message>
    <message id="moneygram.pickup.ready">
        <source>Can be paid out</source>
        <translation>Can be paid out</translation>
    </message>
    <message id="moneygram.pickup.ready.advice">
        <source>Check the identity document before you go on with +.</source>
        <translation>Check the identity document before you go on with +.</translation>
    </message>
    <message id="moneygram.pickup.already_paid">
        <source>Already paid out: hand nothing over</source>
        <translation>Already paid out: hand nothing over</translation>
    </message>
    <message id="moneygram.pickup.already_paid.advice">
        <source>The transfer was collected elsewhere. The sender can ask MoneyGram.</source>
        <translation>The transfer was collected elsewhere. The sender can ask MoneyGram.</translation>
    </message>
    <message id="moneygram.pickup.cancelled">
        <source>Cancelled: hand nothing over</source>
        <translation>Cancelled: hand nothing over</translation>
    </message>
    <message id="moneygram.pickup.cancelled.advice">
        <source>The sender took it back. The customer has to ask the sender.</source>
        <translation>The sender took it back. The customer has to ask the sender.</translation>
    </message>
    <message id="moneygram.pickup.refunded">
        <source>Refunded to the sender: hand nothing over</source>
        <translation>Refunded to the sender: hand nothing over</translation>
    </message>
    <message id="moneygram.pickup.refunded.advice">
        <source>The customer has to ask the sender.</source>
        <translation>The customer has to ask the sender.</translation>
    </message>
    <message id="moneygram.pickup.blocked">
        <source>Cannot be paid out here: hand nothing over</source>
        <translation>Cannot be paid out here: hand nothing over</translation>
    </message>
    <message id="moneygram.pickup.blocked.advice">
        <source>MoneyGram holds it back. The customer or the sender calls MoneyGram.</source>
        <translation>MoneyGram holds it back. The customer or the sender calls MoneyGram.</translation>
    </message>
    <message id="moneygram.step">
        <source>Step {number} of {steps}</source>
        <translation>Step {number} of {steps}</translation>
    </message>
    <message id="moneygram.quote">
        <source>Cost: read it with the customer</source>
        <translation>Cost: read it with the customer</translation>
    </message>
    <message id="moneygram.quoting">
        <source>Asking for fees and rate… Esc gives up.</source>
        <translation>Asking for fees and rate… Esc gives up.</translation>
    </message>
    <message id="moneygram.total">
        <source>To collect</source>
        <translation>To collect</translation>
    </message>
    <message id="moneygram.fees">
        <source>of which fees</source>
        <translation>of which fees</translation>
    </message>
    <message id="moneygram.received">
        <source>Receiver gets</source>
        <translation>Receiver gets</translation>
    </message>
    <message id="moneygram.rate">
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message id="moneygram.valid">
        <source>Valid for</source>
        <translation>Valid for</translation>
    </message>
    <message id="moneygram.hint">
        <source>Enter: look up · +: go on · Esc: back</source>
        <translation>Enter: look up · +: go on · Esc: back</translation>
    </message>
    <message id="recovery.title" numerus="yes">
        <source>The till had stopped: {count} operations to look at</source>
        <translation>
            <numerusform>The till had stopped: {count} operation to look at</numerusform>
            <numerusform>The till had stopped: {count} operations to look at</numerusform>
        </translation>
    </message>
    <message id="recovery.nothing_resent">
        <source>Nothing was sent again by itself. This is what is known, and what to do:</source>
        <translation>Nothing was sent again by itself. This is what is known, and what to do:</translation>
    </message>
    <message id="recovery.more" numerus="yes">
        <source>{count} more: see Follow-up</source>
        <translation>
            <numerusform>{count} more: see Follow-up</numerusform>
            <numerusform>{count} more: see Follow-up</numerusform>
        </translation>
    </message>
    <message id="recovery.since">
        <source>begun {age} ago</source>
        <translation>begun {age} ago</translation>
    </message>
    <message id="recovery.was">
        <source>before: {state}</source>
        <translation>before: {state}</translation>
    </message>
    <message id="recovery.reference">
        <source>ref. {reference}</source>
        <translation>ref. {reference}</translation>
    </message>
    <message id="recovery.close">
        <source>To Follow-up (Esc)</source>
        <translation>To Follow-up (Esc)</translation>
    </message>
</context>
</TS>
