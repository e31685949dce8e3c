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
        <source>ends after this long; give more than a minute: at the start, what was asked before counts as asked just now</source>
        <translation>s’arrête après ce temps ; donnez plus d’une minute : au départ, ce qui a déjà été demandé compte comme venant de l’être</translation>
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
    <message id="cli.usage.no_plain_file">
        <source>This is no ordinary file; nothing was written: {file}</source>
        <translation>Ce n’est pas un fichier ordinaire, rien n’a été écrit : {file}</translation>
    </message>
    <message id="cli.usage.kept_by_the_till">
        <source>This file lies in the till’s own folder; nothing was written. Choose another place: {file}</source>
        <translation>Ce fichier est dans le dossier de la caisse, rien n’a été écrit. Choisissez un autre endroit : {file}</translation>
    </message>
    <message id="cli.usage.letters">
        <source>{name}: these letters are not UTF-8</source>
        <translation>{name} : ces lettres ne sont pas de l’UTF-8</translation>
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
    <message id="cli.command.journal_restore">
        <source>puts a verified backup in the journal’s place</source>
        <translation>met une copie vérifiée à la place du journal</translation>
    </message>
    <message id="cli.command.journal_forget">
        <source>takes a customer’s number and names out of the finished operations, for ever</source>
        <translation>retire pour toujours le numéro et les noms d’un client des opérations terminées</translation>
    </message>
    <message id="cli.command.journal_bundle">
        <source>signs a day of this till into a file, for the owner’s copy</source>
        <translation>signe un jour de cette caisse dans un fichier, pour la copie du propriétaire</translation>
    </message>
    <message id="cli.command.journal_merge">
        <source>takes the tills’ signed days into the owner’s copy</source>
        <translation>reprend les jours signés des caisses dans la copie du propriétaire</translation>
    </message>
    <message id="cli.help.source">
        <source>the backup to restore</source>
        <translation>la copie à remettre en place</translation>
    </message>
    <message id="cli.help.bundles">
        <source>signed days, in any order</source>
        <translation>jours signés, dans n’importe quel ordre</translation>
    </message>
    <message id="cli.help.trust">
        <source>public key of a till whose days are taken in; may be repeated</source>
        <translation>clé publique d’une caisse dont les jours sont repris ; peut être répété</translation>
    </message>
    <message id="cli.value.key">
        <source>KEY</source>
        <translation>CLÉ</translation>
    </message>
    <message id="cli.usage.phone">
        <source>Write the number with + and the country’s code, as in +221771234567.</source>
        <translation>Écrivez le numéro avec + et l’indicatif du pays, comme +221771234567.</translation>
    </message>
    <message id="cli.usage.no_file">
        <source>There is no such file: {file}</source>
        <translation>Ce fichier n’existe pas : {file}</translation>
    </message>
    <message id="cli.usage.public_key">
        <source>This is no public key (64 digits 0-9, a-f): {value}</source>
        <translation>Ce n’est pas une clé publique (64 chiffres 0-9, a-f) : {value}</translation>
    </message>
    <message id="cli.exported_entries" numerus="yes">
        <source>{count} entries written to {file}</source>
        <translation>
            <numerusform>{count} écriture copiée dans {file}</numerusform>
            <numerusform>{count} écritures copiées dans {file}</numerusform>
        </translation>
    </message>
    <message id="cli.restored">
        <source>The copy was verified and is the journal now, up to entry {seq} of {at}.</source>
        <translation>La copie a été vérifiée et sert maintenant de journal, jusqu’à l’écriture {seq} du {at}.</translation>
    </message>
    <message id="cli.restored_none">
        <source>No journal was here before: what was sold after the copy is not in it.</source>
        <translation>Il n’y avait pas de journal ici : ce qui a été vendu après la copie n’y est pas.</translation>
    </message>
    <message id="cli.restored_gap" numerus="yes">
        <source>Gap: {count} entries came after the copy and stand in the old journal only.</source>
        <translation>
            <numerusform>Écart : {count} écriture est venue après la copie et ne se trouve que dans l’ancien journal.</numerusform>
            <numerusform>Écart : {count} écritures sont venues après la copie et ne se trouvent que dans l’ancien journal.</numerusform>
        </translation>
    </message>
    <message id="cli.restored_gap_unknown">
        <source>Gap: what came after the copy cannot be counted, the old journal does not go on from it or cannot be read.</source>
        <translation>Écart : ce qui est venu après la copie ne peut pas être compté, l’ancien journal n’en est pas la suite ou ne se lit plus.</translation>
    </message>
    <message id="cli.restored_aside">
        <source>The old journal was put aside: {file}</source>
        <translation>L’ancien journal a été mis de côté : {file}</translation>
    </message>
    <message id="cli.restored_series">
        <source>Operations and receipts go on in a new series: {series}</source>
        <translation>Les opérations et les reçus continuent dans une nouvelle série : {series}</translation>
    </message>
    <message id="cli.restored_open" numerus="yes">
        <source>{count} operations are open; the till will ask about them.</source>
        <translation>
            <numerusform>{count} opération est en cours ; la caisse demandera où elle en est.</numerusform>
            <numerusform>{count} opérations sont en cours ; la caisse demandera où elles en sont.</numerusform>
        </translation>
    </message>
    <message id="cli.forgotten" numerus="yes">
        <source>{count} operations have no name any more.</source>
        <translation>
            <numerusform>{count} opération n’a plus de nom.</numerusform>
            <numerusform>{count} opérations n’ont plus de nom.</numerusform>
        </translation>
    </message>
    <message id="cli.forgotten_later" numerus="yes">
        <source>{count} operations are still open and keep their number: forget again when they have ended.</source>
        <translation>
            <numerusform>{count} opération est encore en cours et garde son numéro : recommencez quand elle sera finie.</numerusform>
            <numerusform>{count} opérations sont encore en cours et gardent leur numéro : recommencez quand elles seront finies.</numerusform>
        </translation>
    </message>
    <message id="cli.forgotten_copies">
        <source>Backups, exports, bundles and old journals made before still hold the names.</source>
        <translation>Les copies, exports, jours signés et anciens journaux faits avant contiennent encore les noms.</translation>
    </message>
    <message id="cli.bundle_key_made">
        <source>A key was made for this till and put in the system’s key store. Give the owner its public key.</source>
        <translation>Une clé a été créée pour cette caisse et rangée dans le coffre du système. Donnez sa clé publique au propriétaire.</translation>
    </message>
    <message id="cli.bundle_key">
        <source>Public key: {digits}</source>
        <translation>Clé publique : {digits}</translation>
    </message>
    <message id="cli.bundle_empty">
        <source>Nothing was written in the journal on {day}: no file was made.</source>
        <translation>Rien n’a été écrit dans le journal le {day} : aucun fichier n’a été fait.</translation>
    </message>
    <message id="cli.bundled" numerus="yes">
        <source>{count} entries signed in {file}</source>
        <translation>
            <numerusform>{count} écriture signée dans {file}</numerusform>
            <numerusform>{count} écritures signées dans {file}</numerusform>
        </translation>
    </message>
    <message id="cli.merged" numerus="yes">
        <source>{count} new entries taken in, {known} known already</source>
        <translation>
            <numerusform>{count} nouvelle écriture reprise, {known} déjà connues</numerusform>
            <numerusform>{count} nouvelles écritures reprises, {known} déjà connues</numerusform>
        </translation>
    </message>
    <message id="cli.merged_where">
        <source>The owner’s copy is here: {folder}</source>
        <translation>La copie du propriétaire est ici : {folder}</translation>
    </message>
    <message id="cli.merge_missing">
        <source>Till {till}: entries {first} to {last} are missing, so the day {day} waits. Ask the till for the days before, then merge again.</source>
        <translation>Caisse {till} : les écritures {first} à {last} manquent, le jour {day} attend. Demandez les jours d’avant à la caisse, puis recommencez.</translation>
    </message>
    <message id="cli.merge_refused">
        <source>Refused: {file} ({what})</source>
        <translation>Refusé : {file} ({what})</translation>
    </message>
    <message id="credential.bundle_key">
        <source>Key that signs day bundles</source>
        <translation>Clé qui signe les jours de la caisse</translation>
    </message>
    <message id="cli.help.training">
        <source>training on the embedded sandbox, in a journal of its own: no real money</source>
        <translation>entraînement sur le bac à sable intégré, dans son propre journal : aucun argent réel</translation>
    </message>
</context>
</TS>
