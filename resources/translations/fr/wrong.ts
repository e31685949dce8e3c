<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="setup.owner_pin.wrong">
        <source>Four to eight digits, and nothing as simple as 1234.</source>
        <translation>Quatre à huit chiffres, et rien d’aussi simple que 1234.</translation>
    </message>
    <message id="setup.owner_pin_again.wrong">
        <source>This is not the same PIN. Type it once more.</source>
        <translation>Ce n’est pas le même code. Tapez-le encore une fois.</translation>
    </message>
    <message id="setup.passphrase.wrong">
        <source>At least ten signs.</source>
        <translation>Au moins dix signes.</translation>
    </message>
    <message id="setup.passphrase_again.wrong">
        <source>This is not the same passphrase. Type it once more.</source>
        <translation>Ce n’est pas la même phrase. Tapez-la encore une fois.</translation>
    </message>
</context>
</TS>
