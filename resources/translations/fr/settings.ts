<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="screen.settings">
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message id="setting.search">
        <source>Search a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message id="setting.nothing">
        <source>No setting has this in its name or explanation.</source>
        <translation>Aucun réglage ne contient cela dans son nom ou son explication.</translation>
    </message>
    <message id="setting.save">
        <source>Save (+)</source>
        <translation>Enregistrer (+)</translation>
    </message>
    <message id="setting.discard">
        <source>Discard changes</source>
        <translation>Annuler les changements</translation>
    </message>
    <message id="setting.saved">
        <source>Saved. Ctrl+Shift+O opens the till again with these settings.</source>
        <translation>Enregistré. Ctrl+Maj+O rouvre la caisse avec ces réglages.</translation>
    </message>
    <message id="setting.changed" numerus="yes">
        <source>{count} changes not saved</source>
        <translation><numerusform>{count} changement non enregistré</numerusform><numerusform>{count} changements non enregistrés</numerusform></translation>
    </message>
    <message id="setting.wanted">
        <source>This cannot stand here. Wanted: {wanted}</source>
        <translation>Cette valeur ne convient pas. Forme attendue : {wanted}</translation>
    </message>
    <message id="setting.overridden">
        <source>Set by {by} at this start: what is chosen here does not hold until that is gone.</source>
        <translation>Fixé par {by} à ce démarrage : le choix fait ici ne vaudra que sans cela.</translation>
    </message>
    <message id="setting.true">
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message id="setting.false">
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message id="option.theme">
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message id="option.theme.help">
        <source>Light, dark or strong contrast; or as the computer is set.</source>
        <translation>Claires, sombres ou à fort contraste ; ou comme l’ordinateur est réglé.</translation>
    </message>
    <message id="option.theme.system">
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message id="option.theme.light">
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message id="option.theme.dark">
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message id="option.theme.high_contrast">
        <source>High contrast</source>
        <translation>Fort contraste</translation>
    </message>
    <message id="option.text_scale">
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message id="option.text_scale.help">
        <source>How large everything is written, from 100 to 200 percent.</source>
        <translation>La taille de tout ce qui est écrit, de 100 à 200 pour cent.</translation>
    </message>
    <message id="option.text_scale.100">
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message id="option.text_scale.125">
        <source>125 %</source>
        <translation>125 %</translation>
    </message>
    <message id="option.text_scale.150">
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message id="option.text_scale.175">
        <source>175 %</source>
        <translation>175 %</translation>
    </message>
    <message id="option.text_scale.200">
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message id="option.lang.fr">
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message id="option.lang.en">
        <source>English</source>
        <translation>English</translation>
    </message>
    <message id="option.country.SN">
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message id="option.country.CI">
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message id="option.country.BJ">
        <source>Benin</source>
        <translation>Bénin</translation>
    </message>
    <message id="palette.title">
        <source>Everything by name</source>
        <translation>Tout par son nom</translation>
    </message>
    <message id="palette.search">
        <source>Type a few letters, Enter to go</source>
        <translation>Tapez quelques lettres, Entrée pour y aller</translation>
    </message>
    <message id="shortcut.palette">
        <source>Everything by name: screens, services, acts</source>
        <translation>Tout par son nom : écrans, services, actions</translation>
    </message>
    <message id="setting.not_saved">
        <source>Changes not saved: Esc again to give them up</source>
        <translation>Modifications non enregistrées : Échap encore pour les abandonner</translation>
    </message>
</context>
</TS>
