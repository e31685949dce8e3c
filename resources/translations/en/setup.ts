<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="program.training">
        <source>TRAINING</source>
        <translation>TRAINING</translation>
    </message>
    <message id="ways.none">
        <source>This till runs on its sandbox: there is nowhere else to go from here.</source>
        <translation>This till runs on its sandbox: there is nowhere else to go from here.</translation>
    </message>
    <message id="ways.finish_first">
        <source>Finish with the customer first: an order stands half done, or cash is to be handed over.</source>
        <translation>Finish with the customer first: an order stands half done, or cash is to be handed over.</translation>
    </message>
    <message id="shortcut.training">
        <source>Into training, or back to the real shop</source>
        <translation>Into training, or back to the real shop</translation>
    </message>
    <message id="shortcut.set_up">
        <source>Set the till up step by step</source>
        <translation>Set the till up step by step</translation>
    </message>
    <message id="shortcut.open_again">
        <source>Open the till again with the saved settings</source>
        <translation>Open the till again with the saved settings</translation>
    </message>
    <message id="setup.name">
        <source>Setting up the till</source>
        <translation>Setting up the till</translation>
    </message>
    <message id="setup.count">
        <source>Page {place} of {count}</source>
        <translation>Page {place} of {count}</translation>
    </message>
    <message id="setup.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="setup.next">
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message id="setup.train">
        <source>Train first</source>
        <translation>Train first</translation>
    </message>
    <message id="setup.try.keys">
        <source>Try the keys</source>
        <translation>Try the keys</translation>
    </message>
    <message id="setup.try.printer">
        <source>Print a test</source>
        <translation>Print a test</translation>
    </message>
    <message id="setup.open">
        <source>Open the till</source>
        <translation>Open the till</translation>
    </message>
    <message id="setup.open_training">
        <source>Open in training</source>
        <translation>Open in training</translation>
    </message>
    <message id="setup.wait">
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message id="setup.none">
        <source>not given</source>
        <translation>not given</translation>
    </message>
    <message id="setup.language.title">
        <source>Welcome. Language and screen</source>
        <translation>Welcome. Language and screen</translation>
    </message>
    <message id="setup.language.sentence">
        <source>A few pages, five minutes. Everything can be changed later in the settings. F2 opens the till at once in training, without real money; these questions wait.</source>
        <translation>A few pages, five minutes. Everything can be changed later in the settings. F2 opens the till at once in training, without real money; these questions wait.</translation>
    </message>
    <message id="setup.shop.title">
        <source>The shop</source>
        <translation>The shop</translation>
    </message>
    <message id="setup.shop.sentence">
        <source>This stands on the receipts and at the top of the window.</source>
        <translation>This stands on the receipts and at the top of the window.</translation>
    </message>
    <message id="setup.till.title">
        <source>The till</source>
        <translation>The till</translation>
    </message>
    <message id="setup.till.sentence">
        <source>Each till of the shop has a code of its own: it begins every receipt number.</source>
        <translation>Each till of the shop has a code of its own: it begins every receipt number.</translation>
    </message>
    <message id="setup.keys.title">
        <source>Account with {provider}</source>
        <translation>Account with {provider}</translation>
    </message>
    <message id="setup.keys.sentence">
        <source>{provider} gave these keys to your shop. They go into this computer’s key store, into no file. Without an account leave everything empty: training needs no key.</source>
        <translation>{provider} gave these keys to your shop. They go into this computer’s key store, into no file. Without an account leave everything empty: training needs no key.</translation>
    </message>
    <message id="setup.keys.there">
        <source>keys given</source>
        <translation>keys given</translation>
    </message>
    <message id="setup.keys.none">
        <source>no keys</source>
        <translation>no keys</translation>
    </message>
    <message id="setup.key.help">
        <source>As the provider wrote it, without spaces.</source>
        <translation>As the provider wrote it, without spaces.</translation>
    </message>
    <message id="setup.key.held">
        <source>kept already: leave empty</source>
        <translation>kept already: leave empty</translation>
    </message>
    <message id="setup.verdict.works">
        <source>The keys work. Your balance there: {detail}</source>
        <translation>The keys work. Your balance there: {detail}</translation>
    </message>
    <message id="setup.verdict.refused">
        <source>The provider refuses these keys ({detail}). No money moved. Type them again, or ask the provider.</source>
        <translation>The provider refuses these keys ({detail}). No money moved. Type them again, or ask the provider.</translation>
    </message>
    <message id="setup.verdict.no_answer">
        <source>No answer that tells anything came ({detail}). No money moved. Look at the network and try again; you may also go on.</source>
        <translation>No answer that tells anything came ({detail}). No money moved. Look at the network and try again; you may also go on.</translation>
    </message>
    <message id="setup.verdict.missing">
        <source>A key is missing: {detail}</source>
        <translation>A key is missing: {detail}</translation>
    </message>
    <message id="setup.verdict.no_key_store">
        <source>This computer has no key store that can be trusted ({detail}). Keys cannot be kept: go back and give a passphrase for an encrypted file. Training works without.</source>
        <translation>This computer has no key store that can be trusted ({detail}). Keys cannot be kept: go back and give a passphrase for an encrypted file. Training works without.</translation>
    </message>
    <message id="setup.verdict.not_tried">
        <source>This provider has no question without consequence: the first link will show whether the keys are right.</source>
        <translation>This provider has no question without consequence: the first link will show whether the keys are right.</translation>
    </message>
    <message id="setup.printer.title">
        <source>The receipt printer</source>
        <translation>The receipt printer</translation>
    </message>
    <message id="setup.printer.sentence">
        <source>Without a printer leave the line empty: receipts can be saved as pages.</source>
        <translation>Without a printer leave the line empty: receipts can be saved as pages.</translation>
    </message>
    <message id="setup.printer.found">
        <source>Use the printer that was found: {device}</source>
        <translation>Use the printer that was found: {device}</translation>
    </message>
    <message id="setup.printer.printed">
        <source>Sent. Look at the paper: are the accents right?</source>
        <translation>Sent. Look at the paper: are the accents right?</translation>
    </message>
    <message id="setup.printer.words">
        <source>The printer works.</source>
        <translation>The printer works.</translation>
    </message>
    <message id="setup.finish.title">
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message id="setup.finish.sentence">
        <source>Look it over, then open the till. Ctrl+Shift+S brings these pages back at any time.</source>
        <translation>Look it over, then open the till. Ctrl+Shift+S brings these pages back at any time.</translation>
    </message>
    <message id="setup.finish.no_keys">
        <source>Without a provider’s keys the till opens in training: nothing moves real money.</source>
        <translation>Without a provider’s keys the till opens in training: nothing moves real money.</translation>
    </message>
    <message id="setup.owner.title">
        <source>The owner’s PIN</source>
        <translation>The owner’s PIN</translation>
    </message>
    <message id="setup.owner.sentence">
        <source>The PIN is for the person named on the page “The till”: that person becomes the owner. With it the till can be locked, and others get rights of their own later. It may be left empty.</source>
        <translation>The PIN is for the person named on the page “The till”: that person becomes the owner. With it the till can be locked, and others get rights of their own later. It may be left empty.</translation>
    </message>
    <message id="setup.owner_pin">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="setup.owner_pin.help">
        <source>Four to eight digits that are not easily guessed.</source>
        <translation>Four to eight digits that are not easily guessed.</translation>
    </message>
    <message id="setup.owner_pin_again">
        <source>The PIN once more</source>
        <translation>The PIN once more</translation>
    </message>
    <message id="setup.owner_pin_again.help">
        <source>So that a slip of the finger locks nobody out.</source>
        <translation>So that a slip of the finger locks nobody out.</translation>
    </message>
</context>
</TS>
