<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="total.adding">
        <source>Adding up…</source>
        <translation>Adding up…</translation>
    </message>
    <message id="figures.print">
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message id="figures.opened">
        <source>Opened: print it from there. It is kept: {path}</source>
        <translation>Opened: print it from there. It is kept: {path}</translation>
    </message>
    <message id="figures.not_opened">
        <source>Not printed: no program here opens a PDF. It is kept: {path}</source>
        <translation>Not printed: no program here opens a PDF. It is kept: {path}</translation>
    </message>
    <message id="cli.verdict.no_witness">
        <source>What you typed is no hash: 8 to 64 of 0-9 and a-f, as on a receipt.</source>
        <translation>What you typed is no hash: 8 to 64 of 0-9 and a-f, as on a receipt.</translation>
    </message>
    <message id="cli.verdict.witness">
        <source>This journal does not hold what that receipt, message or file bears witness to: it was written anew, cut short, or is an older copy.</source>
        <translation>This journal does not hold what that receipt, message or file bears witness to: it was written anew, cut short, or is an older copy.</translation>
    </message>
    <message id="cli.verdict.missing">
        <source>Entries are missing from this journal.</source>
        <translation>Entries are missing from this journal.</translation>
    </message>
    <message id="cli.verdict.altered">
        <source>Something in this journal was changed, moved or removed after it was written.</source>
        <translation>Something in this journal was changed, moved or removed after it was written.</translation>
    </message>
    <message id="cli.verdict.personal">
        <source>A customer’s number or name is not the one that was written down.</source>
        <translation>A customer’s number or name is not the one that was written down.</translation>
    </message>
    <message id="cli.verdict.receipt">
        <source>The numbers of receipts do not follow each other.</source>
        <translation>The numbers of receipts do not follow each other.</translation>
    </message>
    <message id="cli.verdict.lists">
        <source>The lists and totals shown are not what the entries say.</source>
        <translation>The lists and totals shown are not what the entries say.</translation>
    </message>
    <message id="cli.verdict.other">
        <source>A part of this journal cannot be read, or is not as this program makes it.</source>
        <translation>A part of this journal cannot be read, or is not as this program makes it.</translation>
    </message>
    <message id="cli.verdict.do.typed">
        <source>Type it again from the receipt. Nothing else was found wrong.</source>
        <translation>Type it again from the receipt. Nothing else was found wrong.</translation>
    </message>
    <message id="cli.verdict.do.rebuild">
        <source>Each entry follows the one before. Compare with a receipt first: pos-app journal verify --head DIGITS. If that fits, close the till, then: pos-app journal rebuild</source>
        <translation>Each entry follows the one before. Compare with a receipt first: pos-app journal verify --head DIGITS. If that fits, close the till, then: pos-app journal rebuild</translation>
    </message>
    <message id="cli.verdict.do.keep">
        <source>No money moved by this. Keep this file as it is, compare it with receipts (journal verify --head), and call the owner; a sound copy comes back with: pos-app journal restore</source>
        <translation>No money moved by this. Keep this file as it is, compare it with receipts (journal verify --head), and call the owner; a sound copy comes back with: pos-app journal restore</translation>
    </message>
</context>
</TS>
