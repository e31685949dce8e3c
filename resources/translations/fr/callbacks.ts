<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="entry.called_back">
        <source>Callback, not proven: asked about</source>
        <translation>Rappel du fournisseur, non prouvé : on demande</translation>
    </message>
    <message id="trouble.no_callbacks.title">
        <source>The provider’s callbacks cannot be received here</source>
        <translation>Les rappels du fournisseur ne peuvent pas être reçus ici</translation>
    </message>
    <message id="trouble.no_callbacks.advice">
        <source>No money is concerned: sales go on, and the till asks for each result itself. Check callback_receiver and callback_certificate in the settings.</source>
        <translation>L’argent n’est pas concerné : les ventes continuent et la caisse demande elle-même chaque résultat. Vérifiez callback_receiver et callback_certificate dans les réglages.</translation>
    </message>
    <message id="credential.callback_relay_key">
        <source>Key of the callback relay</source>
        <translation>Clé du relais de rappels</translation>
    </message>
    <message id="option.intech_pins">
        <source>Pinned keys of Intech</source>
        <translation>Clés épinglées d’Intech</translation>
    </message>
    <message id="option.intech_pins.help">
        <source>Fingerprints (SHA-256, base64) of the public keys that Intech’s server may show, separated by spaces: the one in use and the next one. Empty: the computer’s own trust decides.</source>
        <translation>Empreintes (SHA-256, base64) des clés publiques que le serveur d’Intech peut présenter, séparées par des espaces : celle en service et la suivante. Vide : la confiance de l’ordinateur décide.</translation>
    </message>
    <message id="option.intech_pin_check">
        <source>When a pinned key differs</source>
        <translation>Si une clé épinglée diffère</translation>
    </message>
    <message id="option.intech_pin_check.help">
        <source>report: go on, and write it into the log. enforce: send nothing. Only enforce what Intech has promised to announce.</source>
        <translation>report : continuer et le noter dans le journal technique. enforce : ne rien envoyer. N’imposez que ce qu’Intech a promis d’annoncer.</translation>
    </message>
    <message id="option.callback_receiver">
        <source>Receive callbacks on port</source>
        <translation>Recevoir les rappels sur le port</translation>
    </message>
    <message id="option.callback_receiver.help">
        <source>A port of this computer (8770), or an address and a port (192.168.1.10:8443, with a certificate), at which your own relay hands in Intech’s callbacks. Empty: none is received, which is enough.</source>
        <translation>Un port de cet ordinateur (8770), ou une adresse et un port (192.168.1.10:8443, avec un certificat), où votre propre relais remet les rappels d’Intech. Vide : aucun n’est reçu, ce qui suffit.</translation>
    </message>
    <message id="option.callback_certificate">
        <source>Certificate of the receiver</source>
        <translation>Certificat du récepteur</translation>
    </message>
    <message id="option.callback_certificate.help">
        <source>A PEM file with the certificate and its key. Needed as soon as other machines may call.</source>
        <translation>Un fichier PEM avec le certificat et sa clé. Nécessaire dès que d’autres machines peuvent appeler.</translation>
    </message>
    <message id="option.callback_relay_url">
        <source>Fetch callbacks from a relay</source>
        <translation>Chercher les rappels chez un relais</translation>
    </message>
    <message id="option.callback_relay_url.help">
        <source>Address of a relay of your own that keeps Intech’s callbacks until the till fetches them; its key is typed with “keys set intech”. Empty: none is asked.</source>
        <translation>Adresse de votre propre relais, qui garde les rappels d’Intech jusqu’à ce que la caisse les prenne ; sa clé se tape avec « keys set intech ». Vide : aucun n’est interrogé.</translation>
    </message>
    <message id="option.link_hosts">
        <source>More hosts for payment links</source>
        <translation>Autres hôtes des liens de paiement</translation>
    </message>
    <message id="option.link_hosts.help">
        <source>Names of hosts whose payment links may be shown besides those of the providers, separated by spaces. Other links are not drawn.</source>
        <translation>Noms des hôtes dont les liens de paiement peuvent être montrés, en plus de ceux des fournisseurs, séparés par des espaces. Les autres liens ne sont pas dessinés.</translation>
    </message>
    <message id="doctor.callbacks.off">
        <source>callbacks are not received, and not needed</source>
        <translation>les rappels ne sont pas reçus, et ne sont pas nécessaires</translation>
    </message>
    <message id="doctor.callbacks.fine">
        <source>callbacks can be received at {where}</source>
        <translation>les rappels peuvent être reçus à {where}</translation>
    </message>
    <message id="doctor.callbacks.relay">
        <source>callbacks are fetched from {where}</source>
        <translation>les rappels sont pris chez {where}</translation>
    </message>
    <message id="doctor.callbacks.impossible">
        <source>callbacks cannot be received: {why}</source>
        <translation>les rappels ne peuvent pas être reçus : {why}</translation>
    </message>
    <message id="doctor.callbacks.impossible.remedy">
        <source>An open till holds the port itself; otherwise choose another one (callback_receiver), and give a certificate when other machines call (callback_certificate). Sales go on without it.</source>
        <translation>Une caisse ouverte tient elle-même le port ; sinon choisissez-en un autre (callback_receiver), et donnez un certificat si d’autres machines appellent (callback_certificate). Les ventes continuent sans cela.</translation>
    </message>
    <message id="cli.command.callback">
        <source>Callbacks</source>
        <translation>Rappels du fournisseur</translation>
    </message>
    <message id="cli.command.callback_fingerprint">
        <source>Print the fingerprint of a certificate’s public key, as Intech wants it</source>
        <translation>Donne l’empreinte de la clé publique d’un certificat, telle qu’Intech la demande</translation>
    </message>
    <message id="cli.help.target">
        <source>a PEM or DER file, or HOST[:PORT], whose certificate must be valid</source>
        <translation>un fichier PEM ou DER, ou HÔTE[:PORT], dont le certificat doit être valable</translation>
    </message>
    <message id="cli.value.target">
        <source>CERT_OR_HOST</source>
        <translation>CERT_OU_HÔTE</translation>
    </message>
    <message id="cli.no_certificate">
        <source>There is no usable certificate at {target}: {why}</source>
        <translation>Pas de certificat utilisable à {target} : {why}</translation>
    </message>
    <message id="link.refused">
        <source>Payment link not shown: {host} is not a known host. The owner adds it (link_hosts) only if the provider confirms it.</source>
        <translation>Lien de paiement non montré : {host} n’est pas un hôte connu. Le patron l’ajoute (link_hosts) seulement si le fournisseur le confirme.</translation>
    </message>
</context>
</TS>
