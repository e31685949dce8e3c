<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="carry.out.begin">
        <source>Export to a file…</source>
        <translation>Exporter vers un fichier…</translation>
    </message>
    <message id="carry.in.begin">
        <source>Import from a file…</source>
        <translation>Importer d’un fichier…</translation>
    </message>
    <message id="carry.out.title">
        <source>Export the settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message id="carry.in.title">
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message id="carry.out.about">
        <source>All settings and tables go into one file for another machine. Keys, PINs, people and the place of the data are never in it.</source>
        <translation>Tous les réglages et tableaux vont dans un fichier pour une autre machine. Les clés, les codes, les personnes et la place des données n’y sont jamais.</translation>
    </message>
    <message id="carry.in.about">
        <source>What the file would change is shown first; nothing is changed before you confirm. What it does not name stays.</source>
        <translation>Ce que le fichier change est montré d’abord ; rien ne change avant votre accord. Ce qu’il ne nomme pas reste.</translation>
    </message>
    <message id="carry.file">
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message id="carry.browse">
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message id="carry.look">
        <source>Look (Enter)</source>
        <translation>Regarder (Entrée)</translation>
    </message>
    <message id="carry.leave">
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message id="carry.out.confirm">
        <source>Write (+)</source>
        <translation>Écrire (+)</translation>
    </message>
    <message id="carry.in.confirm">
        <source>Take in (+)</source>
        <translation>Reprendre (+)</translation>
    </message>
    <message id="carry.no_file">
        <source>Name a file.</source>
        <translation>Donnez un nom de fichier.</translation>
    </message>
    <message id="carry.out.where">
        <source>To be written: {file}</source>
        <translation>Sera écrit : {file}</translation>
    </message>
    <message id="carry.out.over">
        <source>{file} is there already and will be replaced.</source>
        <translation>{file} existe déjà et sera remplacé.</translation>
    </message>
    <message id="carry.out.done" numerus="yes">
        <source>{count} settings are in {file}.</source>
        <translation>
            <numerusform>{count} réglage est dans {file}.</numerusform>
            <numerusform>{count} réglages sont dans {file}.</numerusform>
        </translation>
    </message>
    <message id="carry.in.changes" numerus="yes">
        <source>{count} settings change:</source>
        <translation>
            <numerusform>{count} réglage change :</numerusform>
            <numerusform>{count} réglages changent :</numerusform>
        </translation>
    </message>
    <message id="carry.changes">
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message id="carry.in.same">
        <source>The file says what is set here already: nothing changes.</source>
        <translation>Le fichier dit ce qui est déjà réglé ici : rien ne change.</translation>
    </message>
    <message id="carry.in.done">
        <source>Taken in. Ctrl+Shift+O opens the till again with these settings.</source>
        <translation>C’est repris. Ctrl+Maj+O rouvre la caisse avec ces réglages.</translation>
    </message>
    <message id="carry.save_first">
        <source>Save or undo your changes first.</source>
        <translation>Enregistrez ou annulez d’abord vos changements.</translation>
    </message>
    <message id="carry.line">
        <source>{name}: {before} → {after}</source>
        <translation>{name} : {before} → {after}</translation>
    </message>
    <message id="form.go_on">
        <source>Go on ({keys})</source>
        <translation>Continuer ({keys})</translation>
    </message>
    <message id="carry.reached">
        <source>Reached by + from the search while nothing is changed; Enter opens it.</source>
        <translation>On y va par + depuis la recherche, tant que rien n’est changé ; Entrée l’ouvre.</translation>
    </message>
    <message id="carry.keys">
        <source>Enter: open · +: next · -: back</source>
        <translation>Entrée : ouvrir · + : suivant · - : revenir</translation>
    </message>
</context>
</TS>
