<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="follow.claimed">
        <source>Claim filed</source>
        <translation>Claim filed</translation>
    </message>
    <message id="follow.claim_old">
        <source>Old claim: ring up</source>
        <translation>Old claim: ring up</translation>
    </message>
    <message id="follow.claimed_count" numerus="yes">
        <source>{shown} claims</source>
        <translation>
            <numerusform>{shown} claim</numerusform>
            <numerusform>{shown} claims</numerusform>
        </translation>
    </message>
</context>
</TS>
