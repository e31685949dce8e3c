<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="setup.sealing.title">
        <source>A file for the keys</source>
        <translation>A file for the keys</translation>
    </message>
    <message id="setup.sealing.sentence">
        <source>This computer has no key store that can be trusted. The provider’s keys can stand in an encrypted file instead: its passphrase is asked at each start and kept nowhere; without it the keys must be given again. Leave empty without keys: training needs none.</source>
        <translation>This computer has no key store that can be trusted. The provider’s keys can stand in an encrypted file instead: its passphrase is asked at each start and kept nowhere; without it the keys must be given again. Leave empty without keys: training needs none.</translation>
    </message>
    <message id="setup.unsealing.title">
        <source>The file with the keys</source>
        <translation>The file with the keys</translation>
    </message>
    <message id="setup.unsealing.sentence">
        <source>The provider’s keys stand in an encrypted file. Its passphrase shows which ones are there already; left empty, no key can be kept or used now.</source>
        <translation>The provider’s keys stand in an encrypted file. Its passphrase shows which ones are there already; left empty, no key can be kept or used now.</translation>
    </message>
    <message id="setup.passphrase">
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message id="setup.passphrase.help">
        <source>At least 10 characters, easy for you to remember and hard for others to guess.</source>
        <translation>At least 10 characters, easy for you to remember and hard for others to guess.</translation>
    </message>
    <message id="setup.passphrase_again">
        <source>The passphrase once more</source>
        <translation>The passphrase once more</translation>
    </message>
    <message id="setup.passphrase_again.help">
        <source>Typed the same: nobody sees what stands there.</source>
        <translation>Typed the same: nobody sees what stands there.</translation>
    </message>
    <message id="setup.keys.sentence_sealed">
        <source>{provider} gave these keys to your shop. They go into the encrypted file that the passphrase opens. Without an account leave everything empty: training needs no key.</source>
        <translation>{provider} gave these keys to your shop. They go into the encrypted file that the passphrase opens. Without an account leave everything empty: training needs no key.</translation>
    </message>
</context>
</TS>
