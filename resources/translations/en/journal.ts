<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="journal.column.day">
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message id="journal.column.time">
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message id="journal.column.service">
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message id="journal.column.phone">
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message id="journal.column.amount">
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message id="journal.column.state">
        <source>State</source>
        <translation>State</translation>
    </message>
    <message id="journal.column.receipt">
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message id="journal.column.cashier">
        <source>Cashier</source>
        <translation>Cashier</translation>
    </message>
    <message id="journal.column.reference">
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
</context>
</TS>
