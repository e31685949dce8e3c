<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="cli.about">
        <source>The till for mobile money, airtime and bills. Without a command: opens the window.</source>
        <translation>La caisse pour l’argent mobile, le crédit et les factures. Sans commande : ouvre la fenêtre.</translation>
    </message>
    <message id="cli.help.usage">
        <source>Usage:</source>
        <translation>Utilisation :</translation>
    </message>
    <message id="cli.help.positionals">
        <source>To be given</source>
        <translation>À donner </translation>
    </message>
    <message id="cli.help.options">
        <source>Options</source>
        <translation>Options </translation>
    </message>
    <message id="cli.help.commands">
        <source>Commands</source>
        <translation>Commandes </translation>
    </message>
    <message id="cli.help.command">
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message id="cli.help.help">
        <source>shows this help</source>
        <translation>affiche cette aide</translation>
    </message>
    <message id="cli.help.version">
        <source>shows the version</source>
        <translation>affiche la version</translation>
    </message>
    <message id="cli.help.data_dir">
        <source>folder of the journal and the backups</source>
        <translation>dossier du journal et des sauvegardes</translation>
    </message>
    <message id="cli.help.sandbox">
        <source>embedded sandbox, with a journal of its own: no real money</source>
        <translation>bac à sable intégré, avec son propre journal : aucun argent réel</translation>
    </message>
    <message id="cli.help.lang">
        <source>language of the texts</source>
        <translation>langue des textes</translation>
    </message>
    <message id="cli.help.verbose">
        <source>a more talkative technical log</source>
        <translation>journal technique plus bavard</translation>
    </message>
    <message id="cli.help.exit_after_first_paint">
        <source>opens the window, tells how long that took, and closes</source>
        <translation>ouvre la fenêtre, dit en combien de temps, et se ferme</translation>
    </message>
    <message id="cli.help.service">
        <source>code of the service (see “services”)</source>
        <translation>code du service (voir « services »)</translation>
    </message>
    <message id="cli.help.phone">
        <source>the customer’s number, or @FILE</source>
        <translation>numéro du client, ou @FICHIER</translation>
    </message>
    <message id="cli.help.amount">
        <source>amount in whole francs, or @FILE</source>
        <translation>montant en francs entiers, ou @FICHIER</translation>
    </message>
    <message id="cli.help.field">
        <source>another piece of information, by the provider’s name for it; @FILE reads a file</source>
        <translation>une autre information, par son nom chez le fournisseur ; @FICHIER pour la lire d’un fichier</translation>
    </message>
    <message id="cli.help.wait">
        <source>waits for the end this long</source>
        <translation>attend la fin pendant ce temps</translation>
    </message>
    <message id="cli.help.yes">
        <source>confirms that this is another operation than an equal one just made</source>
        <translation>confirme que c’est une autre opération qu’une pareille déjà faite</translation>
    </message>
    <message id="cli.help.cashier">
        <source>the person who answers for it</source>
        <translation>la personne qui en répond</translation>
    </message>
    <message id="cli.help.json">
        <source>writes JSON for programs</source>
        <translation>écrit du JSON pour les programmes</translation>
    </message>
    <message id="cli.help.ref">
        <source>reference of the operation</source>
        <translation>référence de l’opération</translation>
    </message>
    <message id="cli.help.paid">
        <source>money moved</source>
        <translation>l’argent a bougé</translation>
    </message>
    <message id="cli.help.unpaid">
        <source>no money moved</source>
        <translation>l’argent n’a pas bougé</translation>
    </message>
    <message id="cli.help.reason">
        <source>how this is known, or @FILE</source>
        <translation>comment on le sait, ou @FICHIER</translation>
    </message>
    <message id="cli.help.until_settled">
        <source>ends when nothing is under way any more</source>
        <translation>s’arrête quand plus rien n’est en cours</translation>
    </message>
    <message id="cli.help.timeout">
        <source>ends after this long</source>
        <translation>s’arrête après ce temps</translation>
    </message>
    <message id="cli.help.state">
        <source>only this state; may be repeated</source>
        <translation>seulement cet état ; peut être répété</translation>
    </message>
    <message id="cli.help.search">
        <source>number, reference or text to look for</source>
        <translation>numéro, référence ou texte à chercher</translation>
    </message>
    <message id="cli.help.since">
        <source>from this day on</source>
        <translation>à partir de ce jour</translation>
    </message>
    <message id="cli.help.until">
        <source>up to and including this day</source>
        <translation>jusqu’à ce jour compris</translation>
    </message>
    <message id="cli.help.limit">
        <source>at most so many lines</source>
        <translation>nombre de lignes au plus</translation>
    </message>
    <message id="cli.help.head">
        <source>hash printed on a receipt or a closing: it must be in the chain</source>
        <translation>empreinte imprimée sur un reçu ou une clôture : elle doit être dans la chaîne</translation>
    </message>
    <message id="cli.help.format">
        <source>format of the file</source>
        <translation>format du fichier</translation>
    </message>
    <message id="cli.help.out">
        <source>file to write</source>
        <translation>fichier à écrire</translation>
    </message>
    <message id="cli.help.day">
        <source>the shop’s day; without it, today</source>
        <translation>le jour de la boutique ; sans lui, aujourd’hui</translation>
    </message>
    <message id="cli.help.destination">
        <source>file or folder of the copy</source>
        <translation>fichier ou dossier de la copie</translation>
    </message>
    <message id="cli.help.refresh">
        <source>asks the provider now</source>
        <translation>demande au fournisseur maintenant</translation>
    </message>
    <message id="cli.help.provider">
        <source>intech or intram</source>
        <translation>intech ou intram</translation>
    </message>
    <message id="cli.help.port">
        <source>port on this machine; 0 takes a free one</source>
        <translation>port sur cette machine ; 0 en prend un libre</translation>
    </message>
    <message id="cli.help.seed">
        <source>seed, to play the same again</source>
        <translation>graine, pour rejouer la même suite</translation>
    </message>
    <message id="cli.help.faults">
        <source>name of the faults to play</source>
        <translation>nom des pannes à jouer</translation>
    </message>
    <message id="cli.help.report">
        <source>file of the report</source>
        <translation>fichier du rapport</translation>
    </message>
    <message id="cli.help.screenshots">
        <source>folder of the pictures</source>
        <translation>dossier des images</translation>
    </message>
    <message id="cli.command.operate">
        <source>makes one operation, without a window</source>
        <translation>fait une opération, sans fenêtre</translation>
    </message>
    <message id="cli.command.send">
        <source>sends a ready operation</source>
        <translation>envoie une opération prête</translation>
    </message>
    <message id="cli.command.cancel">
        <source>cancels a ready operation</source>
        <translation>annule une opération prête</translation>
    </message>
    <message id="cli.command.settle">
        <source>closes an operation to be clarified</source>
        <translation>classe une opération à éclaircir</translation>
    </message>
    <message id="cli.command.watch">
        <source>asks about the operations under way</source>
        <translation>demande la suite des opérations en cours</translation>
    </message>
    <message id="cli.command.transactions">
        <source>lists the operations, the last one first</source>
        <translation>liste les opérations, la dernière d’abord</translation>
    </message>
    <message id="cli.command.show">
        <source>shows one operation and all that happened to it</source>
        <translation>montre une opération et tout ce qui lui est arrivé</translation>
    </message>
    <message id="cli.command.journal">
        <source>checks, exports, backs up the journal</source>
        <translation>vérifie, exporte, sauvegarde le journal</translation>
    </message>
    <message id="cli.command.journal_verify">
        <source>checks the journal’s chain and sums</source>
        <translation>vérifie la chaîne et les comptes du journal</translation>
    </message>
    <message id="cli.command.journal_export">
        <source>writes the operations for the accountant</source>
        <translation>écrit les opérations pour le comptable</translation>
    </message>
    <message id="cli.command.journal_totals">
        <source>tells the totals of a day</source>
        <translation>donne les totaux d’un jour</translation>
    </message>
    <message id="cli.command.journal_backup">
        <source>copies the journal, even while selling</source>
        <translation>copie le journal, même pendant la vente</translation>
    </message>
    <message id="cli.command.journal_rebuild">
        <source>makes the lists anew from the entries</source>
        <translation>refait les listes à partir des écritures</translation>
    </message>
    <message id="cli.command.balance">
        <source>tells the balance with the provider</source>
        <translation>donne le solde chez le fournisseur</translation>
    </message>
    <message id="cli.command.services">
        <source>lists the services on sale</source>
        <translation>liste les services en vente</translation>
    </message>
    <message id="cli.command.errors">
        <source>lists the provider’s errors</source>
        <translation>liste les erreurs du fournisseur</translation>
    </message>
    <message id="cli.command.keys">
        <source>keeps the keys in the system’s key store</source>
        <translation>range les clés dans le coffre du système</translation>
    </message>
    <message id="cli.command.keys_set">
        <source>stores a provider’s keys, without showing them</source>
        <translation>enregistre les clés d’un fournisseur, sans les afficher</translation>
    </message>
    <message id="cli.command.keys_clear">
        <source>removes a provider’s keys</source>
        <translation>efface les clés d’un fournisseur</translation>
    </message>
    <message id="cli.command.keys_status">
        <source>tells where a provider’s keys are</source>
        <translation>dit où sont les clés d’un fournisseur</translation>
    </message>
    <message id="cli.command.doctor">
        <source>looks for what keeps the till from working</source>
        <translation>cherche ce qui empêche la caisse de travailler</translation>
    </message>
    <message id="cli.command.sandbox">
        <source>runs the sandbox’s server alone</source>
        <translation>ouvre le serveur du bac à sable seul</translation>
    </message>
    <message id="cli.command.self_check">
        <source>plays one operation of every screen on the sandbox</source>
        <translation>joue une opération de chaque écran sur le bac à sable</translation>
    </message>
    <message id="cli.usage.see_help">
        <source>See “{program} --help”.</source>
        <translation>Voir « {program} --help ».</translation>
    </message>
    <message id="cli.usage.required">
        <source>Missing: {names}</source>
        <translation>Il manque : {names}</translation>
    </message>
    <message id="cli.usage.one_of">
        <source>One of these is needed: {names}</source>
        <translation>Il faut choisir : {names}</translation>
    </message>
    <message id="cli.usage.unrecognised">
        <source>Not known here: {names}</source>
        <translation>Inconnu ici : {names}</translation>
    </message>
    <message id="cli.usage.rivals">
        <source>{name} does not go with {other}</source>
        <translation>{name} ne va pas avec {other}</translation>
    </message>
    <message id="cli.usage.choice">
        <source>{name} does not know “{value}”</source>
        <translation>{name} ne connaît pas « {value} »</translation>
    </message>
    <message id="cli.usage.value">
        <source>{name} wants a value</source>
        <translation>{name} attend une valeur</translation>
    </message>
    <message id="cli.usage.no_value">
        <source>{name} wants no value</source>
        <translation>{name} n’attend pas de valeur</translation>
    </message>
    <message id="cli.usage.whole">
        <source>{name} wants a whole number, not “{value}”</source>
        <translation>{name} attend un nombre entier, pas « {value} »</translation>
    </message>
    <message id="cli.usage.seconds">
        <source>{name} wants seconds, not “{value}”</source>
        <translation>{name} attend des secondes, pas « {value} »</translation>
    </message>
    <message id="cli.usage.day">
        <source>{name} wants a day like 2026-05-31, not “{value}”</source>
        <translation>{name} attend un jour comme 2026-05-31, pas « {value} »</translation>
    </message>
    <message id="cli.usage.file">
        <source>This file cannot be read as a text of at most one MiB: {file}</source>
        <translation>Ce fichier ne peut pas être lu comme un texte d’un Mio au plus : {file}</translation>
    </message>
    <message id="cli.usage.folder">
        <source>There is no such folder: {folder}</source>
        <translation>Ce dossier n’existe pas : {folder}</translation>
    </message>
    <message id="cli.usage.exists">
        <source>This file exists already: {file}</source>
        <translation>Ce fichier existe déjà : {file}</translation>
    </message>
    <message id="cli.usage.field">
        <source>--field wants NAME=VALUE, not “{value}”</source>
        <translation>--field attend NOM=VALEUR, pas « {value} »</translation>
    </message>
    <message id="cli.usage.twice">
        <source>Given twice: {name}</source>
        <translation>Donné deux fois : {name}</translation>
    </message>
    <message id="cli.usage.reason">
        <source>--reason: say how this is known</source>
        <translation>--reason : dites comment on le sait</translation>
    </message>
    <message id="cli.usage.service">
        <source>Unknown service: {code}</source>
        <translation>Service inconnu : {code}</translation>
    </message>
    <message id="cli.usage.did_you_mean">
        <source>Did you mean: {codes}</source>
        <translation>Vouliez-vous dire : {codes}</translation>
    </message>
    <message id="cli.usage.state">
        <source>Unknown state: {value}. There are: {states}</source>
        <translation>État inconnu : {value}. Il y a : {states}</translation>
    </message>
    <message id="cli.usage.provider">
        <source>Unknown provider: {value}</source>
        <translation>Fournisseur inconnu : {value}</translation>
    </message>
    <message id="cli.usage.key">
        <source>This is no key (1 to 1280 plain characters, no space): {name}</source>
        <translation>Ce n’est pas une clé (1 à 1280 caractères simples, sans espace) : {name}</translation>
    </message>
    <message id="cli.pair">
        <source>{name}: {words}</source>
        <translation>{name} : {words}</translation>
    </message>
    <message id="cli.nothing_done">
        <source>Nothing was noted, nothing was sent.</source>
        <translation>Rien n’a été noté, rien n’est parti.</translation>
    </message>
    <message id="cli.say_yes">
        <source>If it is another one: the same command with --yes</source>
        <translation>Si c’en est bien une autre : la même commande avec --yes</translation>
    </message>
    <message id="cli.provider_says">
        <source>The provider’s message: {message}</source>
        <translation>Message du fournisseur : {message}</translation>
    </message>
    <message id="cli.ref">
        <source>Reference: {ref}</source>
        <translation>Référence : {ref}</translation>
    </message>
    <message id="cli.provider_reference">
        <source>The provider’s reference: {reference}</source>
        <translation>Référence du fournisseur : {reference}</translation>
    </message>
    <message id="cli.receipt">
        <source>Receipt: {number}</source>
        <translation>Reçu : {number}</translation>
    </message>
    <message id="cli.send_or_cancel">
        <source>To send it: pos-app send {ref}; to give it up: pos-app cancel {ref}</source>
        <translation>Pour l’envoyer : pos-app send {ref} ; pour y renoncer : pos-app cancel {ref}</translation>
    </message>
    <message id="cli.watch_it">
        <source>To learn its end: pos-app watch --until-settled</source>
        <translation>Pour connaître la suite : pos-app watch --until-settled</translation>
    </message>
    <message id="cli.no_rows">
        <source>No operation</source>
        <translation>Aucune opération</translation>
    </message>
    <message id="cli.totals_of">
        <source>Totals of {day}</source>
        <translation>Totaux du {day}</translation>
    </message>
    <message id="cli.exported" numerus="yes">
        <source>{count} operations written to {file}</source>
        <translation>
            <numerusform>{count} opération écrite dans {file}</numerusform>
            <numerusform>{count} opérations écrites dans {file}</numerusform>
        </translation>
    </message>
    <message id="cli.backed_up">
        <source>Copy made: {file}</source>
        <translation>Copie faite : {file}</translation>
    </message>
    <message id="cli.rebuilt" numerus="yes">
        <source>Lists made anew: {count} operations</source>
        <translation>
            <numerusform>Listes refaites : {count} opération</numerusform>
            <numerusform>Listes refaites : {count} opérations</numerusform>
        </translation>
    </message>
    <message id="cli.verified" numerus="yes">
        <source>Journal intact: {count} entries</source>
        <translation>
            <numerusform>Journal intact : {count} écriture</numerusform>
            <numerusform>Journal intact : {count} écritures</numerusform>
        </translation>
    </message>
    <message id="cli.bad_entry">
        <source>Entry {seq}: {what}</source>
        <translation>Écriture {seq} : {what}</translation>
    </message>
    <message id="cli.head">
        <source>Last hash: {head}</source>
        <translation>Dernière empreinte : {head}</translation>
    </message>
    <message id="cli.balance">
        <source>{provider}: {balance} ({age} ago)</source>
        <translation>{provider} : {balance} (il y a {age})</translation>
    </message>
    <message id="cli.told_before">
        <source>Last list received {age} ago</source>
        <translation>Dernière liste reçue il y a {age}</translation>
    </message>
    <message id="cli.built_in">
        <source>Built-in list: the provider has not been asked yet</source>
        <translation>Liste d’origine : le fournisseur n’a pas encore été interrogé</translation>
    </message>
    <message id="cli.age.seconds" numerus="yes">
        <source>{count} seconds</source>
        <translation>
            <numerusform>{count} seconde</numerusform>
            <numerusform>{count} secondes</numerusform>
        </translation>
    </message>
    <message id="cli.age.minutes" numerus="yes">
        <source>{count} minutes</source>
        <translation>
            <numerusform>{count} minute</numerusform>
            <numerusform>{count} minutes</numerusform>
        </translation>
    </message>
    <message id="cli.age.hours" numerus="yes">
        <source>{count} hours</source>
        <translation>
            <numerusform>{count} heure</numerusform>
            <numerusform>{count} heures</numerusform>
        </translation>
    </message>
    <message id="cli.age.days" numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} jour</numerusform>
            <numerusform>{count} jours</numerusform>
        </translation>
    </message>
    <message id="cli.type_key">
        <source>{name} (not shown; empty: unchanged):</source>
        <translation>{name} (ne s’affiche pas ; vide : inchangée) :</translation>
    </message>
    <message id="cli.key_kept">
        <source>Stored: {name}</source>
        <translation>Enregistrée : {name}</translation>
    </message>
    <message id="cli.key_left">
        <source>Unchanged: {name}</source>
        <translation>Inchangée : {name}</translation>
    </message>
    <message id="cli.key_cleared">
        <source>Removed: {name}</source>
        <translation>Effacée : {name}</translation>
    </message>
    <message id="cli.holding.environment">
        <source>in the environment</source>
        <translation>dans l’environnement</translation>
    </message>
    <message id="cli.holding.key_store">
        <source>in the system’s key store</source>
        <translation>dans le coffre du système</translation>
    </message>
    <message id="cli.holding.nowhere">
        <source>nowhere</source>
        <translation>nulle part</translation>
    </message>
    <message id="cli.crash">
        <source>A fault of the program. What is in the journal is safe; run “transactions” to see where the sale stands.</source>
        <translation>Défaut du programme. Ce qui est dans le journal est en sécurité ; relancez la commande « transactions » pour voir où en est la vente.</translation>
    </message>
    <message id="cli.crash_report">
        <source>The report, without secrets, is here: {file}</source>
        <translation>Le rapport, sans secrets, est ici : {file}</translation>
    </message>
    <message id="cli.no_crash_report">
        <source>No report could be written ({kind}).</source>
        <translation>Aucun rapport n’a pu être écrit ({kind}).</translation>
    </message>
    <message id="cli.value.amount">
        <source>AMOUNT</source>
        <translation>MONTANT</translation>
    </message>
    <message id="cli.value.count">
        <source>N</source>
        <translation>N</translation>
    </message>
    <message id="cli.value.day">
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message id="cli.value.destination">
        <source>COPY</source>
        <translation>COPIE</translation>
    </message>
    <message id="cli.value.field">
        <source>NAME=VALUE</source>
        <translation>NOM=VALEUR</translation>
    </message>
    <message id="cli.value.file">
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message id="cli.value.folder">
        <source>FOLDER</source>
        <translation>DOSSIER</translation>
    </message>
    <message id="cli.value.hash">
        <source>HASH</source>
        <translation>EMPREINTE</translation>
    </message>
    <message id="cli.value.name">
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message id="cli.value.phone">
        <source>NUMBER</source>
        <translation>NUMÉRO</translation>
    </message>
    <message id="cli.value.provider">
        <source>PROVIDER</source>
        <translation>FOURNISSEUR</translation>
    </message>
    <message id="cli.value.ref">
        <source>REFERENCE</source>
        <translation>RÉFÉRENCE</translation>
    </message>
    <message id="cli.value.seconds">
        <source>SECONDS</source>
        <translation>SECONDES</translation>
    </message>
    <message id="cli.value.service">
        <source>SERVICE</source>
        <translation>SERVICE</translation>
    </message>
    <message id="cli.value.state">
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message id="cli.value.text">
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message id="cli.link">
        <source>Link for the customer: {link}</source>
        <translation>Lien pour le client : {link}</translation>
    </message>
    <message id="cli.usage.card">
        <source>{name} never stands on a command line, where other programs can read it: give @FILE, or leave it out and type it</source>
        <translation>{name} ne se met jamais sur une ligne de commande, où d’autres programmes le liraient : donnez @FICHIER, ou omettez-le et tapez-le</translation>
    </message>
</context>
</TS>
