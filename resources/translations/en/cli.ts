<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="cli.about">
        <source>The till for mobile money, airtime and bills. Without a command: opens the window.</source>
        <translation>The till for mobile money, airtime and bills. Without a command: opens the window.</translation>
    </message>
    <message id="cli.help.usage">
        <source>Usage:</source>
        <translation>Usage:</translation>
    </message>
    <message id="cli.help.positionals">
        <source>To be given</source>
        <translation>To be given</translation>
    </message>
    <message id="cli.help.options">
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message id="cli.help.commands">
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message id="cli.help.command">
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message id="cli.help.help">
        <source>shows this help</source>
        <translation>shows this help</translation>
    </message>
    <message id="cli.help.version">
        <source>shows the version</source>
        <translation>shows the version</translation>
    </message>
    <message id="cli.help.data_dir">
        <source>folder of the journal and the backups</source>
        <translation>folder of the journal and the backups</translation>
    </message>
    <message id="cli.help.sandbox">
        <source>embedded sandbox, with a journal of its own: no real money</source>
        <translation>embedded sandbox, with a journal of its own: no real money</translation>
    </message>
    <message id="cli.help.lang">
        <source>language of the texts</source>
        <translation>language of the texts</translation>
    </message>
    <message id="cli.help.verbose">
        <source>a more talkative technical log</source>
        <translation>a more talkative technical log</translation>
    </message>
    <message id="cli.help.exit_after_first_paint">
        <source>opens the window, tells how long that took, and closes</source>
        <translation>opens the window, tells how long that took, and closes</translation>
    </message>
    <message id="cli.help.service">
        <source>code of the service (see “services”)</source>
        <translation>code of the service (see “services”)</translation>
    </message>
    <message id="cli.help.phone">
        <source>the customer’s number, or @FILE</source>
        <translation>the customer’s number, or @FILE</translation>
    </message>
    <message id="cli.help.amount">
        <source>amount in whole francs, or @FILE</source>
        <translation>amount in whole francs, or @FILE</translation>
    </message>
    <message id="cli.help.field">
        <source>another piece of information, by the provider’s name for it; @FILE reads a file</source>
        <translation>another piece of information, by the provider’s name for it; @FILE reads a file</translation>
    </message>
    <message id="cli.help.wait">
        <source>waits for the end this long</source>
        <translation>waits for the end this long</translation>
    </message>
    <message id="cli.help.yes">
        <source>confirms that this is another operation than an equal one just made</source>
        <translation>confirms that this is another operation than an equal one just made</translation>
    </message>
    <message id="cli.help.cashier">
        <source>the person who answers for it</source>
        <translation>the person who answers for it</translation>
    </message>
    <message id="cli.help.json">
        <source>writes JSON for programs</source>
        <translation>writes JSON for programs</translation>
    </message>
    <message id="cli.help.ref">
        <source>reference of the operation</source>
        <translation>reference of the operation</translation>
    </message>
    <message id="cli.help.paid">
        <source>money moved</source>
        <translation>money moved</translation>
    </message>
    <message id="cli.help.unpaid">
        <source>no money moved</source>
        <translation>no money moved</translation>
    </message>
    <message id="cli.help.reason">
        <source>how this is known, or @FILE</source>
        <translation>how this is known, or @FILE</translation>
    </message>
    <message id="cli.help.until_settled">
        <source>ends when nothing is under way any more</source>
        <translation>ends when nothing is under way any more</translation>
    </message>
    <message id="cli.help.timeout">
        <source>ends after this long; give more than a minute: at the start, what was asked before counts as asked just now</source>
        <translation>ends after this long; give more than a minute: at the start, what was asked before counts as asked just now</translation>
    </message>
    <message id="cli.help.state">
        <source>only this state; may be repeated</source>
        <translation>only this state; may be repeated</translation>
    </message>
    <message id="cli.help.search">
        <source>number, reference or text to look for</source>
        <translation>number, reference or text to look for</translation>
    </message>
    <message id="cli.help.since">
        <source>from this day on</source>
        <translation>from this day on</translation>
    </message>
    <message id="cli.help.until">
        <source>up to and including this day</source>
        <translation>up to and including this day</translation>
    </message>
    <message id="cli.help.limit">
        <source>at most so many lines</source>
        <translation>at most so many lines</translation>
    </message>
    <message id="cli.help.head">
        <source>hash printed on a receipt or a closing: it must be in the chain</source>
        <translation>hash printed on a receipt or a closing: it must be in the chain</translation>
    </message>
    <message id="cli.help.format">
        <source>format of the file</source>
        <translation>format of the file</translation>
    </message>
    <message id="cli.help.out">
        <source>file to write</source>
        <translation>file to write</translation>
    </message>
    <message id="cli.help.day">
        <source>the shop’s day; without it, today</source>
        <translation>the shop’s day; without it, today</translation>
    </message>
    <message id="cli.help.destination">
        <source>file or folder of the copy</source>
        <translation>file or folder of the copy</translation>
    </message>
    <message id="cli.help.refresh">
        <source>asks the provider now</source>
        <translation>asks the provider now</translation>
    </message>
    <message id="cli.help.provider">
        <source>intech or intram</source>
        <translation>intech or intram</translation>
    </message>
    <message id="cli.help.port">
        <source>port on this machine; 0 takes a free one</source>
        <translation>port on this machine; 0 takes a free one</translation>
    </message>
    <message id="cli.help.seed">
        <source>seed, to play the same again</source>
        <translation>seed, to play the same again</translation>
    </message>
    <message id="cli.help.faults">
        <source>name of the faults to play</source>
        <translation>name of the faults to play</translation>
    </message>
    <message id="cli.help.report">
        <source>file of the report</source>
        <translation>file of the report</translation>
    </message>
    <message id="cli.help.screenshots">
        <source>folder of the pictures</source>
        <translation>folder of the pictures</translation>
    </message>
    <message id="cli.command.operate">
        <source>makes one operation, without a window</source>
        <translation>makes one operation, without a window</translation>
    </message>
    <message id="cli.command.send">
        <source>sends a ready operation</source>
        <translation>sends a ready operation</translation>
    </message>
    <message id="cli.command.cancel">
        <source>cancels a ready operation</source>
        <translation>cancels a ready operation</translation>
    </message>
    <message id="cli.command.settle">
        <source>closes an operation to be clarified</source>
        <translation>closes an operation to be clarified</translation>
    </message>
    <message id="cli.command.watch">
        <source>asks about the operations under way</source>
        <translation>asks about the operations under way</translation>
    </message>
    <message id="cli.command.transactions">
        <source>lists the operations, the last one first</source>
        <translation>lists the operations, the last one first</translation>
    </message>
    <message id="cli.command.show">
        <source>shows one operation and all that happened to it</source>
        <translation>shows one operation and all that happened to it</translation>
    </message>
    <message id="cli.command.journal">
        <source>checks, exports, backs up the journal</source>
        <translation>checks, exports, backs up the journal</translation>
    </message>
    <message id="cli.command.journal_verify">
        <source>checks the journal’s chain and sums</source>
        <translation>checks the journal’s chain and sums</translation>
    </message>
    <message id="cli.command.journal_export">
        <source>writes the operations for the accountant</source>
        <translation>writes the operations for the accountant</translation>
    </message>
    <message id="cli.command.journal_totals">
        <source>tells the totals of a day</source>
        <translation>tells the totals of a day</translation>
    </message>
    <message id="cli.command.journal_backup">
        <source>copies the journal, even while selling</source>
        <translation>copies the journal, even while selling</translation>
    </message>
    <message id="cli.command.journal_rebuild">
        <source>makes the lists anew from the entries</source>
        <translation>makes the lists anew from the entries</translation>
    </message>
    <message id="cli.command.balance">
        <source>tells the balance with the provider</source>
        <translation>tells the balance with the provider</translation>
    </message>
    <message id="cli.command.services">
        <source>lists the services on sale</source>
        <translation>lists the services on sale</translation>
    </message>
    <message id="cli.command.errors">
        <source>lists the provider’s errors</source>
        <translation>lists the provider’s errors</translation>
    </message>
    <message id="cli.command.keys">
        <source>keeps the keys in the system’s key store</source>
        <translation>keeps the keys in the system’s key store</translation>
    </message>
    <message id="cli.command.keys_set">
        <source>stores a provider’s keys, without showing them</source>
        <translation>stores a provider’s keys, without showing them</translation>
    </message>
    <message id="cli.command.keys_clear">
        <source>removes a provider’s keys</source>
        <translation>removes a provider’s keys</translation>
    </message>
    <message id="cli.command.keys_status">
        <source>tells where a provider’s keys are</source>
        <translation>tells where a provider’s keys are</translation>
    </message>
    <message id="cli.command.doctor">
        <source>looks for what keeps the till from working</source>
        <translation>looks for what keeps the till from working</translation>
    </message>
    <message id="cli.command.sandbox">
        <source>runs the sandbox’s server alone</source>
        <translation>runs the sandbox’s server alone</translation>
    </message>
    <message id="cli.command.self_check">
        <source>plays one operation of every screen on the sandbox</source>
        <translation>plays one operation of every screen on the sandbox</translation>
    </message>
    <message id="cli.usage.see_help">
        <source>See “{program} --help”.</source>
        <translation>See “{program} --help”.</translation>
    </message>
    <message id="cli.usage.required">
        <source>Missing: {names}</source>
        <translation>Missing: {names}</translation>
    </message>
    <message id="cli.usage.one_of">
        <source>One of these is needed: {names}</source>
        <translation>One of these is needed: {names}</translation>
    </message>
    <message id="cli.usage.unrecognised">
        <source>Not known here: {names}</source>
        <translation>Not known here: {names}</translation>
    </message>
    <message id="cli.usage.rivals">
        <source>{name} does not go with {other}</source>
        <translation>{name} does not go with {other}</translation>
    </message>
    <message id="cli.usage.choice">
        <source>{name} does not know “{value}”</source>
        <translation>{name} does not know “{value}”</translation>
    </message>
    <message id="cli.usage.value">
        <source>{name} wants a value</source>
        <translation>{name} wants a value</translation>
    </message>
    <message id="cli.usage.no_value">
        <source>{name} wants no value</source>
        <translation>{name} wants no value</translation>
    </message>
    <message id="cli.usage.whole">
        <source>{name} wants a whole number, not “{value}”</source>
        <translation>{name} wants a whole number, not “{value}”</translation>
    </message>
    <message id="cli.usage.seconds">
        <source>{name} wants seconds, not “{value}”</source>
        <translation>{name} wants seconds, not “{value}”</translation>
    </message>
    <message id="cli.usage.day">
        <source>{name} wants a day like 2026-05-31, not “{value}”</source>
        <translation>{name} wants a day like 2026-05-31, not “{value}”</translation>
    </message>
    <message id="cli.usage.file">
        <source>This file cannot be read as a text of at most one MiB: {file}</source>
        <translation>This file cannot be read as a text of at most one MiB: {file}</translation>
    </message>
    <message id="cli.usage.folder">
        <source>There is no such folder: {folder}</source>
        <translation>There is no such folder: {folder}</translation>
    </message>
    <message id="cli.usage.exists">
        <source>This file exists already: {file}</source>
        <translation>This file exists already: {file}</translation>
    </message>
    <message id="cli.usage.no_plain_file">
        <source>This is no ordinary file; nothing was written: {file}</source>
        <translation>This is no ordinary file; nothing was written: {file}</translation>
    </message>
    <message id="cli.usage.kept_by_the_till">
        <source>This file lies in the till’s own folder; nothing was written. Choose another place: {file}</source>
        <translation>This file lies in the till’s own folder; nothing was written. Choose another place: {file}</translation>
    </message>
    <message id="cli.usage.letters">
        <source>{name}: these letters are not UTF-8</source>
        <translation>{name}: these letters are not UTF-8</translation>
    </message>
    <message id="cli.usage.field">
        <source>--field wants NAME=VALUE, not “{value}”</source>
        <translation>--field wants NAME=VALUE, not “{value}”</translation>
    </message>
    <message id="cli.usage.twice">
        <source>Given twice: {name}</source>
        <translation>Given twice: {name}</translation>
    </message>
    <message id="cli.usage.reason">
        <source>--reason: say how this is known</source>
        <translation>--reason: say how this is known</translation>
    </message>
    <message id="cli.usage.service">
        <source>Unknown service: {code}</source>
        <translation>Unknown service: {code}</translation>
    </message>
    <message id="cli.usage.did_you_mean">
        <source>Did you mean: {codes}</source>
        <translation>Did you mean: {codes}</translation>
    </message>
    <message id="cli.usage.state">
        <source>Unknown state: {value}. There are: {states}</source>
        <translation>Unknown state: {value}. There are: {states}</translation>
    </message>
    <message id="cli.usage.provider">
        <source>Unknown provider: {value}</source>
        <translation>Unknown provider: {value}</translation>
    </message>
    <message id="cli.usage.key">
        <source>This is no key (1 to 1280 plain characters, no space): {name}</source>
        <translation>This is no key (1 to 1280 plain characters, no space): {name}</translation>
    </message>
    <message id="cli.pair">
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message id="cli.nothing_done">
        <source>Nothing was noted, nothing was sent.</source>
        <translation>Nothing was noted, nothing was sent.</translation>
    </message>
    <message id="cli.say_yes">
        <source>If it is another one: the same command with --yes</source>
        <translation>If it is another one: the same command with --yes</translation>
    </message>
    <message id="cli.provider_says">
        <source>The provider’s message: {message}</source>
        <translation>The provider’s message: {message}</translation>
    </message>
    <message id="cli.ref">
        <source>Reference: {ref}</source>
        <translation>Reference: {ref}</translation>
    </message>
    <message id="cli.provider_reference">
        <source>The provider’s reference: {reference}</source>
        <translation>The provider’s reference: {reference}</translation>
    </message>
    <message id="cli.receipt">
        <source>Receipt: {number}</source>
        <translation>Receipt: {number}</translation>
    </message>
    <message id="cli.send_or_cancel">
        <source>To send it: pos-app send {ref}; to give it up: pos-app cancel {ref}</source>
        <translation>To send it: pos-app send {ref}; to give it up: pos-app cancel {ref}</translation>
    </message>
    <message id="cli.watch_it">
        <source>To learn its end: pos-app watch --until-settled</source>
        <translation>To learn its end: pos-app watch --until-settled</translation>
    </message>
    <message id="cli.no_rows">
        <source>No operation</source>
        <translation>No operation</translation>
    </message>
    <message id="cli.totals_of">
        <source>Totals of {day}</source>
        <translation>Totals of {day}</translation>
    </message>
    <message id="cli.exported" numerus="yes">
        <source>{count} operations written to {file}</source>
        <translation>
            <numerusform>{count} operation written to {file}</numerusform>
            <numerusform>{count} operations written to {file}</numerusform>
        </translation>
    </message>
    <message id="cli.backed_up">
        <source>Copy made: {file}</source>
        <translation>Copy made: {file}</translation>
    </message>
    <message id="cli.rebuilt" numerus="yes">
        <source>Lists made anew: {count} operations</source>
        <translation>
            <numerusform>Lists made anew: {count} operation</numerusform>
            <numerusform>Lists made anew: {count} operations</numerusform>
        </translation>
    </message>
    <message id="cli.verified" numerus="yes">
        <source>Journal intact: {count} entries</source>
        <translation>
            <numerusform>Journal intact: {count} entry</numerusform>
            <numerusform>Journal intact: {count} entries</numerusform>
        </translation>
    </message>
    <message id="cli.bad_entry">
        <source>Entry {seq}: {what}</source>
        <translation>Entry {seq}: {what}</translation>
    </message>
    <message id="cli.head">
        <source>Last hash: {head}</source>
        <translation>Last hash: {head}</translation>
    </message>
    <message id="cli.balance">
        <source>{provider}: {balance} ({age} ago)</source>
        <translation>{provider}: {balance} ({age} ago)</translation>
    </message>
    <message id="cli.told_before">
        <source>Last list received {age} ago</source>
        <translation>Last list received {age} ago</translation>
    </message>
    <message id="cli.built_in">
        <source>Built-in list: the provider has not been asked yet</source>
        <translation>Built-in list: the provider has not been asked yet</translation>
    </message>
    <message id="cli.age.seconds" numerus="yes">
        <source>{count} seconds</source>
        <translation>
            <numerusform>{count} second</numerusform>
            <numerusform>{count} seconds</numerusform>
        </translation>
    </message>
    <message id="cli.age.minutes" numerus="yes">
        <source>{count} minutes</source>
        <translation>
            <numerusform>{count} minute</numerusform>
            <numerusform>{count} minutes</numerusform>
        </translation>
    </message>
    <message id="cli.age.hours" numerus="yes">
        <source>{count} hours</source>
        <translation>
            <numerusform>{count} hour</numerusform>
            <numerusform>{count} hours</numerusform>
        </translation>
    </message>
    <message id="cli.age.days" numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} day</numerusform>
            <numerusform>{count} days</numerusform>
        </translation>
    </message>
    <message id="cli.type_key">
        <source>{name} (not shown; empty: unchanged):</source>
        <translation>{name} (not shown; empty: unchanged):</translation>
    </message>
    <message id="cli.key_kept">
        <source>Stored: {name}</source>
        <translation>Stored: {name}</translation>
    </message>
    <message id="cli.key_left">
        <source>Unchanged: {name}</source>
        <translation>Unchanged: {name}</translation>
    </message>
    <message id="cli.key_cleared">
        <source>Removed: {name}</source>
        <translation>Removed: {name}</translation>
    </message>
    <message id="cli.holding.environment">
        <source>in the environment</source>
        <translation>in the environment</translation>
    </message>
    <message id="cli.holding.key_store">
        <source>in the system’s key store</source>
        <translation>in the system’s key store</translation>
    </message>
    <message id="cli.holding.nowhere">
        <source>nowhere</source>
        <translation>nowhere</translation>
    </message>
    <message id="cli.crash">
        <source>A fault of the program. What is in the journal is safe; run “transactions” to see where the sale stands.</source>
        <translation>A fault of the program. What is in the journal is safe; run “transactions” to see where the sale stands.</translation>
    </message>
    <message id="cli.crash_report">
        <source>The report, without secrets, is here: {file}</source>
        <translation>The report, without secrets, is here: {file}</translation>
    </message>
    <message id="cli.no_crash_report">
        <source>No report could be written ({kind}).</source>
        <translation>No report could be written ({kind}).</translation>
    </message>
    <message id="cli.value.amount">
        <source>AMOUNT</source>
        <translation>AMOUNT</translation>
    </message>
    <message id="cli.value.count">
        <source>N</source>
        <translation>N</translation>
    </message>
    <message id="cli.value.day">
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message id="cli.value.destination">
        <source>COPY</source>
        <translation>COPY</translation>
    </message>
    <message id="cli.value.field">
        <source>NAME=VALUE</source>
        <translation>NAME=VALUE</translation>
    </message>
    <message id="cli.value.file">
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message id="cli.value.folder">
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message id="cli.value.hash">
        <source>HASH</source>
        <translation>HASH</translation>
    </message>
    <message id="cli.value.name">
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message id="cli.value.phone">
        <source>NUMBER</source>
        <translation>NUMBER</translation>
    </message>
    <message id="cli.value.provider">
        <source>PROVIDER</source>
        <translation>PROVIDER</translation>
    </message>
    <message id="cli.value.ref">
        <source>REFERENCE</source>
        <translation>REFERENCE</translation>
    </message>
    <message id="cli.value.seconds">
        <source>SECONDS</source>
        <translation>SECONDS</translation>
    </message>
    <message id="cli.value.service">
        <source>SERVICE</source>
        <translation>SERVICE</translation>
    </message>
    <message id="cli.value.state">
        <source>STATE</source>
        <translation>STATE</translation>
    </message>
    <message id="cli.value.text">
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message id="cli.link">
        <source>Link for the customer: {link}</source>
        <translation>Link for the customer: {link}</translation>
    </message>
    <message id="cli.usage.card">
        <source>{name} never stands on a command line, where other programs can read it: give @FILE, or leave it out and type it</source>
        <translation>{name} never stands on a command line, where other programs can read it: give @FILE, or leave it out and type it</translation>
    </message>
    <message id="cli.command.journal_restore">
        <source>puts a verified backup in the journal’s place</source>
        <translation>puts a verified backup in the journal’s place</translation>
    </message>
    <message id="cli.command.journal_forget">
        <source>takes a customer’s number and names out of the finished operations, for ever</source>
        <translation>takes a customer’s number and names out of the finished operations, for ever</translation>
    </message>
    <message id="cli.command.journal_bundle">
        <source>signs a day of this till into a file, for the owner’s copy</source>
        <translation>signs a day of this till into a file, for the owner’s copy</translation>
    </message>
    <message id="cli.command.journal_merge">
        <source>takes the tills’ signed days into the owner’s copy</source>
        <translation>takes the tills’ signed days into the owner’s copy</translation>
    </message>
    <message id="cli.help.source">
        <source>the backup to restore</source>
        <translation>the backup to restore</translation>
    </message>
    <message id="cli.help.bundles">
        <source>signed days, in any order</source>
        <translation>signed days, in any order</translation>
    </message>
    <message id="cli.help.trust">
        <source>public key of a till whose days are taken in; may be repeated</source>
        <translation>public key of a till whose days are taken in; may be repeated</translation>
    </message>
    <message id="cli.value.key">
        <source>KEY</source>
        <translation>KEY</translation>
    </message>
    <message id="cli.usage.phone">
        <source>Write the number with + and the country’s code, as in +221771234567.</source>
        <translation>Write the number with + and the country’s code, as in +221771234567.</translation>
    </message>
    <message id="cli.usage.no_file">
        <source>There is no such file: {file}</source>
        <translation>There is no such file: {file}</translation>
    </message>
    <message id="cli.usage.public_key">
        <source>This is no public key (64 digits 0-9, a-f): {value}</source>
        <translation>This is no public key (64 digits 0-9, a-f): {value}</translation>
    </message>
    <message id="cli.exported_entries" numerus="yes">
        <source>{count} entries written to {file}</source>
        <translation>
            <numerusform>{count} entry written to {file}</numerusform>
            <numerusform>{count} entries written to {file}</numerusform>
        </translation>
    </message>
    <message id="cli.restored">
        <source>The copy was verified and is the journal now, up to entry {seq} of {at}.</source>
        <translation>The copy was verified and is the journal now, up to entry {seq} of {at}.</translation>
    </message>
    <message id="cli.restored_none">
        <source>No journal was here before: what was sold after the copy is not in it.</source>
        <translation>No journal was here before: what was sold after the copy is not in it.</translation>
    </message>
    <message id="cli.restored_gap" numerus="yes">
        <source>Gap: {count} entries came after the copy and stand in the old journal only.</source>
        <translation>
            <numerusform>Gap: {count} entry came after the copy and stands in the old journal only.</numerusform>
            <numerusform>Gap: {count} entries came after the copy and stand in the old journal only.</numerusform>
        </translation>
    </message>
    <message id="cli.restored_gap_unknown">
        <source>Gap: what came after the copy cannot be counted, the old journal does not go on from it or cannot be read.</source>
        <translation>Gap: what came after the copy cannot be counted, the old journal does not go on from it or cannot be read.</translation>
    </message>
    <message id="cli.restored_aside">
        <source>The old journal was put aside: {file}</source>
        <translation>The old journal was put aside: {file}</translation>
    </message>
    <message id="cli.restored_series">
        <source>Operations and receipts go on in a new series: {series}</source>
        <translation>Operations and receipts go on in a new series: {series}</translation>
    </message>
    <message id="cli.restored_open" numerus="yes">
        <source>{count} operations are open; the till will ask about them.</source>
        <translation>
            <numerusform>{count} operation is open; the till will ask about it.</numerusform>
            <numerusform>{count} operations are open; the till will ask about them.</numerusform>
        </translation>
    </message>
    <message id="cli.forgotten" numerus="yes">
        <source>{count} operations have no name any more.</source>
        <translation>
            <numerusform>{count} operation has no name any more.</numerusform>
            <numerusform>{count} operations have no name any more.</numerusform>
        </translation>
    </message>
    <message id="cli.forgotten_later" numerus="yes">
        <source>{count} operations are still open and keep their number: forget again when they have ended.</source>
        <translation>
            <numerusform>{count} operation is still open and keeps its number: forget again when it has ended.</numerusform>
            <numerusform>{count} operations are still open and keep their number: forget again when they have ended.</numerusform>
        </translation>
    </message>
    <message id="cli.forgotten_copies">
        <source>Backups, exports, bundles and old journals made before still hold the names.</source>
        <translation>Backups, exports, bundles and old journals made before still hold the names.</translation>
    </message>
    <message id="cli.bundle_key_made">
        <source>A key was made for this till and put in the system’s key store. Give the owner its public key.</source>
        <translation>A key was made for this till and put in the system’s key store. Give the owner its public key.</translation>
    </message>
    <message id="cli.bundle_key">
        <source>Public key: {digits}</source>
        <translation>Public key: {digits}</translation>
    </message>
    <message id="cli.bundle_empty">
        <source>Nothing was written in the journal on {day}: no file was made.</source>
        <translation>Nothing was written in the journal on {day}: no file was made.</translation>
    </message>
    <message id="cli.bundled" numerus="yes">
        <source>{count} entries signed in {file}</source>
        <translation>
            <numerusform>{count} entry signed in {file}</numerusform>
            <numerusform>{count} entries signed in {file}</numerusform>
        </translation>
    </message>
    <message id="cli.merged" numerus="yes">
        <source>{count} new entries taken in, {known} known already</source>
        <translation>
            <numerusform>{count} new entry taken in, {known} known already</numerusform>
            <numerusform>{count} new entries taken in, {known} known already</numerusform>
        </translation>
    </message>
    <message id="cli.merged_where">
        <source>The owner’s copy is here: {folder}</source>
        <translation>The owner’s copy is here: {folder}</translation>
    </message>
    <message id="cli.merge_missing">
        <source>Till {till}: entries {first} to {last} are missing, so the day {day} waits. Ask the till for the days before, then merge again.</source>
        <translation>Till {till}: entries {first} to {last} are missing, so the day {day} waits. Ask the till for the days before, then merge again.</translation>
    </message>
    <message id="cli.merge_refused">
        <source>Refused: {file} ({what})</source>
        <translation>Refused: {file} ({what})</translation>
    </message>
    <message id="credential.bundle_key">
        <source>Key that signs day bundles</source>
        <translation>Key that signs day bundles</translation>
    </message>
    <message id="cli.help.training">
        <source>training on the embedded sandbox, in a journal of its own: no real money</source>
        <translation>training on the embedded sandbox, in a journal of its own: no real money</translation>
    </message>
</context>
</TS>
