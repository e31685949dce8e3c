<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="writing.list">
        <source>The shop’s texts</source>
        <translation>Les textes de la boutique</translation>
    </message>
    <message id="writing.choose">
        <source>Which text? A digit picks, Esc goes back to the message.</source>
        <translation>Quel texte ? Un chiffre choisit, Échap revient au message.</translation>
    </message>
    <message id="writing.others">
        <source>A receipt or a link goes by Ctrl+W from its operation.</source>
        <translation>Un reçu ou un lien part par Ctrl+W depuis son opération.</translation>
    </message>
    <message id="writing.button">
        <source>Texts ({keys})</source>
        <translation>Textes ({keys})</translation>
    </message>
    <message id="writing.none">
        <source>There is no text to begin with: the owner writes them in config.toml, under [messages].</source>
        <translation>Aucun texte tout prêt : le propriétaire les écrit dans config.toml, sous [messages].</translation>
    </message>
    <message id="shortcut.templates">
        <source>WhatsApp: write from a text of the shop</source>
        <translation>WhatsApp : écrire à partir d’un texte de la boutique</translation>
    </message>
    <message id="problem.place_unfilled">
        <source>A place in braces is still empty</source>
        <translation>Il reste un endroit entre accolades à remplir</translation>
    </message>
    <message id="place.client">
        <source>The customer’s name</source>
        <translation>Le nom du client</translation>
    </message>
    <message id="place.montant">
        <source>The amount, as it is to be read</source>
        <translation>Le montant, comme on doit le lire</translation>
    </message>
    <message id="place.code">
        <source>The code</source>
        <translation>Le code</translation>
    </message>
    <message id="place.reference">
        <source>The reference</source>
        <translation>La référence</translation>
    </message>
    <message id="place.service">
        <source>The service</source>
        <translation>Le service</translation>
    </message>
    <message id="place.boutique">
        <source>The shop’s name</source>
        <translation>Le nom de la boutique</translation>
    </message>
    <message id="draft.pay_out">
        <source>A pay-out was begun and not confirmed</source>
        <translation>Un paiement a été commencé et n’est pas confirmé</translation>
    </message>
    <message id="option.identities_after">
        <source>Forget MoneyGram’s identities after</source>
        <translation>Oublier les identités MoneyGram après</translation>
    </message>
    <message id="option.identities_after.help">
        <source>Everything that MoneyGram operations asked about people leaves the journal after that time, by itself. The law of your country may set how long: in the West African union it is ten years.</source>
        <translation>Tout ce que les opérations MoneyGram ont demandé sur les personnes quitte le journal passé ce délai, de soi-même. La loi du pays peut fixer la durée : dix ans dans l’UEMOA.</translation>
    </message>
    <message id="option.identities_after.90">
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message id="option.identities_after.365">
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message id="option.identities_after.1825">
        <source>5 years</source>
        <translation>5 ans</translation>
    </message>
    <message id="option.identities_after.3650">
        <source>10 years</source>
        <translation>10 ans</translation>
    </message>
    <message id="cli.command.message">
        <source>tells a customer of an operation by WhatsApp: receipt, code, link or a text of the shop</source>
        <translation>parle d’une opération à un client par WhatsApp : reçu, code, lien ou texte de la boutique</translation>
    </message>
    <message id="cli.help.template">
        <source>which text: receipt, code, link, or the owner’s name for one; the first that fits if absent</source>
        <translation>quel texte : receipt, code, link, ou le nom donné par le propriétaire ; sinon le premier possible</translation>
    </message>
    <message id="cli.value.template">
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message id="cli.usage.template">
        <source>“{name}” cannot be sent about this operation; what can: {names}</source>
        <translation>« {name} » ne peut pas partir pour cette opération ; possibles : {names}</translation>
    </message>
    <message id="state.PENDING.provider">
        <source>With the provider</source>
        <translation>Chez le fournisseur</translation>
    </message>
</context>
</TS>
