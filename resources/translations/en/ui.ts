<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="window.title">
        <source>Till – {shop}</source>
        <translation>Till – {shop}</translation>
    </message>
    <message id="screen.deposit">
        <source>Deposit</source>
        <translation>Deposit</translation>
    </message>
    <message id="screen.withdrawal">
        <source>Withdrawal</source>
        <translation>Withdrawal</translation>
    </message>
    <message id="screen.airtime">
        <source>Airtime</source>
        <translation>Airtime</translation>
    </message>
    <message id="screen.follow">
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message id="screen.journal">
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message id="top.shop">
        <source>My shop</source>
        <translation>My shop</translation>
    </message>
    <message id="top.cashier">
        <source>Cashier: {name}</source>
        <translation>Cashier: {name}</translation>
    </message>
    <message id="top.clock">
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message id="age.seconds">
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message id="age.minutes">
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message id="age.hours">
        <source>{number} h</source>
        <translation>{number} h</translation>
    </message>
    <message id="age.days">
        <source>{number} d</source>
        <translation>{number} d</translation>
    </message>
    <message id="services.name">
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message id="services.hint">
        <source>Type the digit of a service.</source>
        <translation>Type the digit of a service.</translation>
    </message>
    <message id="services.more">
        <source>0   More…</source>
        <translation>0   More…</translation>
    </message>
    <message id="services.change">
        <source>Change (Esc)</source>
        <translation>Change (Esc)</translation>
    </message>
    <message id="services.none">
        <source>No service of this kind is on sale for now.</source>
        <translation>No service of this kind is on sale for now.</translation>
    </message>
    <message id="form.hint">
        <source>Enter: next field · +: confirm · -: back · *: 000 · Esc: change service</source>
        <translation>Enter: next field · +: confirm · -: back · *: 000 · Esc: change service</translation>
    </message>
    <message id="keyname.Enter">
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message id="keyname.Esc">
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message id="keyname.Up">
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message id="keyname.Down">
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message id="keyname.Space">
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message id="keyname.Delete">
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message id="keyname.Backspace">
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message id="form.optional">
        <source>  (optional)</source>
        <translation>  (optional)</translation>
    </message>
    <message id="form.problem_of">
        <source>Problem: {field}</source>
        <translation>Problem: {field}</translation>
    </message>
    <message id="form.date_shape">
        <source>DD/MM/YYYY</source>
        <translation>DD/MM/YYYY</translation>
    </message>
    <message id="read_back.name">
        <source>Read back and confirm</source>
        <translation>Read back and confirm</translation>
    </message>
    <message id="read_back.deposit">
        <source>{service} deposit: read it back with the customer</source>
        <translation>{service} deposit: read it back with the customer</translation>
    </message>
    <message id="read_back.withdrawal">
        <source>{service} withdrawal: read it back with the customer</source>
        <translation>{service} withdrawal: read it back with the customer</translation>
    </message>
    <message id="read_back.sale">
        <source>{service} sale: read it back with the customer</source>
        <translation>{service} sale: read it back with the customer</translation>
    </message>
    <message id="read_back.collection">
        <source>{service} payment: read it back with the customer</source>
        <translation>{service} payment: read it back with the customer</translation>
    </message>
    <message id="read_back.message">
        <source>{service} message: read it before it goes</source>
        <translation>{service} message: read it before it goes</translation>
    </message>
    <message id="read_back.operator">
        <source>Number with</source>
        <translation>Number with</translation>
    </message>
    <message id="read_back.confirm">
        <source>Confirm (+)</source>
        <translation>Confirm (+)</translation>
    </message>
    <message id="operator.unknown">
        <source>Not known from the number: check it</source>
        <translation>Not known from the number: check it</translation>
    </message>
    <message id="guard.earlier">
        <source>{service} · {recipient} · {amount}
{age} ago: {state}</source>
        <translation>{service} · {recipient} · {amount}
{age} ago: {state}</translation>
    </message>
    <message id="guard.question">
        <source>If it really is another operation, type the last 2 digits of the number, then +</source>
        <translation>If it really is another operation, type the last 2 digits of the number, then +</translation>
    </message>
    <message id="guard.digits">
        <source>Last two digits</source>
        <translation>Last two digits</translation>
    </message>
    <message id="guard.accept">
        <source>It is another operation (+)</source>
        <translation>It is another operation (+)</translation>
    </message>
    <message id="guard.refuse">
        <source>Do not repeat (Esc)</source>
        <translation>Do not repeat (Esc)</translation>
    </message>
    <message id="strip.name">
        <source>Operations in progress</source>
        <translation>Operations in progress</translation>
    </message>
    <message id="strip.title">
        <source>In progress · {number}</source>
        <translation>In progress · {number}</translation>
    </message>
    <message id="strip.empty">
        <source>Nothing is waiting.</source>
        <translation>Nothing is waiting.</translation>
    </message>
    <message id="strip.what">
        <source>{service} · {recipient}</source>
        <translation>{service} · {recipient}</translation>
    </message>
    <message id="strip.send">
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message id="strip.cancel">
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message id="strip.link">
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
    <message id="strip.ask">
        <source>Ask now</source>
        <translation>Ask now</translation>
    </message>
    <message id="strip.ask_in">
        <source>Ask ({left})</source>
        <translation>Ask ({left})</translation>
    </message>
    <message id="strip.asking">
        <source>Asking…</source>
        <translation>Asking…</translation>
    </message>
    <message id="link.code">
        <source>QR code to show to the customer</source>
        <translation>QR code to show to the customer</translation>
    </message>
    <message id="link.title">
        <source>The customer scans: {service}</source>
        <translation>The customer scans: {service}</translation>
    </message>
    <message id="link.left">
        <source>Valid for {left} more</source>
        <translation>Valid for {left} more</translation>
    </message>
    <message id="link.close">
        <source>Put away</source>
        <translation>Put away</translation>
    </message>
    <message id="verdict.dismiss">
        <source>Put this result away</source>
        <translation>Put this result away</translation>
    </message>
    <message id="verdict.deposit.SUCCEEDED">
        <source>DEPOSIT DONE</source>
        <translation>DEPOSIT DONE</translation>
    </message>
    <message id="verdict.deposit.DECLINED">
        <source>DEPOSIT DECLINED: GIVE THE CASH BACK</source>
        <translation>DEPOSIT DECLINED: GIVE THE CASH BACK</translation>
    </message>
    <message id="verdict.deposit.REFUNDED">
        <source>DEPOSIT REFUNDED</source>
        <translation>DEPOSIT REFUNDED</translation>
    </message>
    <message id="verdict.withdrawal.SUCCEEDED">
        <source>HAND OVER</source>
        <translation>HAND OVER</translation>
    </message>
    <message id="verdict.withdrawal.DECLINED">
        <source>DO NOT HAND OVER</source>
        <translation>DO NOT HAND OVER</translation>
    </message>
    <message id="verdict.withdrawal.REFUNDED">
        <source>WITHDRAWAL REFUNDED</source>
        <translation>WITHDRAWAL REFUNDED</translation>
    </message>
    <message id="verdict.sale.SUCCEEDED">
        <source>SALE DONE</source>
        <translation>SALE DONE</translation>
    </message>
    <message id="verdict.sale.DECLINED">
        <source>SALE DECLINED: GIVE THE CASH BACK</source>
        <translation>SALE DECLINED: GIVE THE CASH BACK</translation>
    </message>
    <message id="verdict.sale.REFUNDED">
        <source>SALE REFUNDED</source>
        <translation>SALE REFUNDED</translation>
    </message>
    <message id="verdict.collection.SUCCEEDED">
        <source>PAID</source>
        <translation>PAID</translation>
    </message>
    <message id="verdict.collection.DECLINED">
        <source>NOT PAID</source>
        <translation>NOT PAID</translation>
    </message>
    <message id="verdict.collection.REFUNDED">
        <source>PAYMENT REFUNDED</source>
        <translation>PAYMENT REFUNDED</translation>
    </message>
    <message id="verdict.message.SUCCEEDED">
        <source>MESSAGE SENT</source>
        <translation>MESSAGE SENT</translation>
    </message>
    <message id="verdict.message.DECLINED">
        <source>MESSAGE DECLINED</source>
        <translation>MESSAGE DECLINED</translation>
    </message>
    <message id="verdict.message.REFUNDED">
        <source>MESSAGE REFUNDED</source>
        <translation>MESSAGE REFUNDED</translation>
    </message>
    <message id="extra.woyofalCode">
        <source>Code: {value}</source>
        <translation>Code: {value}</translation>
    </message>
    <message id="extra.woyofalKwh">
        <source>{value} kWh</source>
        <translation>{value} kWh</translation>
    </message>
    <message id="float.title">
        <source>{provider} balance</source>
        <translation>{provider} balance</translation>
    </message>
    <message id="float.refresh">
        <source>Refresh the balance</source>
        <translation>Refresh the balance</translation>
    </message>
    <message id="float.age">
        <source>Read {age} ago</source>
        <translation>Read {age} ago</translation>
    </message>
    <message id="float.old">
        <source>Old: read {age} ago</source>
        <translation>Old: read {age} ago</translation>
    </message>
    <message id="float.never">
        <source>Not read yet</source>
        <translation>Not read yet</translation>
    </message>
    <message id="banner.dismiss">
        <source>Close this notice</source>
        <translation>Close this notice</translation>
    </message>
    <message id="bug.title">
        <source>The program met a fault</source>
        <translation>The program met a fault</translation>
    </message>
    <message id="bug.advice">
        <source>Nothing is lost: look under “In progress” how the operation stands before you repeat anything.</source>
        <translation>Nothing is lost: look under “In progress” how the operation stands before you repeat anything.</translation>
    </message>
    <message id="help.title">
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message id="help.close">
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message id="number.title">
        <source>Number of the screen</source>
        <translation>Number of the screen</translation>
    </message>
    <message id="shortcut.next_field">
        <source>Next field (never confirms)</source>
        <translation>Next field (never confirms)</translation>
    </message>
    <message id="shortcut.confirm">
        <source>Read back, then confirm</source>
        <translation>Read back, then confirm</translation>
    </message>
    <message id="shortcut.field_back">
        <source>Back one field</source>
        <translation>Back one field</translation>
    </message>
    <message id="shortcut.thousand">
        <source>Three zeros: 25 then * makes 25 000</source>
        <translation>Three zeros: 25 then * makes 25 000</translation>
    </message>
    <message id="shortcut.search">
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message id="shortcut.leave">
        <source>Leave with nothing sent</source>
        <translation>Leave with nothing sent</translation>
    </message>
    <message id="shortcut.choose_service">
        <source>Choose a service</source>
        <translation>Choose a service</translation>
    </message>
    <message id="shortcut.more_services">
        <source>More services</source>
        <translation>More services</translation>
    </message>
    <message id="shortcut.screen_by_number">
        <source>Go to a screen (empty first field)</source>
        <translation>Go to a screen (empty first field)</translation>
    </message>
    <message id="shortcut.row_up">
        <source>In progress: the one above</source>
        <translation>In progress: the one above</translation>
    </message>
    <message id="shortcut.row_down">
        <source>In progress: the one below</source>
        <translation>In progress: the one below</translation>
    </message>
    <message id="shortcut.row_act">
        <source>The picked one: ask now, or send</source>
        <translation>The picked one: ask now, or send</translation>
    </message>
    <message id="shortcut.row_cancel">
        <source>The picked one: cancel (if nothing was sent)</source>
        <translation>The picked one: cancel (if nothing was sent)</translation>
    </message>
    <message id="shortcut.row_link">
        <source>The picked one: show its QR code</source>
        <translation>The picked one: show its QR code</translation>
    </message>
    <message id="shortcut.dismiss">
        <source>Put a notice, result or QR code away</source>
        <translation>Put a notice, result or QR code away</translation>
    </message>
    <message id="shortcut.refresh_float">
        <source>Refresh the balance</source>
        <translation>Refresh the balance</translation>
    </message>
    <message id="shortcut.help">
        <source>This help</source>
        <translation>This help</translation>
    </message>
    <message id="print.nothing">
        <source>No receipt to print: pick an operation.</source>
        <translation>No receipt to print: pick an operation.</translation>
    </message>
    <message id="print.no_printer">
        <source>No printer: set it with Ctrl+, (Settings).</source>
        <translation>No printer: set it with Ctrl+, (Settings).</translation>
    </message>
    <message id="shortcut.save_receipt">
        <source>Receipt as PDF</source>
        <translation>Receipt as PDF</translation>
    </message>
    <message id="shortcut.save_day">
        <source>Today’s report as PDF</source>
        <translation>Today’s report as PDF</translation>
    </message>
    <message id="print.saved">
        <source>Saved: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message id="print.not_saved">
        <source>Not saved: there is no receipt, or no room.</source>
        <translation>Not saved: there is no receipt, or no room.</translation>
    </message>
</context>
</TS>
