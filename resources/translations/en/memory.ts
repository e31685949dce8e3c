<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="memory.list">
        <source>Known customers</source>
        <translation>Known customers</translation>
    </message>
    <message id="memory.choose">
        <source>Several customers: choose by digit.</source>
        <translation>Several customers: choose by digit.</translation>
    </message>
    <message id="memory.choose_or_type">
        <source>The newest nine customers: choose by digit, or type more digits of the number.</source>
        <translation>The newest nine customers: choose by digit, or type more digits of the number.</translation>
    </message>
    <message id="memory.nobody">
        <source>Nobody known ends in {digits}: type the whole number</source>
        <translation>Nobody known ends in {digits}: type the whole number</translation>
    </message>
    <message id="memory.last">
        <source>{service}, {amount}, {age} ago: {state}</source>
        <translation>{service}, {amount}, {age} ago: {state}</translation>
    </message>
    <message id="memory.last_time">
        <source>Last time: {what}</source>
        <translation>Last time: {what}</translation>
    </message>
    <message id="memory.usual">
        <source>usually {amount}</source>
        <translation>usually {amount}</translation>
    </message>
    <message id="memory.nothing_again">
        <source>There is no last operation to make again here.</source>
        <translation>There is no last operation to make again here.</translation>
    </message>
    <message id="risk.new_and_large">
        <source>New number and large amount: type the number’s last two digits, then confirm.</source>
        <translation>New number and large amount: type the number’s last two digits, then confirm.</translation>
    </message>
    <message id="risk.above_usual">
        <source>More than this service’s usual amounts: type the number’s last two digits, then confirm.</source>
        <translation>More than this service’s usual amounts: type the number’s last two digits, then confirm.</translation>
    </message>
    <message id="pay_out.paid">
        <source>HANDED OVER</source>
        <translation>HANDED OVER</translation>
    </message>
    <message id="pay_out.button">
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message id="shortcut.same_again">
        <source>Make the last operation again</source>
        <translation>Make the last operation again</translation>
    </message>
    <message id="shortcut.paid_out">
        <source>In an empty form: the cash was handed over</source>
        <translation>In an empty form: the cash was handed over</translation>
    </message>
    <message id="customer.title">
        <source>For the customer</source>
        <translation>For the customer</translation>
    </message>
    <message id="customer.welcome">
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message id="customer.check">
        <source>Is this right?</source>
        <translation>Is this right?</translation>
    </message>
    <message id="customer.waiting">
        <source>In progress…</source>
        <translation>In progress…</translation>
    </message>
    <message id="customer.approve">
        <source>Approve on your telephone</source>
        <translation>Approve on your telephone</translation>
    </message>
    <message id="customer.doubt">
        <source>We are checking. Do not start again.</source>
        <translation>We are checking. Do not start again.</translation>
    </message>
    <message id="customer.succeeded">
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message id="customer.declined">
        <source>Declined. No money moved.</source>
        <translation>Declined. No money moved.</translation>
    </message>
    <message id="customer.cancelled">
        <source>Cancelled. No money moved.</source>
        <translation>Cancelled. No money moved.</translation>
    </message>
    <message id="customer.refunded">
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message id="shortcut.customer_window">
        <source>The customer’s window</source>
        <translation>The customer’s window</translation>
    </message>
</context>
</TS>
