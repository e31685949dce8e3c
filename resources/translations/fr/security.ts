<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="program.test_account">
        <source>TEST ACCOUNT</source>
        <translation>COMPTE D’ESSAI</translation>
    </message>
    <message id="trouble.key_store_locked.title">
        <source>The system’s key store is locked</source>
        <translation>Le coffre des clés du système est verrouillé</translation>
    </message>
    <message id="trouble.key_store_locked.advice">
        <source>Nothing is sent meanwhile; the journal can be read. Unlock it: the till asks again by itself.</source>
        <translation>Rien n’est envoyé entre-temps ; le journal se consulte. Déverrouillez-le : la caisse redemande d’elle-même.</translation>
    </message>
    <message id="trouble.key_store_slow.title">
        <source>The system’s key store has not answered yet</source>
        <translation>Le coffre des clés du système n’a pas encore répondu</translation>
    </message>
    <message id="trouble.key_store_slow.advice">
        <source>Nothing is sent meanwhile; the journal can be read. The till goes on waiting for it.</source>
        <translation>Rien n’est envoyé entre-temps ; le journal se consulte. La caisse l’attend toujours.</translation>
    </message>
    <message id="trouble.key_not_kept.title">
        <source>The key store did not keep the key whole</source>
        <translation>Le coffre n’a pas gardé la clé en entier</translation>
    </message>
    <message id="trouble.key_not_kept.advice">
        <source>It may be too small for it. Choose the encrypted file in the settings, then store the key again.</source>
        <translation>Il est peut-être trop petit. Choisissez le fichier chiffré dans les réglages, puis enregistrez la clé de nouveau.</translation>
    </message>
    <message id="trouble.key_file_locked.title">
        <source>The key file wants its passphrase</source>
        <translation>Le fichier des clés attend sa phrase secrète</translation>
    </message>
    <message id="trouble.key_file_locked.advice">
        <source>Type it with Ctrl+Shift+L, or when a command asks. Nothing is sent before; the journal can be read.</source>
        <translation>Tapez-la avec Ctrl+Maj+L, ou quand une commande la demande. Rien n’est envoyé avant ; le journal se consulte.</translation>
    </message>
    <message id="trouble.key_file_refused.title">
        <source>This passphrase does not open the key file</source>
        <translation>Cette phrase secrète n’ouvre pas le fichier des clés</translation>
    </message>
    <message id="trouble.key_file_refused.advice">
        <source>Type it again. Nobody can recover it: without it, delete the file and store new keys.</source>
        <translation>Tapez-la de nouveau. Personne ne peut la retrouver : sans elle, effacez le fichier et enregistrez de nouvelles clés.</translation>
    </message>
    <message id="trouble.test_account.title">
        <source>The provider treats this as a test account</source>
        <translation>Le fournisseur traite ce compte comme un compte d’essai</translation>
    </message>
    <message id="trouble.test_account.advice">
        <source>It refuses everything above 300 F, and nothing was taken. Ask the provider to enable it, or choose “test” under Account.</source>
        <translation>Il refuse tout au-delà de 300 F, et rien n’a été prélevé. Faites-le activer, ou choisissez « essai » sous Compte.</translation>
    </message>
    <message id="option.account">
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message id="option.account.help">
        <source>A test account has its own keys and its own journal; the window and the receipts say so.</source>
        <translation>Un compte d’essai a ses propres clés et son propre journal ; la fenêtre et les reçus le disent.</translation>
    </message>
    <message id="option.account.live">
        <source>Live: real money</source>
        <translation>Réel : de l’argent véritable</translation>
    </message>
    <message id="option.account.test">
        <source>Test: up to 300 F</source>
        <translation>Essai : jusqu’à 300 F</translation>
    </message>
    <message id="option.key_store">
        <source>Where the keys are kept</source>
        <translation>Où les clés sont gardées</translation>
    </message>
    <message id="option.key_store.help">
        <source>The system’s key store. On a machine without one: an encrypted file, whose passphrase is asked at each start and kept nowhere.</source>
        <translation>Le coffre du système. Sur une machine qui n’en a pas : un fichier chiffré, dont la phrase secrète est demandée à chaque démarrage et gardée nulle part.</translation>
    </message>
    <message id="option.key_store.system">
        <source>The system’s key store</source>
        <translation>Le coffre du système</translation>
    </message>
    <message id="option.key_store.file">
        <source>An encrypted file with a passphrase</source>
        <translation>Un fichier chiffré, avec une phrase secrète</translation>
    </message>
    <message id="unlock.locked.title">
        <source>Passphrase of the keys</source>
        <translation>Phrase secrète des clés</translation>
    </message>
    <message id="unlock.locked.why">
        <source>The keys of this till stand in an encrypted file. Until it is open nothing is sold; the journal can be read.</source>
        <translation>Les clés de cette caisse sont dans un fichier chiffré. Tant qu’il est fermé, rien ne se vend ; le journal se consulte.</translation>
    </message>
    <message id="unlock.new.title">
        <source>A new passphrase for the keys</source>
        <translation>Une nouvelle phrase secrète pour les clés</translation>
    </message>
    <message id="unlock.new.why">
        <source>At least 10 characters; several words are best. It is asked at each start, kept nowhere and cannot be recovered.</source>
        <translation>Au moins 10 signes ; plusieurs mots, c’est le mieux. Elle est demandée à chaque démarrage, n’est gardée nulle part et ne se retrouve pas.</translation>
    </message>
    <message id="unlock.passphrase">
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message id="unlock.again">
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message id="unlock.open">
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message id="unlock.later">
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message id="unlock.trying">
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message id="unlock.differ">
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
    <message id="unlock.short">
        <source>A new passphrase has at least 10 characters.</source>
        <translation>Une nouvelle phrase secrète a au moins 10 signes.</translation>
    </message>
    <message id="keys.title">
        <source>Keys of the providers</source>
        <translation>Clés des fournisseurs</translation>
    </message>
    <message id="keys.why">
        <source>A key is never shown: only where it is held and its fingerprint. A new one takes effect at the next request; open operations go on.</source>
        <translation>Une clé n’est jamais affichée : seulement où elle est gardée et son empreinte. Une nouvelle prend effet à la demande suivante ; les opérations en cours continuent.</translation>
    </message>
    <message id="keys.reading">
        <source>The key store is being read…</source>
        <translation>Lecture du coffre…</translation>
    </message>
    <message id="keys.none">
        <source>Nothing to keep here: the sandbox has keys of its own.</source>
        <translation>Rien à garder ici : le bac à sable a ses propres clés.</translation>
    </message>
    <message id="keys.unchanged">
        <source>empty: unchanged</source>
        <translation>vide : inchangée</translation>
    </message>
    <message id="keys.save">
        <source>Store</source>
        <translation>Enregistrer</translation>
    </message>
    <message id="keys.again">
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message id="keys.kept">
        <source>Stored. It is used from the next request on.</source>
        <translation>Enregistrée. Elle sert dès la demande suivante.</translation>
    </message>
    <message id="keys.no_key">
        <source>That is no key: 1 to 1,280 letters, digits and signs without spaces.</source>
        <translation>Ce n’est pas une clé : de 1 à 1 280 lettres, chiffres et signes, sans espaces.</translation>
    </message>
    <message id="keys.there">
        <source>The keys are there: the till can sell.</source>
        <translation>Les clés sont là : la caisse peut vendre.</translation>
    </message>
    <message id="shortcut.keys">
        <source>Keys of the providers, and their passphrase</source>
        <translation>Clés des fournisseurs, et leur phrase secrète</translation>
    </message>
    <message id="cli.holding.unknown">
        <source>the key store does not say</source>
        <translation>le coffre ne le dit pas</translation>
    </message>
    <message id="cli.type_passphrase">
        <source>Passphrase of the key file (not shown; empty: stays locked):</source>
        <translation>Phrase secrète du fichier des clés (ne s’affiche pas ; vide : reste fermé) :</translation>
    </message>
    <message id="cli.new_passphrase">
        <source>New passphrase for the key file, at least 10 characters (not shown):</source>
        <translation>Nouvelle phrase secrète du fichier des clés, au moins 10 signes (ne s’affiche pas) :</translation>
    </message>
    <message id="cli.new_passphrase_again">
        <source>The same once more:</source>
        <translation>La même encore une fois :</translation>
    </message>
    <message id="cli.help.bundle">
        <source>writes the findings, settings, logs and figures, without secrets and people, to a file for support</source>
        <translation>écrit constats, réglages, journaux techniques et chiffres, sans secret ni personne, dans un fichier pour l’assistance</translation>
    </message>
    <message id="cli.support_written">
        <source>For support: {file}. It holds no key, customer, name or amount.</source>
        <translation>Pour l’assistance : {file}. Il ne contient ni clé, ni client, ni nom, ni montant.</translation>
    </message>
    <message id="doctor.hosts.listed">
        <source>The till reaches only: {hosts}</source>
        <translation>La caisse ne joint que : {hosts}</translation>
    </message>
    <message id="outbound.intech_url">
        <source>payments through Intech</source>
        <translation>paiements par Intech</translation>
    </message>
    <message id="outbound.intram_url">
        <source>payment links through Intram</source>
        <translation>liens de paiement par Intram</translation>
    </message>
    <message id="outbound.callback_relay_url">
        <source>the shop’s own relay of callbacks</source>
        <translation>le relais de rappels de la boutique</translation>
    </message>
    <message id="outbound.update_url">
        <source>signed news of a newer version</source>
        <translation>annonce signée d’une version plus récente</translation>
    </message>
    <message id="outbound.proxy">
        <source>the owner’s proxy</source>
        <translation>le proxy du propriétaire</translation>
    </message>
    <message id="outbound.printer">
        <source>the receipt printer</source>
        <translation>l’imprimante à tickets</translation>
    </message>
    <message id="shortcut.support">
        <source>A file for support: no key, customer, name or amount in it</source>
        <translation>Un fichier pour l’assistance : ni clé, ni client, ni nom, ni montant</translation>
    </message>
    <message id="support.making">
        <source>The file for support is being made…</source>
        <translation>Le fichier pour l’assistance se prépare…</translation>
    </message>
    <message id="option.forget_after">
        <source>Forget customers after</source>
        <translation>Oublier les clients après</translation>
    </message>
    <message id="option.forget_after.help">
        <source>Numbers, names and messages of finished operations are taken out of the journal after that time; sums and the chain stay.</source>
        <translation>Numéros, noms et messages des opérations terminées sont retirés du journal passé ce délai ; les sommes et la chaîne restent.</translation>
    </message>
    <message id="option.forget_after.never">
        <source>Never by itself</source>
        <translation>Jamais de soi-même</translation>
    </message>
    <message id="option.forget_after.180">
        <source>180 days</source>
        <translation>180 jours</translation>
    </message>
    <message id="option.forget_after.365">
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message id="option.forget_after.730">
        <source>2 years</source>
        <translation>2 ans</translation>
    </message>
    <message id="option.forget_after.1825">
        <source>5 years</source>
        <translation>5 ans</translation>
    </message>
</context>
</TS>
