<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="setup.owner_pin.wrong">
        <source>Four to eight digits, and nothing as simple as 1234.</source>
        <translation>Four to eight digits, and nothing as simple as 1234.</translation>
    </message>
    <message id="setup.owner_pin_again.wrong">
        <source>This is not the same PIN. Type it once more.</source>
        <translation>This is not the same PIN. Type it once more.</translation>
    </message>
    <message id="setup.passphrase.wrong">
        <source>At least ten signs.</source>
        <translation>At least ten signs.</translation>
    </message>
    <message id="setup.passphrase_again.wrong">
        <source>This is not the same passphrase. Type it once more.</source>
        <translation>This is not the same passphrase. Type it once more.</translation>
    </message>
</context>
</TS>
