<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="carry.out.begin">
        <source>Export to a file…</source>
        <translation>Export to a file…</translation>
    </message>
    <message id="carry.in.begin">
        <source>Import from a file…</source>
        <translation>Import from a file…</translation>
    </message>
    <message id="carry.out.title">
        <source>Export the settings</source>
        <translation>Export the settings</translation>
    </message>
    <message id="carry.in.title">
        <source>Import settings</source>
        <translation>Import settings</translation>
    </message>
    <message id="carry.out.about">
        <source>All settings and tables go into one file for another machine. Keys, PINs, people and the place of the data are never in it.</source>
        <translation>All settings and tables go into one file for another machine. Keys, PINs, people and the place of the data are never in it.</translation>
    </message>
    <message id="carry.in.about">
        <source>What the file would change is shown first; nothing is changed before you confirm. What it does not name stays.</source>
        <translation>What the file would change is shown first; nothing is changed before you confirm. What it does not name stays.</translation>
    </message>
    <message id="carry.file">
        <source>File</source>
        <translation>File</translation>
    </message>
    <message id="carry.browse">
        <source>Browse…</source>
        <translation>Browse…</translation>
    </message>
    <message id="carry.look">
        <source>Look (Enter)</source>
        <translation>Look (Enter)</translation>
    </message>
    <message id="carry.leave">
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message id="carry.out.confirm">
        <source>Write (+)</source>
        <translation>Write (+)</translation>
    </message>
    <message id="carry.in.confirm">
        <source>Take in (+)</source>
        <translation>Take in (+)</translation>
    </message>
    <message id="carry.no_file">
        <source>Name a file.</source>
        <translation>Name a file.</translation>
    </message>
    <message id="carry.out.where">
        <source>To be written: {file}</source>
        <translation>To be written: {file}</translation>
    </message>
    <message id="carry.out.over">
        <source>{file} is there already and will be replaced.</source>
        <translation>{file} is there already and will be replaced.</translation>
    </message>
    <message id="carry.out.done" numerus="yes">
        <source>{count} settings are in {file}.</source>
        <translation>
            <numerusform>{count} setting is in {file}.</numerusform>
            <numerusform>{count} settings are in {file}.</numerusform>
        </translation>
    </message>
    <message id="carry.in.changes" numerus="yes">
        <source>{count} settings change:</source>
        <translation>
            <numerusform>{count} setting changes:</numerusform>
            <numerusform>{count} settings change:</numerusform>
        </translation>
    </message>
    <message id="carry.changes">
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message id="carry.in.same">
        <source>The file says what is set here already: nothing changes.</source>
        <translation>The file says what is set here already: nothing changes.</translation>
    </message>
    <message id="carry.in.done">
        <source>Taken in. Ctrl+Shift+O opens the till again with these settings.</source>
        <translation>Taken in. Ctrl+Shift+O opens the till again with these settings.</translation>
    </message>
    <message id="carry.save_first">
        <source>Save or undo your changes first.</source>
        <translation>Save or undo your changes first.</translation>
    </message>
    <message id="carry.line">
        <source>{name}: {before} → {after}</source>
        <translation>{name}: {before} → {after}</translation>
    </message>
    <message id="form.go_on">
        <source>Go on ({keys})</source>
        <translation>Go on ({keys})</translation>
    </message>
    <message id="carry.reached">
        <source>Reached by + from the search while nothing is changed; Enter opens it.</source>
        <translation>Reached by + from the search while nothing is changed; Enter opens it.</translation>
    </message>
    <message id="carry.keys">
        <source>Enter: open · +: next · -: back</source>
        <translation>Enter: open · +: next · -: back</translation>
    </message>
</context>
</TS>
