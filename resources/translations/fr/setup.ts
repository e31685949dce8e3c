<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="program.training">
        <source>TRAINING</source>
        <translation>ENTRAÎNEMENT</translation>
    </message>
    <message id="ways.none">
        <source>This till runs on its sandbox: there is nowhere else to go from here.</source>
        <translation>Cette caisse tourne sur son bac à sable : on ne va nulle part ailleurs d’ici.</translation>
    </message>
    <message id="ways.finish_first">
        <source>Finish with the customer first: an order stands half done, or cash is to be handed over.</source>
        <translation>Terminez d’abord avec le client : une saisie est en cours, ou de l’argent est à remettre.</translation>
    </message>
    <message id="shortcut.training">
        <source>Into training, or back to the real shop</source>
        <translation>Passer en entraînement, ou revenir à la vraie caisse</translation>
    </message>
    <message id="shortcut.set_up">
        <source>Set the till up step by step</source>
        <translation>Régler la caisse pas à pas</translation>
    </message>
    <message id="shortcut.open_again">
        <source>Open the till again with the saved settings</source>
        <translation>Rouvrir la caisse avec les réglages enregistrés</translation>
    </message>
    <message id="setup.name">
        <source>Setting up the till</source>
        <translation>Mise en route de la caisse</translation>
    </message>
    <message id="setup.count">
        <source>Page {place} of {count}</source>
        <translation>Page {place} sur {count}</translation>
    </message>
    <message id="setup.back">
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message id="setup.next">
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message id="setup.train">
        <source>Train first</source>
        <translation>S’entraîner d’abord</translation>
    </message>
    <message id="setup.try.keys">
        <source>Try the keys</source>
        <translation>Essayer les clés</translation>
    </message>
    <message id="setup.try.printer">
        <source>Print a test</source>
        <translation>Imprimer un essai</translation>
    </message>
    <message id="setup.open">
        <source>Open the till</source>
        <translation>Ouvrir la caisse</translation>
    </message>
    <message id="setup.open_training">
        <source>Open in training</source>
        <translation>Ouvrir en entraînement</translation>
    </message>
    <message id="setup.wait">
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message id="setup.none">
        <source>not given</source>
        <translation>non renseigné</translation>
    </message>
    <message id="setup.language.title">
        <source>Welcome. Language and screen</source>
        <translation>Bienvenue. Langue et écran</translation>
    </message>
    <message id="setup.language.sentence">
        <source>A few pages, five minutes. Everything can be changed later in the settings. F2 opens the till at once in training, without real money; these questions wait.</source>
        <translation>Quelques pages, cinq minutes. Tout se change plus tard dans les réglages. F2 ouvre tout de suite la caisse en entraînement, sans argent réel ; ces questions attendent.</translation>
    </message>
    <message id="setup.shop.title">
        <source>The shop</source>
        <translation>La boutique</translation>
    </message>
    <message id="setup.shop.sentence">
        <source>This stands on the receipts and at the top of the window.</source>
        <translation>Ceci figure sur les reçus et en haut de la fenêtre.</translation>
    </message>
    <message id="setup.till.title">
        <source>The till</source>
        <translation>La caisse</translation>
    </message>
    <message id="setup.till.sentence">
        <source>Each till of the shop has a code of its own: it begins every receipt number.</source>
        <translation>Chaque caisse de la boutique a son propre code : il commence chaque numéro de reçu.</translation>
    </message>
    <message id="setup.keys.title">
        <source>Account with {provider}</source>
        <translation>Compte {provider}</translation>
    </message>
    <message id="setup.keys.sentence">
        <source>{provider} gave these keys to your shop. They go into this computer’s key store, into no file. Without an account leave everything empty: training needs no key.</source>
        <translation>{provider} a donné ces clés à votre boutique. Elles vont dans le trousseau de cet ordinateur, dans aucun fichier. Sans compte, laissez tout vide : l’entraînement se passe de clé.</translation>
    </message>
    <message id="setup.keys.there">
        <source>keys given</source>
        <translation>clés données</translation>
    </message>
    <message id="setup.keys.none">
        <source>no keys</source>
        <translation>sans clés</translation>
    </message>
    <message id="setup.key.help">
        <source>As the provider wrote it, without spaces.</source>
        <translation>Telle que le prestataire l’a écrite, sans espace.</translation>
    </message>
    <message id="setup.key.held">
        <source>kept already: leave empty</source>
        <translation>déjà gardée : laissez vide</translation>
    </message>
    <message id="setup.verdict.works">
        <source>The keys work. Your balance there: {detail}</source>
        <translation>Les clés marchent. Votre solde là-bas : {detail}</translation>
    </message>
    <message id="setup.verdict.refused">
        <source>The provider refuses these keys ({detail}). No money moved. Type them again, or ask the provider.</source>
        <translation>Le prestataire refuse ces clés ({detail}). Aucun argent n’a bougé. Retapez-les, ou demandez au prestataire.</translation>
    </message>
    <message id="setup.verdict.no_answer">
        <source>No answer that tells anything came ({detail}). No money moved. Look at the network and try again; you may also go on.</source>
        <translation>Aucune réponse utile n’est venue ({detail}). Aucun argent n’a bougé. Vérifiez le réseau et réessayez ; vous pouvez aussi continuer.</translation>
    </message>
    <message id="setup.verdict.missing">
        <source>A key is missing: {detail}</source>
        <translation>Il manque une clé : {detail}</translation>
    </message>
    <message id="setup.verdict.no_key_store">
        <source>This computer has no key store that can be trusted ({detail}). Keys cannot be kept: go back and give a passphrase for an encrypted file. Training works without.</source>
        <translation>Cet ordinateur n’a pas de trousseau sûr ({detail}). Les clés ne peuvent pas être gardées : revenez en arrière et donnez une phrase secrète pour un fichier chiffré. L’entraînement s’en passe.</translation>
    </message>
    <message id="setup.verdict.not_tried">
        <source>This provider has no question without consequence: the first link will show whether the keys are right.</source>
        <translation>Ce prestataire n’a pas de question sans conséquence : le premier lien dira si les clés sont justes.</translation>
    </message>
    <message id="setup.printer.title">
        <source>The receipt printer</source>
        <translation>L’imprimante des reçus</translation>
    </message>
    <message id="setup.printer.sentence">
        <source>Without a printer leave the line empty: receipts can be saved as pages.</source>
        <translation>Sans imprimante, laissez la ligne vide : les reçus s’enregistrent en pages.</translation>
    </message>
    <message id="setup.printer.found">
        <source>Use the printer that was found: {device}</source>
        <translation>Utiliser l’imprimante trouvée : {device}</translation>
    </message>
    <message id="setup.printer.printed">
        <source>Sent. Look at the paper: are the accents right?</source>
        <translation>Envoyé. Regardez le papier : les accents sont-ils justes ?</translation>
    </message>
    <message id="setup.printer.words">
        <source>The printer works.</source>
        <translation>L’imprimante marche.</translation>
    </message>
    <message id="setup.finish.title">
        <source>Ready</source>
        <translation>C’est prêt</translation>
    </message>
    <message id="setup.finish.sentence">
        <source>Look it over, then open the till. Ctrl+Shift+S brings these pages back at any time.</source>
        <translation>Relisez, puis ouvrez la caisse. Ctrl+Maj+S ramène ces pages à tout moment.</translation>
    </message>
    <message id="setup.finish.no_keys">
        <source>Without a provider’s keys the till opens in training: nothing moves real money.</source>
        <translation>Sans les clés d’un prestataire, la caisse s’ouvre en entraînement : rien ne touche à de l’argent réel.</translation>
    </message>
    <message id="setup.owner.title">
        <source>The owner’s PIN</source>
        <translation>Le code PIN du propriétaire</translation>
    </message>
    <message id="setup.owner.sentence">
        <source>The PIN is for the person named on the page “The till”: that person becomes the owner. With it the till can be locked, and others get rights of their own later. It may be left empty.</source>
        <translation>Le code est pour la personne nommée à la page « La caisse » : elle devient propriétaire. Avec lui la caisse se verrouille, et les autres auront plus tard leurs propres droits. On peut le laisser vide.</translation>
    </message>
    <message id="setup.owner_pin">
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message id="setup.owner_pin.help">
        <source>Four to eight digits that are not easily guessed.</source>
        <translation>Quatre à huit chiffres difficiles à deviner.</translation>
    </message>
    <message id="setup.owner_pin_again">
        <source>The PIN once more</source>
        <translation>Le code encore une fois</translation>
    </message>
    <message id="setup.owner_pin_again.help">
        <source>So that a slip of the finger locks nobody out.</source>
        <translation>Pour qu’une faute de frappe n’enferme personne dehors.</translation>
    </message>
</context>
</TS>
