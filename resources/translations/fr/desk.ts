<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="cli.system_refuses">
        <source>The system refuses ({why}). What is in the journal is safe; choose another place, or make room there.</source>
        <translation>Le système refuse ({why}). Ce qui est dans le journal est sûr ; choisissez un autre endroit, ou faites-y de la place.</translation>
    </message>
    <message id="cli.unheard">
        <source>What this command says could not be written ({why}). What it does is done all the same.</source>
        <translation>Ce que dit cette commande n’a pas pu être écrit ({why}). Ce qu’elle fait est fait quand même.</translation>
    </message>
</context>
</TS>
