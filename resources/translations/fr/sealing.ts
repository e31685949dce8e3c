<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_SN" sourcelanguage="en">
<context>
    <name></name>
    <message id="setup.sealing.title">
        <source>A file for the keys</source>
        <translation>Un fichier pour les clés</translation>
    </message>
    <message id="setup.sealing.sentence">
        <source>This computer has no key store that can be trusted. The provider’s keys can stand in an encrypted file instead: its passphrase is asked at each start and kept nowhere; without it the keys must be given again. Leave empty without keys: training needs none.</source>
        <translation>Cet ordinateur n’a pas de trousseau sûr. Les clés de l’opérateur peuvent être gardées dans un fichier chiffré : sa phrase secrète est demandée à chaque démarrage et n’est gardée nulle part ; sans elle il faut redonner les clés. Sans clés, laissez vide : l’entraînement n’en demande aucune.</translation>
    </message>
    <message id="setup.unsealing.title">
        <source>The file with the keys</source>
        <translation>Le fichier des clés</translation>
    </message>
    <message id="setup.unsealing.sentence">
        <source>The provider’s keys stand in an encrypted file. Its passphrase shows which ones are there already; left empty, no key can be kept or used now.</source>
        <translation>Les clés de l’opérateur sont dans un fichier chiffré. Sa phrase secrète montre celles qui y sont déjà ; sans elle, aucune clé ne peut être gardée ni utilisée maintenant.</translation>
    </message>
    <message id="setup.passphrase">
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message id="setup.passphrase.help">
        <source>At least 10 characters, easy for you to remember and hard for others to guess.</source>
        <translation>Au moins 10 signes, faciles à retenir pour vous et difficiles à deviner pour d’autres.</translation>
    </message>
    <message id="setup.passphrase_again">
        <source>The passphrase once more</source>
        <translation>La phrase secrète encore une fois</translation>
    </message>
    <message id="setup.passphrase_again.help">
        <source>Typed the same: nobody sees what stands there.</source>
        <translation>Tapée à l’identique : personne ne voit ce qui est écrit.</translation>
    </message>
    <message id="setup.keys.sentence_sealed">
        <source>{provider} gave these keys to your shop. They go into the encrypted file that the passphrase opens. Without an account leave everything empty: training needs no key.</source>
        <translation>{provider} a donné ces clés à votre boutique. Elles vont dans le fichier chiffré qu’ouvre la phrase secrète. Sans compte, laissez tout vide : l’entraînement ne demande aucune clé.</translation>
    </message>
</context>
</TS>
