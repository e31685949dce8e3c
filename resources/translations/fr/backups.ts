<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="screen.backups">
        <source>Backups, restore</source>
        <translation>Sauvegardes, restauration</translation>
    </message>
    <message id="backups.list">
        <source>Copies of the journal, the newest first</source>
        <translation>Copies du journal, la plus récente d’abord</translation>
    </message>
    <message id="backups.newest">
        <source>The newest automatic backup is of {when}, {age} ago.</source>
        <translation>La dernière sauvegarde automatique est du {when}, il y a {age}.</translation>
    </message>
    <message id="backups.none_yet">
        <source>There is no automatic backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde automatique.</translation>
    </message>
    <message id="backups.failed">
        <source>The try of {when} came to nothing. {why}</source>
        <translation>L’essai du {when} n’a pas réussi. {why}</translation>
    </message>
    <message id="backups.why.disk_full">
        <source>There is no room left there: free some, or choose another folder in the settings (Ctrl+,).</source>
        <translation>Il n’y a plus de place à cet endroit : libérez-en, ou choisissez un autre dossier dans les réglages (Ctrl+,).</translation>
    </message>
    <message id="backups.why.journal_unwritable">
        <source>The folder is away, or refuses: is the stick in? Selling goes on.</source>
        <translation>Le dossier n’est pas là, ou refuse : la clé est-elle branchée ? La vente continue.</translation>
    </message>
    <message id="backups.why.journal_damaged">
        <source>The journal itself is damaged: the copy was not kept. Go back to an older one from this list.</source>
        <translation>Le journal lui-même est abîmé : la copie n’a pas été gardée. Revenez à une copie plus ancienne de cette liste.</translation>
    </message>
    <message id="backups.why_copy">
        <source>the chosen copy is damaged</source>
        <translation>la copie choisie est abîmée</translation>
    </message>
    <message id="backups.place_away">
        <source>The chosen folder is not there: {folder}. Put the stick in, then read again (5).</source>
        <translation>Le dossier choisi n’est pas là : {folder}. Branchez la clé, puis relisez (5).</translation>
    </message>
    <message id="backups.place_refuses">
        <source>This folder cannot be read: {folder}</source>
        <translation>Ce dossier ne se laisse pas lire : {folder}</translation>
    </message>
    <message id="backups.condition.unchecked">
        <source>not checked yet</source>
        <translation>pas encore vérifiée</translation>
    </message>
    <message id="backups.condition.sound">
        <source>verified</source>
        <translation>vérifiée</translation>
    </message>
    <message id="backups.condition.damaged">
        <source>DAMAGED</source>
        <translation>ABÎMÉE</translation>
    </message>
    <message id="backups.place.own">
        <source>folder of the till</source>
        <translation>dossier de la caisse</translation>
    </message>
    <message id="backups.place.chosen">
        <source>chosen folder or stick</source>
        <translation>dossier choisi ou clé</translation>
    </message>
    <message id="backups.place.aside">
        <source>journal put aside</source>
        <translation>journal mis de côté</translation>
    </message>
    <message id="backups.operations" numerus="yes">
        <source>{count} operations</source>
        <translation>
            <numerusform>{count} opération</numerusform>
            <numerusform>{count} opérations</numerusform>
        </translation>
    </message>
    <message id="backups.head">
        <source>proof {head}</source>
        <translation>preuve {head}</translation>
    </message>
    <message id="backups.make">
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message id="backups.making">
        <source>Copying and verifying…</source>
        <translation>Copie et vérification…</translation>
    </message>
    <message id="backups.made">
        <source>Backed up and verified: {folder}</source>
        <translation>Sauvegardé et vérifié : {folder}</translation>
    </message>
    <message id="backups.not_made">
        <source>No backup was made. {why}</source>
        <translation>La sauvegarde n’a pas été faite. {why}</translation>
    </message>
    <message id="backups.look">
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message id="backups.check_all">
        <source>Verify all</source>
        <translation>Tout vérifier</translation>
    </message>
    <message id="backups.check_stop">
        <source>Stop verifying</source>
        <translation>Arrêter la vérification</translation>
    </message>
    <message id="backups.checking">
        <source>Verifying that of {when}: {percent} %. Still to verify: {left}</source>
        <translation>Vérification de celle du {when} : {percent} %. Reste à vérifier : {left}</translation>
    </message>
    <message id="backups.pick">
        <source>Go back to it…</source>
        <translation>Y revenir…</translation>
    </message>
    <message id="backups.nothing_to_pick">
        <source>There is no copy in the list.</source>
        <translation>Il n’y a aucune copie dans la liste.</translation>
    </message>
    <message id="backups.ask">
        <source>Go back to the copy of {when}?</source>
        <translation>Revenir à la copie du {when} ?</translation>
    </message>
    <message id="backups.looking">
        <source>Verifying this copy from its first entry to its last…</source>
        <translation>Vérification de cette copie, de la première à la dernière écriture…</translation>
    </message>
    <message id="backups.sound" numerus="yes">
        <source>Verified from its first entry to its last: {count} operations, the newest entry of {when}, proof {head}.</source>
        <translation>
            <numerusform>Vérifiée de la première à la dernière écriture : {count} opération, dernière écriture le {when}, preuve {head}.</numerusform>
            <numerusform>Vérifiée de la première à la dernière écriture : {count} opérations, dernière écriture le {when}, preuve {head}.</numerusform>
        </translation>
    </message>
    <message id="backups.damaged">
        <source>This copy is damaged and cannot be used: choose another one. Your journal is as it was. ({what})</source>
        <translation>Cette copie est abîmée et ne peut pas servir : choisissez-en une autre. Votre journal est comme avant. ({what})</translation>
    </message>
    <message id="backups.refused">
        <source>This copy cannot be used now: {why}. Your journal is as it was.</source>
        <translation>Cette copie ne peut pas servir maintenant : {why}. Votre journal est comme avant.</translation>
    </message>
    <message id="backups.beyond_nothing">
        <source>Nothing would be missing: the present journal has no further operation.</source>
        <translation>Rien ne manquerait : le journal actuel n’a aucune opération de plus.</translation>
    </message>
    <message id="backups.beyond_unknown">
        <source>The present journal is too damaged to say what it has beyond it. Whatever was done after {when} is not in this copy: keep the receipts.</source>
        <translation>Le journal actuel est trop abîmé pour dire ce qu’il a de plus. Ce qui a été fait après le {when} n’est pas dans cette copie : gardez les reçus.</translation>
    </message>
    <message id="backups.beyond" numerus="yes">
        <source>The present journal has {count} further operations, {succeeded} of them done, for {francs}. The till would neither show nor follow them any more.</source>
        <translation>
            <numerusform>Le journal actuel a {count} opération de plus, dont {succeeded} réussie, pour {francs}. La caisse ne la montrerait plus et ne la suivrait plus.</numerusform>
            <numerusform>Le journal actuel a {count} opérations de plus, dont {succeeded} réussies, pour {francs}. La caisse ne les montrerait plus et ne les suivrait plus.</numerusform>
        </translation>
    </message>
    <message id="backups.beyond_open" numerus="yes">
        <source>{count} of them are still open: money may be under way. Write them down and ask the provider about them:</source>
        <translation>
            <numerusform>{count} d’entre elles est encore ouverte : de l’argent est peut-être en route. Notez-la et voyez avec l’opérateur :</numerusform>
            <numerusform>{count} d’entre elles sont encore ouvertes : de l’argent est peut-être en route. Notez-les et voyez avec l’opérateur :</numerusform>
        </translation>
    </message>
    <message id="backups.beyond_more">
        <source>· and {count} more</source>
        <translation>· et {count} de plus</translation>
    </message>
    <message id="backups.asked_again" numerus="yes">
        <source>{count} operations are open in the copy: the provider is asked about them again, and nothing is sent anew.</source>
        <translation>
            <numerusform>{count} opération est ouverte dans la copie : l’opérateur sera interrogé de nouveau, et rien n’est renvoyé.</numerusform>
            <numerusform>{count} opérations sont ouvertes dans la copie : l’opérateur sera interrogé de nouveau, et rien n’est renvoyé.</numerusform>
        </translation>
    </message>
    <message id="backups.kept_aside">
        <source>Nothing is erased: the present journal is put aside in {folder}.</source>
        <translation>Rien n’est effacé : le journal actuel est mis de côté dans {folder}.</translation>
    </message>
    <message id="backups.undo">
        <source>The way back: choose the journal put aside in this same list.</source>
        <translation>Pour faire marche arrière : choisissez le journal mis de côté dans cette même liste.</translation>
    </message>
    <message id="backups.drawer">
        <source>The drawer (F12) goes on as it stood in the copy: count it.</source>
        <translation>La caisse (F12) reprend là où en était la copie : comptez le tiroir.</translation>
    </message>
    <message id="backups.leave">
        <source>Change nothing</source>
        <translation>Ne rien changer</translation>
    </message>
    <message id="backups.confirm">
        <source>Go back to it</source>
        <translation>Revenir à cette copie</translation>
    </message>
    <message id="backups.not_approved">
        <source>It was not approved: nothing was changed.</source>
        <translation>Pas d’accord donné : rien n’a changé.</translation>
    </message>
    <message id="backups.on_the_wire" numerus="yes">
        <source>Not now: {count} operations are just being sent. Wait for their answers.</source>
        <translation>
            <numerusform>Pas maintenant : {count} opération est en train de partir. Attendez sa réponse.</numerusform>
            <numerusform>Pas maintenant : {count} opérations sont en train de partir. Attendez leurs réponses.</numerusform>
        </translation>
    </message>
    <message id="backups.customers">
        <source>First hand over the cash that customers wait for: + says that you did.</source>
        <translation>Donnez d’abord aux clients les espèces qui attendent : « Remis » par +.</translation>
    </message>
    <message id="backups.under_way.title">
        <source>Going back to a copy</source>
        <translation>Retour à une copie</translation>
    </message>
    <message id="backups.under_way">
        <source>The present journal is put aside and the copy takes its place. Leave the machine on; should the power fail, one of the two is whole.</source>
        <translation>Le journal actuel est mis de côté et la copie prend sa place. Laissez la machine allumée ; si le courant coupe, l’un des deux est entier.</translation>
    </message>
    <message id="backups.not_restored">
        <source>Nothing was changed: {why}.</source>
        <translation>Rien n’a changé : {why}.</translation>
    </message>
    <message id="backups.told">
        <source>The till goes on with the copy of {when}. The journal before it was put aside.</source>
        <translation>La caisse reprend avec la copie du {when}. Le journal d’avant est mis de côté.</translation>
    </message>
    <message id="backups.told.lost" numerus="yes">
        <source>{count} entries stand only in the journal that was put aside.</source>
        <translation>
            <numerusform>{count} écriture n’est que dans le journal mis de côté.</numerusform>
            <numerusform>{count} écritures ne sont que dans le journal mis de côté.</numerusform>
        </translation>
    </message>
    <message id="backups.told.series">
        <source>Receipts and references go on in a new series: {series}.</source>
        <translation>Les reçus et les références continuent dans une nouvelle série : {series}.</translation>
    </message>
    <message id="backups.told.aside">
        <source>The journal before it stands here: {file}</source>
        <translation>Le journal d’avant est ici : {file}</translation>
    </message>
    <message id="approval.restore">
        <source>{name} wants to go back to the copy of the journal of {when}.</source>
        <translation>{name} veut revenir à la copie du journal du {when}.</translation>
    </message>
    <message id="rescue.name">
        <source>The till does not open</source>
        <translation>La caisse ne s’ouvre pas</translation>
    </message>
    <message id="rescue.journal_damaged.title">
        <source>The till does not open: its journal is damaged</source>
        <translation>La caisse ne s’ouvre pas : son journal est abîmé</translation>
    </message>
    <message id="rescue.journal_foreign.title">
        <source>The till does not open: this journal belongs to another till or program</source>
        <translation>La caisse ne s’ouvre pas : ce journal est celui d’une autre caisse ou d’un autre programme</translation>
    </message>
    <message id="rescue.advice">
        <source>No money moves while it is closed; what was sent before may still come through. Delete nothing. Choose the newest verified copy below, and call the owner.</source>
        <translation>Aucun argent ne part tant qu’elle est fermée ; ce qui était parti peut encore aboutir. Ne supprimez rien. Choisissez ci-dessous la copie vérifiée la plus récente, et appelez le propriétaire.</translation>
    </message>
    <message id="rescue.again">
        <source>Open the till again</source>
        <translation>Rouvrir la caisse</translation>
    </message>
    <message id="rescue.close">
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
</TS>
