<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="entry.called_back">
        <source>Callback, not proven: asked about</source>
        <translation>Callback, not proven: asked about</translation>
    </message>
    <message id="trouble.no_callbacks.title">
        <source>The provider’s callbacks cannot be received here</source>
        <translation>The provider’s callbacks cannot be received here</translation>
    </message>
    <message id="trouble.no_callbacks.advice">
        <source>No money is concerned: sales go on, and the till asks for each result itself. Check callback_receiver and callback_certificate in the settings.</source>
        <translation>No money is concerned: sales go on, and the till asks for each result itself. Check callback_receiver and callback_certificate in the settings.</translation>
    </message>
    <message id="credential.callback_relay_key">
        <source>Key of the callback relay</source>
        <translation>Key of the callback relay</translation>
    </message>
    <message id="option.intech_pins">
        <source>Pinned keys of Intech</source>
        <translation>Pinned keys of Intech</translation>
    </message>
    <message id="option.intech_pins.help">
        <source>Fingerprints (SHA-256, base64) of the public keys that Intech’s server may show, separated by spaces: the one in use and the next one. Empty: the computer’s own trust decides.</source>
        <translation>Fingerprints (SHA-256, base64) of the public keys that Intech’s server may show, separated by spaces: the one in use and the next one. Empty: the computer’s own trust decides.</translation>
    </message>
    <message id="option.intech_pin_check">
        <source>When a pinned key differs</source>
        <translation>When a pinned key differs</translation>
    </message>
    <message id="option.intech_pin_check.help">
        <source>report: go on, and write it into the log. enforce: send nothing. Only enforce what Intech has promised to announce.</source>
        <translation>report: go on, and write it into the log. enforce: send nothing. Only enforce what Intech has promised to announce.</translation>
    </message>
    <message id="option.callback_receiver">
        <source>Receive callbacks on port</source>
        <translation>Receive callbacks on port</translation>
    </message>
    <message id="option.callback_receiver.help">
        <source>A port of this computer (8770), or an address and a port (192.168.1.10:8443, with a certificate), at which your own relay hands in Intech’s callbacks. Empty: none is received, which is enough.</source>
        <translation>A port of this computer (8770), or an address and a port (192.168.1.10:8443, with a certificate), at which your own relay hands in Intech’s callbacks. Empty: none is received, which is enough.</translation>
    </message>
    <message id="option.callback_certificate">
        <source>Certificate of the receiver</source>
        <translation>Certificate of the receiver</translation>
    </message>
    <message id="option.callback_certificate.help">
        <source>A PEM file with the certificate and its key. Needed as soon as other machines may call.</source>
        <translation>A PEM file with the certificate and its key. Needed as soon as other machines may call.</translation>
    </message>
    <message id="option.callback_relay_url">
        <source>Fetch callbacks from a relay</source>
        <translation>Fetch callbacks from a relay</translation>
    </message>
    <message id="option.callback_relay_url.help">
        <source>Address of a relay of your own that keeps Intech’s callbacks until the till fetches them; its key is typed with “keys set intech”. Empty: none is asked.</source>
        <translation>Address of a relay of your own that keeps Intech’s callbacks until the till fetches them; its key is typed with “keys set intech”. Empty: none is asked.</translation>
    </message>
    <message id="option.link_hosts">
        <source>More hosts for payment links</source>
        <translation>More hosts for payment links</translation>
    </message>
    <message id="option.link_hosts.help">
        <source>Names of hosts whose payment links may be shown besides those of the providers, separated by spaces. Other links are not drawn.</source>
        <translation>Names of hosts whose payment links may be shown besides those of the providers, separated by spaces. Other links are not drawn.</translation>
    </message>
    <message id="doctor.callbacks.off">
        <source>callbacks are not received, and not needed</source>
        <translation>callbacks are not received, and not needed</translation>
    </message>
    <message id="doctor.callbacks.fine">
        <source>callbacks can be received at {where}</source>
        <translation>callbacks can be received at {where}</translation>
    </message>
    <message id="doctor.callbacks.relay">
        <source>callbacks are fetched from {where}</source>
        <translation>callbacks are fetched from {where}</translation>
    </message>
    <message id="doctor.callbacks.impossible">
        <source>callbacks cannot be received: {why}</source>
        <translation>callbacks cannot be received: {why}</translation>
    </message>
    <message id="doctor.callbacks.impossible.remedy">
        <source>An open till holds the port itself; otherwise choose another one (callback_receiver), and give a certificate when other machines call (callback_certificate). Sales go on without it.</source>
        <translation>An open till holds the port itself; otherwise choose another one (callback_receiver), and give a certificate when other machines call (callback_certificate). Sales go on without it.</translation>
    </message>
    <message id="cli.command.callback">
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message id="cli.command.callback_fingerprint">
        <source>Print the fingerprint of a certificate’s public key, as Intech wants it</source>
        <translation>Print the fingerprint of a certificate’s public key, as Intech wants it</translation>
    </message>
    <message id="cli.help.target">
        <source>a PEM or DER file, or HOST[:PORT], whose certificate must be valid</source>
        <translation>a PEM or DER file, or HOST[:PORT], whose certificate must be valid</translation>
    </message>
    <message id="cli.value.target">
        <source>CERT_OR_HOST</source>
        <translation>CERT_OR_HOST</translation>
    </message>
    <message id="cli.no_certificate">
        <source>There is no usable certificate at {target}: {why}</source>
        <translation>There is no usable certificate at {target}: {why}</translation>
    </message>
    <message id="link.refused">
        <source>Payment link not shown: {host} is not a known host. The owner adds it (link_hosts) only if the provider confirms it.</source>
        <translation>Payment link not shown: {host} is not a known host. The owner adds it (link_hosts) only if the provider confirms it.</translation>
    </message>
</context>
</TS>
