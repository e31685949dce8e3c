<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="cli.command.settings">
        <source>carries the settings from one machine to another</source>
        <translation>porte les réglages d’une machine à une autre</translation>
    </message>
    <message id="cli.command.settings_export">
        <source>writes every option and table to a file; keys, people and the data folder stay here</source>
        <translation>écrit toutes les options et tables dans un fichier ; clés, personnes et dossier des données restent ici</translation>
    </message>
    <message id="cli.command.settings_import">
        <source>shows what a file of settings changes, asks, and changes it all at once</source>
        <translation>montre ce qu’un fichier de réglages change, demande, puis change tout d’un coup</translation>
    </message>
    <message id="cli.help.carried">
        <source>the file of the settings</source>
        <translation>le fichier des réglages</translation>
    </message>
    <message id="cli.help.apply">
        <source>changes without asking</source>
        <translation>change sans demander</translation>
    </message>
    <message id="cli.settings_same">
        <source>This file changes nothing.</source>
        <translation>Ce fichier ne change rien.</translation>
    </message>
    <message id="cli.settings_nothing">
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message id="cli.settings_word">
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message id="cli.settings_ask">
        <source>Type {word} to change this; anything else leaves it.</source>
        <translation>Tapez {word} pour changer cela ; autre chose laisse tout en place.</translation>
    </message>
    <message id="cli.settings_taken">
        <source>Changed. An open till takes them when it is opened again.</source>
        <translation>Changé. Une caisse ouverte les prend à sa réouverture.</translation>
    </message>
    <message id="cli.settings_left">
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message id="cli.settings_written" numerus="yes">
        <source>{count} settings written to {file}.</source>
        <translation>
            <numerusform>{count} réglage écrit dans {file}.</numerusform>
            <numerusform>{count} réglages écrits dans {file}.</numerusform>
        </translation>
    </message>
</context>
</TS>
