<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="option.lock_after">
        <source>Lock when nobody types</source>
        <translation>Lock when nobody types</translation>
    </message>
    <message id="option.lock_after.help">
        <source>After so long without a key or a click the till asks for a PIN again. Only for tills whose people have PINs.</source>
        <translation>After so long without a key or a click the till asks for a PIN again. Only for tills whose people have PINs.</translation>
    </message>
    <message id="option.lock_after.0">
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message id="option.lock_after.1">
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message id="option.lock_after.2">
        <source>2 minutes</source>
        <translation>2 minutes</translation>
    </message>
    <message id="option.lock_after.5">
        <source>5 minutes</source>
        <translation>5 minutes</translation>
    </message>
    <message id="option.lock_after.10">
        <source>10 minutes</source>
        <translation>10 minutes</translation>
    </message>
    <message id="option.lock_after.30">
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message id="option.approval_above">
        <source>Approval above, in francs</source>
        <translation>Approval above, in francs</translation>
    </message>
    <message id="option.approval_above.help">
        <source>An operation above this amount needs the PIN of a chief or an owner. 0: no limit. Nothing is asked in a shop of one person.</source>
        <translation>An operation above this amount needs the PIN of a chief or an owner. 0: no limit. Nothing is asked in a shop of one person.</translation>
    </message>
    <message id="option.shift_required">
        <source>A shift is needed to sell</source>
        <translation>A shift is needed to sell</translation>
    </message>
    <message id="option.shift_required.help">
        <source>Nothing is sold before the drawer was counted and the shift opened (F12).</source>
        <translation>Nothing is sold before the drawer was counted and the shift opened (F12).</translation>
    </message>
</context>
</TS>
