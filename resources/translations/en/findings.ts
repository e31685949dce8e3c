<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="finding.altered">
        <source>Its hash does not follow from it and the entry before it.</source>
        <translation>Its hash does not follow from it and the entry before it.</translation>
    </message>
    <message id="finding.missing">
        <source>Entries {first} to {last} are missing.</source>
        <translation>Entries {first} to {last} are missing.</translation>
    </message>
    <message id="finding.personal">
        <source>The personal value “{name}” is not the one that was recorded.</source>
        <translation>The personal value “{name}” is not the one that was recorded.</translation>
    </message>
    <message id="finding.receipt">
        <source>Receipt {number} is number {count} of its series.</source>
        <translation>Receipt {number} is number {count} of its series.</translation>
    </message>
    <message id="finding.witness">
        <source>No entry has the hash {digits}: the journal is older than that witness, or was written anew.</source>
        <translation>No entry has the hash {digits}: the journal is older than that witness, or was written anew.</translation>
    </message>
    <message id="finding.no_witness">
        <source>{typed} is not the beginning of a hash.</source>
        <translation>{typed} is not the beginning of a hash.</translation>
    </message>
    <message id="finding.head">
        <source>The newest numbers that the lists keep are not those of the entries.</source>
        <translation>The newest numbers that the lists keep are not those of the entries.</translation>
    </message>
    <message id="finding.row">
        <source>Its row in the lists is not what the entries make.</source>
        <translation>Its row in the lists is not what the entries make.</translation>
    </message>
    <message id="finding.row_lacks">
        <source>It lacks in the lists.</source>
        <translation>It lacks in the lists.</translation>
    </message>
    <message id="finding.row_alone">
        <source>The lists have it, but no entry does.</source>
        <translation>The lists have it, but no entry does.</translation>
    </message>
    <message id="finding.number">
        <source>Operation {count} has number {number}.</source>
        <translation>Operation {count} has number {number}.</translation>
    </message>
    <message id="finding.order">
        <source>Operations are not numbered in the order of their entries.</source>
        <translation>Operations are not numbered in the order of their entries.</translation>
    </message>
    <message id="finding.totals">
        <source>The totals of {day} are not the sums of their rows.</source>
        <translation>The totals of {day} are not the sums of their rows.</translation>
    </message>
    <message id="finding.days">
        <source>The numbers kept for {day} are not those of their rows.</source>
        <translation>The numbers kept for {day} are not those of their rows.</translation>
    </message>
    <message id="finding.orphan">
        <source>A row of {table} belongs to nothing.</source>
        <translation>A row of {table} belongs to nothing.</translation>
    </message>
    <message id="finding.strange">
        <source>A part of the file is not this program’s: {part}</source>
        <translation>A part of the file is not this program’s: {part}</translation>
    </message>
    <message id="finding.changed">
        <source>A part of the file is not as this program made it: {part}</source>
        <translation>A part of the file is not as this program made it: {part}</translation>
    </message>
    <message id="finding.lacks">
        <source>A part of the file is missing: {part}</source>
        <translation>A part of the file is missing: {part}</translation>
    </message>
    <message id="finding.unreadable">
        <source>It cannot be read further ({detail}).</source>
        <translation>It cannot be read further ({detail}).</translation>
    </message>
    <message id="finding.kept">
        <source>It should hold entry {seq}, hash {digits}, as the key store knows it: this is another journal, or an older one.</source>
        <translation>It should hold entry {seq}, hash {digits}, as the key store knows it: this is another journal, or an older one.</translation>
    </message>
    <message id="finding.broken">
        <source>Entries do not follow each other; pos-app journal verify names them.</source>
        <translation>Entries do not follow each other; pos-app journal verify names them.</translation>
    </message>
    <message id="finding.file">
        <source>The file cannot be read any more (for support: {detail}).</source>
        <translation>The file cannot be read any more (for support: {detail}).</translation>
    </message>
    <message id="finding.other">
        <source>This part cannot be read any more (for support: {detail}).</source>
        <translation>This part cannot be read any more (for support: {detail}).</translation>
    </message>
    <message id="cli.refused.key">
        <source>no till with this key is known here: {digits} – ask the shop which public key its till shows. Only if it is the same, run this again with --trust and that key</source>
        <translation>no till with this key is known here: {digits} – ask the shop which public key its till shows. Only if it is the same, run this again with --trust and that key</translation>
    </message>
    <message id="cli.refused.changed_key">
        <source>signed by {digits}, but till {till} is known by {known}. Ask the shop why its key is another one; if that is right, run this again with --trust, the new key and --accept {till}</source>
        <translation>signed by {digits}, but till {till} is known by {known}. Ask the shop why its key is another one; if that is right, run this again with --trust, the new key and --accept {till}</translation>
    </message>
    <message id="cli.refused.shared_key">
        <source>signed by the key of till {other}. Two tills have one key only when a till was renamed; if that is so, run this again with --trust, its key and --accept {till}</source>
        <translation>signed by the key of till {other}. Two tills have one key only when a till was renamed; if that is so, run this again with --trust, its key and --accept {till}</translation>
    </message>
    <message id="cli.refused.no_bundle">
        <source>this file is no signed day, or was cut short ({detail}); ask the shop to make it anew</source>
        <translation>this file is no signed day, or was cut short ({detail}); ask the shop to make it anew</translation>
    </message>
    <message id="cli.refused.unopened">
        <source>this file cannot be opened: {detail}</source>
        <translation>this file cannot be opened: {detail}</translation>
    </message>
    <message id="cli.refused.signature">
        <source>it was changed after it was signed; ask the shop to make it anew</source>
        <translation>it was changed after it was signed; ask the shop to make it anew</translation>
    </message>
    <message id="cli.refused.chain">
        <source>its entries do not follow each other; keep this file and ask the shop</source>
        <translation>its entries do not follow each other; keep this file and ask the shop</translation>
    </message>
    <message id="cli.refused.empty">
        <source>it holds nothing: no entry was written that day</source>
        <translation>it holds nothing: no entry was written that day</translation>
    </message>
    <message id="cli.refused.code">
        <source>its till’s name is not one that a till can have</source>
        <translation>its till’s name is not one that a till can have</translation>
    </message>
    <message id="cli.refused.gap">
        <source>entry {seq} does not follow what this till sent before: its journal was written anew, or a backup took its place. Keep this file and ask the shop</source>
        <translation>entry {seq} does not follow what this till sent before: its journal was written anew, or a backup took its place. Keep this file and ask the shop</translation>
    </message>
    <message id="cli.refused.rewritten">
        <source>entry {seq} is not the one that this till sent before: its journal was written anew, or a backup took its place. Keep this file and ask the shop</source>
        <translation>entry {seq} is not the one that this till sent before: its journal was written anew, or a backup took its place. Keep this file and ask the shop</translation>
    </message>
    <message id="cli.merge_nothing_new">
        <source>All of it was taken in before: no entry was added.</source>
        <translation>All of it was taken in before: no entry was added.</translation>
    </message>
    <message id="cli.restore_refused.journal_damaged">
        <source>The chosen file is no sound backup: {file} ({what})</source>
        <translation>The chosen file is no sound backup: {file} ({what})</translation>
    </message>
    <message id="cli.restore_refused.journal_foreign">
        <source>The chosen file is no journal of this till: {file} ({what})</source>
        <translation>The chosen file is no journal of this till: {file} ({what})</translation>
    </message>
    <message id="cli.restore_refused.journal_missing">
        <source>There is no such file, or it is empty: {file}</source>
        <translation>There is no such file, or it is empty: {file}</translation>
    </message>
    <message id="cli.restore_refused.journal_newer">
        <source>The chosen file is of a newer version of pos-app: {file} ({what})</source>
        <translation>The chosen file is of a newer version of pos-app: {file} ({what})</translation>
    </message>
    <message id="cli.restore_refused.advice">
        <source>Your journal was not touched. Choose another backup.</source>
        <translation>Your journal was not touched. Choose another backup.</translation>
    </message>
</context>
</TS>
