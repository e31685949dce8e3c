<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="screen.backups">
        <source>Backups, restore</source>
        <translation>Backups, restore</translation>
    </message>
    <message id="backups.list">
        <source>Copies of the journal, the newest first</source>
        <translation>Copies of the journal, the newest first</translation>
    </message>
    <message id="backups.newest">
        <source>The newest automatic backup is of {when}, {age} ago.</source>
        <translation>The newest automatic backup is of {when}, {age} ago.</translation>
    </message>
    <message id="backups.none_yet">
        <source>There is no automatic backup yet.</source>
        <translation>There is no automatic backup yet.</translation>
    </message>
    <message id="backups.failed">
        <source>The try of {when} came to nothing. {why}</source>
        <translation>The try of {when} came to nothing. {why}</translation>
    </message>
    <message id="backups.why.disk_full">
        <source>There is no room left there: free some, or choose another folder in the settings (Ctrl+,).</source>
        <translation>There is no room left there: free some, or choose another folder in the settings (Ctrl+,).</translation>
    </message>
    <message id="backups.why.journal_unwritable">
        <source>The folder is away, or refuses: is the stick in? Selling goes on.</source>
        <translation>The folder is away, or refuses: is the stick in? Selling goes on.</translation>
    </message>
    <message id="backups.why.journal_damaged">
        <source>The journal itself is damaged: the copy was not kept. Go back to an older one from this list.</source>
        <translation>The journal itself is damaged: the copy was not kept. Go back to an older one from this list.</translation>
    </message>
    <message id="backups.why_copy">
        <source>the chosen copy is damaged</source>
        <translation>the chosen copy is damaged</translation>
    </message>
    <message id="backups.place_away">
        <source>The chosen folder is not there: {folder}. Put the stick in, then read again (5).</source>
        <translation>The chosen folder is not there: {folder}. Put the stick in, then read again (5).</translation>
    </message>
    <message id="backups.place_refuses">
        <source>This folder cannot be read: {folder}</source>
        <translation>This folder cannot be read: {folder}</translation>
    </message>
    <message id="backups.condition.unchecked">
        <source>not checked yet</source>
        <translation>not checked yet</translation>
    </message>
    <message id="backups.condition.sound">
        <source>verified</source>
        <translation>verified</translation>
    </message>
    <message id="backups.condition.damaged">
        <source>DAMAGED</source>
        <translation>DAMAGED</translation>
    </message>
    <message id="backups.place.own">
        <source>folder of the till</source>
        <translation>folder of the till</translation>
    </message>
    <message id="backups.place.chosen">
        <source>chosen folder or stick</source>
        <translation>chosen folder or stick</translation>
    </message>
    <message id="backups.place.aside">
        <source>journal put aside</source>
        <translation>journal put aside</translation>
    </message>
    <message id="backups.operations" numerus="yes">
        <source>{count} operations</source>
        <translation>
            <numerusform>{count} operation</numerusform>
            <numerusform>{count} operations</numerusform>
        </translation>
    </message>
    <message id="backups.head">
        <source>proof {head}</source>
        <translation>proof {head}</translation>
    </message>
    <message id="backups.make">
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message id="backups.making">
        <source>Copying and verifying…</source>
        <translation>Copying and verifying…</translation>
    </message>
    <message id="backups.made">
        <source>Backed up and verified: {folder}</source>
        <translation>Backed up and verified: {folder}</translation>
    </message>
    <message id="backups.not_made">
        <source>No backup was made. {why}</source>
        <translation>No backup was made. {why}</translation>
    </message>
    <message id="backups.look">
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message id="backups.check_all">
        <source>Verify all</source>
        <translation>Verify all</translation>
    </message>
    <message id="backups.check_stop">
        <source>Stop verifying</source>
        <translation>Stop verifying</translation>
    </message>
    <message id="backups.checking">
        <source>Verifying that of {when}: {percent} %. Still to verify: {left}</source>
        <translation>Verifying that of {when}: {percent} %. Still to verify: {left}</translation>
    </message>
    <message id="backups.pick">
        <source>Go back to it…</source>
        <translation>Go back to it…</translation>
    </message>
    <message id="backups.nothing_to_pick">
        <source>There is no copy in the list.</source>
        <translation>There is no copy in the list.</translation>
    </message>
    <message id="backups.ask">
        <source>Go back to the copy of {when}?</source>
        <translation>Go back to the copy of {when}?</translation>
    </message>
    <message id="backups.looking">
        <source>Verifying this copy from its first entry to its last…</source>
        <translation>Verifying this copy from its first entry to its last…</translation>
    </message>
    <message id="backups.sound" numerus="yes">
        <source>Verified from its first entry to its last: {count} operations, the newest entry of {when}, proof {head}.</source>
        <translation>
            <numerusform>Verified from its first entry to its last: {count} operation, the newest entry of {when}, proof {head}.</numerusform>
            <numerusform>Verified from its first entry to its last: {count} operations, the newest entry of {when}, proof {head}.</numerusform>
        </translation>
    </message>
    <message id="backups.damaged">
        <source>This copy is damaged and cannot be used: choose another one. Your journal is as it was. ({what})</source>
        <translation>This copy is damaged and cannot be used: choose another one. Your journal is as it was. ({what})</translation>
    </message>
    <message id="backups.refused">
        <source>This copy cannot be used now: {why}. Your journal is as it was.</source>
        <translation>This copy cannot be used now: {why}. Your journal is as it was.</translation>
    </message>
    <message id="backups.beyond_nothing">
        <source>Nothing would be missing: the present journal has no further operation.</source>
        <translation>Nothing would be missing: the present journal has no further operation.</translation>
    </message>
    <message id="backups.beyond_unknown">
        <source>The present journal is too damaged to say what it has beyond it. Whatever was done after {when} is not in this copy: keep the receipts.</source>
        <translation>The present journal is too damaged to say what it has beyond it. Whatever was done after {when} is not in this copy: keep the receipts.</translation>
    </message>
    <message id="backups.beyond" numerus="yes">
        <source>The present journal has {count} further operations, {succeeded} of them done, for {francs}. The till would neither show nor follow them any more.</source>
        <translation>
            <numerusform>The present journal has {count} further operation, {succeeded} of them done, for {francs}. The till would neither show nor follow it any more.</numerusform>
            <numerusform>The present journal has {count} further operations, {succeeded} of them done, for {francs}. The till would neither show nor follow them any more.</numerusform>
        </translation>
    </message>
    <message id="backups.beyond_open" numerus="yes">
        <source>{count} of them are still open: money may be under way. Write them down and ask the provider about them:</source>
        <translation>
            <numerusform>{count} of them is still open: money may be under way. Write it down and ask the provider about it:</numerusform>
            <numerusform>{count} of them are still open: money may be under way. Write them down and ask the provider about them:</numerusform>
        </translation>
    </message>
    <message id="backups.beyond_more">
        <source>· and {count} more</source>
        <translation>· and {count} more</translation>
    </message>
    <message id="backups.asked_again" numerus="yes">
        <source>{count} operations are open in the copy: the provider is asked about them again, and nothing is sent anew.</source>
        <translation>
            <numerusform>{count} operation is open in the copy: the provider is asked about it again, and nothing is sent anew.</numerusform>
            <numerusform>{count} operations are open in the copy: the provider is asked about them again, and nothing is sent anew.</numerusform>
        </translation>
    </message>
    <message id="backups.kept_aside">
        <source>Nothing is erased: the present journal is put aside in {folder}.</source>
        <translation>Nothing is erased: the present journal is put aside in {folder}.</translation>
    </message>
    <message id="backups.undo">
        <source>The way back: choose the journal put aside in this same list.</source>
        <translation>The way back: choose the journal put aside in this same list.</translation>
    </message>
    <message id="backups.drawer">
        <source>The drawer (F12) goes on as it stood in the copy: count it.</source>
        <translation>The drawer (F12) goes on as it stood in the copy: count it.</translation>
    </message>
    <message id="backups.leave">
        <source>Change nothing</source>
        <translation>Change nothing</translation>
    </message>
    <message id="backups.confirm">
        <source>Go back to it</source>
        <translation>Go back to it</translation>
    </message>
    <message id="backups.not_approved">
        <source>It was not approved: nothing was changed.</source>
        <translation>It was not approved: nothing was changed.</translation>
    </message>
    <message id="backups.on_the_wire" numerus="yes">
        <source>Not now: {count} operations are just being sent. Wait for their answers.</source>
        <translation>
            <numerusform>Not now: {count} operation is just being sent. Wait for its answer.</numerusform>
            <numerusform>Not now: {count} operations are just being sent. Wait for their answers.</numerusform>
        </translation>
    </message>
    <message id="backups.customers">
        <source>First hand over the cash that customers wait for: + says that you did.</source>
        <translation>First hand over the cash that customers wait for: + says that you did.</translation>
    </message>
    <message id="backups.under_way.title">
        <source>Going back to a copy</source>
        <translation>Going back to a copy</translation>
    </message>
    <message id="backups.under_way">
        <source>The present journal is put aside and the copy takes its place. Leave the machine on; should the power fail, one of the two is whole.</source>
        <translation>The present journal is put aside and the copy takes its place. Leave the machine on; should the power fail, one of the two is whole.</translation>
    </message>
    <message id="backups.not_restored">
        <source>Nothing was changed: {why}.</source>
        <translation>Nothing was changed: {why}.</translation>
    </message>
    <message id="backups.told">
        <source>The till goes on with the copy of {when}. The journal before it was put aside.</source>
        <translation>The till goes on with the copy of {when}. The journal before it was put aside.</translation>
    </message>
    <message id="backups.told.lost" numerus="yes">
        <source>{count} entries stand only in the journal that was put aside.</source>
        <translation>
            <numerusform>{count} entry stands only in the journal that was put aside.</numerusform>
            <numerusform>{count} entries stand only in the journal that was put aside.</numerusform>
        </translation>
    </message>
    <message id="backups.told.series">
        <source>Receipts and references go on in a new series: {series}.</source>
        <translation>Receipts and references go on in a new series: {series}.</translation>
    </message>
    <message id="backups.told.aside">
        <source>The journal before it stands here: {file}</source>
        <translation>The journal before it stands here: {file}</translation>
    </message>
    <message id="approval.restore">
        <source>{name} wants to go back to the copy of the journal of {when}.</source>
        <translation>{name} wants to go back to the copy of the journal of {when}.</translation>
    </message>
    <message id="rescue.name">
        <source>The till does not open</source>
        <translation>The till does not open</translation>
    </message>
    <message id="rescue.journal_damaged.title">
        <source>The till does not open: its journal is damaged</source>
        <translation>The till does not open: its journal is damaged</translation>
    </message>
    <message id="rescue.journal_foreign.title">
        <source>The till does not open: this journal belongs to another till or program</source>
        <translation>The till does not open: this journal belongs to another till or program</translation>
    </message>
    <message id="rescue.advice">
        <source>No money moves while it is closed; what was sent before may still come through. Delete nothing. Choose the newest verified copy below, and call the owner.</source>
        <translation>No money moves while it is closed; what was sent before may still come through. Delete nothing. Choose the newest verified copy below, and call the owner.</translation>
    </message>
    <message id="rescue.again">
        <source>Open the till again</source>
        <translation>Open the till again</translation>
    </message>
    <message id="rescue.close">
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
</TS>
