<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="favourite.title">
        <source>Favourites</source>
        <translation>Favourites</translation>
    </message>
    <message id="favourite.hint">
        <source>A digit begins one; nothing is sent before +. Tab reaches the crosses that take one away.</source>
        <translation>A digit begins one; nothing is sent before +. Tab reaches the crosses that take one away.</translation>
    </message>
    <message id="favourite.empty">
        <source>None yet. Fill a form, then Ctrl+Shift+F keeps it here.</source>
        <translation>None yet. Fill a form, then Ctrl+Shift+F keeps it here.</translation>
    </message>
    <message id="favourite.drop">
        <source>Take away: {name}</source>
        <translation>Take away: {name}</translation>
    </message>
    <message id="favourite.nothing">
        <source>Nothing to keep: fill a form first.</source>
        <translation>Nothing to keep: fill a form first.</translation>
    </message>
    <message id="favourite.full">
        <source>All nine digits are taken: take one away first (Ctrl+B).</source>
        <translation>All nine digits are taken: take one away first (Ctrl+B).</translation>
    </message>
    <message id="favourite.kept">
        <source>Kept as favourite {digit}. Ctrl+B, then {digit}, begins it.</source>
        <translation>Kept as favourite {digit}. Ctrl+B, then {digit}, begins it.</translation>
    </message>
    <message id="favourite.gone">
        <source>The provider does not sell this any more.</source>
        <translation>The provider does not sell this any more.</translation>
    </message>
    <message id="shortcut.favourites">
        <source>Favourites: a job by its digit</source>
        <translation>Favourites: a job by its digit</translation>
    </message>
    <message id="shortcut.add_favourite">
        <source>Keep what is typed as a favourite</source>
        <translation>Keep what is typed as a favourite</translation>
    </message>
</context>
</TS>
