<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="cli.command.settings">
        <source>carries the settings from one machine to another</source>
        <translation>carries the settings from one machine to another</translation>
    </message>
    <message id="cli.command.settings_export">
        <source>writes every option and table to a file; keys, people and the data folder stay here</source>
        <translation>writes every option and table to a file; keys, people and the data folder stay here</translation>
    </message>
    <message id="cli.command.settings_import">
        <source>shows what a file of settings changes, asks, and changes it all at once</source>
        <translation>shows what a file of settings changes, asks, and changes it all at once</translation>
    </message>
    <message id="cli.help.carried">
        <source>the file of the settings</source>
        <translation>the file of the settings</translation>
    </message>
    <message id="cli.help.apply">
        <source>changes without asking</source>
        <translation>changes without asking</translation>
    </message>
    <message id="cli.settings_same">
        <source>This file changes nothing.</source>
        <translation>This file changes nothing.</translation>
    </message>
    <message id="cli.settings_nothing">
        <source>(nothing)</source>
        <translation>(nothing)</translation>
    </message>
    <message id="cli.settings_word">
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message id="cli.settings_ask">
        <source>Type {word} to change this; anything else leaves it.</source>
        <translation>Type {word} to change this; anything else leaves it.</translation>
    </message>
    <message id="cli.settings_taken">
        <source>Changed. An open till takes them when it is opened again.</source>
        <translation>Changed. An open till takes them when it is opened again.</translation>
    </message>
    <message id="cli.settings_left">
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message id="cli.settings_written" numerus="yes">
        <source>{count} settings written to {file}.</source>
        <translation>
            <numerusform>{count} setting written to {file}.</numerusform>
            <numerusform>{count} settings written to {file}.</numerusform>
        </translation>
    </message>
</context>
</TS>
