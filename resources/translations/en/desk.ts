<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="cli.system_refuses">
        <source>The system refuses ({why}). What is in the journal is safe; choose another place, or make room there.</source>
        <translation>The system refuses ({why}). What is in the journal is safe; choose another place, or make room there.</translation>
    </message>
    <message id="cli.unheard">
        <source>What this command says could not be written ({why}). What it does is done all the same.</source>
        <translation>What this command says could not be written ({why}). What it does is done all the same.</translation>
    </message>
</context>
</TS>
