<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="notice.look">
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message id="notice.copy">
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message id="notice.crash">
        <source>The program stopped at a fault the time before. The sales are in the journal.</source>
        <translation>Le programme s’est arrêté sur une erreur la fois précédente. Les ventes sont au journal.</translation>
    </message>
    <message id="notice.release">
        <source>Version {version} is out; nothing is installed by itself.</source>
        <translation>La version {version} est parue ; rien ne s’installe tout seul.</translation>
    </message>
    <message id="option.update_url">
        <source>Where newer versions are told</source>
        <translation>Adresse des nouvelles versions</translation>
    </message>
    <message id="option.update_url.help">
        <source>The publisher’s signed page of versions, looked at once a day. Empty: never looked for. Nothing is fetched or installed by itself.</source>
        <translation>La page signée des versions de l’éditeur, consultée une fois par jour. Vide : jamais. Rien n’est téléchargé ni installé tout seul.</translation>
    </message>
    <message id="option.update_key">
        <source>Publisher’s key</source>
        <translation>Clé de l’éditeur</translation>
    </message>
    <message id="option.update_key.help">
        <source>The public key that signs the page of versions, 64 signs, as the publisher’s site and the installer’s papers tell it.</source>
        <translation>La clé publique qui signe la page des versions, 64 signes, donnée par le site de l’éditeur et les papiers de l’installateur.</translation>
    </message>
    <message id="doctor.printer.none">
        <source>No receipt printer is set</source>
        <translation>Aucune imprimante de reçus n’est réglée</translation>
    </message>
    <message id="doctor.printer.fine">
        <source>The printer answers ({device})</source>
        <translation>L’imprimante répond ({device})</translation>
    </message>
    <message id="doctor.printer.unreachable">
        <source>The printer does not answer ({device})</source>
        <translation>L’imprimante ne répond pas ({device})</translation>
    </message>
    <message id="doctor.printer.unreachable.remedy">
        <source>Switch it on, look at its cable or address, then look again. Sales go on without it.</source>
        <translation>Allumez-la, vérifiez son câble ou son adresse, puis regardez encore. Les ventes continuent sans elle.</translation>
    </message>
    <message id="doctor.printer.out_of_paper">
        <source>The printer has no paper ({device})</source>
        <translation>L’imprimante n’a plus de papier ({device})</translation>
    </message>
    <message id="doctor.printer.out_of_paper.remedy">
        <source>Put a new roll in; the receipts that are missing can be printed again.</source>
        <translation>Mettez un nouveau rouleau ; les reçus manquants peuvent être réimprimés.</translation>
    </message>
    <message id="doctor.printer.broken_off">
        <source>The printer stopped in the middle ({device})</source>
        <translation>L’imprimante s’est arrêtée en cours de route ({device})</translation>
    </message>
    <message id="doctor.printer.broken_off.remedy">
        <source>Switch it off and on again.</source>
        <translation>Éteignez-la puis rallumez-la.</translation>
    </message>
    <message id="doctor.reports.none">
        <source>No unseen report of a fault</source>
        <translation>Aucun rapport de panne à voir</translation>
    </message>
    <message id="doctor.reports.unseen">
        <source>The program failed at an earlier time ({path})</source>
        <translation>Le programme a échoué une fois précédente ({path})</translation>
    </message>
    <message id="doctor.reports.unseen.remedy">
        <source>The report holds no secrets: send it to support, or look at it in the window.</source>
        <translation>Le rapport ne contient aucun secret : envoyez-le à l’assistance, ou regardez-le dans la fenêtre.</translation>
    </message>
    <message id="doctor.version.unasked">
        <source>Version {version}; newer ones are not looked for</source>
        <translation>Version {version} ; les nouvelles ne sont pas recherchées</translation>
    </message>
    <message id="doctor.version.newest">
        <source>Version {version} is the newest</source>
        <translation>La version {version} est la plus récente</translation>
    </message>
    <message id="doctor.version.older">
        <source>Version {version} is out ({page})</source>
        <translation>La version {version} est parue ({page})</translation>
    </message>
    <message id="doctor.version.older.remedy">
        <source>Close the day, then install it from that page; open sales are kept.</source>
        <translation>Terminez la journée, puis installez-la depuis cette page ; les ventes ouvertes sont gardées.</translation>
    </message>
</context>
</TS>
