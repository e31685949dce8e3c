<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="slip.till">
        <source>Till {till}</source>
        <translation>Caisse {till}</translation>
    </message>
    <message id="slip.x.title">
        <source>X REPORT</source>
        <translation>RAPPORT X</translation>
    </message>
    <message id="slip.x.not_closed">
        <source>Interim figures: the till stays open</source>
        <translation>Situation provisoire : la caisse reste ouverte</translation>
    </message>
    <message id="slip.z.title">
        <source>Z REPORT</source>
        <translation>RAPPORT Z</translation>
    </message>
    <message id="slip.z.forgotten">
        <source>FORGOTTEN CLOSING, MADE LATER</source>
        <translation>CLÔTURE OUBLIÉE, FAITE APRÈS COUP</translation>
    </message>
    <message id="slip.shift">
        <source>Shift no.</source>
        <translation>Service de caisse n°</translation>
    </message>
    <message id="slip.now">
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message id="slip.by">
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message id="slip.opened">
        <source>Opened</source>
        <translation>Ouverture</translation>
    </message>
    <message id="slip.people">
        <source>Held by</source>
        <translation>Tenue par</translation>
    </message>
    <message id="slip.closed">
        <source>Closed</source>
        <translation>Clôture</translation>
    </message>
    <message id="slip.closed_by">
        <source>Closed by</source>
        <translation>Clôturée par</translation>
    </message>
    <message id="slip.drawer">
        <source>DRAWER</source>
        <translation>TIROIR</translation>
    </message>
    <message id="slip.opening">
        <source>Opening float</source>
        <translation>Fonds de caisse</translation>
    </message>
    <message id="slip.sales_in">
        <source>Operations: cash in</source>
        <translation>Opérations : entrées</translation>
    </message>
    <message id="slip.sales_out">
        <source>Operations: cash out</source>
        <translation>Opérations : sorties</translation>
    </message>
    <message id="slip.moved_in">
        <source>Paid in</source>
        <translation>Apports</translation>
    </message>
    <message id="slip.moved_out">
        <source>Paid out</source>
        <translation>Retraits de caisse</translation>
    </message>
    <message id="slip.dropped">
        <source>Dropped into the safe</source>
        <translation>Mis au coffre</translation>
    </message>
    <message id="slip.expected">
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message id="slip.late">
        <source>of it from earlier shifts</source>
        <translation>dont opérations d’avant</translation>
    </message>
    <message id="slip.held">
        <source>Waiting, not counted</source>
        <translation>En attente, non compté</translation>
    </message>
    <message id="slip.counted">
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message id="slip.difference">
        <source>DIFFERENCE {francs}</source>
        <translation>ÉCART {francs}</translation>
    </message>
    <message id="slip.held_change">
        <source>of it cash that waits</source>
        <translation>dont espèces en attente</translation>
    </message>
    <message id="slip.unexplained">
        <source>Unexplained</source>
        <translation>Écart inexpliqué</translation>
    </message>
    <message id="slip.why">
        <source>Reason: {why}</source>
        <translation>Motif : {why}</translation>
    </message>
    <message id="slip.approved_by">
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message id="slip.float">
        <source>BALANCE {provider}</source>
        <translation>SOLDE {provider}</translation>
    </message>
    <message id="slip.float_opening">
        <source>At opening</source>
        <translation>À l’ouverture</translation>
    </message>
    <message id="slip.float_moved">
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message id="slip.float_commission">
        <source>Commissions (your rates)</source>
        <translation>Commissions (vos taux)</translation>
    </message>
    <message id="slip.float_closing">
        <source>Told last</source>
        <translation>Dernier relevé</translation>
    </message>
    <message id="slip.float_unseen">
        <source>Operations since</source>
        <translation>Opérations depuis</translation>
    </message>
    <message id="slip.float_difference">
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message id="slip.never_told">
        <source>never told</source>
        <translation>jamais relevé</translation>
    </message>
    <message id="slip.not_known">
        <source>not known</source>
        <translation>pas connu</translation>
    </message>
    <message id="slip.point">
        <source>.</source>
        <translation>,</translation>
    </message>
    <message id="slip.operations">
        <source>OPERATIONS</source>
        <translation>OPÉRATIONS</translation>
    </message>
    <message id="slip.undone" numerus="yes">
        <source>{count} taken back</source>
        <translation>
            <numerusform>{count} annulée</numerusform>
            <numerusform>{count} annulées</numerusform>
        </translation>
    </message>
    <message id="slip.between">
        <source>BETWEEN TWO SHIFTS</source>
        <translation>ENTRE DEUX SERVICES</translation>
    </message>
    <message id="slip.open_sales">
        <source>OPEN, NOT COUNTED</source>
        <translation>EN COURS, NON COMPTÉES</translation>
    </message>
    <message id="slip.pieces">
        <source>COUNT</source>
        <translation>COMPTAGE</translation>
    </message>
    <message id="slip.loose">
        <source>Not by the piece</source>
        <translation>Non détaillé</translation>
    </message>
    <message id="slip.grand">
        <source>SUMS SINCE THE BEGINNING</source>
        <translation>CUMULS DEPUIS L’ORIGINE</translation>
    </message>
    <message id="slip.grand_reports">
        <source>Z reports</source>
        <translation>Rapports Z</translation>
    </message>
    <message id="slip.grand_sold" numerus="yes">
        <source>{count} operation</source>
        <translation>
            <numerusform>{count} opération</numerusform>
            <numerusform>{count} opérations</numerusform>
        </translation>
    </message>
    <message id="slip.grand_undone" numerus="yes">
        <source>{count} taken back</source>
        <translation>
            <numerusform>{count} annulée</numerusform>
            <numerusform>{count} annulées</numerusform>
        </translation>
    </message>
    <message id="slip.grand_over_short">
        <source>Differences</source>
        <translation>Écarts</translation>
    </message>
    <message id="slip.journal">
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message id="slip.proof">
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message id="denomination.note">
        <source>note of {francs}</source>
        <translation>billet de {francs}</translation>
    </message>
    <message id="denomination.coin">
        <source>coin of {francs}</source>
        <translation>pièce de {francs}</translation>
    </message>
    <message id="shift.certainty.proven">
        <source>Proven: nothing was in flight.</source>
        <translation>Prouvé : rien n’était en cours.</translation>
    </message>
    <message id="shift.certainty.assumed">
        <source>An estimate: operations were in flight, or the rate is not confirmed.</source>
        <translation>Estimé : des opérations étaient en cours, ou le taux n’est pas confirmé.</translation>
    </message>
    <message id="shift.certainty.unknown">
        <source>Unknown: nothing tells.</source>
        <translation>Inconnu : rien ne permet de le dire.</translation>
    </message>
    <message id="shift.problem.already_open">
        <source>The till is open already. Nothing was recorded. Go on, or close it first.</source>
        <translation>La caisse est déjà ouverte. Rien n’a été noté. Continuez, ou clôturez-la d’abord.</translation>
    </message>
    <message id="shift.problem.not_open">
        <source>The till is not open. Nothing was recorded. Count the opening float and open it.</source>
        <translation>La caisse n’est pas ouverte. Rien n’a été noté. Comptez le fonds de caisse et ouvrez-la.</translation>
    </message>
    <message id="shift.problem.forgotten">
        <source>The shift before was never closed. Nothing was recorded. Count the drawer and close it in your name.</source>
        <translation>La caisse précédente n’a jamais été clôturée. Rien n’a été noté. Comptez le tiroir et clôturez-la à votre nom.</translation>
    </message>
    <message id="shift.problem.no_name">
        <source>The person’s name is missing. Nothing was recorded. Give a name.</source>
        <translation>Il manque le nom de la personne. Rien n’a été noté. Donnez un nom.</translation>
    </message>
    <message id="shift.problem.no_reason">
        <source>A reason is missing. The drawer stays as it is. Say why, in a few words.</source>
        <translation>Il manque un motif. La caisse reste comme elle est. Dites pourquoi, en quelques mots.</translation>
    </message>
    <message id="shift.problem.no_amount">
        <source>The amount has to be more than nothing. Nothing was recorded.</source>
        <translation>Le montant doit être plus grand que zéro. Rien n’a été noté.</translation>
    </message>
    <message id="shift.problem.same_person">
        <source>It is the same person. Nothing was recorded. Name the one who takes over.</source>
        <translation>C’est la même personne. Rien n’a été noté. Nommez celle qui reprend la caisse.</translation>
    </message>
    <message id="shift.problem.more_than_expected">
        <source>The drawer cannot hold so much. Nothing was recorded. Check the amount.</source>
        <translation>Le tiroir ne peut pas contenir autant. Rien n’a été noté. Vérifiez le montant.</translation>
    </message>
    <message id="shift.problem.not_counted">
        <source>The drawer is not counted, or money moved since. Nothing was recorded. Count it now.</source>
        <translation>Le tiroir n’est pas compté, ou de l’argent a bougé depuis. Rien n’a été noté. Comptez-le maintenant.</translation>
    </message>
    <message id="shift.problem.no_report">
        <source>No Z report has that number. Nothing changed. Check the number.</source>
        <translation>Aucun rapport Z ne porte ce numéro. Rien n’a changé. Vérifiez le numéro.</translation>
    </message>
    <message id="shift.cause.not_exchanged">
        <source>The cash did not change hands</source>
        <translation>Les espèces n’ont pas changé de main</translation>
    </message>
    <message id="shift.cause.exchanged_twice">
        <source>The cash changed hands twice</source>
        <translation>Les espèces ont changé de main deux fois</translation>
    </message>
    <message id="shift.cause.wrong_direction">
        <source>Keyed the wrong way round (deposit for withdrawal)</source>
        <translation>Saisie dans le mauvais sens (dépôt pour retrait)</translation>
    </message>
    <message id="shift.cause.zero_too_many">
        <source>A zero too many was keyed</source>
        <translation>Un zéro de trop à la saisie</translation>
    </message>
    <message id="shift.cause.zero_too_few">
        <source>A zero too few was keyed</source>
        <translation>Un zéro de moins à la saisie</translation>
    </message>
    <message id="shift.cause.digits_swapped">
        <source>Two digits were swapped</source>
        <translation>Deux chiffres inversés à la saisie</translation>
    </message>
    <message id="shift.cause.two_not_exchanged">
        <source>Two operations without cash changing hands</source>
        <translation>Deux opérations sans échange d’espèces</translation>
    </message>
    <message id="shift.cause.three_not_exchanged">
        <source>Three operations without cash changing hands</source>
        <translation>Trois opérations sans échange d’espèces</translation>
    </message>
    <message id="shift.cause.cash_move">
        <source>A cash move that was noted but not made, or made twice</source>
        <translation>Un mouvement de caisse noté mais pas fait, ou fait deux fois</translation>
    </message>
    <message id="shift.cause.denomination">
        <source>A note or coin too many or too few as change</source>
        <translation>Un billet ou une pièce de trop ou de moins au rendu</translation>
    </message>
    <message id="shift.cause.denominations_swapped">
        <source>One note given for another</source>
        <translation>Un billet donné pour un autre</translation>
    </message>
    <message id="shift.cause.open_operation">
        <source>An operation that is still open</source>
        <translation>Une opération encore en cours</translation>
    </message>
    <message id="feast.korite">
        <source>Korité</source>
        <translation>Korité</translation>
    </message>
    <message id="feast.tabaski">
        <source>Tabaski</source>
        <translation>Tabaski</translation>
    </message>
    <message id="feast.magal">
        <source>Magal of Touba</source>
        <translation>Magal de Touba</translation>
    </message>
    <message id="feast.gamou">
        <source>Gamou</source>
        <translation>Gamou</translation>
    </message>
    <message id="feast.month_end">
        <source>Month end</source>
        <translation>Fin de mois</translation>
    </message>
    <message id="cli.command.journal_audit">
        <source>recounts every Z report by another way</source>
        <translation>recompte chaque rapport Z d’une autre manière</translation>
    </message>
    <message id="cli.command.shift">
        <source>opens, keeps and closes the drawer</source>
        <translation>ouvre, tient et clôture la caisse</translation>
    </message>
    <message id="cli.command.shift_status">
        <source>tells the figures of the open shift (X report)</source>
        <translation>donne la situation de la caisse (rapport X)</translation>
    </message>
    <message id="cli.command.shift_open">
        <source>opens a shift with a counted float</source>
        <translation>ouvre la caisse avec un fonds compté</translation>
    </message>
    <message id="cli.command.shift_move">
        <source>records cash put in, taken out or dropped into the safe</source>
        <translation>note un apport, un retrait ou une mise au coffre</translation>
    </message>
    <message id="cli.command.shift_hand_over">
        <source>hands the drawer over to another person</source>
        <translation>passe la caisse à une autre personne</translation>
    </message>
    <message id="cli.command.shift_close">
        <source>counts and closes the shift (Z report)</source>
        <translation>compte et clôture la caisse (rapport Z)</translation>
    </message>
    <message id="cli.command.shift_reports">
        <source>lists the Z reports</source>
        <translation>donne la liste des rapports Z</translation>
    </message>
    <message id="cli.command.shift_report">
        <source>shows a Z report</source>
        <translation>affiche un rapport Z</translation>
    </message>
    <message id="cli.command.shift_export">
        <source>writes the Z reports into a table for the accountant</source>
        <translation>écrit les rapports Z dans un tableau pour le comptable</translation>
    </message>
    <message id="cli.shift.exported" numerus="yes">
        <source>{count} Z report written to {file}</source>
        <translation>
            <numerusform>{count} rapport Z écrit dans {file}</numerusform>
            <numerusform>{count} rapports Z écrits dans {file}</numerusform>
        </translation>
    </message>
    <message id="cli.command.forecast">
        <source>tells when drawer and floats run dry, and why</source>
        <translation>dit quand le tiroir et les soldes seront vides, et pourquoi</translation>
    </message>
    <message id="cli.command.commissions">
        <source>tells the commissions of the day and the month</source>
        <translation>donne les commissions du jour et du mois</translation>
    </message>
    <message id="cli.help.counted">
        <source>what was counted, in francs</source>
        <translation>ce qui a été compté, en francs</translation>
    </message>
    <message id="cli.help.piece">
        <source>a note or coin, and how many (repeatable)</source>
        <translation>un billet ou une pièce, et combien (se répète)</translation>
    </message>
    <message id="cli.help.way">
        <source>in: put in, out: taken out, drop: into the safe</source>
        <translation>in : apport, out : retrait, drop : au coffre</translation>
    </message>
    <message id="cli.help.francs">
        <source>the amount in francs</source>
        <translation>le montant en francs</translation>
    </message>
    <message id="cli.help.to">
        <source>the person who takes the drawer over</source>
        <translation>la personne qui reprend la caisse</translation>
    </message>
    <message id="cli.help.z">
        <source>the report’s number</source>
        <translation>le numéro du rapport</translation>
    </message>
    <message id="cli.value.piece">
        <source>note_10000=N</source>
        <translation>note_10000=N</translation>
    </message>
    <message id="cli.value.z">
        <source>T01A-Z-00001</source>
        <translation>T01A-Z-00001</translation>
    </message>
    <message id="cli.usage.piece">
        <source>“{value}” is no count of pieces. Wanted: NAME=N, with one of the names {names}</source>
        <translation>« {value} » n’est pas un comptage de pièces. Attendu : NOM=N, avec un nom parmi {names}</translation>
    </message>
    <message id="cli.shift.opened">
        <source>Shift opened with {francs} (entry {seq})</source>
        <translation>Caisse ouverte avec {francs} (entrée {seq})</translation>
    </message>
    <message id="cli.shift.moved">
        <source>Recorded: {francs} (entry {seq})</source>
        <translation>Noté : {francs} (entrée {seq})</translation>
    </message>
    <message id="cli.shift.handed_over">
        <source>The drawer is with {name}</source>
        <translation>La caisse est à {name}</translation>
    </message>
    <message id="cli.shift.closed">
        <source>{number}: shift closed, difference {francs}</source>
        <translation>{number} : caisse clôturée, écart {francs}</translation>
    </message>
    <message id="cli.shift.gap">
        <source>Unexplained: {francs}. It may come from:</source>
        <translation>Écart inexpliqué : {francs}. Il peut venir de :</translation>
    </message>
    <message id="cli.shift.explained">
        <source>{percent}% {cause}: {what}</source>
        <translation>{percent} % {cause} : {what}</translation>
    </message>
    <message id="cli.audit.agrees">
        <source>The second count finds the same figures for every Z report.</source>
        <translation>Le second comptage donne les mêmes totaux pour chaque rapport Z.</translation>
    </message>
    <message id="cli.audit.differs">
        <source>{report}: {figure} is {kept}, the second count finds {recounted}</source>
        <translation>{report} : {figure} vaut {kept}, le second comptage trouve {recounted}</translation>
    </message>
    <message id="cli.forecast.drawer">
        <source>drawer</source>
        <translation>tiroir</translation>
    </message>
    <message id="cli.forecast.lasts">
        <source>{resource}: {level}, lasts for more than two days</source>
        <translation>{resource} : {level}, suffit pour plus de deux jours</translation>
    </message>
    <message id="cli.forecast.empty">
        <source>{resource}: {level}, empty about {when}</source>
        <translation>{resource} : {level}, vide vers {when}</translation>
    </message>
    <message id="cli.forecast.nothing">
        <source>No balance told and no shift open: nothing to foresee.</source>
        <translation>Aucun solde relevé et aucune caisse ouverte : rien à prévoir.</translation>
    </message>
    <message id="cli.commissions.span">
        <source>From {first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message id="cli.commissions.difference">
        <source>Difference to the balances that were told: {francs}</source>
        <translation>Écart avec les soldes relevés : {francs}</translation>
    </message>
    <message id="shift.basis.same_hour">
        <source>from the same hour of past weeks</source>
        <translation>d’après la même heure des semaines passées</translation>
    </message>
    <message id="shift.basis.same_hour_other_days">
        <source>from the same hour of other days</source>
        <translation>d’après la même heure des autres jours</translation>
    </message>
    <message id="shift.basis.closed">
        <source>usually nothing at this hour</source>
        <translation>d’habitude rien à cette heure</translation>
    </message>
</context>
</TS>
