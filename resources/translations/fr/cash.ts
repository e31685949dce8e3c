<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="screen.cash">
        <source>Drawer</source>
        <translation>Caisse</translation>
    </message>
    <message id="cash.top.open">
        <source>Open since {since}</source>
        <translation>Ouverte à {since}</translation>
    </message>
    <message id="cash.top.closed">
        <source>Shift closed</source>
        <translation>Caisse fermée</translation>
    </message>
    <message id="cash.job.open">
        <source>Open the shift</source>
        <translation>Ouvrir la caisse</translation>
    </message>
    <message id="cash.job.cash_in">
        <source>Cash in</source>
        <translation>Apport d’espèces</translation>
    </message>
    <message id="cash.job.cash_out">
        <source>Cash out</source>
        <translation>Sortie d’espèces</translation>
    </message>
    <message id="cash.job.safe_drop">
        <source>Into the safe</source>
        <translation>Mise au coffre</translation>
    </message>
    <message id="cash.job.hand_over">
        <source>Hand over</source>
        <translation>Passer la caisse</translation>
    </message>
    <message id="cash.job.look">
        <source>X report</source>
        <translation>Rapport X</translation>
    </message>
    <message id="cash.job.close">
        <source>Count and close (Z)</source>
        <translation>Compter et clôturer (Z)</translation>
    </message>
    <message id="cash.job.reports">
        <source>Z reports</source>
        <translation>Rapports Z</translation>
    </message>
    <message id="cash.job.earned">
        <source>Commissions</source>
        <translation>Commissions</translation>
    </message>
    <message id="cash.job.export">
        <source>Accountant’s file</source>
        <translation>Fichier du comptable</translation>
    </message>
    <message id="cash.menu.hint">
        <source>Choose by digit. Grey ones wait for an open shift, or for a second person.</source>
        <translation>Choisissez par un chiffre. Ce qui est gris attend une caisse ouverte, ou une deuxième personne.</translation>
    </message>
    <message id="cash.standing.open">
        <source>Shift {number}, open since {since} · {people}</source>
        <translation>Caisse n° {number}, ouverte depuis {since} · {people}</translation>
    </message>
    <message id="cash.standing.closed">
        <source>No shift is open. One can sell all the same; 1 opens one.</source>
        <translation>Aucune caisse n’est ouverte. On peut vendre quand même ; 1 en ouvre une.</translation>
    </message>
    <message id="cash.standing.forgotten">
        <source>The shift of {name} was never closed: count it and close it (7) before a new one.</source>
        <translation>La caisse de {name} n’a jamais été clôturée : comptez-la et clôturez-la (7) avant d’en ouvrir une autre.</translation>
    </message>
    <message id="cash.forgotten.title">
        <source>An earlier shift was not closed</source>
        <translation>Une caisse précédente n’a pas été clôturée</translation>
    </message>
    <message id="cash.forgotten.advice">
        <source>{name} opened it on {begun}. Press F12, then 7: count the drawer and close it. Selling goes on.</source>
        <translation>{name} l’a ouverte le {begun}. Appuyez sur F12, puis 7 : comptez le tiroir et clôturez. La vente continue.</translation>
    </message>
    <message id="cash.audit.title">
        <source>The books differ when counted a second way</source>
        <translation>Les comptes diffèrent quand on les refait autrement</translation>
    </message>
    <message id="cash.audit.advice">
        <source>Selling goes on. Call whoever looks after this till, and keep the paper reports.</source>
        <translation>La vente continue. Appelez la personne qui suit cette caisse, et gardez les rapports papier.</translation>
    </message>
    <message id="cash.leave">
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message id="cash.confirm">
        <source>Confirm (+)</source>
        <translation>Confirmer (+)</translation>
    </message>
    <message id="cash.plus_confirms">
        <source>Press + to confirm.</source>
        <translation>Appuyez sur + pour confirmer.</translation>
    </message>
    <message id="cash.count.open">
        <source>Open: count the drawer</source>
        <translation>Ouverture : comptez le tiroir</translation>
    </message>
    <message id="cash.count.open.hint">
        <source>Number of pieces, Enter for the next one. / goes to a sum counted otherwise.</source>
        <translation>Nombre de pièces, Entrée pour la suivante. / va à une somme comptée autrement.</translation>
    </message>
    <message id="cash.count.open.confirm">
        <source>Open (+)</source>
        <translation>Ouvrir (+)</translation>
    </message>
    <message id="cash.count.close">
        <source>Close: count the drawer</source>
        <translation>Clôture : comptez le tiroir</translation>
    </message>
    <message id="cash.count.close.hint">
        <source>Count what lies in the drawer; what should be there is shown afterwards.</source>
        <translation>Comptez ce qu’il y a dans le tiroir ; ce qui devrait y être s’affiche après.</translation>
    </message>
    <message id="cash.count.close.confirm">
        <source>Counted (+)</source>
        <translation>Compté (+)</translation>
    </message>
    <message id="cash.count.hand_over">
        <source>Hand over: count the drawer</source>
        <translation>Passation : comptez le tiroir</translation>
    </message>
    <message id="cash.count.hand_over.hint">
        <source>Count together; + alone hands over without counting.</source>
        <translation>Comptez ensemble ; + tout seul passe sans compter.</translation>
    </message>
    <message id="cash.count.hand_over.confirm">
        <source>Go on (+)</source>
        <translation>Continuer (+)</translation>
    </message>
    <message id="cash.count.loose">
        <source>Other sum, F</source>
        <translation>Autre somme, F</translation>
    </message>
    <message id="cash.count.nothing">
        <source>Type at least one number; 0 if the drawer is empty.</source>
        <translation>Tapez au moins un nombre ; 0 si le tiroir est vide.</translation>
    </message>
    <message id="cash.piece.note">
        <source>note {francs}</source>
        <translation>billet {francs}</translation>
    </message>
    <message id="cash.piece.coin">
        <source>coin {francs}</source>
        <translation>pièce {francs}</translation>
    </message>
    <message id="cash.move.amount">
        <source>Amount in francs</source>
        <translation>Montant en francs</translation>
    </message>
    <message id="cash.move.cash_in">
        <source>Cash in</source>
        <translation>Apport d’espèces</translation>
    </message>
    <message id="cash.move.cash_in.hint">
        <source>What is put into the drawer: amount, Enter, why by digit, +.</source>
        <translation>Ce qu’on met dans le tiroir : montant, Entrée, motif par un chiffre, +.</translation>
    </message>
    <message id="cash.move.cash_out">
        <source>Cash out</source>
        <translation>Sortie d’espèces</translation>
    </message>
    <message id="cash.move.cash_out.hint">
        <source>What is taken from the drawer: amount, Enter, why by digit, +.</source>
        <translation>Ce qu’on prend dans le tiroir : montant, Entrée, motif par un chiffre, +.</translation>
    </message>
    <message id="cash.move.safe_drop">
        <source>Into the safe</source>
        <translation>Mise au coffre</translation>
    </message>
    <message id="cash.move.safe_drop.hint">
        <source>What leaves the drawer for the safe: amount and +.</source>
        <translation>Ce qui quitte le tiroir pour le coffre : montant et +.</translation>
    </message>
    <message id="cash.why.words">
        <source>0: other words</source>
        <translation>0 : autre motif</translation>
    </message>
    <message id="cash.why.missing">
        <source>Say why: choose by digit, or 0 and your own words.</source>
        <translation>Dites pourquoi : choisissez par un chiffre, ou 0 et vos propres mots.</translation>
    </message>
    <message id="cash.why.change">
        <source>Change for the drawer</source>
        <translation>Monnaie pour le tiroir</translation>
    </message>
    <message id="cash.why.bank_in">
        <source>From the bank</source>
        <translation>Retrait à la banque</translation>
    </message>
    <message id="cash.why.owner_in">
        <source>From the owner</source>
        <translation>Apport du propriétaire</translation>
    </message>
    <message id="cash.why.supplies">
        <source>Supplies</source>
        <translation>Fournitures</translation>
    </message>
    <message id="cash.why.transport">
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message id="cash.why.wages">
        <source>Wages or advance</source>
        <translation>Salaire ou avance</translation>
    </message>
    <message id="cash.why.bank_out">
        <source>To the bank</source>
        <translation>Versement à la banque</translation>
    </message>
    <message id="cash.why.owner_out">
        <source>To the owner</source>
        <translation>Remis au propriétaire</translation>
    </message>
    <message id="cash.why.change_error">
        <source>Wrong change given</source>
        <translation>Erreur de rendu de monnaie</translation>
    </message>
    <message id="cash.why.unknown">
        <source>Not explained, accepted</source>
        <translation>Non expliqué, accepté</translation>
    </message>
    <message id="cash.over.giver">
        <source>{name} hands over: type your PIN.</source>
        <translation>{name} passe la caisse : tapez votre code.</translation>
    </message>
    <message id="cash.over.taker">
        <source>Who takes over? Choose, then type your PIN.</source>
        <translation>Qui prend la caisse ? Choisissez, puis tapez votre code.</translation>
    </message>
    <message id="cash.over.counted">
        <source>Counted together: {amount}</source>
        <translation>Compté ensemble : {amount}</translation>
    </message>
    <message id="cash.over.uncounted">
        <source>Nobody counted.</source>
        <translation>Personne n’a compté.</translation>
    </message>
    <message id="cash.gap.none">
        <source>The drawer is right</source>
        <translation>La caisse est juste</translation>
    </message>
    <message id="cash.gap.over">
        <source>Too much</source>
        <translation>Excédent</translation>
    </message>
    <message id="cash.gap.short">
        <source>Too little</source>
        <translation>Manque</translation>
    </message>
    <message id="cash.gap.counted">
        <source>Counted: {amount}.</source>
        <translation>Compté : {amount}.</translation>
    </message>
    <message id="cash.gap.held">
        <source>Of it, {amount} belongs to operations still open.</source>
        <translation>Dont {amount} pour des opérations encore ouvertes.</translation>
    </message>
    <message id="cash.gap.question">
        <source>What explains it? A digit picks, Enter opens the operation, + closes with this reason.</source>
        <translation>Qu’est-ce qui l’explique ? Un chiffre choisit, Entrée ouvre l’opération, + clôture avec ce motif.</translation>
    </message>
    <message id="cash.gap.nothing_found">
        <source>Nothing of this shift explains it by itself. Say why by digit, then +.</source>
        <translation>Rien dans cette caisse ne l’explique à soi seul. Dites pourquoi par un chiffre, puis +.</translation>
    </message>
    <message id="cash.gap.fits">
        <source>Press + to close the shift.</source>
        <translation>Appuyez sur + pour clôturer.</translation>
    </message>
    <message id="cash.gap.recount">
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message id="cash.gap.open">
        <source>Open the operation</source>
        <translation>Ouvrir l’opération</translation>
    </message>
    <message id="cash.gap.accept">
        <source>Close (+)</source>
        <translation>Clôturer (+)</translation>
    </message>
    <message id="cash.gap.likely">
        <source>likely at {percent} %</source>
        <translation>probable à {percent} %</translation>
    </message>
    <message id="cash.gap.others" numerus="yes">
        <source>and {count} others that fit alike</source>
        <translation>
            <numerusform>et {count} autre qui convient aussi</numerusform>
            <numerusform>et {count} autres qui conviennent aussi</numerusform>
        </translation>
    </message>
    <message id="cash.gap.operation">
        <source>{time} · {service} · {recipient} · {amount}</source>
        <translation>{time} · {service} · {recipient} · {amount}</translation>
    </message>
    <message id="cash.cause.not_exchanged">
        <source>Cash of one operation not given or not taken</source>
        <translation>Espèces d’une opération non remises ou non reçues</translation>
    </message>
    <message id="cash.cause.exchanged_twice">
        <source>Cash of one operation given or taken twice</source>
        <translation>Espèces d’une opération remises ou reçues deux fois</translation>
    </message>
    <message id="cash.cause.wrong_direction">
        <source>Keyed the wrong way round (deposit for withdrawal)</source>
        <translation>Saisie à l’envers (dépôt pour retrait)</translation>
    </message>
    <message id="cash.cause.zero_too_many">
        <source>A zero too many was keyed</source>
        <translation>Un zéro de trop à la saisie</translation>
    </message>
    <message id="cash.cause.zero_too_few">
        <source>A zero too few was keyed</source>
        <translation>Un zéro de moins à la saisie</translation>
    </message>
    <message id="cash.cause.digits_swapped">
        <source>Two digits swapped</source>
        <translation>Deux chiffres inversés</translation>
    </message>
    <message id="cash.cause.two_not_exchanged">
        <source>Cash of two operations not exchanged</source>
        <translation>Espèces de deux opérations non échangées</translation>
    </message>
    <message id="cash.cause.three_not_exchanged">
        <source>Cash of three operations not exchanged</source>
        <translation>Espèces de trois opérations non échangées</translation>
    </message>
    <message id="cash.cause.cash_move">
        <source>A cash move noted and not made, or made twice</source>
        <translation>Un mouvement noté et pas fait, ou fait deux fois</translation>
    </message>
    <message id="cash.cause.denomination">
        <source>One note or coin too many or too few in the change</source>
        <translation>Un billet ou une pièce de trop ou de moins au rendu</translation>
    </message>
    <message id="cash.cause.denominations_swapped">
        <source>One note taken for another</source>
        <translation>Un billet pris pour un autre</translation>
    </message>
    <message id="cash.cause.open_operation">
        <source>An operation that is still open</source>
        <translation>Une opération encore ouverte</translation>
    </message>
    <message id="cash.stop.already_open">
        <source>A shift is open already.</source>
        <translation>Une caisse est déjà ouverte.</translation>
    </message>
    <message id="cash.stop.not_open">
        <source>No shift is open: 1 opens one.</source>
        <translation>Aucune caisse n’est ouverte : 1 en ouvre une.</translation>
    </message>
    <message id="cash.stop.forgotten">
        <source>Close the earlier shift first (7).</source>
        <translation>Clôturez d’abord la caisse précédente (7).</translation>
    </message>
    <message id="cash.stop.no_name">
        <source>A name is missing.</source>
        <translation>Il manque un nom.</translation>
    </message>
    <message id="cash.stop.no_reason">
        <source>Say why.</source>
        <translation>Dites pourquoi.</translation>
    </message>
    <message id="cash.stop.no_amount">
        <source>Type an amount.</source>
        <translation>Tapez un montant.</translation>
    </message>
    <message id="cash.stop.same_person">
        <source>It is the same person.</source>
        <translation>C’est la même personne.</translation>
    </message>
    <message id="cash.stop.more_than_expected">
        <source>The drawer cannot hold that much.</source>
        <translation>Le tiroir ne peut pas contenir autant.</translation>
    </message>
    <message id="cash.stop.not_counted">
        <source>Something moved cash after the count: count again.</source>
        <translation>Des espèces ont bougé après le comptage : recomptez.</translation>
    </message>
    <message id="cash.stop.no_report">
        <source>This report does not exist.</source>
        <translation>Ce rapport n’existe pas.</translation>
    </message>
    <message id="cash.done.opened">
        <source>The shift is open.</source>
        <translation>La caisse est ouverte.</translation>
    </message>
    <message id="cash.done.moved">
        <source>Written down.</source>
        <translation>C’est noté.</translation>
    </message>
    <message id="cash.done.handed_over">
        <source>The drawer is handed over.</source>
        <translation>La caisse est passée.</translation>
    </message>
    <message id="cash.done.closed">
        <source>Shift closed: report {number}.</source>
        <translation>Caisse clôturée : rapport {number}.</translation>
    </message>
    <message id="cash.report.z">
        <source>Z report {number}</source>
        <translation>Rapport Z {number}</translation>
    </message>
    <message id="cash.report.x">
        <source>X report, shift {number}</source>
        <translation>Rapport X, caisse n° {number}</translation>
    </message>
    <message id="cash.report.not_closed">
        <source>The shift goes on: this is no closing.</source>
        <translation>La caisse continue : ceci n’est pas une clôture.</translation>
    </message>
    <message id="cash.report.who">
        <source>{people} · from {begun} to {ended}</source>
        <translation>{people} · du {begun} au {ended}</translation>
    </message>
    <message id="cash.report.forgotten">
        <source>Closed later than it should have been.</source>
        <translation>Clôturée plus tard que prévu.</translation>
    </message>
    <message id="cash.report.why">
        <source>Reason: {why}</source>
        <translation>Motif : {why}</translation>
    </message>
    <message id="cash.report.approved">
        <source>Approved by {name}</source>
        <translation>Accord de {name}</translation>
    </message>
    <message id="cash.report.drawer">
        <source>Drawer</source>
        <translation>Tiroir</translation>
    </message>
    <message id="cash.report.float">
        <source>Balance {provider}</source>
        <translation>Solde {provider}</translation>
    </message>
    <message id="cash.report.sold">
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message id="cash.report.nothing">
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message id="cash.report.opening">
        <source>At the opening</source>
        <translation>À l’ouverture</translation>
    </message>
    <message id="cash.report.sales_in">
        <source>Taken by sales</source>
        <translation>Reçu par les ventes</translation>
    </message>
    <message id="cash.report.sales_out">
        <source>Given by sales</source>
        <translation>Remis par les ventes</translation>
    </message>
    <message id="cash.report.moved_in">
        <source>Cash in</source>
        <translation>Apports</translation>
    </message>
    <message id="cash.report.moved_out">
        <source>Cash out</source>
        <translation>Sorties</translation>
    </message>
    <message id="cash.report.dropped">
        <source>Into the safe</source>
        <translation>Au coffre</translation>
    </message>
    <message id="cash.report.held">
        <source>For open operations</source>
        <translation>Pour opérations ouvertes</translation>
    </message>
    <message id="cash.report.late">
        <source>Late results of earlier shifts</source>
        <translation>Résultats tardifs d’avant</translation>
    </message>
    <message id="cash.report.expected">
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message id="cash.report.counted">
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message id="cash.report.difference">
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message id="cash.report.grand">
        <source>Sold since ever</source>
        <translation>Vendu depuis toujours</translation>
    </message>
    <message id="cash.report.proof">
        <source>Journal: {head}…</source>
        <translation>Journal : {head}…</translation>
    </message>
    <message id="cash.report.printed">
        <source>Report printed</source>
        <translation>Rapport imprimé</translation>
    </message>
    <message id="cash.report.float_opening">
        <source>At the opening</source>
        <translation>À l’ouverture</translation>
    </message>
    <message id="cash.report.float_moved">
        <source>Moved by sales</source>
        <translation>Mouvement des ventes</translation>
    </message>
    <message id="cash.report.float_commission">
        <source>Commissions by the rates</source>
        <translation>Commissions selon les taux</translation>
    </message>
    <message id="cash.report.float_closing">
        <source>Told last</source>
        <translation>Dernier solde dit</translation>
    </message>
    <message id="cash.report.unknown">
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message id="cash.report.print">
        <source>Print (1)</source>
        <translation>Imprimer (1)</translation>
    </message>
    <message id="cash.report.save">
        <source>PDF (2)</source>
        <translation>PDF (2)</translation>
    </message>
    <message id="cash.certainty.proven">
        <source>Proven: nothing was under way.</source>
        <translation>Prouvé : rien n’était en cours.</translation>
    </message>
    <message id="cash.certainty.assumed">
        <source>Estimated: something was under way, or the rates are not confirmed.</source>
        <translation>Estimé : des opérations étaient en cours, ou les taux ne sont pas confirmés.</translation>
    </message>
    <message id="cash.certainty.unknown">
        <source>Unknown: the balance was not told.</source>
        <translation>Inconnu : le solde n’a pas été dit.</translation>
    </message>
    <message id="cash.list.hint">
        <source>A digit opens a report, 0 shows older ones.</source>
        <translation>Un chiffre ouvre un rapport, 0 montre les plus anciens.</translation>
    </message>
    <message id="cash.list.none">
        <source>No shift was closed yet.</source>
        <translation>Aucune caisse n’a encore été clôturée.</translation>
    </message>
    <message id="cash.list.older">
        <source>Older (0)</source>
        <translation>Plus anciens (0)</translation>
    </message>
    <message id="cash.list.row">
        <source>{number} · {closed} · {name} · difference {amount}</source>
        <translation>{number} · {closed} · {name} · écart {amount}</translation>
    </message>
    <message id="cash.earned.hint">
        <source>By the owner’s rates. What the provider says counts.</source>
        <translation>Selon les taux du propriétaire. Ce que dit le fournisseur fait foi.</translation>
    </message>
    <message id="cash.earned.today">
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message id="cash.earned.month">
        <source>This month</source>
        <translation>Ce mois</translation>
    </message>
    <message id="cash.earned.proven">
        <source>Proven: the balances agree to the last franc.</source>
        <translation>Prouvé : les soldes concordent au franc.</translation>
    </message>
    <message id="cash.earned.assumed">
        <source>Estimated by the rates; no balance proves it yet.</source>
        <translation>Estimé selon les taux ; aucun solde ne le prouve encore.</translation>
    </message>
    <message id="cash.earned.unknown">
        <source>Incomplete: a rate is missing for some services.</source>
        <translation>Incomplet : il manque un taux pour certains services.</translation>
    </message>
    <message id="cash.earned.no_rate">
        <source>no rate</source>
        <translation>pas de taux</translation>
    </message>
    <message id="cash.earned.difference">
        <source>Balances compared with the rates: {amount}</source>
        <translation>Soldes comparés aux taux : {amount}</translation>
    </message>
    <message id="runway.empty">
        <source>Empty about {when}</source>
        <translation>Vide vers {when}</translation>
    </message>
    <message id="runway.guess">
        <source>Empty about {when} (a guess: few days known)</source>
        <translation>Vide vers {when} (estimation : peu de jours connus)</translation>
    </message>
    <message id="runway.drawer">
        <source>Drawer: {said}</source>
        <translation>Tiroir : {said}</translation>
    </message>
    <message id="runway.from" numerus="yes">
        <source>{amount} now, learnt from {count} days of this shop</source>
        <translation>
            <numerusform>{amount} maintenant, appris sur {count} jour de cette boutique</numerusform>
            <numerusform>{amount} maintenant, appris sur {count} jours de cette boutique</numerusform>
        </translation>
    </message>
    <message id="runway.step">
        <source>{time}: {flow}, then {left} ({weeks} weeks{feast})</source>
        <translation>{time} : {flow}, reste {left} ({weeks} semaines{feast})</translation>
    </message>
    <message id="runway.swap">
        <source>To last the day, exchange {amount} between drawer and balance.</source>
        <translation>Pour finir la journée, échangez {amount} entre tiroir et solde.</translation>
    </message>
    <message id="float.low">
        <source>Balance too low: {left} for {wanted}. It would be refused.</source>
        <translation>Solde trop bas : {left} pour {wanted}. Ce serait refusé.</translation>
    </message>
    <message id="approval.cash_out">
        <source>{name} wants to take {amount} F out of the drawer: {why}</source>
        <translation>{name} veut sortir {amount} F du tiroir : {why}</translation>
    </message>
    <message id="approval.expected">
        <source>{name} wants to see what should be in the drawer.</source>
        <translation>{name} veut voir ce qu’il devrait y avoir dans le tiroir.</translation>
    </message>
    <message id="cash.shift_needed">
        <source>This shop sells with an open shift only: F12, then 1. Nothing was sent.</source>
        <translation>Cette boutique ne vend que caisse ouverte : F12, puis 1. Rien n’est parti.</translation>
    </message>
    <message id="cash.gap.reason">
        <source>{time} · {service} · {amount}</source>
        <translation>{time} · {service} · {amount}</translation>
    </message>
    <message id="cash.earned.at_least">
        <source>{amount} or more</source>
        <translation>{amount} ou plus</translation>
    </message>
</context>
</TS>
