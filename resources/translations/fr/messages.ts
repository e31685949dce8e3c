<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="follow.claimed">
        <source>Claim filed</source>
        <translation>Réclamation déposée</translation>
    </message>
    <message id="follow.claim_old">
        <source>Old claim: ring up</source>
        <translation>Réclamation ancienne : relancer</translation>
    </message>
    <message id="follow.claimed_count" numerus="yes">
        <source>{shown} claims</source>
        <translation>
            <numerusform>{shown} réclamation</numerusform>
            <numerusform>{shown} réclamations</numerusform>
        </translation>
    </message>
</context>
</TS>
