<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="forget.title">
        <source>Forget a customer</source>
        <translation>Forget a customer</translation>
    </message>
    <message id="forget.begin">
        <source>Forget this customer…</source>
        <translation>Forget this customer…</translation>
    </message>
    <message id="forget.number">
        <source>The customer’s number</source>
        <translation>The customer’s number</translation>
    </message>
    <message id="forget.goes">
        <source>Taken out for good: name, numbers, messages and answers of the ended operations, and favourites.</source>
        <translation>Taken out for good: name, numbers, messages and answers of the ended operations, and favourites.</translation>
    </message>
    <message id="forget.stays">
        <source>Kept: service, amount, time, references and cashier. The journal’s chain and the sums stay as they are and can still be checked.</source>
        <translation>Kept: service, amount, time, references and cashier. The journal’s chain and the sums stay as they are and can still be checked.</translation>
    </message>
    <message id="forget.for_good">
        <source>Nothing brings them back. Forget with +, go back with Esc.</source>
        <translation>Nothing brings them back. Forget with +, go back with Esc.</translation>
    </message>
    <message id="forget.look">
        <source>Look (Enter)</source>
        <translation>Look (Enter)</translation>
    </message>
    <message id="forget.confirm">
        <source>Forget (+)</source>
        <translation>Forget (+)</translation>
    </message>
    <message id="forget.leave">
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message id="forget.close">
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message id="forget.found" numerus="yes">
        <source>{phone}: {count} ended operations lose their names.</source>
        <translation>
            <numerusform>{phone}: {count} ended operation loses its name.</numerusform>
            <numerusform>{phone}: {count} ended operations lose their names.</numerusform>
        </translation>
    </message>
    <message id="forget.open" numerus="yes">
        <source>{count} open ones keep theirs until they have ended.</source>
        <translation>
            <numerusform>{count} open one keeps its own until it has ended.</numerusform>
            <numerusform>{count} open ones keep theirs until they have ended.</numerusform>
        </translation>
    </message>
    <message id="forget.none">
        <source>{phone}: no operation of this number. Check the digits.</source>
        <translation>{phone}: no operation of this number. Check the digits.</translation>
    </message>
    <message id="forget.none_finished">
        <source>{phone}: its operations are still open. Forget again when they have ended.</source>
        <translation>{phone}: its operations are still open. Forget again when they have ended.</translation>
    </message>
    <message id="forget.not_approved">
        <source>Nothing was forgotten: nobody approved it.</source>
        <translation>Nothing was forgotten: nobody approved it.</translation>
    </message>
    <message id="forget.done" numerus="yes">
        <source>{count} operations have no name any more.</source>
        <translation>
            <numerusform>{count} operation has no name any more.</numerusform>
            <numerusform>{count} operations have no name any more.</numerusform>
        </translation>
    </message>
    <message id="forget.later" numerus="yes">
        <source>{count} open ones keep their number: forget again when they have ended.</source>
        <translation>
            <numerusform>{count} open one keeps its number: forget again when it has ended.</numerusform>
            <numerusform>{count} open ones keep their number: forget again when they have ended.</numerusform>
        </translation>
    </message>
    <message id="forget.copies">
        <source>Backups, exports and days signed before still hold the names.</source>
        <translation>Backups, exports and days signed before still hold the names.</translation>
    </message>
    <message id="forget.not_here">
        <source>This window cannot forget anybody.</source>
        <translation>This window cannot forget anybody.</translation>
    </message>
    <message id="approval.forget">
        <source>{name} wants to forget the customer {phone} for good.</source>
        <translation>{name} wants to forget the customer {phone} for good.</translation>
    </message>
    <message id="shortcut.forget">
        <source>Forget a customer</source>
        <translation>Forget a customer</translation>
    </message>
</context>
</TS>
