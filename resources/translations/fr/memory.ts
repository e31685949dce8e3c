<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="memory.list">
        <source>Known customers</source>
        <translation>Clients connus</translation>
    </message>
    <message id="memory.choose">
        <source>Several customers: choose by digit.</source>
        <translation>Plusieurs clients : choisissez par un chiffre.</translation>
    </message>
    <message id="memory.choose_or_type">
        <source>The newest nine customers: choose by digit, or type more digits of the number.</source>
        <translation>Les neuf clients les plus récents : choisissez par un chiffre, ou tapez plus de chiffres du numéro.</translation>
    </message>
    <message id="memory.nobody">
        <source>Nobody known ends in {digits}: type the whole number</source>
        <translation>Inconnu : {digits}. Tapez le numéro en entier</translation>
    </message>
    <message id="memory.last">
        <source>{service}, {amount}, {age} ago: {state}</source>
        <translation>{service}, {amount}, il y a {age} : {state}</translation>
    </message>
    <message id="memory.last_time">
        <source>Last time: {what}</source>
        <translation>Dernière fois : {what}</translation>
    </message>
    <message id="memory.usual">
        <source>usually {amount}</source>
        <translation>d’habitude {amount}</translation>
    </message>
    <message id="memory.nothing_again">
        <source>There is no last operation to make again here.</source>
        <translation>Il n’y a pas de dernière opération à refaire ici.</translation>
    </message>
    <message id="risk.new_and_large">
        <source>New number and large amount: type the number’s last two digits, then confirm.</source>
        <translation>Nouveau numéro et gros montant : tapez les deux derniers chiffres du numéro, puis confirmez.</translation>
    </message>
    <message id="risk.above_usual">
        <source>More than this service’s usual amounts: type the number’s last two digits, then confirm.</source>
        <translation>Montant plus élevé que d’habitude pour ce service : tapez les deux derniers chiffres du numéro, puis confirmez.</translation>
    </message>
    <message id="pay_out.paid">
        <source>HANDED OVER</source>
        <translation>REMIS</translation>
    </message>
    <message id="pay_out.button">
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message id="shortcut.same_again">
        <source>Make the last operation again</source>
        <translation>Refaire la dernière opération</translation>
    </message>
    <message id="shortcut.paid_out">
        <source>In an empty form: the cash was handed over</source>
        <translation>Formulaire vide : l’argent a été remis</translation>
    </message>
    <message id="customer.title">
        <source>For the customer</source>
        <translation>Pour le client</translation>
    </message>
    <message id="customer.welcome">
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message id="customer.check">
        <source>Is this right?</source>
        <translation>Est-ce exact ?</translation>
    </message>
    <message id="customer.waiting">
        <source>In progress…</source>
        <translation>En cours…</translation>
    </message>
    <message id="customer.approve">
        <source>Approve on your telephone</source>
        <translation>Validez sur votre téléphone</translation>
    </message>
    <message id="customer.doubt">
        <source>We are checking. Do not start again.</source>
        <translation>Nous vérifions. Ne recommencez pas.</translation>
    </message>
    <message id="customer.succeeded">
        <source>Done</source>
        <translation>C’est fait</translation>
    </message>
    <message id="customer.declined">
        <source>Declined. No money moved.</source>
        <translation>Refusé. L’argent n’a pas bougé.</translation>
    </message>
    <message id="customer.cancelled">
        <source>Cancelled. No money moved.</source>
        <translation>Annulé. L’argent n’a pas bougé.</translation>
    </message>
    <message id="customer.refunded">
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message id="shortcut.customer_window">
        <source>The customer’s window</source>
        <translation>La fenêtre du client</translation>
    </message>
</context>
</TS>
