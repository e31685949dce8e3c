<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="program.sandbox">
        <source>SANDBOX</source>
        <translation>BAC À SABLE</translation>
    </message>
    <message id="doctor.settings.fine">
        <source>Settings read from {file}</source>
        <translation>Réglages lus dans {file}</translation>
    </message>
    <message id="doctor.settings.environment">
        <source>Set by the environment: {names}</source>
        <translation>Réglés par l’environnement : {names}</translation>
    </message>
    <message id="doctor.settings.unknown">
        <source>Unknown settings: {names}</source>
        <translation>Réglages inconnus : {names}</translation>
    </message>
    <message id="doctor.settings.unknown.remedy">
        <source>Correct their names in config.toml, or remove them.</source>
        <translation>Corrigez leurs noms dans config.toml, ou retirez-les.</translation>
    </message>
    <message id="doctor.folder.fine">
        <source>Data stands in {folder}</source>
        <translation>Les données sont dans {folder}</translation>
    </message>
    <message id="doctor.folder.unsafe">
        <source>{folder} is not safe for a journal ({why})</source>
        <translation>{folder} n’est pas sûr pour un journal ({why})</translation>
    </message>
    <message id="doctor.folder.unsafe.remedy">
        <source>Choose a folder on this computer's own disk with --data-dir.</source>
        <translation>Choisissez avec --data-dir un dossier sur le disque de cet ordinateur.</translation>
    </message>
    <message id="doctor.folder.unwritable">
        <source>{folder} cannot be written</source>
        <translation>Impossible d’écrire dans {folder}</translation>
    </message>
    <message id="doctor.folder.unwritable.remedy">
        <source>Give this user the right to write there.</source>
        <translation>Donnez à cet utilisateur le droit d’y écrire.</translation>
    </message>
    <message id="doctor.journal.fine">
        <source>Journal sound, {entries} entries verified</source>
        <translation>Journal sain, {entries} écritures vérifiées</translation>
    </message>
    <message id="doctor.journal.none">
        <source>No journal yet</source>
        <translation>Pas encore de journal</translation>
    </message>
    <message id="doctor.journal.none.remedy">
        <source>The first operation makes it.</source>
        <translation>La première opération le crée.</translation>
    </message>
    <message id="doctor.journal.damaged">
        <source>The journal is damaged: {what}</source>
        <translation>Le journal est abîmé : {what}</translation>
    </message>
    <message id="doctor.journal.damaged.remedy">
        <source>Sell nothing more, keep the file, and restore a backup.</source>
        <translation>Ne vendez plus rien, gardez le fichier et restaurez une copie.</translation>
    </message>
    <message id="doctor.keys.fine">
        <source>The provider's keys are there</source>
        <translation>Les clés du prestataire sont là</translation>
    </message>
    <message id="doctor.keys.sandbox">
        <source>Sandbox: no real money moves</source>
        <translation>Bac à sable : aucun argent réel ne bouge</translation>
    </message>
    <message id="doctor.provider.fine">
        <source>The provider answers and its clock agrees</source>
        <translation>Le prestataire répond et son heure concorde</translation>
    </message>
    <message id="doctor.provider.clock">
        <source>This computer's clock is {seconds} s off</source>
        <translation>L’heure de cet ordinateur est décalée de {seconds} s</translation>
    </message>
    <message id="doctor.provider.clock.remedy">
        <source>Set the clock; the till allows for the difference meanwhile.</source>
        <translation>Réglez l’heure ; en attendant, la caisse tient compte de l’écart.</translation>
    </message>
    <message id="doctor.screen.fine">
        <source>A window can be opened ({platform})</source>
        <translation>Une fenêtre peut s’ouvrir ({platform})</translation>
    </message>
    <message id="doctor.screen.none">
        <source>No screen</source>
        <translation>Pas d’écran</translation>
    </message>
    <message id="doctor.screen.none.remedy">
        <source>Use the commands, or start the till on a desktop.</source>
        <translation>Utilisez les commandes, ou lancez la caisse sur un bureau.</translation>
    </message>
</context>
</TS>
