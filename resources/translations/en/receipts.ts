<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="entry.printed">
        <source>Receipt printed</source>
        <translation>Receipt printed</translation>
    </message>
    <message id="receipt.till">
        <source>Till {till} · {cashier}</source>
        <translation>Till {till} · {cashier}</translation>
    </message>
    <message id="receipt.title">
        <source>RECEIPT {number}</source>
        <translation>RECEIPT {number}</translation>
    </message>
    <message id="receipt.duplicate">
        <source>DUPLICATA {number}</source>
        <translation>DUPLICATA {number}</translation>
    </message>
    <message id="receipt.refunded">
        <source>REFUNDED</source>
        <translation>REFUNDED</translation>
    </message>
    <message id="receipt.none">
        <source>THIS IS NOT A RECEIPT</source>
        <translation>THIS IS NOT A RECEIPT</translation>
    </message>
    <message id="receipt.date">
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message id="receipt.service">
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message id="receipt.operation">
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message id="receipt.number">
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message id="receipt.asked">
        <source>Amount asked for</source>
        <translation>Amount asked for</translation>
    </message>
    <message id="receipt.code">
        <source>Recharge code</source>
        <translation>Recharge code</translation>
    </message>
    <message id="receipt.energy">
        <source>Energy</source>
        <translation>Energy</translation>
    </message>
    <message id="receipt.reference">
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message id="receipt.proof">
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message id="report.title">
        <source>Day of {day}</source>
        <translation>Day of {day}</translation>
    </message>
    <message id="report.page">
        <source>Page {number} / {count}</source>
        <translation>Page {number} / {count}</translation>
    </message>
    <message id="report.made">
        <source>Made on {moment} · till {till}</source>
        <translation>Made on {moment} · till {till}</translation>
    </message>
    <message id="report.totals">
        <source>Totals by service</source>
        <translation>Totals by service</translation>
    </message>
    <message id="report.operations">
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message id="report.empty">
        <source>No operation on that day</source>
        <translation>No operation on that day</translation>
    </message>
    <message id="report.column.time">
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message id="report.column.service">
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message id="report.column.phone">
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message id="report.column.amount">
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message id="report.column.state">
        <source>State</source>
        <translation>State</translation>
    </message>
    <message id="report.column.receipt">
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message id="report.column.cashier">
        <source>Cashier</source>
        <translation>Cashier</translation>
    </message>
    <message id="report.column.count">
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message id="report.proof">
        <source>Proof (head of the journal) {head}</source>
        <translation>Proof (head of the journal) {head}</translation>
    </message>
    <message id="printer.printed">
        <source>Receipt printed</source>
        <translation>Receipt printed</translation>
    </message>
    <message id="printer.absent">
        <source>Printer out of reach: nothing was printed</source>
        <translation>Printer out of reach: nothing was printed</translation>
    </message>
    <message id="printer.out_of_paper">
        <source>Out of paper: nothing was printed</source>
        <translation>Out of paper: nothing was printed</translation>
    </message>
    <message id="printer.slow">
        <source>The printer no longer answers: see whether the receipt came out</source>
        <translation>The printer no longer answers: see whether the receipt came out</translation>
    </message>
    <message id="printer.fault">
        <source>Printing failed by a fault of the program</source>
        <translation>Printing failed by a fault of the program</translation>
    </message>
</context>
</TS>
