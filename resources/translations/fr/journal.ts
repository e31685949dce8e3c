<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="journal.service">
        <source>{name} {job}</source>
        <translation>{job} {name}</translation>
    </message>
    <message id="journal.column.day">
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message id="journal.column.time">
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message id="journal.column.service">
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message id="journal.column.phone">
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message id="journal.column.amount">
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message id="journal.column.state">
        <source>State</source>
        <translation>État</translation>
    </message>
    <message id="journal.column.receipt">
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message id="journal.column.cashier">
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message id="journal.column.reference">
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message id="journal.list">
        <source>The journal’s operations</source>
        <translation>Opérations du journal</translation>
    </message>
    <message id="journal.search">
        <source>Search: number, last 4 digits, amount, reference, receipt…</source>
        <translation>Chercher : numéro, 4 derniers chiffres, montant, référence, reçu…</translation>
    </message>
    <message id="journal.span.all">
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message id="journal.span.today">
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message id="journal.span.yesterday">
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message id="journal.span.week">
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message id="journal.span.month">
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message id="journal.span.one_day">
        <source>One day</source>
        <translation>Un jour précis</translation>
    </message>
    <message id="journal.every_service">
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message id="journal.every_state">
        <source>States</source>
        <translation>États</translation>
    </message>
    <message id="journal.every_direction">
        <source>Directions</source>
        <translation>Sens</translation>
    </message>
    <message id="journal.every_cashier">
        <source>Cashiers</source>
        <translation>Caissiers</translation>
    </message>
    <message id="journal.filter.span">
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message id="journal.filter.service">
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message id="journal.filter.state">
        <source>State</source>
        <translation>État</translation>
    </message>
    <message id="journal.filter.direction">
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message id="journal.filter.cashier">
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message id="journal.clear">
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message id="journal.nothing_found">
        <source>No operation</source>
        <translation>Aucune opération</translation>
    </message>
    <message id="journal.count" numerus="yes">
        <source>{shown} operations</source>
        <translation>
            <numerusform>{shown} opération</numerusform>
            <numerusform>{shown} opérations</numerusform>
        </translation>
    </message>
    <message id="journal.more_than">
        <source>more than {shown} operations</source>
        <translation>plus de {shown} opérations</translation>
    </message>
    <message id="journal.copied">
        <source>Reference copied: {reference}</source>
        <translation>Référence copiée : {reference}</translation>
    </message>
    <message id="journal.back">
        <source>List (Esc)</source>
        <translation>Liste (Échap)</translation>
    </message>
    <message id="journal.copy">
        <source>Copy (Ctrl+C)</source>
        <translation>Copier (Ctrl+C)</translation>
    </message>
    <message id="journal.what_happened">
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message id="journal.raw" numerus="yes">
        <source>The provider’s raw answers ({count})</source>
        <translation>
            <numerusform>Réponse brute du fournisseur</numerusform>
            <numerusform>Réponses brutes du fournisseur ({count})</numerusform>
        </translation>
    </message>
    <message id="total.today">
        <source>Today {day}</source>
        <translation>Aujourd’hui {day}</translation>
    </message>
    <message id="total.day">
        <source>On {day}</source>
        <translation>Le {day}</translation>
    </message>
    <message id="total.deposit">
        <source>Deposits</source>
        <translation>Dépôts</translation>
    </message>
    <message id="total.withdrawal">
        <source>Withdrawals</source>
        <translation>Retraits</translation>
    </message>
    <message id="total.sale">
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message id="total.succeeded">
        <source>Succeeded</source>
        <translation>Réussies</translation>
    </message>
    <message id="total.open">
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message id="fact.provider_reference">
        <source>Provider’s reference</source>
        <translation>Référence du fournisseur</translation>
    </message>
    <message id="fact.ref">
        <source>Our reference</source>
        <translation>Notre référence</translation>
    </message>
    <message id="fact.receipt">
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message id="fact.created">
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message id="fact.cashier">
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message id="fact.message">
        <source>Provider’s message</source>
        <translation>Message du fournisseur</translation>
    </message>
    <message id="timeline.attempt">
        <source>Sending no. {number}</source>
        <translation>Envoi n° {number}</translation>
    </message>
    <message id="timeline.reference">
        <source>Reference: {reference}</source>
        <translation>Référence : {reference}</translation>
    </message>
    <message id="timeline.message">
        <source>“{text}”</source>
        <translation>« {text} »</translation>
    </message>
    <message id="timeline.by">
        <source>By {name}</source>
        <translation>Par {name}</translation>
    </message>
    <message id="timeline.why">
        <source>Reason: {text}</source>
        <translation>Raison : {text}</translation>
    </message>
    <message id="timeline.detail">
        <source>For support: {text}</source>
        <translation>Pour l’assistance : {text}</translation>
    </message>
    <message id="timeline.heard">
        <source>{source}: {word}</source>
        <translation>{source} : {word}</translation>
    </message>
    <message id="timeline.span">
        <source>from {first} to {last}</source>
        <translation>de {first} à {last}</translation>
    </message>
    <message id="timeline.questions" numerus="yes">
        <source>{count} questions to the provider</source>
        <translation>
            <numerusform>{count} question posée au fournisseur</numerusform>
            <numerusform>{count} questions posées au fournisseur</numerusform>
        </translation>
    </message>
    <message id="timeline.unanswered">
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message id="follow.search">
        <source>Search: last 4 digits, reference, receipt…</source>
        <translation>Chercher : 4 derniers chiffres, référence, reçu…</translation>
    </message>
    <message id="follow.column.state">
        <source>State</source>
        <translation>État</translation>
    </message>
    <message id="follow.column.service">
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message id="follow.column.phone">
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message id="follow.column.amount">
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message id="follow.column.age">
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message id="follow.column.next">
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message id="follow.asking">
        <source>asking…</source>
        <translation>en cours…</translation>
    </message>
    <message id="follow.in">
        <source>in {time}</source>
        <translation>dans {time}</translation>
    </message>
    <message id="follow.by_hand">
        <source>to close</source>
        <translation>à clore</translation>
    </message>
    <message id="follow.nothing_open">
        <source>Nothing open: every operation of the last 24 hours has its result.</source>
        <translation>Rien en cours : toutes les opérations des dernières 24 heures ont leur résultat.</translation>
    </message>
    <message id="follow.open_count" numerus="yes">
        <source>{shown} operations open</source>
        <translation>
            <numerusform>{shown} opération en cours</numerusform>
            <numerusform>{shown} opérations en cours</numerusform>
        </translation>
    </message>
    <message id="follow.review_count" numerus="yes">
        <source>{shown} to clear up</source>
        <translation>
            <numerusform>{shown} à éclaircir</numerusform>
            <numerusform>{shown} à éclaircir</numerusform>
        </translation>
    </message>
    <message id="follow.finished_count" numerus="yes">
        <source>{shown} finished in 24 h</source>
        <translation>
            <numerusform>{shown} terminée en 24 h</numerusform>
            <numerusform>{shown} terminées en 24 h</numerusform>
        </translation>
    </message>
    <message id="follow.ask_now">
        <source>Ask now (Space)</source>
        <translation>Demander maintenant (Espace)</translation>
    </message>
    <message id="follow.settle">
        <source>Close… (C)</source>
        <translation>Clore… (C)</translation>
    </message>
    <message id="follow.list">
        <source>Operations to follow</source>
        <translation>Opérations à suivre</translation>
    </message>
    <message id="follow.what">
        <source>{service} · {phone} · {amount}</source>
        <translation>{service} · {phone} · {amount}</translation>
    </message>
    <message id="follow.detail">
        <source>See everything (Enter)</source>
        <translation>Tout voir (Entrée)</translation>
    </message>
    <message id="follow.pick">
        <source>Choose an operation to see what to do.</source>
        <translation>Choisissez une opération pour voir quoi faire.</translation>
    </message>
    <message id="follow.asked">
        <source>The next permitted question was brought forward.</source>
        <translation>La prochaine question permise est avancée.</translation>
    </message>
    <message id="settle.title">
        <source>Close an operation that needs clearing up</source>
        <translation>Clore une opération à éclaircir</translation>
    </message>
    <message id="settle.warning">
        <source>First ask the customer or the provider whether the money moved. Your name and your reason stay in the journal.</source>
        <translation>Demandez d’abord au client ou au fournisseur si l’argent a bougé. Votre nom et votre raison restent dans le journal.</translation>
    </message>
    <message id="settle.name">
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message id="settle.why">
        <source>Reason: what you saw or heard</source>
        <translation>Raison : ce que vous avez vu ou entendu</translation>
    </message>
    <message id="settle.paid">
        <source>Paid: the money moved</source>
        <translation>Payée : l’argent a bougé</translation>
    </message>
    <message id="settle.unpaid">
        <source>Not paid: no money moved</source>
        <translation>Non payée : l’argent n’a pas bougé</translation>
    </message>
    <message id="settle.confirm">
        <source>Close it (Ctrl+Enter)</source>
        <translation>Clore (Ctrl+Entrée)</translation>
    </message>
    <message id="settle.confirm_paid">
        <source>Close as PAID (Ctrl+Enter)</source>
        <translation>Clore comme PAYÉE (Ctrl+Entrée)</translation>
    </message>
    <message id="settle.confirm_unpaid">
        <source>Close as NOT PAID (Ctrl+Enter)</source>
        <translation>Clore comme NON PAYÉE (Ctrl+Entrée)</translation>
    </message>
    <message id="settle.cancel">
        <source>Leave it (Esc)</source>
        <translation>Laisser (Échap)</translation>
    </message>
    <message id="settle.missing">
        <source>A name, a choice and a reason are needed.</source>
        <translation>Il faut un nom, un choix et une raison.</translation>
    </message>
    <message id="settle.done">
        <source>Operation closed by {name}.</source>
        <translation>Opération close par {name}.</translation>
    </message>
</context>
</TS>
