<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="favourite.title">
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message id="favourite.hint">
        <source>A digit begins one; nothing is sent before +. Tab reaches the crosses that take one away.</source>
        <translation>Un chiffre en commence un ; rien ne part avant +. Tab mène aux croix qui en retirent un.</translation>
    </message>
    <message id="favourite.empty">
        <source>None yet. Fill a form, then Ctrl+Shift+F keeps it here.</source>
        <translation>Aucun pour l’instant. Remplissez une saisie, puis Ctrl+Maj+F la garde ici.</translation>
    </message>
    <message id="favourite.drop">
        <source>Take away: {name}</source>
        <translation>Retirer : {name}</translation>
    </message>
    <message id="favourite.nothing">
        <source>Nothing to keep: fill a form first.</source>
        <translation>Rien à garder : remplissez d’abord une saisie.</translation>
    </message>
    <message id="favourite.full">
        <source>All nine digits are taken: take one away first (Ctrl+B).</source>
        <translation>Les neuf chiffres sont pris : retirez d’abord un favori (Ctrl+B).</translation>
    </message>
    <message id="favourite.kept">
        <source>Kept as favourite {digit}. Ctrl+B, then {digit}, begins it.</source>
        <translation>Gardé comme favori {digit}. Ctrl+B puis {digit} le commence.</translation>
    </message>
    <message id="favourite.gone">
        <source>The provider does not sell this any more.</source>
        <translation>Le prestataire ne vend plus cela.</translation>
    </message>
    <message id="shortcut.favourites">
        <source>Favourites: a job by its digit</source>
        <translation>Favoris : un travail par son chiffre</translation>
    </message>
    <message id="shortcut.add_favourite">
        <source>Keep what is typed as a favourite</source>
        <translation>Garder la saisie comme favori</translation>
    </message>
</context>
</TS>
