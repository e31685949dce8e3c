<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="journal.column.day">
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message id="journal.column.time">
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message id="journal.column.service">
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message id="journal.column.phone">
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message id="journal.column.amount">
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message id="journal.column.state">
        <source>State</source>
        <translation>État</translation>
    </message>
    <message id="journal.column.receipt">
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message id="journal.column.cashier">
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message id="journal.column.reference">
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
</context>
</TS>
