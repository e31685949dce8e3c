<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="cli.help.accept">
        <source>a till whose key may change this time; repeat for each one</source>
        <translation>a till whose key may change this time; repeat for each one</translation>
    </message>
    <message id="cli.value.till">
        <source>TILL</source>
        <translation>TILL</translation>
    </message>
    <message id="screen.figures">
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message id="figures.hours">
        <source>The day by hour and service</source>
        <translation>The day by hour and service</translation>
    </message>
    <message id="figures.hours.told">
        <source>{sum} operations; most at {hour}: {most}</source>
        <translation>{sum} operations; most at {hour}: {most}</translation>
    </message>
    <message id="figures.ends">
        <source>Successes and failures by service</source>
        <translation>Successes and failures by service</translation>
    </message>
    <message id="figures.ends.told">
        <source>{succeeded} succeeded, {failed} failed</source>
        <translation>{succeeded} succeeded, {failed} failed</translation>
    </message>
    <message id="figures.lasting">
        <source>Time to completion by service</source>
        <translation>Time to completion by service</translation>
    </message>
    <message id="figures.lasting.told">
        <source>The slowest is {service}: half of them end within {half}</source>
        <translation>The slowest is {service}: half of them end within {half}</translation>
    </message>
    <message id="figures.nothing">
        <source>Nothing was done in these days.</source>
        <translation>Nothing was done in these days.</translation>
    </message>
    <message id="figures.others">
        <source>All others</source>
        <translation>All others</translation>
    </message>
    <message id="figures.hour">
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message id="figures.service">
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message id="figures.all">
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message id="figures.succeeded">
        <source>Succeeded</source>
        <translation>Succeeded</translation>
    </message>
    <message id="figures.failed">
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message id="figures.open">
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message id="figures.half">
        <source>Half of them within</source>
        <translation>Half of them within</translation>
    </message>
    <message id="figures.nine_of_ten">
        <source>Nine of ten within</source>
        <translation>Nine of ten within</translation>
    </message>
    <message id="figures.seen_on">
        <source>Seen on</source>
        <translation>Seen on</translation>
    </message>
    <message id="figures.seconds">
        <source>{whole}.{tenth} s</source>
        <translation>{whole}.{tenth} s</translation>
    </message>
    <message id="figures.minutes">
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message id="figures.days">
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message id="figures.as_words">
        <source>As words</source>
        <translation>As words</translation>
    </message>
    <message id="figures.as_pictures">
        <source>As pictures</source>
        <translation>As pictures</translation>
    </message>
    <message id="figures.save">
        <source>Save as a PDF</source>
        <translation>Save as a PDF</translation>
    </message>
    <message id="shortcut.export">
        <source>Write what is shown to a file (journal, figures)</source>
        <translation>Write what is shown to a file (journal, figures)</translation>
    </message>
    <message id="figures.span">
        <source>From {first} to {last}</source>
        <translation>From {first} to {last}</translation>
    </message>
    <message id="figures.one_day">
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message id="figures.picture">
        <source>Picture: {title}. {summary}</source>
        <translation>Picture: {title}. {summary}</translation>
    </message>
    <message id="figures.table">
        <source>Table: {title}</source>
        <translation>Table: {title}</translation>
    </message>
    <message id="list.title">
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message id="list.moment">
        <source>Day and time</source>
        <translation>Day and time</translation>
    </message>
    <message id="list.count" numerus="yes">
        <source>{count} operations</source>
        <translation>
            <numerusform>{count} operation</numerusform>
            <numerusform>{count} operations</numerusform>
        </translation>
    </message>
    <message id="list.since">
        <source>From {day}</source>
        <translation>From {day}</translation>
    </message>
    <message id="list.until">
        <source>Until {day}</source>
        <translation>Until {day}</translation>
    </message>
    <message id="list.search">
        <source>Search: {text}</source>
        <translation>Search: {text}</translation>
    </message>
    <message id="list.service">
        <source>Service: {service}</source>
        <translation>Service: {service}</translation>
    </message>
    <message id="list.direction">
        <source>Kind: {direction}</source>
        <translation>Kind: {direction}</translation>
    </message>
    <message id="list.cashier">
        <source>Cashier: {cashier}</source>
        <translation>Cashier: {cashier}</translation>
    </message>
    <message id="list.states">
        <source>State: {states}</source>
        <translation>State: {states}</translation>
    </message>
    <message id="cli.usage.entries">
        <source>Entries of the journal (json, jsonl) are narrowed by days only: a chain has no gaps.</source>
        <translation>Entries of the journal (json, jsonl) are narrowed by days only: a chain has no gaps.</translation>
    </message>
    <message id="cli.help.direction">
        <source>deposit, withdrawal or sale</source>
        <translation>deposit, withdrawal or sale</translation>
    </message>
    <message id="cli.help.sold_by">
        <source>only what this cashier sold</source>
        <translation>only what this cashier sold</translation>
    </message>
    <message id="export.kind">
        <source>Write the list as</source>
        <translation>Write the list as</translation>
    </message>
    <message id="export.kind.csv">
        <source>CSV for Excel</source>
        <translation>CSV for Excel</translation>
    </message>
    <message id="export.kind.csv-plain">
        <source>CSV for programs</source>
        <translation>CSV for programs</translation>
    </message>
    <message id="export.kind.xlsx">
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message id="export.kind.pdf">
        <source>PDF, with its totals</source>
        <translation>PDF, with its totals</translation>
    </message>
    <message id="export.kind.json">
        <source>Journal with its proof (JSON)</source>
        <translation>Journal with its proof (JSON)</translation>
    </message>
    <message id="export.kind.jsonl">
        <source>Journal with its proof (JSON lines)</source>
        <translation>Journal with its proof (JSON lines)</translation>
    </message>
    <message id="export.begin">
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message id="export.stop">
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message id="export.progress">
        <source>Written so far</source>
        <translation>Written so far</translation>
    </message>
    <message id="export.stopped">
        <source>Stopped: no file was left.</source>
        <translation>Stopped: no file was left.</translation>
    </message>
    <message id="export.failed">
        <source>Nothing was written.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message id="export.done">
        <source>Written: {file}</source>
        <translation>Written: {file}</translation>
    </message>
    <message id="total.shown">
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message id="option.witness_phone">
        <source>Owner’s WhatsApp number</source>
        <translation>Owner’s WhatsApp number</translation>
    </message>
    <message id="option.witness_phone.help">
        <source>Every evening the till sends the journal’s proof there, once, as an ordinary WhatsApp message. Each one costs the fee of your account, also when its answer is lost. Empty: no message.</source>
        <translation>Every evening the till sends the journal’s proof there, once, as an ordinary WhatsApp message. Each one costs the fee of your account, also when its answer is lost. Empty: no message.</translation>
    </message>
    <message id="option.witness_totals">
        <source>Totals in that message</source>
        <translation>Totals in that message</translation>
    </message>
    <message id="option.witness_totals.help">
        <source>Also tells how many operations succeeded that day, and for how much.</source>
        <translation>Also tells how many operations succeeded that day, and for how much.</translation>
    </message>
    <message id="witness.title">
        <source>{shop} till {till}, {day}</source>
        <translation>{shop} till {till}, {day}</translation>
    </message>
    <message id="witness.proof">
        <source>Proof: {head}</source>
        <translation>Proof: {head}</translation>
    </message>
    <message id="proof.sound">
        <source>Proof: entry {seq} is {hash}, and follows; the journal ends with {head_seq}: {head}</source>
        <translation>Proof: entry {seq} is {hash}, and follows; the journal ends with {head_seq}: {head}</translation>
    </message>
    <message id="proof.broken">
        <source>Entry {seq} is not what was written: verify the journal.</source>
        <translation>Entry {seq} is not what was written: verify the journal.</translation>
    </message>
</context>
</TS>
