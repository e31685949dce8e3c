<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="finding.altered">
        <source>Its hash does not follow from it and the entry before it.</source>
        <translation>Son empreinte ne correspond pas à son contenu et à l’écriture d’avant.</translation>
    </message>
    <message id="finding.missing">
        <source>Entries {first} to {last} are missing.</source>
        <translation>Les écritures {first} à {last} manquent.</translation>
    </message>
    <message id="finding.personal">
        <source>The personal value “{name}” is not the one that was recorded.</source>
        <translation>La donnée personnelle « {name} » n’est pas celle qui a été écrite.</translation>
    </message>
    <message id="finding.receipt">
        <source>Receipt {number} is number {count} of its series.</source>
        <translation>Le reçu {number} est le numéro {count} de sa série.</translation>
    </message>
    <message id="finding.witness">
        <source>No entry has the hash {digits}: the journal is older than that witness, or was written anew.</source>
        <translation>Aucune écriture n’a l’empreinte {digits} : le journal est plus ancien que ce témoin, ou a été réécrit.</translation>
    </message>
    <message id="finding.no_witness">
        <source>{typed} is not the beginning of a hash.</source>
        <translation>{typed} n’est pas le début d’une empreinte.</translation>
    </message>
    <message id="finding.head">
        <source>The newest numbers that the lists keep are not those of the entries.</source>
        <translation>Les derniers numéros gardés par les listes ne sont pas ceux des écritures.</translation>
    </message>
    <message id="finding.row">
        <source>Its row in the lists is not what the entries make.</source>
        <translation>Sa ligne dans les listes n’est pas ce que disent les écritures.</translation>
    </message>
    <message id="finding.row_lacks">
        <source>It lacks in the lists.</source>
        <translation>Elle manque dans les listes.</translation>
    </message>
    <message id="finding.row_alone">
        <source>The lists have it, but no entry does.</source>
        <translation>Elle est dans les listes, mais sans aucune écriture.</translation>
    </message>
    <message id="finding.number">
        <source>Operation {count} has number {number}.</source>
        <translation>L’opération {count} porte le numéro {number}.</translation>
    </message>
    <message id="finding.order">
        <source>Operations are not numbered in the order of their entries.</source>
        <translation>Les opérations ne sont pas numérotées dans l’ordre de leurs écritures.</translation>
    </message>
    <message id="finding.totals">
        <source>The totals of {day} are not the sums of their rows.</source>
        <translation>Les totaux du {day} ne sont pas la somme de leurs lignes.</translation>
    </message>
    <message id="finding.days">
        <source>The numbers kept for {day} are not those of their rows.</source>
        <translation>Les numéros gardés pour le {day} ne sont pas ceux de leurs lignes.</translation>
    </message>
    <message id="finding.orphan">
        <source>A row of {table} belongs to nothing.</source>
        <translation>Une ligne de {table} n’appartient à rien.</translation>
    </message>
    <message id="finding.strange">
        <source>A part of the file is not this program’s: {part}</source>
        <translation>Une partie du fichier n’est pas de ce programme : {part}</translation>
    </message>
    <message id="finding.changed">
        <source>A part of the file is not as this program made it: {part}</source>
        <translation>Une partie du fichier n’est plus telle que ce programme l’a faite : {part}</translation>
    </message>
    <message id="finding.lacks">
        <source>A part of the file is missing: {part}</source>
        <translation>Une partie du fichier manque : {part}</translation>
    </message>
    <message id="finding.unreadable">
        <source>It cannot be read further ({detail}).</source>
        <translation>La suite ne se lit pas ({detail}).</translation>
    </message>
    <message id="finding.kept">
        <source>It should hold entry {seq}, hash {digits}, as the key store knows it: this is another journal, or an older one.</source>
        <translation>Le coffre des clés connaît l’écriture {seq}, empreinte {digits}, qui n’y est pas : c’est un autre journal, ou un plus ancien.</translation>
    </message>
    <message id="finding.broken">
        <source>Entries do not follow each other; pos-app journal verify names them.</source>
        <translation>Des écritures ne se suivent pas ; pos-app journal verify les nomme.</translation>
    </message>
    <message id="finding.file">
        <source>The file cannot be read any more (for support: {detail}).</source>
        <translation>Le fichier ne se lit plus (pour l’assistance : {detail}).</translation>
    </message>
    <message id="finding.other">
        <source>This part cannot be read any more (for support: {detail}).</source>
        <translation>Cette partie ne se lit plus (pour l’assistance : {detail}).</translation>
    </message>
    <message id="cli.refused.key">
        <source>no till with this key is known here: {digits} – ask the shop which public key its till shows. Only if it is the same, run this again with --trust and that key</source>
        <translation>aucune caisse connue ici n’a cette clé : {digits} – demandez à la boutique la clé publique que sa caisse affiche. Si c’est la même, et seulement alors, recommencez avec --trust et cette clé</translation>
    </message>
    <message id="cli.refused.changed_key">
        <source>signed by {digits}, but till {till} is known by {known}. Ask the shop why its key is another one; if that is right, run this again with --trust, the new key and --accept {till}</source>
        <translation>signé par {digits}, mais la caisse {till} est connue par {known}. Demandez à la boutique pourquoi sa clé a changé ; si c’est normal, recommencez avec --trust, la nouvelle clé et --accept {till}</translation>
    </message>
    <message id="cli.refused.shared_key">
        <source>signed by the key of till {other}. Two tills have one key only when a till was renamed; if that is so, run this again with --trust, its key and --accept {till}</source>
        <translation>signé par la clé de la caisse {other}. Deux caisses n’ont la même clé que si l’une a été renommée ; si c’est le cas, recommencez avec --trust, sa clé et --accept {till}</translation>
    </message>
    <message id="cli.refused.no_bundle">
        <source>this file is no signed day, or was cut short ({detail}); ask the shop to make it anew</source>
        <translation>ce fichier n’est pas un jour signé, ou a été coupé ({detail}) ; demandez à la boutique de le refaire</translation>
    </message>
    <message id="cli.refused.unopened">
        <source>this file cannot be opened: {detail}</source>
        <translation>ce fichier ne s’ouvre pas : {detail}</translation>
    </message>
    <message id="cli.refused.signature">
        <source>it was changed after it was signed; ask the shop to make it anew</source>
        <translation>il a été modifié après la signature ; demandez à la boutique de le refaire</translation>
    </message>
    <message id="cli.refused.chain">
        <source>its entries do not follow each other; keep this file and ask the shop</source>
        <translation>ses écritures ne se suivent pas ; gardez ce fichier et demandez à la boutique</translation>
    </message>
    <message id="cli.refused.empty">
        <source>it holds nothing: no entry was written that day</source>
        <translation>il est vide : rien n’a été écrit ce jour-là</translation>
    </message>
    <message id="cli.refused.code">
        <source>its till’s name is not one that a till can have</source>
        <translation>le nom de sa caisse n’est pas un nom de caisse</translation>
    </message>
    <message id="cli.refused.gap">
        <source>entry {seq} does not follow what this till sent before: its journal was written anew, or a backup took its place. Keep this file and ask the shop</source>
        <translation>l’écriture {seq} ne suit pas ce que cette caisse a envoyé : son journal a été réécrit, ou une copie l’a remplacé. Gardez ce fichier et demandez à la boutique</translation>
    </message>
    <message id="cli.refused.rewritten">
        <source>entry {seq} is not the one that this till sent before: its journal was written anew, or a backup took its place. Keep this file and ask the shop</source>
        <translation>l’écriture {seq} n’est pas celle que cette caisse avait envoyée : son journal a été réécrit, ou une copie l’a remplacé. Gardez ce fichier et demandez à la boutique</translation>
    </message>
    <message id="cli.merge_nothing_new">
        <source>All of it was taken in before: no entry was added.</source>
        <translation>Tout était déjà repris : aucune écriture n’a été ajoutée.</translation>
    </message>
    <message id="cli.restore_refused.journal_damaged">
        <source>The chosen file is no sound backup: {file} ({what})</source>
        <translation>Le fichier choisi n’est pas une copie saine : {file} ({what})</translation>
    </message>
    <message id="cli.restore_refused.journal_foreign">
        <source>The chosen file is no journal of this till: {file} ({what})</source>
        <translation>Le fichier choisi n’est pas un journal de cette caisse : {file} ({what})</translation>
    </message>
    <message id="cli.restore_refused.journal_missing">
        <source>There is no such file, or it is empty: {file}</source>
        <translation>Ce fichier n’existe pas, ou il est vide : {file}</translation>
    </message>
    <message id="cli.restore_refused.journal_newer">
        <source>The chosen file is of a newer version of pos-app: {file} ({what})</source>
        <translation>Le fichier choisi vient d’une version plus récente de pos-app : {file} ({what})</translation>
    </message>
    <message id="cli.restore_refused.advice">
        <source>Your journal was not touched. Choose another backup.</source>
        <translation>Votre journal n’a pas été touché. Choisissez une autre copie.</translation>
    </message>
</context>
</TS>
