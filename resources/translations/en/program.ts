<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="program.sandbox">
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message id="doctor.settings.fine">
        <source>Settings read from {file}</source>
        <translation>Settings read from {file}</translation>
    </message>
    <message id="doctor.settings.environment">
        <source>Set by the environment: {names}</source>
        <translation>Set by the environment: {names}</translation>
    </message>
    <message id="doctor.settings.unknown">
        <source>Unknown settings: {names}</source>
        <translation>Unknown settings: {names}</translation>
    </message>
    <message id="doctor.settings.unknown.remedy">
        <source>Correct their names in config.toml, or remove them.</source>
        <translation>Correct their names in config.toml, or remove them.</translation>
    </message>
    <message id="doctor.folder.fine">
        <source>Data stands in {folder}</source>
        <translation>Data stands in {folder}</translation>
    </message>
    <message id="doctor.folder.unsafe">
        <source>{folder} is not safe for a journal ({why})</source>
        <translation>{folder} is not safe for a journal ({why})</translation>
    </message>
    <message id="doctor.folder.unsafe.remedy">
        <source>Choose a folder on this computer's own disk with --data-dir.</source>
        <translation>Choose a folder on this computer's own disk with --data-dir.</translation>
    </message>
    <message id="doctor.folder.unwritable">
        <source>{folder} cannot be written</source>
        <translation>{folder} cannot be written</translation>
    </message>
    <message id="doctor.folder.unwritable.remedy">
        <source>Give this user the right to write there.</source>
        <translation>Give this user the right to write there.</translation>
    </message>
    <message id="doctor.journal.fine">
        <source>Journal sound, {entries} entries verified</source>
        <translation>Journal sound, {entries} entries verified</translation>
    </message>
    <message id="doctor.journal.none">
        <source>No journal yet</source>
        <translation>No journal yet</translation>
    </message>
    <message id="doctor.journal.none.remedy">
        <source>The first operation makes it.</source>
        <translation>The first operation makes it.</translation>
    </message>
    <message id="doctor.journal.damaged">
        <source>The journal is damaged: {what}</source>
        <translation>The journal is damaged: {what}</translation>
    </message>
    <message id="doctor.journal.damaged.remedy">
        <source>Sell nothing more, keep the file, and restore a backup.</source>
        <translation>Sell nothing more, keep the file, and restore a backup.</translation>
    </message>
    <message id="doctor.keys.fine">
        <source>The provider's keys are there</source>
        <translation>The provider's keys are there</translation>
    </message>
    <message id="doctor.keys.sandbox">
        <source>Sandbox: no real money moves</source>
        <translation>Sandbox: no real money moves</translation>
    </message>
    <message id="doctor.provider.fine">
        <source>The provider answers and its clock agrees</source>
        <translation>The provider answers and its clock agrees</translation>
    </message>
    <message id="doctor.provider.clock">
        <source>This computer's clock is {seconds} s off</source>
        <translation>This computer's clock is {seconds} s off</translation>
    </message>
    <message id="doctor.provider.clock.remedy">
        <source>Set the clock; the till allows for the difference meanwhile.</source>
        <translation>Set the clock; the till allows for the difference meanwhile.</translation>
    </message>
    <message id="doctor.screen.fine">
        <source>A window can be opened ({platform})</source>
        <translation>A window can be opened ({platform})</translation>
    </message>
    <message id="doctor.screen.none">
        <source>No screen</source>
        <translation>No screen</translation>
    </message>
    <message id="doctor.screen.none.remedy">
        <source>Use the commands, or start the till on a desktop.</source>
        <translation>Use the commands, or start the till on a desktop.</translation>
    </message>
</context>
</TS>
