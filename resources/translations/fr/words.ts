<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="state.PREPARED">
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message id="state.SENDING">
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message id="state.PENDING">
        <source>Waiting for the customer</source>
        <translation>En attente du client</translation>
    </message>
    <message id="state.UNCERTAIN">
        <source>Being checked: do not repeat</source>
        <translation>Vérification : ne pas refaire</translation>
    </message>
    <message id="state.REVIEW">
        <source>To be clarified</source>
        <translation>À éclaircir</translation>
    </message>
    <message id="state.SUCCEEDED">
        <source>Succeeded</source>
        <translation>Réussi</translation>
    </message>
    <message id="state.DECLINED">
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message id="state.CANCELLED">
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message id="state.REFUNDED">
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message id="reason.invalid_number">
        <source>Wrong number</source>
        <translation>Numéro incorrect</translation>
    </message>
    <message id="reason.invalid_number.advice">
        <source>No money moved. Read the number again with the customer, then start over.</source>
        <translation>Aucun argent n’a bougé. Relisez le numéro avec le client, puis recommencez.</translation>
    </message>
    <message id="reason.no_account">
        <source>This number has no account with this operator</source>
        <translation>Ce numéro n’a pas de compte chez cet opérateur</translation>
    </message>
    <message id="reason.no_account.advice">
        <source>No money moved. Ask the customer for the number of the account, or choose another service.</source>
        <translation>Aucun argent n’a bougé. Demandez au client son numéro de compte, ou choisissez un autre service.</translation>
    </message>
    <message id="reason.account_suspended">
        <source>The customer’s account is suspended</source>
        <translation>Le compte du client est suspendu</translation>
    </message>
    <message id="reason.account_suspended.advice">
        <source>No money moved. The customer must see the operator; offer another service.</source>
        <translation>Aucun argent n’a bougé. Le client doit voir son opérateur ; proposez un autre service.</translation>
    </message>
    <message id="reason.number_not_allowed">
        <source>This number may not make this operation</source>
        <translation>Ce numéro n’a pas le droit de faire cette opération</translation>
    </message>
    <message id="reason.number_not_allowed.advice">
        <source>No money moved. The customer must see the operator; offer another service.</source>
        <translation>Aucun argent n’a bougé. Le client doit voir son opérateur ; proposez un autre service.</translation>
    </message>
    <message id="reason.no_whatsapp">
        <source>This number has no WhatsApp</source>
        <translation>Ce numéro n’a pas WhatsApp</translation>
    </message>
    <message id="reason.no_whatsapp.advice">
        <source>No message was sent. Ask for another number or print the receipt.</source>
        <translation>Aucun message n’est parti. Demandez un autre numéro ou imprimez le reçu.</translation>
    </message>
    <message id="reason.customer_balance_low">
        <source>The customer’s balance is too low</source>
        <translation>Le solde du client est insuffisant</translation>
    </message>
    <message id="reason.customer_balance_low.advice">
        <source>No money moved. Tell the customer: a smaller amount, or top up the account.</source>
        <translation>Aucun argent n’a bougé. Dites-le au client : un montant plus petit, ou recharger son compte.</translation>
    </message>
    <message id="reason.float_too_low">
        <source>Your balance with the provider is too low</source>
        <translation>Votre solde chez le fournisseur est insuffisant</translation>
    </message>
    <message id="reason.float_too_low.advice">
        <source>No money moved. Give the customer the cash back and have the shop’s balance topped up.</source>
        <translation>Aucun argent n’a bougé. Rendez l’argent au client et faites recharger le solde du point de vente.</translation>
    </message>
    <message id="reason.amount_multiple_5">
        <source>The amount must be a multiple of 5 F</source>
        <translation>Le montant doit être un multiple de 5 F</translation>
    </message>
    <message id="reason.amount_multiple_5.advice">
        <source>No money moved. Offer the customer the nearest round amount. The till keeps that multiple for this service, unless the owner has set one.</source>
        <translation>Aucun argent n’a bougé. Proposez au client le montant rond le plus proche. La caisse retient ce multiple pour ce service, sauf si le propriétaire en a fixé un.</translation>
    </message>
    <message id="reason.amount_multiple_50">
        <source>The amount must be a multiple of 50 F</source>
        <translation>Le montant doit être un multiple de 50 F</translation>
    </message>
    <message id="reason.amount_multiple_50.advice">
        <source>No money moved. Offer the customer the nearest round amount. The till keeps that multiple for this service, unless the owner has set one.</source>
        <translation>Aucun argent n’a bougé. Proposez au client le montant rond le plus proche. La caisse retient ce multiple pour ce service, sauf si le propriétaire en a fixé un.</translation>
    </message>
    <message id="reason.amount_multiple_100">
        <source>The amount must be a multiple of 100 F</source>
        <translation>Le montant doit être un multiple de 100 F</translation>
    </message>
    <message id="reason.amount_multiple_100.advice">
        <source>No money moved. Offer the customer the nearest round amount. The till keeps that multiple for this service, unless the owner has set one.</source>
        <translation>Aucun argent n’a bougé. Proposez au client le montant rond le plus proche. La caisse retient ce multiple pour ce service, sauf si le propriétaire en a fixé un.</translation>
    </message>
    <message id="reason.amount_out_of_range">
        <source>Amount too small or too large for this service</source>
        <translation>Montant trop petit ou trop grand pour ce service</translation>
    </message>
    <message id="reason.amount_out_of_range.advice">
        <source>No money moved. Offer the customer another amount.</source>
        <translation>Aucun argent n’a bougé. Proposez un autre montant au client.</translation>
    </message>
    <message id="reason.monthly_limit">
        <source>This customer’s monthly limit is reached</source>
        <translation>Le plafond du mois est atteint pour ce client</translation>
    </message>
    <message id="reason.monthly_limit.advice">
        <source>No money moved. Offer another service, or to wait for next month.</source>
        <translation>Aucun argent n’a bougé. Proposez un autre service, ou d’attendre le mois prochain.</translation>
    </message>
    <message id="reason.interval_limit">
        <source>This customer’s limit for the period is reached</source>
        <translation>Le plafond de la période est atteint pour ce client</translation>
    </message>
    <message id="reason.interval_limit.advice">
        <source>No money moved. Offer a smaller amount or another service.</source>
        <translation>Aucun argent n’a bougé. Proposez un montant plus petit ou un autre service.</translation>
    </message>
    <message id="reason.test_account_cap">
        <source>Test account: at most 300 F an operation</source>
        <translation>Compte d’essai : 300 F au plus par opération</translation>
    </message>
    <message id="reason.test_account_cap.advice">
        <source>No money moved. The provider must enable the shop’s account for production.</source>
        <translation>Aucun argent n’a bougé. Le fournisseur doit activer le compte du point de vente pour la production.</translation>
    </message>
    <message id="reason.invalid_fields">
        <source>The provider refuses something that was typed</source>
        <translation>Le fournisseur refuse une information saisie</translation>
    </message>
    <message id="reason.invalid_fields.advice">
        <source>No money moved. Read the provider’s message, correct and start over.</source>
        <translation>Aucun argent n’a bougé. Lisez le message du fournisseur, corrigez et recommencez.</translation>
    </message>
    <message id="reason.key_refused">
        <source>The shop’s key is refused</source>
        <translation>La clé du point de vente est refusée</translation>
    </message>
    <message id="reason.key_refused.advice">
        <source>No money moved. The owner must check the provider’s key in the settings.</source>
        <translation>Aucun argent n’a bougé. Le propriétaire doit vérifier la clé du fournisseur dans les réglages.</translation>
    </message>
    <message id="reason.signature_refused">
        <source>The shop’s signature is refused</source>
        <translation>La signature du point de vente est refusée</translation>
    </message>
    <message id="reason.signature_refused.advice">
        <source>No money moved. Check the computer’s clock, then the HMAC secret in the settings.</source>
        <translation>Aucun argent n’a bougé. Vérifiez l’heure de l’ordinateur, puis le secret HMAC dans les réglages.</translation>
    </message>
    <message id="reason.service_not_available">
        <source>Service not available for now</source>
        <translation>Service momentanément indisponible</translation>
    </message>
    <message id="reason.service_not_available.advice">
        <source>No money moved. Offer another service, or try again later.</source>
        <translation>Aucun argent n’a bougé. Proposez un autre service, ou réessayez plus tard.</translation>
    </message>
    <message id="reason.service_not_subscribed">
        <source>The shop has not subscribed to this service</source>
        <translation>Le point de vente n’est pas abonné à ce service</translation>
    </message>
    <message id="reason.service_not_subscribed.advice">
        <source>No money moved. The owner must ask the provider for this service.</source>
        <translation>Aucun argent n’a bougé. Le propriétaire doit demander ce service au fournisseur.</translation>
    </message>
    <message id="reason.address_not_allowed">
        <source>The provider refuses connections from this place</source>
        <translation>Le fournisseur refuse la connexion de ce lieu</translation>
    </message>
    <message id="reason.address_not_allowed.advice">
        <source>No money moved. The owner must have the shop’s Internet address allowed.</source>
        <translation>Aucun argent n’a bougé. Le propriétaire doit faire autoriser l’adresse Internet du point de vente.</translation>
    </message>
    <message id="reason.bill_refused">
        <source>Bill or meter refused</source>
        <translation>Facture ou compteur refusé</translation>
    </message>
    <message id="reason.bill_refused.advice">
        <source>No money moved. Read the bill or meter number again with the customer.</source>
        <translation>Aucun argent n’a bougé. Relisez le numéro de facture ou de compteur avec le client.</translation>
    </message>
    <message id="reason.customer_did_not_approve">
        <source>The customer did not approve</source>
        <translation>Le client n’a pas validé</translation>
    </message>
    <message id="reason.customer_did_not_approve.advice">
        <source>No money moved. If the customer still wants it, start the operation again.</source>
        <translation>Aucun argent n’a bougé. Si le client le veut toujours, recommencez l’opération.</translation>
    </message>
    <message id="reason.provider_cancelled">
        <source>Cancelled by the provider</source>
        <translation>Annulé par le fournisseur</translation>
    </message>
    <message id="reason.provider_cancelled.advice">
        <source>No money moved. If the customer still wants it, start the operation again.</source>
        <translation>Aucun argent n’a bougé. Si le client le veut toujours, recommencez l’opération.</translation>
    </message>
    <message id="reason.provider_failed">
        <source>Failed at the provider</source>
        <translation>Échec chez le fournisseur</translation>
    </message>
    <message id="reason.provider_failed.advice">
        <source>No money moved. Read the provider’s message, then start over or offer another service.</source>
        <translation>Aucun argent n’a bougé. Lisez le message du fournisseur, puis recommencez ou proposez un autre service.</translation>
    </message>
    <message id="reason.link_never_shown">
        <source>The payment link was never shown</source>
        <translation>Le lien de paiement n’a jamais été affiché</translation>
    </message>
    <message id="reason.link_never_shown.advice">
        <source>No money moved: nobody could pay. Make a new link.</source>
        <translation>Aucun argent n’a bougé : personne n’a pu payer. Créez un nouveau lien.</translation>
    </message>
    <message id="reason.settled_unpaid">
        <source>Closed as “not paid” by a person</source>
        <translation>Classé « non payé » par une personne</translation>
    </message>
    <message id="reason.settled_unpaid.advice">
        <source>A person found that no money moved. The name and the reason are in the journal.</source>
        <translation>Une personne a constaté qu’aucun argent n’a bougé. Son nom et sa raison sont dans le journal.</translation>
    </message>
    <message id="reason.no_answer">
        <source>No answer from the provider</source>
        <translation>Pas de réponse du fournisseur</translation>
    </message>
    <message id="reason.no_answer.advice">
        <source>Money may have moved. Do not repeat the operation: the till is asking.</source>
        <translation>L’argent a peut-être bougé. Ne refaites pas l’opération : la caisse demande la suite.</translation>
    </message>
    <message id="reason.connection_lost">
        <source>Connection lost while sending</source>
        <translation>Connexion coupée pendant l’envoi</translation>
    </message>
    <message id="reason.connection_lost.advice">
        <source>Money may have moved. Do not repeat the operation: the till is asking.</source>
        <translation>L’argent a peut-être bougé. Ne refaites pas l’opération : la caisse demande la suite.</translation>
    </message>
    <message id="reason.server_fault">
        <source>Fault at the provider</source>
        <translation>Panne chez le fournisseur</translation>
    </message>
    <message id="reason.server_fault.advice">
        <source>Money may have moved. Do not repeat the operation: the till is asking.</source>
        <translation>L’argent a peut-être bougé. Ne refaites pas l’opération : la caisse demande la suite.</translation>
    </message>
    <message id="reason.unreadable_answer">
        <source>Unreadable answer from the provider</source>
        <translation>Réponse illisible du fournisseur</translation>
    </message>
    <message id="reason.unreadable_answer.advice">
        <source>Money may have moved. Do not repeat the operation: the till is asking.</source>
        <translation>L’argent a peut-être bougé. Ne refaites pas l’opération : la caisse demande la suite.</translation>
    </message>
    <message id="reason.unknown_refusal">
        <source>A refusal that the till does not know</source>
        <translation>Refus que la caisse ne connaît pas</translation>
    </message>
    <message id="reason.unknown_refusal.advice">
        <source>Money may have moved. Do not repeat the operation: read the provider’s message and wait.</source>
        <translation>L’argent a peut-être bougé. Ne refaites pas l’opération : lisez le message du fournisseur et attendez la suite.</translation>
    </message>
    <message id="reason.echo_differs">
        <source>The answer speaks of another operation</source>
        <translation>La réponse parle d’une autre opération</translation>
    </message>
    <message id="reason.echo_differs.advice">
        <source>Money may have moved. Do not repeat the operation, and tell the owner.</source>
        <translation>L’argent a peut-être bougé. Ne refaites pas l’opération et prévenez le propriétaire.</translation>
    </message>
    <message id="reason.duplicate_id">
        <source>The provider already knows this operation</source>
        <translation>Le fournisseur connaît déjà cette opération</translation>
    </message>
    <message id="reason.duplicate_id.advice">
        <source>The first sending arrived: money may have moved. Do not repeat the operation.</source>
        <translation>Le premier envoi est arrivé : l’argent a peut-être bougé. Ne refaites pas l’opération.</translation>
    </message>
    <message id="reason.same_operation_too_soon">
        <source>Same amount to the same customer too soon</source>
        <translation>Même montant au même client trop tôt</translation>
    </message>
    <message id="reason.same_operation_too_soon.advice">
        <source>The first one may have gone through. Look for it in the journal before you repeat anything.</source>
        <translation>La première est peut-être passée. Cherchez-la dans le journal avant de refaire quoi que ce soit.</translation>
    </message>
    <message id="reason.operator_trouble">
        <source>The operator has a problem</source>
        <translation>L’opérateur a un problème</translation>
    </message>
    <message id="reason.operator_trouble.advice">
        <source>Money may have moved. Do not repeat the operation: the till is asking.</source>
        <translation>L’argent a peut-être bougé. Ne refaites pas l’opération : la caisse demande la suite.</translation>
    </message>
    <message id="reason.stopped_while_sending">
        <source>The till stopped while sending</source>
        <translation>La caisse s’est arrêtée pendant l’envoi</translation>
    </message>
    <message id="reason.stopped_while_sending.advice">
        <source>Money may have moved. Do not repeat the operation: the till is asking.</source>
        <translation>L’argent a peut-être bougé. Ne refaites pas l’opération : la caisse demande la suite.</translation>
    </message>
    <message id="reason.program_fault">
        <source>Fault of the program while sending</source>
        <translation>Défaut du programme pendant l’envoi</translation>
    </message>
    <message id="reason.program_fault.advice">
        <source>Money may have moved. Do not repeat the operation, and send the crash report.</source>
        <translation>L’argent a peut-être bougé. Ne refaites pas l’opération et envoyez le rapport d’incident.</translation>
    </message>
    <message id="reason.no_network">
        <source>No network: nothing was sent</source>
        <translation>Pas de réseau : rien n’est parti</translation>
    </message>
    <message id="reason.no_network.advice">
        <source>No money moved. Check the connection, then send again or cancel.</source>
        <translation>Aucun argent n’a bougé. Vérifiez la connexion, puis envoyez à nouveau ou annulez.</translation>
    </message>
    <message id="reason.not_confirmed_in_time">
        <source>Not sent in time</source>
        <translation>Pas envoyé à temps</translation>
    </message>
    <message id="reason.not_confirmed_in_time.advice">
        <source>Nothing was sent, no money moved. Start over if the customer is still there.</source>
        <translation>Rien n’est parti, aucun argent n’a bougé. Recommencez si le client est toujours là.</translation>
    </message>
    <message id="reason.cancelled_by_cashier">
        <source>Cancelled at the till</source>
        <translation>Annulé à la caisse</translation>
    </message>
    <message id="reason.cancelled_by_cashier.advice">
        <source>Nothing was sent, no money moved.</source>
        <translation>Rien n’est parti, aucun argent n’a bougé.</translation>
    </message>
    <message id="reason.contradiction">
        <source>The provider says two contrary things</source>
        <translation>Le fournisseur dit deux choses contraires</translation>
    </message>
    <message id="reason.contradiction.advice">
        <source>Money may have moved. Call the provider with the reference, then decide.</source>
        <translation>L’argent a peut-être bougé. Appelez le fournisseur avec la référence, puis décidez.</translation>
    </message>
    <message id="reason.no_final_answer">
        <source>Still no final answer</source>
        <translation>Toujours pas de réponse définitive</translation>
    </message>
    <message id="reason.no_final_answer.advice">
        <source>Money may have moved. Ask again, or call the provider with the reference, then decide.</source>
        <translation>L’argent a peut-être bougé. Redemandez, ou appelez le fournisseur avec la référence, puis décidez.</translation>
    </message>
    <message id="reason.probably_never_created">
        <source>The provider does not know this operation</source>
        <translation>Le fournisseur ne connaît pas cette opération</translation>
    </message>
    <message id="reason.probably_never_created.advice">
        <source>Money has most likely not moved. Check with the customer and the provider before you decide.</source>
        <translation>L’argent n’a sans doute pas bougé. Vérifiez avec le client et le fournisseur avant de décider.</translation>
    </message>
    <message id="reason.link_not_paid">
        <source>Link not paid after a day</source>
        <translation>Lien non payé après un jour</translation>
    </message>
    <message id="reason.link_not_paid.advice">
        <source>No payment is known. Ask the customer about it, then decide.</source>
        <translation>Aucun paiement n’est connu. Demandez au client s’il a payé, puis décidez.</translation>
    </message>
    <message id="reason.settled_paid">
        <source>Closed as “paid” by a person</source>
        <translation>Classé « payé » par une personne</translation>
    </message>
    <message id="reason.settled_paid.advice">
        <source>A person found that money moved. The name and the reason are in the journal.</source>
        <translation>Une personne a constaté que l’argent a bougé. Son nom et sa raison sont dans le journal.</translation>
    </message>
    <message id="problem.missing">
        <source>Please fill in</source>
        <translation>À remplir</translation>
    </message>
    <message id="problem.not_digits">
        <source>Digits only</source>
        <translation>Des chiffres seulement</translation>
    </message>
    <message id="problem.zero">
        <source>More than zero, please</source>
        <translation>Plus que zéro, s’il vous plaît</translation>
    </message>
    <message id="problem.negative">
        <source>An amount cannot be negative</source>
        <translation>Un montant ne peut pas être négatif</translation>
    </message>
    <message id="problem.decimal">
        <source>Whole francs, without point or comma</source>
        <translation>Des francs entiers, sans point ni virgule</translation>
    </message>
    <message id="problem.below_minimum">
        <source>At least {bound} F</source>
        <translation>Au moins {bound} F</translation>
    </message>
    <message id="problem.above_maximum">
        <source>At most {bound} F</source>
        <translation>Au plus {bound} F</translation>
    </message>
    <message id="problem.not_a_multiple">
        <source>A multiple of {bound} F</source>
        <translation>Un multiple de {bound} F</translation>
    </message>
    <message id="problem.phone_characters">
        <source>A number: digits, with + in front if needed</source>
        <translation>Un numéro : des chiffres, avec + devant si besoin</translation>
    </message>
    <message id="problem.phone_length">
        <source>The number has {bound} digits</source>
        <translation>Le numéro a {bound} chiffres</translation>
    </message>
    <message id="problem.phone_invalid">
        <source>This is not a mobile number</source>
        <translation>Ce n’est pas un numéro de mobile</translation>
    </message>
    <message id="problem.phone_other_country">
        <source>A number of another country</source>
        <translation>Numéro d’un autre pays</translation>
    </message>
    <message id="problem.phone_other_operator">
        <source>A number of another operator</source>
        <translation>Numéro d’un autre opérateur</translation>
    </message>
    <message id="problem.account_characters">
        <source>Letters and digits only</source>
        <translation>Des lettres et des chiffres seulement</translation>
    </message>
    <message id="problem.too_short">
        <source>At least {bound} characters</source>
        <translation>Au moins {bound} caractères</translation>
    </message>
    <message id="problem.too_long">
        <source>At most {bound} characters</source>
        <translation>Au plus {bound} caractères</translation>
    </message>
    <message id="problem.not_a_choice">
        <source>Choose from the list</source>
        <translation>Choisissez dans la liste</translation>
    </message>
    <message id="problem.not_a_name">
        <source>A name: letters, spaces, dashes</source>
        <translation>Un nom : des lettres, espaces, tirets</translation>
    </message>
    <message id="problem.not_an_email">
        <source>This is not an e-mail address</source>
        <translation>Ce n’est pas une adresse e-mail</translation>
    </message>
    <message id="problem.not_a_rib">
        <source>This RIB is wrong: read it again</source>
        <translation>Ce RIB est incorrect : relisez-le</translation>
    </message>
    <message id="problem.not_a_date">
        <source>A date like 2026-05-31</source>
        <translation>Une date comme 2026-05-31</translation>
    </message>
    <message id="problem.unknown_field">
        <source>This service does not ask for that</source>
        <translation>Ce service ne demande pas cela</translation>
    </message>
    <message id="trouble.journal_locked.title">
        <source>The till is already open elsewhere</source>
        <translation>La caisse est déjà ouverte ailleurs</translation>
    </message>
    <message id="trouble.journal_locked.advice">
        <source>Use the window that is open, or close it first. Nothing is lost.</source>
        <translation>Utilisez la fenêtre déjà ouverte, ou fermez-la d’abord. Rien n’est perdu.</translation>
    </message>
    <message id="trouble.journal_newer.title">
        <source>This journal is of a newer version</source>
        <translation>Ce journal vient d’une version plus récente</translation>
    </message>
    <message id="trouble.journal_newer.advice">
        <source>Install the newer version of pos-app. The journal was not touched.</source>
        <translation>Installez la version récente de pos-app. Le journal n’a pas été touché.</translation>
    </message>
    <message id="trouble.journal_foreign.title">
        <source>This file is no journal of pos-app</source>
        <translation>Ce fichier n’est pas un journal de pos-app</translation>
    </message>
    <message id="trouble.journal_foreign.advice">
        <source>Choose another data folder. The file was not touched.</source>
        <translation>Choisissez un autre dossier de données. Le fichier n’a pas été touché.</translation>
    </message>
    <message id="trouble.journal_damaged.title">
        <source>The journal is damaged</source>
        <translation>Le journal est abîmé</translation>
    </message>
    <message id="trouble.journal_damaged.advice">
        <source>No money moved because of it. Stop selling and delete nothing. Call the owner, who goes back to a sound copy in Backups (Ctrl+Shift+B).</source>
        <translation>Aucun argent n’a bougé à cause de cela. Ne vendez plus et ne supprimez rien. Appelez le propriétaire : il revient à une copie saine dans Sauvegardes (Ctrl+Maj+B).</translation>
    </message>
    <message id="trouble.journal_unwritable.title">
        <source>The journal cannot be written</source>
        <translation>Le journal ne peut pas être écrit</translation>
    </message>
    <message id="trouble.journal_unwritable.advice">
        <source>Nothing new is sent. Check the disk and the folder’s permissions, then restart the till.</source>
        <translation>Rien de nouveau n’est envoyé. Vérifiez le disque et les droits du dossier, puis redémarrez la caisse.</translation>
    </message>
    <message id="trouble.journal_missing.title">
        <source>There is no journal here yet</source>
        <translation>Il n’y a pas encore de journal ici</translation>
    </message>
    <message id="trouble.journal_missing.advice">
        <source>Check the data folder, or open the till a first time.</source>
        <translation>Vérifiez le dossier de données, ou ouvrez la caisse une première fois.</translation>
    </message>
    <message id="trouble.disk_full.title">
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message id="trouble.disk_full.advice">
        <source>Nothing new is sent. Free some space, then go on. Nothing is lost.</source>
        <translation>Rien de nouveau n’est envoyé. Libérez de la place, puis continuez. Rien n’est perdu.</translation>
    </message>
    <message id="trouble.folder_refused.title">
        <source>This folder does not suit the journal</source>
        <translation>Ce dossier ne convient pas au journal</translation>
    </message>
    <message id="trouble.folder_refused.advice">
        <source>Choose a folder on this computer’s own disk: no network, USB stick or synchronised folder.</source>
        <translation>Choisissez un dossier du disque de cet ordinateur : ni réseau, ni clé USB, ni dossier synchronisé.</translation>
    </message>
    <message id="trouble.no_credentials.title">
        <source>The provider’s key is missing</source>
        <translation>La clé du fournisseur manque</translation>
    </message>
    <message id="trouble.no_credentials.advice">
        <source>The owner stores it in the settings or with “pos-app keys set”. Nothing was sent.</source>
        <translation>Le propriétaire l’enregistre dans les réglages ou avec « pos-app keys set ». Rien n’est parti.</translation>
    </message>
    <message id="trouble.key_store_missing.title">
        <source>The system’s key store does not answer</source>
        <translation>Le coffre des clés du système ne répond pas</translation>
    </message>
    <message id="trouble.key_store_missing.advice">
        <source>Unlock or install it, then try again. Keys are never kept anywhere else.</source>
        <translation>Déverrouillez-le ou installez-le, puis réessayez. Les clés ne sont jamais gardées ailleurs.</translation>
    </message>
    <message id="trouble.no_callback_address.title">
        <source>The callback address is missing</source>
        <translation>L’adresse de rappel manque</translation>
    </message>
    <message id="trouble.no_callback_address.advice">
        <source>The provider wants it for every operation. The owner gives it in the settings.</source>
        <translation>Le fournisseur l’exige pour chaque opération. Le propriétaire la donne dans les réglages.</translation>
    </message>
    <message id="trouble.no_network.title">
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message id="trouble.no_network.advice">
        <source>Check the Internet connection, then try again. No money moved.</source>
        <translation>Vérifiez la connexion Internet, puis réessayez. Aucun argent n’a bougé.</translation>
    </message>
    <message id="trouble.provider_refused.title">
        <source>The provider refuses the request</source>
        <translation>Le fournisseur refuse la demande</translation>
    </message>
    <message id="trouble.provider_refused.advice">
        <source>Check the shop’s key and subscription. No money moved.</source>
        <translation>Vérifiez la clé et l’abonnement du point de vente. Aucun argent n’a bougé.</translation>
    </message>
    <message id="trouble.provider_unreadable.title">
        <source>The provider’s answer is unreadable</source>
        <translation>La réponse du fournisseur est illisible</translation>
    </message>
    <message id="trouble.provider_unreadable.advice">
        <source>Try again in a few minutes. No money moved.</source>
        <translation>Réessayez dans quelques minutes. Aucun argent n’a bougé.</translation>
    </message>
    <message id="trouble.settings_invalid.title">
        <source>A setting is wrong</source>
        <translation>Un réglage est incorrect</translation>
    </message>
    <message id="trouble.settings_invalid.advice">
        <source>Correct the setting that is named, then start again. Nothing was sent.</source>
        <translation>Corrigez le réglage nommé, puis recommencez. Rien n’est parti.</translation>
    </message>
    <message id="trouble.no_screen.title">
        <source>There is no screen here</source>
        <translation>Il n’y a pas d’écran ici</translation>
    </message>
    <message id="trouble.no_screen.advice">
        <source>Open a session with a screen, or use the commands (pos-app --help).</source>
        <translation>Ouvrez une session avec un écran, ou utilisez les commandes (pos-app --help).</translation>
    </message>
    <message id="trouble.unknown_transaction.title">
        <source>This operation is not in the journal</source>
        <translation>Cette opération n’est pas dans le journal</translation>
    </message>
    <message id="trouble.unknown_transaction.advice">
        <source>Read the reference again, or look for it in the list of operations.</source>
        <translation>Relisez la référence, ou cherchez-la dans la liste des opérations.</translation>
    </message>
    <message id="trouble.not_possible_now.title">
        <source>This is not possible now</source>
        <translation>Ce n’est pas possible maintenant</translation>
    </message>
    <message id="trouble.not_possible_now.advice">
        <source>Nothing was changed. See where the operation stands, then choose what is offered.</source>
        <translation>Rien n’a changé. Regardez où en est l’opération, puis choisissez ce qui est proposé.</translation>
    </message>
    <message id="trouble.stopping.title">
        <source>The till is closing</source>
        <translation>La caisse est en train de se fermer</translation>
    </message>
    <message id="trouble.stopping.advice">
        <source>Wait a few seconds, then open it again. Nothing is lost.</source>
        <translation>Attendez quelques secondes, puis rouvrez-la. Rien n’est perdu.</translation>
    </message>
    <message id="direction.deposit">
        <source>Deposit</source>
        <translation>Dépôt</translation>
    </message>
    <message id="direction.withdrawal">
        <source>Withdrawal</source>
        <translation>Retrait</translation>
    </message>
    <message id="direction.sale">
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message id="direction.collection">
        <source>Collection</source>
        <translation>Encaissement</translation>
    </message>
    <message id="direction.message">
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message id="family.cash_in">
        <source>Deposit</source>
        <translation>Dépôt</translation>
    </message>
    <message id="family.cash_out">
        <source>Withdrawal</source>
        <translation>Retrait</translation>
    </message>
    <message id="family.airtime">
        <source>Airtime</source>
        <translation>Crédit</translation>
    </message>
    <message id="family.bill">
        <source>Bill</source>
        <translation>Facture</translation>
    </message>
    <message id="family.reload">
        <source>Reload</source>
        <translation>Recharge</translation>
    </message>
    <message id="family.moneygram">
        <source>MoneyGram</source>
        <translation>MoneyGram</translation>
    </message>
    <message id="family.link">
        <source>Payment link</source>
        <translation>Lien de paiement</translation>
    </message>
    <message id="family.message">
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message id="guard.equal_one_open">
        <source>The same operation is already under way</source>
        <translation>La même opération est déjà en cours</translation>
    </message>
    <message id="guard.equal_one_open.advice">
        <source>Wait for its end, or confirm that this is another one. Nothing was sent.</source>
        <translation>Attendez sa fin, ou confirmez que c’en est bien une autre. Rien n’est parti.</translation>
    </message>
    <message id="guard.equal_one_recent">
        <source>The same operation was just made</source>
        <translation>La même opération vient d’être faite</translation>
    </message>
    <message id="guard.equal_one_recent.advice">
        <source>Ask the customer, then confirm that this is another one. Nothing was sent.</source>
        <translation>Demandez au client, puis confirmez que c’en est bien une autre. Rien n’est parti.</translation>
    </message>
    <message id="advice.send_or_cancel">
        <source>Ready and never sent: send or cancel</source>
        <translation>Prête et jamais envoyée : envoyez ou annulez</translation>
    </message>
    <message id="advice.nothing_was_sent">
        <source>Nothing was sent: start over if the customer is here</source>
        <translation>Rien n’est parti : recommencez si le client est là</translation>
    </message>
    <message id="advice.wait_for_the_answer">
        <source>Wait for the answer: the till is asking</source>
        <translation>Attendez la réponse : la caisse demande la suite</translation>
    </message>
    <message id="advice.do_not_repeat">
        <source>Do not repeat the operation: the till is checking</source>
        <translation>Ne refaites pas l’opération : la caisse vérifie</translation>
    </message>
    <message id="advice.decide">
        <source>Call the provider with the reference, then decide</source>
        <translation>Appelez le fournisseur avec la référence, puis décidez</translation>
    </message>
    <message id="health.working">
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message id="health.no_network">
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message id="health.refusing">
        <source>The provider turns questions away: pausing</source>
        <translation>Le fournisseur ne répond plus aux questions : pause</translation>
    </message>
    <message id="source.answer">
        <source>answer to the sending</source>
        <translation>réponse à l’envoi</translation>
    </message>
    <message id="source.question">
        <source>answer to a question</source>
        <translation>réponse à une question</translation>
    </message>
    <message id="source.callback">
        <source>callback by the provider</source>
        <translation>rappel du fournisseur</translation>
    </message>
    <message id="outcome.paid">
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message id="outcome.unpaid">
        <source>Not paid</source>
        <translation>Non payé</translation>
    </message>
    <message id="country.SN">
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message id="country.CI">
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message id="country.BJ">
        <source>Benin</source>
        <translation>Bénin</translation>
    </message>
    <message id="operator.orange">
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message id="operator.yas">
        <source>Yas</source>
        <translation>Yas</translation>
    </message>
    <message id="operator.expresso">
        <source>Expresso</source>
        <translation>Expresso</translation>
    </message>
    <message id="operator.promobile">
        <source>Promobile</source>
        <translation>Promobile</translation>
    </message>
    <message id="operator.mtn">
        <source>MTN</source>
        <translation>MTN</translation>
    </message>
    <message id="operator.moov">
        <source>Moov</source>
        <translation>Moov</translation>
    </message>
    <message id="operator.celtiis">
        <source>Celtiis</source>
        <translation>Celtiis</translation>
    </message>
    <message id="entry.journal_opened">
        <source>Journal opened</source>
        <translation>Journal ouvert</translation>
    </message>
    <message id="entry.prepared">
        <source>Prepared</source>
        <translation>Préparée</translation>
    </message>
    <message id="entry.send_started">
        <source>Sending began</source>
        <translation>Envoi commencé</translation>
    </message>
    <message id="entry.never_left">
        <source>Nothing was sent</source>
        <translation>Rien n’est parti</translation>
    </message>
    <message id="entry.outcome_unknown">
        <source>Outcome unknown</source>
        <translation>Suite inconnue</translation>
    </message>
    <message id="entry.cancelled">
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message id="entry.accepted">
        <source>Accepted by the provider</source>
        <translation>Acceptée par le fournisseur</translation>
    </message>
    <message id="entry.succeeded">
        <source>Succeeded</source>
        <translation>Réussie</translation>
    </message>
    <message id="entry.declined">
        <source>Declined</source>
        <translation>Refusée</translation>
    </message>
    <message id="entry.refunded">
        <source>Refunded</source>
        <translation>Remboursée</translation>
    </message>
    <message id="entry.not_found">
        <source>Not known to the provider</source>
        <translation>Inconnue du fournisseur</translation>
    </message>
    <message id="entry.watch_ended">
        <source>The till stopped asking</source>
        <translation>La caisse a cessé de demander</translation>
    </message>
    <message id="entry.settled">
        <source>Closed by a person</source>
        <translation>Classée par une personne</translation>
    </message>
    <message id="entry.refund_started">
        <source>Refund asked for</source>
        <translation>Remboursement demandé</translation>
    </message>
    <message id="entry.refund_answered">
        <source>Refund answered, not proven yet</source>
        <translation>Réponse au remboursement, pas encore prouvé</translation>
    </message>
    <message id="entry.refund_ended">
        <source>No refund</source>
        <translation>Pas de remboursement</translation>
    </message>
    <message id="entry.claim_started">
        <source>Claim sent</source>
        <translation>Réclamation envoyée</translation>
    </message>
    <message id="entry.claim_filed">
        <source>Claim taken</source>
        <translation>Réclamation enregistrée</translation>
    </message>
    <message id="entry.claim_ended">
        <source>Claim not taken</source>
        <translation>Réclamation non enregistrée</translation>
    </message>
    <message id="question.asked">
        <source>Question put to the provider</source>
        <translation>Question posée au fournisseur</translation>
    </message>
    <message id="question.answered">
        <source>The provider’s answer: {word}</source>
        <translation>Réponse du fournisseur : {word}</translation>
    </message>
    <message id="field.phone">
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message id="field.amount">
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message id="field.currency">
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message id="field.sender">
        <source>Sent by</source>
        <translation>Envoyé par</translation>
    </message>
    <message id="field.billAccountNumber">
        <source>Contract or meter number</source>
        <translation>Numéro de contrat ou de compteur</translation>
    </message>
    <message id="field.billReference">
        <source>Bill reference</source>
        <translation>Référence de la facture</translation>
    </message>
    <message id="field.customerFirstName">
        <source>Customer’s first name</source>
        <translation>Prénom du client</translation>
    </message>
    <message id="field.customerLastName">
        <source>Customer’s last name</source>
        <translation>Nom du client</translation>
    </message>
    <message id="field.customerEmail">
        <source>Customer’s e-mail</source>
        <translation>E-mail du client</translation>
    </message>
    <message id="field.operationDescription">
        <source>Purpose of the operation</source>
        <translation>Motif de l’opération</translation>
    </message>
    <message id="field.cardNumber">
        <source>Card number</source>
        <translation>Numéro de carte</translation>
    </message>
    <message id="field.cardExpireMonth">
        <source>Expiry month</source>
        <translation>Mois d’expiration</translation>
    </message>
    <message id="field.cardExpireYear">
        <source>Expiry year</source>
        <translation>Année d’expiration</translation>
    </message>
    <message id="field.cardCVC">
        <source>Code on the back of the card</source>
        <translation>Code au dos de la carte</translation>
    </message>
    <message id="field.cardType">
        <source>Type of card</source>
        <translation>Type de carte</translation>
    </message>
    <message id="field.merchantName">
        <source>Merchant’s name</source>
        <translation>Nom du commerce</translation>
    </message>
    <message id="field.merchantCatCode">
        <source>Merchant category code</source>
        <translation>Code d’activité du commerce</translation>
    </message>
    <message id="field.rib">
        <source>RIB</source>
        <translation>RIB</translation>
    </message>
    <message id="field.message">
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message id="field.attachedMedia">
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message id="field.attachedMediaName">
        <source>Name of the attachment</source>
        <translation>Nom de la pièce jointe</translation>
    </message>
    <message id="field.attachedMediaExtension">
        <source>Type of the attachment</source>
        <translation>Type de la pièce jointe</translation>
    </message>
    <message id="field.motif">
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message id="field.birthday">
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message id="field.subject">
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message id="field.referenceNumber">
        <source>Reference number</source>
        <translation>Numéro de référence</translation>
    </message>
    <message id="field.senderFirstName">
        <source>Sender’s first name</source>
        <translation>Prénom de l’expéditeur</translation>
    </message>
    <message id="field.senderLastName">
        <source>Sender’s last name</source>
        <translation>Nom de l’expéditeur</translation>
    </message>
    <message id="field.senderAddress">
        <source>Sender’s address</source>
        <translation>Adresse de l’expéditeur</translation>
    </message>
    <message id="field.senderCity">
        <source>Sender’s city</source>
        <translation>Ville de l’expéditeur</translation>
    </message>
    <message id="field.senderCountry">
        <source>Sender’s country</source>
        <translation>Pays de l’expéditeur</translation>
    </message>
    <message id="field.senderHomePhone">
        <source>Sender’s home phone</source>
        <translation>Téléphone fixe de l’expéditeur</translation>
    </message>
    <message id="field.senderHomePhoneCountryCode">
        <source>Sender’s calling code</source>
        <translation>Indicatif de l’expéditeur</translation>
    </message>
    <message id="field.senderPhoneNumber">
        <source>Sender’s phone</source>
        <translation>Téléphone de l’expéditeur</translation>
    </message>
    <message id="field.senderCitizenshipCountry">
        <source>Sender’s citizenship</source>
        <translation>Nationalité de l’expéditeur</translation>
    </message>
    <message id="field.senderPhotoIdType">
        <source>Type of identity document</source>
        <translation>Type de pièce d’identité</translation>
    </message>
    <message id="field.senderPhotoIdNumber">
        <source>Number of the identity document</source>
        <translation>Numéro de la pièce d’identité</translation>
    </message>
    <message id="field.senderPhotoIdCountry">
        <source>Country of the identity document</source>
        <translation>Pays de la pièce d’identité</translation>
    </message>
    <message id="field.senderBirthCountry">
        <source>Sender’s country of birth</source>
        <translation>Pays de naissance de l’expéditeur</translation>
    </message>
    <message id="field.senderDOB">
        <source>Sender’s date of birth</source>
        <translation>Date de naissance de l’expéditeur</translation>
    </message>
    <message id="field.senderGender">
        <source>Sender’s gender</source>
        <translation>Sexe de l’expéditeur</translation>
    </message>
    <message id="field.senderOccupation">
        <source>Sender’s occupation</source>
        <translation>Profession de l’expéditeur</translation>
    </message>
    <message id="field.senderIntendedUseOfMGIServices">
        <source>Intended use of the service</source>
        <translation>Usage prévu du service</translation>
    </message>
    <message id="field.sendCurrency">
        <source>Currency sent</source>
        <translation>Monnaie d’envoi</translation>
    </message>
    <message id="field.sendPurposeOfTransaction">
        <source>Purpose of the sending</source>
        <translation>Motif de l’envoi</translation>
    </message>
    <message id="field.sourceOfFunds">
        <source>Source of the funds</source>
        <translation>Origine des fonds</translation>
    </message>
    <message id="field.relationshipToReceiver">
        <source>Relationship to the receiver</source>
        <translation>Lien avec le bénéficiaire</translation>
    </message>
    <message id="field.relationshipToSender">
        <source>Relationship to the sender</source>
        <translation>Lien avec l’expéditeur</translation>
    </message>
    <message id="field.deliveryOption">
        <source>Way of delivery</source>
        <translation>Mode de remise</translation>
    </message>
    <message id="field.agentConsumerID">
        <source>Agent’s number of the customer</source>
        <translation>Numéro du client chez l’agent</translation>
    </message>
    <message id="field.agentTransactionId">
        <source>Agent’s number of the operation</source>
        <translation>Numéro de l’opération chez l’agent</translation>
    </message>
    <message id="field.consumerId">
        <source>Customer’s number</source>
        <translation>Numéro du client</translation>
    </message>
    <message id="field.receiverFirstName">
        <source>Receiver’s first name</source>
        <translation>Prénom du bénéficiaire</translation>
    </message>
    <message id="field.receiverLastName">
        <source>Receiver’s last name</source>
        <translation>Nom du bénéficiaire</translation>
    </message>
    <message id="field.receiverPhone">
        <source>Receiver’s phone</source>
        <translation>Téléphone du bénéficiaire</translation>
    </message>
    <message id="field.receiverPhoneCountryCode">
        <source>Receiver’s calling code</source>
        <translation>Indicatif du bénéficiaire</translation>
    </message>
    <message id="field.receiverAddress">
        <source>Receiver’s address</source>
        <translation>Adresse du bénéficiaire</translation>
    </message>
    <message id="field.receiverCity">
        <source>Receiver’s city</source>
        <translation>Ville du bénéficiaire</translation>
    </message>
    <message id="field.receiverOccupation">
        <source>Receiver’s occupation</source>
        <translation>Profession du bénéficiaire</translation>
    </message>
    <message id="field.receiverIntendedUseOfMGIServices">
        <source>Receiver’s intended use</source>
        <translation>Usage prévu par le bénéficiaire</translation>
    </message>
    <message id="field.receiveCountry">
        <source>Receiving country</source>
        <translation>Pays de réception</translation>
    </message>
    <message id="field.receiveCurrency">
        <source>Currency received</source>
        <translation>Monnaie de réception</translation>
    </message>
    <message id="field.receivePurposeOfTransaction">
        <source>Purpose of the receipt</source>
        <translation>Motif de la réception</translation>
    </message>
    <message id="option.data_dir">
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message id="option.data_dir.help">
        <source>Where the till keeps its journal: a folder on this computer’s own disk.</source>
        <translation>Où la caisse garde son journal : un dossier du disque de cet ordinateur.</translation>
    </message>
    <message id="option.lang">
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message id="option.lang.help">
        <source>The language of the screen and the receipts.</source>
        <translation>La langue de l’écran et des reçus.</translation>
    </message>
    <message id="option.shop_name">
        <source>Name of the shop</source>
        <translation>Nom de la boutique</translation>
    </message>
    <message id="option.shop_name.help">
        <source>It is written at the top of the screen and the receipts.</source>
        <translation>Il est écrit en haut de l’écran et des reçus.</translation>
    </message>
    <message id="option.till_code">
        <source>Code of the till</source>
        <translation>Code de la caisse</translation>
    </message>
    <message id="option.till_code.help">
        <source>It begins references and receipt numbers; every till has its own.</source>
        <translation>Il commence les références et les numéros de reçu ; chaque caisse a le sien.</translation>
    </message>
    <message id="option.cashier">
        <source>Default cashier</source>
        <translation>Caissier par défaut</translation>
    </message>
    <message id="option.cashier.help">
        <source>The name written on every operation, and the owner’s in the first run; empty: the computer’s user.</source>
        <translation>Le nom écrit sur chaque opération, et celui du propriétaire à la mise en route ; vide : l’utilisateur de l’ordinateur.</translation>
    </message>
    <message id="option.country">
        <source>Country of the shop</source>
        <translation>Pays de la boutique</translation>
    </message>
    <message id="option.country.help">
        <source>It gives the hour of the day and the national numbers.</source>
        <translation>Il donne l’heure de la journée et les numéros nationaux.</translation>
    </message>
    <message id="option.intech_url">
        <source>Address of Intech</source>
        <translation>Adresse d’Intech</translation>
    </message>
    <message id="option.intech_url.help">
        <source>Change it only when Intech asks you to.</source>
        <translation>Ne la changez que si Intech vous le demande.</translation>
    </message>
    <message id="option.intech_callback_url">
        <source>Callback address for Intech</source>
        <translation>Adresse de rappel pour Intech</translation>
    </message>
    <message id="option.intech_callback_url.help">
        <source>Intech wants it for every operation; an https address of the shop.</source>
        <translation>Intech l’exige pour chaque opération ; une adresse https de la boutique.</translation>
    </message>
    <message id="option.intech_hmac">
        <source>Sign requests to Intech</source>
        <translation>Signer les demandes à Intech</translation>
    </message>
    <message id="option.intech_hmac.help">
        <source>Only if Intech enabled it for the shop; the HMAC secret is needed then.</source>
        <translation>Seulement si Intech l’a activé pour la boutique ; le secret HMAC est alors nécessaire.</translation>
    </message>
    <message id="option.intram_url">
        <source>Address of Intram</source>
        <translation>Adresse d’Intram</translation>
    </message>
    <message id="option.intram_url.help">
        <source>Change it only when Intram asks you to.</source>
        <translation>Ne la changez que si Intram vous le demande.</translation>
    </message>
    <message id="option.intram_merchant_id">
        <source>Intram merchant number</source>
        <translation>Numéro de marchand Intram</translation>
    </message>
    <message id="option.intram_merchant_id.help">
        <source>Empty if there is none.</source>
        <translation>Vide, s’il n’y en a pas.</translation>
    </message>
    <message id="option.proxy">
        <source>Proxy server</source>
        <translation>Serveur mandataire</translation>
    </message>
    <message id="option.proxy.help">
        <source>Empty: a direct connection, even if the computer knows one.</source>
        <translation>Vide : connexion directe, même si l’ordinateur en connaît un.</translation>
    </message>
    <message id="option.printer">
        <source>Receipt printer</source>
        <translation>Imprimante de reçus</translation>
    </message>
    <message id="option.printer.help">
        <source>How the printer is reached; empty: no receipts on paper.</source>
        <translation>Par où l’imprimante est jointe ; vide : pas de reçu sur papier.</translation>
    </message>
    <message id="option.paper">
        <source>Columns of the paper</source>
        <translation>Colonnes du papier</translation>
    </message>
    <message id="option.paper.help">
        <source>48 or 42 for 80 mm, 32 for 58 mm.</source>
        <translation>48 ou 42 pour 80 mm, 32 pour 58 mm.</translation>
    </message>
    <message id="option.code_page">
        <source>Printer’s code page</source>
        <translation>Page de codes de l’imprimante</translation>
    </message>
    <message id="option.code_page.help">
        <source>Which letters the printer knows; change it when accents come out wrong.</source>
        <translation>Les lettres que connaît l’imprimante ; à changer si les accents sortent mal.</translation>
    </message>
    <message id="option.cash_drawer">
        <source>Drawer on the printer</source>
        <translation>Tiroir sur l’imprimante</translation>
    </message>
    <message id="option.cash_drawer.help">
        <source>The first copy of a receipt opens the drawer when cash moves.</source>
        <translation>Le premier exemplaire d’un reçu ouvre le tiroir quand des espèces bougent.</translation>
    </message>
    <message id="option.receipt_footer">
        <source>Last line of receipts</source>
        <translation>Dernière ligne des reçus</translation>
    </message>
    <message id="option.receipt_footer.help">
        <source>The shop’s own words, such as its telephone number.</source>
        <translation>Les mots de la boutique, par exemple son téléphone.</translation>
    </message>
    <message id="option.backup_dir">
        <source>Folder of backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message id="option.backup_dir.help">
        <source>Another disk or a stick; empty: beside the journal. Ctrl+Shift+B shows every copy, makes one and goes back to one.</source>
        <translation>Un autre disque ou une clé ; vide : à côté du journal. Ctrl+Maj+B montre chaque copie, en fait une, et revient à l’une d’elles.</translation>
    </message>
    <message id="credential.intech_api_key">
        <source>Intech API key</source>
        <translation>Clé API d’Intech</translation>
    </message>
    <message id="credential.intech_hmac_secret">
        <source>Intech HMAC secret</source>
        <translation>Secret HMAC d’Intech</translation>
    </message>
    <message id="credential.intram_public_key">
        <source>Intram public key</source>
        <translation>Clé publique d’Intram</translation>
    </message>
    <message id="credential.intram_private_key">
        <source>Intram private key</source>
        <translation>Clé privée d’Intram</translation>
    </message>
    <message id="credential.intram_secret_key">
        <source>Intram secret key</source>
        <translation>Clé secrète d’Intram</translation>
    </message>
    <message id="field.account.account">
        <source>Account number</source>
        <translation>Numéro de compte</translation>
    </message>
    <message id="field.account.senelec">
        <source>Contract number (on the bill)</source>
        <translation>Numéro de contrat (sur la facture)</translation>
    </message>
    <message id="field.account.seneau">
        <source>Customer reference (on the bill)</source>
        <translation>Référence client (sur la facture)</translation>
    </message>
    <message id="field.account.aquatech">
        <source>Customer reference (on the bill)</source>
        <translation>Référence client (sur la facture)</translation>
    </message>
    <message id="field.account.ucad">
        <source>UCAD student card number</source>
        <translation>Numéro de carte d’étudiant UCAD</translation>
    </message>
    <message id="field.account.uvs">
        <source>UVS student card number</source>
        <translation>Numéro de carte d’étudiant UVS</translation>
    </message>
    <message id="field.account.xeweul">
        <source>Xeweul card number</source>
        <translation>Numéro de carte Xeweul</translation>
    </message>
    <message id="field.account.rapido">
        <source>Rapido card number</source>
        <translation>Numéro de carte Rapido</translation>
    </message>
    <message id="field.account.woyofal">
        <source>Woyofal meter number</source>
        <translation>Numéro de compteur Woyofal</translation>
    </message>
    <message id="field.account.baobab">
        <source>Baobab+ customer unit number</source>
        <translation>Numéro d’unité client Baobab+</translation>
    </message>
    <message id="field.account.der_fj">
        <source>Customer’s identity card number</source>
        <translation>Numéro de carte d’identité du client</translation>
    </message>
    <message id="field.account.oolu">
        <source>OoluSolar account number</source>
        <translation>Numéro de compte OoluSolar</translation>
    </message>
    <message id="field.receiverBirthCountry">
        <source>Receiver’s country of birth</source>
        <translation>Pays de naissance du bénéficiaire</translation>
    </message>
    <message id="field.receiverCitizenshipCountry">
        <source>Receiver’s citizenship</source>
        <translation>Nationalité du bénéficiaire</translation>
    </message>
    <message id="field.receiverCountry">
        <source>Receiver’s country</source>
        <translation>Pays du bénéficiaire</translation>
    </message>
    <message id="field.receiverDOB">
        <source>Receiver’s date of birth</source>
        <translation>Date de naissance du bénéficiaire</translation>
    </message>
    <message id="field.receiverGender">
        <source>Receiver’s gender</source>
        <translation>Sexe du bénéficiaire</translation>
    </message>
    <message id="field.receiverPhotoIdType">
        <source>Type of identity document</source>
        <translation>Type de pièce d’identité</translation>
    </message>
    <message id="field.receiverPhotoIdNumber">
        <source>Number of the identity document</source>
        <translation>Numéro de la pièce d’identité</translation>
    </message>
    <message id="field.receiverPhotoIdCountry">
        <source>Country of the identity document</source>
        <translation>Pays de la pièce d’identité</translation>
    </message>
    <message id="choice.cardType.VISA">
        <source>Visa</source>
        <translation>Visa</translation>
    </message>
    <message id="choice.cardType.MASTERCARD">
        <source>Mastercard</source>
        <translation>Mastercard</translation>
    </message>
    <message id="choice.cardType.VISA_ELECTRON">
        <source>Visa Electron</source>
        <translation>Visa Electron</translation>
    </message>
    <message id="choice.receiveCurrency.XOF">
        <source>CFA franc (XOF)</source>
        <translation>Franc CFA (XOF)</translation>
    </message>
    <message id="choice.sendCurrency.XOF">
        <source>CFA franc (XOF)</source>
        <translation>Franc CFA (XOF)</translation>
    </message>
    <message id="choice.receivePurposeOfTransaction.GIFT">
        <source>Gift</source>
        <translation>Cadeau</translation>
    </message>
    <message id="choice.receivePurposeOfTransaction.EDUCATION_TRAIN">
        <source>Studies, training</source>
        <translation>Études, formation</translation>
    </message>
    <message id="choice.receivePurposeOfTransaction.BILLS">
        <source>Bills</source>
        <translation>Factures</translation>
    </message>
    <message id="choice.receivePurposeOfTransaction.FOOD">
        <source>Food</source>
        <translation>Nourriture</translation>
    </message>
    <message id="choice.receivePurposeOfTransaction.MEDICAL">
        <source>Medical care</source>
        <translation>Soins</translation>
    </message>
    <message id="choice.receivePurposeOfTransaction.PERSONAL_USE">
        <source>Personal use</source>
        <translation>Usage personnel</translation>
    </message>
    <message id="choice.receivePurposeOfTransaction.XFER_OWN_SAVNG">
        <source>Own savings</source>
        <translation>Épargne personnelle</translation>
    </message>
    <message id="choice.sendPurposeOfTransaction.GIFT">
        <source>Gift</source>
        <translation>Cadeau</translation>
    </message>
    <message id="choice.sendPurposeOfTransaction.EDUCATION_TRAIN">
        <source>Studies, training</source>
        <translation>Études, formation</translation>
    </message>
    <message id="choice.sendPurposeOfTransaction.BILLS">
        <source>Bills</source>
        <translation>Factures</translation>
    </message>
    <message id="choice.sendPurposeOfTransaction.FOOD">
        <source>Food</source>
        <translation>Nourriture</translation>
    </message>
    <message id="choice.sendPurposeOfTransaction.MEDICAL">
        <source>Medical care</source>
        <translation>Soins</translation>
    </message>
    <message id="choice.sendPurposeOfTransaction.PERSONAL_USE">
        <source>Personal use</source>
        <translation>Usage personnel</translation>
    </message>
    <message id="choice.sendPurposeOfTransaction.XFER_OWN_SAVNG">
        <source>Own savings</source>
        <translation>Épargne personnelle</translation>
    </message>
    <message id="choice.receiverGender.MALE">
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message id="choice.receiverGender.FEMALE">
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message id="choice.receiverGender.UNKNOWN">
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message id="choice.senderGender.MALE">
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message id="choice.senderGender.FEMALE">
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message id="choice.senderGender.UNKNOWN">
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message id="choice.receiverIntendedUseOfMGIServices.FAMILY_FRIENDS_SUPPORT">
        <source>Support of family or friends</source>
        <translation>Aide à la famille ou aux amis</translation>
    </message>
    <message id="choice.senderIntendedUseOfMGIServices.FAMILY_FRIENDS_SUPPORT">
        <source>Support of family or friends</source>
        <translation>Aide à la famille ou aux amis</translation>
    </message>
    <message id="choice.receiverIntendedUseOfMGIServices.BUSINESS_RELATED">
        <source>Business</source>
        <translation>Affaires</translation>
    </message>
    <message id="choice.receiverIntendedUseOfMGIServices.CHARITY_SUPPORT">
        <source>Charity</source>
        <translation>Don, charité</translation>
    </message>
    <message id="choice.receiverIntendedUseOfMGIServices.THIRD_PARTY">
        <source>For somebody else</source>
        <translation>Pour une autre personne</translation>
    </message>
    <message id="choice.senderIntendedUseOfMGIServices.BILL_PYMT">
        <source>Payment of bills</source>
        <translation>Paiement de factures</translation>
    </message>
    <message id="choice.receiverPhotoIdType.GOV">
        <source>Identity card</source>
        <translation>Carte d’identité</translation>
    </message>
    <message id="choice.receiverPhotoIdType.PAS">
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message id="choice.receiverPhotoIdType.DRV">
        <source>Driving licence</source>
        <translation>Permis de conduire</translation>
    </message>
    <message id="choice.receiverPhotoIdType.ALN">
        <source>Residence permit</source>
        <translation>Carte de séjour</translation>
    </message>
    <message id="choice.receiverPhotoIdType.STA">
        <source>Card issued by a region</source>
        <translation>Carte délivrée par une région</translation>
    </message>
    <message id="choice.senderPhotoIdType.GOV">
        <source>Identity card</source>
        <translation>Carte d’identité</translation>
    </message>
    <message id="choice.senderPhotoIdType.PAS">
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message id="choice.senderPhotoIdType.DRV">
        <source>Driving licence</source>
        <translation>Permis de conduire</translation>
    </message>
    <message id="choice.senderPhotoIdType.ALN">
        <source>Residence permit</source>
        <translation>Carte de séjour</translation>
    </message>
    <message id="choice.senderPhotoIdType.STA">
        <source>Card issued by a region</source>
        <translation>Carte délivrée par une région</translation>
    </message>
    <message id="choice.relationshipToReceiver.FAMILY">
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message id="choice.relationshipToReceiver.FRIEND">
        <source>Friend</source>
        <translation>Ami</translation>
    </message>
    <message id="choice.relationshipToReceiver.ACQUAINTANCE">
        <source>Acquaintance</source>
        <translation>Connaissance</translation>
    </message>
    <message id="choice.relationshipToReceiver.COLLEAGUE">
        <source>Colleague</source>
        <translation>Collègue</translation>
    </message>
    <message id="choice.relationshipToReceiver.MYSELF">
        <source>Myself</source>
        <translation>Moi-même</translation>
    </message>
    <message id="choice.relationshipToSender.FAMILY">
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message id="choice.relationshipToSender.FRIEND">
        <source>Friend</source>
        <translation>Ami</translation>
    </message>
    <message id="choice.relationshipToSender.ACQUAINTANCE">
        <source>Acquaintance</source>
        <translation>Connaissance</translation>
    </message>
    <message id="choice.relationshipToSender.COLLEAGUE">
        <source>Colleague</source>
        <translation>Collègue</translation>
    </message>
    <message id="choice.relationshipToSender.MYSELF">
        <source>Myself</source>
        <translation>Moi-même</translation>
    </message>
    <message id="choice.sourceOfFunds.SALARY_EMPLOY">
        <source>Salary</source>
        <translation>Salaire</translation>
    </message>
    <message id="choice.sourceOfFunds.SAVINGS">
        <source>Savings</source>
        <translation>Épargne</translation>
    </message>
    <message id="choice.sourceOfFunds.FAMILY_FUNDS">
        <source>Family money</source>
        <translation>Argent de la famille</translation>
    </message>
    <message id="choice.sourceOfFunds.PENSION">
        <source>Pension</source>
        <translation>Retraite</translation>
    </message>
    <message id="choice.sourceOfFunds.SOCIAL_BENEFITS">
        <source>Social benefits</source>
        <translation>Aide sociale</translation>
    </message>
    <message id="choice.sourceOfFunds.INHERITANCE">
        <source>Inheritance</source>
        <translation>Héritage</translation>
    </message>
    <message id="choice.sourceOfFunds.LOAN">
        <source>Loan</source>
        <translation>Prêt</translation>
    </message>
    <message id="choice.sourceOfFunds.LOTTERY_GAMBLING">
        <source>Lottery, games</source>
        <translation>Loterie, jeux</translation>
    </message>
    <message id="choice.sourceOfFunds.SALE_OF_PROPERTY">
        <source>Sale of property</source>
        <translation>Vente d’un bien</translation>
    </message>
</context>
</TS>
