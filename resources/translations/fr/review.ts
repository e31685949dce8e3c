<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="cli.help.accept">
        <source>a till whose key may change this time; repeat for each one</source>
        <translation>une caisse dont la clé peut changer cette fois ; à répéter pour chacune</translation>
    </message>
    <message id="cli.value.till">
        <source>TILL</source>
        <translation>CAISSE</translation>
    </message>
    <message id="screen.figures">
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message id="figures.hours">
        <source>The day by hour and service</source>
        <translation>La journée par heure et par service</translation>
    </message>
    <message id="figures.hours.told">
        <source>{sum} operations; most at {hour}: {most}</source>
        <translation>{sum} opérations ; le plus à {hour} : {most}</translation>
    </message>
    <message id="figures.ends">
        <source>Successes and failures by service</source>
        <translation>Réussites et échecs par service</translation>
    </message>
    <message id="figures.ends.told">
        <source>{succeeded} succeeded, {failed} failed</source>
        <translation>{succeeded} réussies, {failed} échouées</translation>
    </message>
    <message id="figures.lasting">
        <source>Time to completion by service</source>
        <translation>Durée jusqu’au résultat par service</translation>
    </message>
    <message id="figures.lasting.told">
        <source>The slowest is {service}: half of them end within {half}</source>
        <translation>Le plus lent : {service}, la moitié finit en {half}</translation>
    </message>
    <message id="figures.nothing">
        <source>Nothing was done in these days.</source>
        <translation>Rien n’a été fait ces jours-là.</translation>
    </message>
    <message id="figures.others">
        <source>All others</source>
        <translation>Tous les autres</translation>
    </message>
    <message id="figures.hour">
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message id="figures.service">
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message id="figures.all">
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message id="figures.succeeded">
        <source>Succeeded</source>
        <translation>Réussies</translation>
    </message>
    <message id="figures.failed">
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message id="figures.open">
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message id="figures.half">
        <source>Half of them within</source>
        <translation>La moitié en</translation>
    </message>
    <message id="figures.nine_of_ten">
        <source>Nine of ten within</source>
        <translation>Neuf sur dix en</translation>
    </message>
    <message id="figures.seen_on">
        <source>Seen on</source>
        <translation>Vu sur</translation>
    </message>
    <message id="figures.seconds">
        <source>{whole}.{tenth} s</source>
        <translation>{whole},{tenth} s</translation>
    </message>
    <message id="figures.minutes">
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message id="figures.days">
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message id="figures.as_words">
        <source>As words</source>
        <translation>En mots</translation>
    </message>
    <message id="figures.as_pictures">
        <source>As pictures</source>
        <translation>En images</translation>
    </message>
    <message id="figures.save">
        <source>Save as a PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message id="shortcut.export">
        <source>Write what is shown to a file (journal, figures)</source>
        <translation>Écrire ce qui est affiché dans un fichier (journal, chiffres)</translation>
    </message>
    <message id="figures.span">
        <source>From {first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message id="figures.one_day">
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message id="figures.picture">
        <source>Picture: {title}. {summary}</source>
        <translation>Image : {title}. {summary}</translation>
    </message>
    <message id="figures.table">
        <source>Table: {title}</source>
        <translation>Tableau : {title}</translation>
    </message>
    <message id="list.title">
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message id="list.moment">
        <source>Day and time</source>
        <translation>Jour et heure</translation>
    </message>
    <message id="list.count" numerus="yes">
        <source>{count} operations</source>
        <translation>
            <numerusform>{count} opération</numerusform>
            <numerusform>{count} opérations</numerusform>
        </translation>
    </message>
    <message id="list.since">
        <source>From {day}</source>
        <translation>À partir du {day}</translation>
    </message>
    <message id="list.until">
        <source>Until {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
    <message id="list.search">
        <source>Search: {text}</source>
        <translation>Recherche : {text}</translation>
    </message>
    <message id="list.service">
        <source>Service: {service}</source>
        <translation>Service : {service}</translation>
    </message>
    <message id="list.direction">
        <source>Kind: {direction}</source>
        <translation>Sens : {direction}</translation>
    </message>
    <message id="list.cashier">
        <source>Cashier: {cashier}</source>
        <translation>Caissier : {cashier}</translation>
    </message>
    <message id="list.states">
        <source>State: {states}</source>
        <translation>État : {states}</translation>
    </message>
    <message id="cli.usage.entries">
        <source>Entries of the journal (json, jsonl) are narrowed by days only: a chain has no gaps.</source>
        <translation>Les écritures du journal (json, jsonl) ne se limitent que par jours : une chaîne n’a pas de trou.</translation>
    </message>
    <message id="cli.help.direction">
        <source>deposit, withdrawal or sale</source>
        <translation>dépôt, retrait ou vente</translation>
    </message>
    <message id="cli.help.sold_by">
        <source>only what this cashier sold</source>
        <translation>seulement ce que ce caissier a vendu</translation>
    </message>
    <message id="export.kind">
        <source>Write the list as</source>
        <translation>Écrire la liste en</translation>
    </message>
    <message id="export.kind.csv">
        <source>CSV for Excel</source>
        <translation>CSV pour Excel</translation>
    </message>
    <message id="export.kind.csv-plain">
        <source>CSV for programs</source>
        <translation>CSV pour programmes</translation>
    </message>
    <message id="export.kind.xlsx">
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message id="export.kind.pdf">
        <source>PDF, with its totals</source>
        <translation>PDF, avec les totaux</translation>
    </message>
    <message id="export.kind.json">
        <source>Journal with its proof (JSON)</source>
        <translation>Journal avec sa preuve (JSON)</translation>
    </message>
    <message id="export.kind.jsonl">
        <source>Journal with its proof (JSON lines)</source>
        <translation>Journal avec sa preuve (lignes JSON)</translation>
    </message>
    <message id="export.begin">
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message id="export.stop">
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message id="export.progress">
        <source>Written so far</source>
        <translation>Déjà écrit</translation>
    </message>
    <message id="export.stopped">
        <source>Stopped: no file was left.</source>
        <translation>Arrêté : aucun fichier n’est resté.</translation>
    </message>
    <message id="export.failed">
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message id="export.done">
        <source>Written: {file}</source>
        <translation>Écrit : {file}</translation>
    </message>
    <message id="total.shown">
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message id="option.witness_phone">
        <source>Owner’s WhatsApp number</source>
        <translation>Numéro WhatsApp du propriétaire</translation>
    </message>
    <message id="option.witness_phone.help">
        <source>Every evening the till sends the journal’s proof there, once, as an ordinary WhatsApp message. Each one costs the fee of your account, also when its answer is lost. Empty: no message.</source>
        <translation>Chaque soir, la caisse y envoie la preuve du journal, une seule fois, comme un message WhatsApp ordinaire. Chacun coûte les frais de votre compte, même si sa réponse se perd. Vide : aucun message.</translation>
    </message>
    <message id="option.witness_totals">
        <source>Totals in that message</source>
        <translation>Totaux dans ce message</translation>
    </message>
    <message id="option.witness_totals.help">
        <source>Also tells how many operations succeeded that day, and for how much.</source>
        <translation>Dit aussi combien d’opérations ont réussi ce jour-là, et pour quel montant.</translation>
    </message>
    <message id="witness.title">
        <source>{shop} till {till}, {day}</source>
        <translation>{shop} caisse {till}, {day}</translation>
    </message>
    <message id="witness.proof">
        <source>Proof: {head}</source>
        <translation>Preuve : {head}</translation>
    </message>
    <message id="proof.sound">
        <source>Proof: entry {seq} is {hash}, and follows; the journal ends with {head_seq}: {head}</source>
        <translation>Preuve : l’écriture {seq} est {hash}, et suit ; le journal finit par {head_seq} : {head}</translation>
    </message>
    <message id="proof.broken">
        <source>Entry {seq} is not what was written: verify the journal.</source>
        <translation>L’écriture {seq} n’est pas ce qui fut écrit : vérifiez le journal.</translation>
    </message>
</context>
</TS>
