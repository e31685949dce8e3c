<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="total.adding">
        <source>Adding up…</source>
        <translation>Addition en cours…</translation>
    </message>
    <message id="figures.print">
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message id="figures.opened">
        <source>Opened: print it from there. It is kept: {path}</source>
        <translation>Ouvert : imprimez-le de là. Gardé ici : {path}</translation>
    </message>
    <message id="figures.not_opened">
        <source>Not printed: no program here opens a PDF. It is kept: {path}</source>
        <translation>Rien n’est imprimé : aucun programme n’ouvre un PDF ici. Gardé ici : {path}</translation>
    </message>
    <message id="cli.verdict.no_witness">
        <source>What you typed is no hash: 8 to 64 of 0-9 and a-f, as on a receipt.</source>
        <translation>Ce que vous avez tapé n’est pas une empreinte : 8 à 64 signes, 0-9 et a-f, comme sur un reçu.</translation>
    </message>
    <message id="cli.verdict.witness">
        <source>This journal does not hold what that receipt, message or file bears witness to: it was written anew, cut short, or is an older copy.</source>
        <translation>Ce journal ne contient pas ce dont ce reçu, ce message ou ce fichier témoigne : il a été réécrit, coupé, ou c’est une copie plus ancienne.</translation>
    </message>
    <message id="cli.verdict.missing">
        <source>Entries are missing from this journal.</source>
        <translation>Des écritures manquent dans ce journal.</translation>
    </message>
    <message id="cli.verdict.altered">
        <source>Something in this journal was changed, moved or removed after it was written.</source>
        <translation>Quelque chose dans ce journal a été changé, déplacé ou retiré après coup.</translation>
    </message>
    <message id="cli.verdict.personal">
        <source>A customer’s number or name is not the one that was written down.</source>
        <translation>Le numéro ou le nom d’un client n’est pas celui qui avait été noté.</translation>
    </message>
    <message id="cli.verdict.receipt">
        <source>The numbers of receipts do not follow each other.</source>
        <translation>Les numéros de reçus ne se suivent pas.</translation>
    </message>
    <message id="cli.verdict.lists">
        <source>The lists and totals shown are not what the entries say.</source>
        <translation>Les listes et totaux affichés ne sont pas ce que disent les écritures.</translation>
    </message>
    <message id="cli.verdict.other">
        <source>A part of this journal cannot be read, or is not as this program makes it.</source>
        <translation>Une partie de ce journal est illisible, ou n’est pas telle que ce programme la fait.</translation>
    </message>
    <message id="cli.verdict.do.typed">
        <source>Type it again from the receipt. Nothing else was found wrong.</source>
        <translation>Retapez-la depuis le reçu. Rien d’autre n’est en défaut.</translation>
    </message>
    <message id="cli.verdict.do.rebuild">
        <source>Each entry follows the one before. Compare with a receipt first: pos-app journal verify --head DIGITS. If that fits, close the till, then: pos-app journal rebuild</source>
        <translation>Chaque écriture suit la précédente. Comparez d’abord à un reçu : pos-app journal verify --head CHIFFRES. Si cela concorde, fermez la caisse, puis : pos-app journal rebuild</translation>
    </message>
    <message id="cli.verdict.do.keep">
        <source>No money moved by this. Keep this file as it is, compare it with receipts (journal verify --head), and call the owner; a sound copy comes back with: pos-app journal restore</source>
        <translation>Aucun argent n’a bougé. Gardez ce fichier tel quel, comparez-le aux reçus (journal verify --head) et appelez le propriétaire ; une copie saine revient par : pos-app journal restore</translation>
    </message>
</context>
</TS>
