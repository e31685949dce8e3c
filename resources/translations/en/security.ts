<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="program.test_account">
        <source>TEST ACCOUNT</source>
        <translation>TEST ACCOUNT</translation>
    </message>
    <message id="trouble.key_store_locked.title">
        <source>The system’s key store is locked</source>
        <translation>The system’s key store is locked</translation>
    </message>
    <message id="trouble.key_store_locked.advice">
        <source>Nothing is sent meanwhile; the journal can be read. Unlock it: the till asks again by itself.</source>
        <translation>Nothing is sent meanwhile; the journal can be read. Unlock it: the till asks again by itself.</translation>
    </message>
    <message id="trouble.key_store_slow.title">
        <source>The system’s key store has not answered yet</source>
        <translation>The system’s key store has not answered yet</translation>
    </message>
    <message id="trouble.key_store_slow.advice">
        <source>Nothing is sent meanwhile; the journal can be read. The till goes on waiting for it.</source>
        <translation>Nothing is sent meanwhile; the journal can be read. The till goes on waiting for it.</translation>
    </message>
    <message id="trouble.key_not_kept.title">
        <source>The key store did not keep the key whole</source>
        <translation>The key store did not keep the key whole</translation>
    </message>
    <message id="trouble.key_not_kept.advice">
        <source>It may be too small for it. Choose the encrypted file in the settings, then store the key again.</source>
        <translation>It may be too small for it. Choose the encrypted file in the settings, then store the key again.</translation>
    </message>
    <message id="trouble.key_file_locked.title">
        <source>The key file wants its passphrase</source>
        <translation>The key file wants its passphrase</translation>
    </message>
    <message id="trouble.key_file_locked.advice">
        <source>Type it with Ctrl+Shift+L, or when a command asks. Nothing is sent before; the journal can be read.</source>
        <translation>Type it with Ctrl+Shift+L, or when a command asks. Nothing is sent before; the journal can be read.</translation>
    </message>
    <message id="trouble.key_file_refused.title">
        <source>This passphrase does not open the key file</source>
        <translation>This passphrase does not open the key file</translation>
    </message>
    <message id="trouble.key_file_refused.advice">
        <source>Type it again. Nobody can recover it: without it, delete the file and store new keys.</source>
        <translation>Type it again. Nobody can recover it: without it, delete the file and store new keys.</translation>
    </message>
    <message id="trouble.test_account.title">
        <source>The provider treats this as a test account</source>
        <translation>The provider treats this as a test account</translation>
    </message>
    <message id="trouble.test_account.advice">
        <source>It refuses everything above 300 F, and nothing was taken. Ask the provider to enable it, or choose “test” under Account.</source>
        <translation>It refuses everything above 300 F, and nothing was taken. Ask the provider to enable it, or choose “test” under Account.</translation>
    </message>
    <message id="option.account">
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message id="option.account.help">
        <source>A test account has its own keys and its own journal; the window and the receipts say so.</source>
        <translation>A test account has its own keys and its own journal; the window and the receipts say so.</translation>
    </message>
    <message id="option.account.live">
        <source>Live: real money</source>
        <translation>Live: real money</translation>
    </message>
    <message id="option.account.test">
        <source>Test: up to 300 F</source>
        <translation>Test: up to 300 F</translation>
    </message>
    <message id="option.key_store">
        <source>Where the keys are kept</source>
        <translation>Where the keys are kept</translation>
    </message>
    <message id="option.key_store.help">
        <source>The system’s key store. On a machine without one: an encrypted file, whose passphrase is asked at each start and kept nowhere.</source>
        <translation>The system’s key store. On a machine without one: an encrypted file, whose passphrase is asked at each start and kept nowhere.</translation>
    </message>
    <message id="option.key_store.system">
        <source>The system’s key store</source>
        <translation>The system’s key store</translation>
    </message>
    <message id="option.key_store.file">
        <source>An encrypted file with a passphrase</source>
        <translation>An encrypted file with a passphrase</translation>
    </message>
    <message id="unlock.locked.title">
        <source>Passphrase of the keys</source>
        <translation>Passphrase of the keys</translation>
    </message>
    <message id="unlock.locked.why">
        <source>The keys of this till stand in an encrypted file. Until it is open nothing is sold; the journal can be read.</source>
        <translation>The keys of this till stand in an encrypted file. Until it is open nothing is sold; the journal can be read.</translation>
    </message>
    <message id="unlock.new.title">
        <source>A new passphrase for the keys</source>
        <translation>A new passphrase for the keys</translation>
    </message>
    <message id="unlock.new.why">
        <source>At least 10 characters; several words are best. It is asked at each start, kept nowhere and cannot be recovered.</source>
        <translation>At least 10 characters; several words are best. It is asked at each start, kept nowhere and cannot be recovered.</translation>
    </message>
    <message id="unlock.passphrase">
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message id="unlock.again">
        <source>The same once more</source>
        <translation>The same once more</translation>
    </message>
    <message id="unlock.open">
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message id="unlock.later">
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message id="unlock.trying">
        <source>Trying…</source>
        <translation>Trying…</translation>
    </message>
    <message id="unlock.differ">
        <source>The two passphrases differ.</source>
        <translation>The two passphrases differ.</translation>
    </message>
    <message id="unlock.short">
        <source>A new passphrase has at least 10 characters.</source>
        <translation>A new passphrase has at least 10 characters.</translation>
    </message>
    <message id="keys.title">
        <source>Keys of the providers</source>
        <translation>Keys of the providers</translation>
    </message>
    <message id="keys.why">
        <source>A key is never shown: only where it is held and its fingerprint. A new one takes effect at the next request; open operations go on.</source>
        <translation>A key is never shown: only where it is held and its fingerprint. A new one takes effect at the next request; open operations go on.</translation>
    </message>
    <message id="keys.reading">
        <source>The key store is being read…</source>
        <translation>The key store is being read…</translation>
    </message>
    <message id="keys.none">
        <source>Nothing to keep here: the sandbox has keys of its own.</source>
        <translation>Nothing to keep here: the sandbox has keys of its own.</translation>
    </message>
    <message id="keys.unchanged">
        <source>empty: unchanged</source>
        <translation>empty: unchanged</translation>
    </message>
    <message id="keys.save">
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message id="keys.again">
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message id="keys.kept">
        <source>Stored. It is used from the next request on.</source>
        <translation>Stored. It is used from the next request on.</translation>
    </message>
    <message id="keys.no_key">
        <source>That is no key: 1 to 1,280 letters, digits and signs without spaces.</source>
        <translation>That is no key: 1 to 1,280 letters, digits and signs without spaces.</translation>
    </message>
    <message id="keys.there">
        <source>The keys are there: the till can sell.</source>
        <translation>The keys are there: the till can sell.</translation>
    </message>
    <message id="shortcut.keys">
        <source>Keys of the providers, and their passphrase</source>
        <translation>Keys of the providers, and their passphrase</translation>
    </message>
    <message id="cli.holding.unknown">
        <source>the key store does not say</source>
        <translation>the key store does not say</translation>
    </message>
    <message id="cli.type_passphrase">
        <source>Passphrase of the key file (not shown; empty: stays locked):</source>
        <translation>Passphrase of the key file (not shown; empty: stays locked):</translation>
    </message>
    <message id="cli.new_passphrase">
        <source>New passphrase for the key file, at least 10 characters (not shown):</source>
        <translation>New passphrase for the key file, at least 10 characters (not shown):</translation>
    </message>
    <message id="cli.new_passphrase_again">
        <source>The same once more:</source>
        <translation>The same once more:</translation>
    </message>
    <message id="cli.help.bundle">
        <source>writes the findings, settings, logs and figures, without secrets and people, to a file for support</source>
        <translation>writes the findings, settings, logs and figures, without secrets and people, to a file for support</translation>
    </message>
    <message id="cli.support_written">
        <source>For support: {file}. It holds no key, customer, name or amount.</source>
        <translation>For support: {file}. It holds no key, customer, name or amount.</translation>
    </message>
    <message id="doctor.hosts.listed">
        <source>The till reaches only: {hosts}</source>
        <translation>The till reaches only: {hosts}</translation>
    </message>
    <message id="outbound.intech_url">
        <source>payments through Intech</source>
        <translation>payments through Intech</translation>
    </message>
    <message id="outbound.intram_url">
        <source>payment links through Intram</source>
        <translation>payment links through Intram</translation>
    </message>
    <message id="outbound.callback_relay_url">
        <source>the shop’s own relay of callbacks</source>
        <translation>the shop’s own relay of callbacks</translation>
    </message>
    <message id="outbound.update_url">
        <source>signed news of a newer version</source>
        <translation>signed news of a newer version</translation>
    </message>
    <message id="outbound.proxy">
        <source>the owner’s proxy</source>
        <translation>the owner’s proxy</translation>
    </message>
    <message id="outbound.printer">
        <source>the receipt printer</source>
        <translation>the receipt printer</translation>
    </message>
    <message id="shortcut.support">
        <source>A file for support: no key, customer, name or amount in it</source>
        <translation>A file for support: no key, customer, name or amount in it</translation>
    </message>
    <message id="support.making">
        <source>The file for support is being made…</source>
        <translation>The file for support is being made…</translation>
    </message>
    <message id="option.forget_after">
        <source>Forget customers after</source>
        <translation>Forget customers after</translation>
    </message>
    <message id="option.forget_after.help">
        <source>Numbers, names and messages of finished operations are taken out of the journal after that time; sums and the chain stay.</source>
        <translation>Numbers, names and messages of finished operations are taken out of the journal after that time; sums and the chain stay.</translation>
    </message>
    <message id="option.forget_after.never">
        <source>Never by itself</source>
        <translation>Never by itself</translation>
    </message>
    <message id="option.forget_after.180">
        <source>180 days</source>
        <translation>180 days</translation>
    </message>
    <message id="option.forget_after.365">
        <source>1 year</source>
        <translation>1 year</translation>
    </message>
    <message id="option.forget_after.730">
        <source>2 years</source>
        <translation>2 years</translation>
    </message>
    <message id="option.forget_after.1825">
        <source>5 years</source>
        <translation>5 years</translation>
    </message>
</context>
</TS>
