<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="trouble.journal_copied.title">
        <source>This journal is a copy</source>
        <translation>This journal is a copy</translation>
    </message>
    <message id="trouble.journal_copied.advice">
        <source>Receipts go on in a new series: no number is given twice. If the other till still sells, close this one and call the owner. What it sold since the copy is not in here: before you do any of it again, compare with the receipts.</source>
        <translation>Receipts go on in a new series: no number is given twice. If the other till still sells, close this one and call the owner. What it sold since the copy is not in here: before you do any of it again, compare with the receipts.</translation>
    </message>
</context>
</TS>
