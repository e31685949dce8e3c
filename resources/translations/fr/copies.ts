<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="trouble.journal_copied.title">
        <source>This journal is a copy</source>
        <translation>Ce journal est une copie</translation>
    </message>
    <message id="trouble.journal_copied.advice">
        <source>Receipts go on in a new series: no number is given twice. If the other till still sells, close this one and call the owner. What it sold since the copy is not in here: before you do any of it again, compare with the receipts.</source>
        <translation>Les reçus continuent dans une nouvelle série : aucun numéro n’est donné deux fois. Si l’autre caisse vend encore, fermez celle-ci et appelez le propriétaire. Ce qu’elle a vendu depuis la copie manque ici : avant d’en refaire quoi que ce soit, comparez avec les reçus.</translation>
    </message>
</context>
</TS>
