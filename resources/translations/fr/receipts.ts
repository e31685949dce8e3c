<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="entry.printed">
        <source>Receipt printed</source>
        <translation>Reçu imprimé</translation>
    </message>
    <message id="receipt.till">
        <source>Till {till} · {cashier}</source>
        <translation>Caisse {till} · {cashier}</translation>
    </message>
    <message id="receipt.title">
        <source>RECEIPT {number}</source>
        <translation>REÇU {number}</translation>
    </message>
    <message id="receipt.duplicate">
        <source>DUPLICATA {number}</source>
        <translation>DUPLICATA {number}</translation>
    </message>
    <message id="receipt.refunded">
        <source>REFUNDED</source>
        <translation>REMBOURSÉ</translation>
    </message>
    <message id="receipt.none">
        <source>THIS IS NOT A RECEIPT</source>
        <translation>CECI N’EST PAS UN REÇU</translation>
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
        <translation>Opération</translation>
    </message>
    <message id="receipt.number">
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message id="receipt.asked">
        <source>Amount asked for</source>
        <translation>Montant demandé</translation>
    </message>
    <message id="receipt.code">
        <source>Recharge code</source>
        <translation>Code de recharge</translation>
    </message>
    <message id="receipt.energy">
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message id="receipt.reference">
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message id="receipt.proof">
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message id="report.title">
        <source>Day of {day}</source>
        <translation>Journée du {day}</translation>
    </message>
    <message id="report.page">
        <source>Page {number} / {count}</source>
        <translation>Page {number} / {count}</translation>
    </message>
    <message id="report.made">
        <source>Made on {moment} · till {till}</source>
        <translation>Établi le {moment} · caisse {till}</translation>
    </message>
    <message id="report.totals">
        <source>Totals by service</source>
        <translation>Totaux par service</translation>
    </message>
    <message id="report.operations">
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message id="report.empty">
        <source>No operation on that day</source>
        <translation>Aucune opération ce jour-là</translation>
    </message>
    <message id="report.column.time">
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message id="report.column.service">
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message id="report.column.phone">
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message id="report.column.amount">
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message id="report.column.state">
        <source>State</source>
        <translation>État</translation>
    </message>
    <message id="report.column.receipt">
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message id="report.column.cashier">
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message id="report.column.count">
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message id="report.proof">
        <source>Proof (head of the journal) {head}</source>
        <translation>Preuve (tête du journal) {head}</translation>
    </message>
    <message id="printer.printed">
        <source>Receipt printed</source>
        <translation>Reçu imprimé</translation>
    </message>
    <message id="printer.absent">
        <source>Printer out of reach: nothing was printed</source>
        <translation>Imprimante injoignable : rien n’a été imprimé</translation>
    </message>
    <message id="printer.out_of_paper">
        <source>Out of paper: nothing was printed</source>
        <translation>Plus de papier : rien n’a été imprimé</translation>
    </message>
    <message id="printer.slow">
        <source>The printer no longer answers: see whether the receipt came out</source>
        <translation>L’imprimante ne répond plus : regardez si le reçu est sorti</translation>
    </message>
    <message id="printer.fault">
        <source>Printing failed by a fault of the program</source>
        <translation>L’impression a échoué par une faute du programme</translation>
    </message>
</context>
</TS>
