<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="notice.look">
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message id="notice.copy">
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message id="notice.crash">
        <source>The program stopped at a fault the time before. The sales are in the journal.</source>
        <translation>The program stopped at a fault the time before. The sales are in the journal.</translation>
    </message>
    <message id="notice.release">
        <source>Version {version} is out; nothing is installed by itself.</source>
        <translation>Version {version} is out; nothing is installed by itself.</translation>
    </message>
    <message id="option.update_url">
        <source>Where newer versions are told</source>
        <translation>Where newer versions are told</translation>
    </message>
    <message id="option.update_url.help">
        <source>The publisher’s signed page of versions, looked at once a day. Empty: never looked for. Nothing is fetched or installed by itself.</source>
        <translation>The publisher’s signed page of versions, looked at once a day. Empty: never looked for. Nothing is fetched or installed by itself.</translation>
    </message>
    <message id="option.update_key">
        <source>Publisher’s key</source>
        <translation>Publisher’s key</translation>
    </message>
    <message id="option.update_key.help">
        <source>The public key that signs the page of versions, 64 signs, as the publisher’s site and the installer’s papers tell it.</source>
        <translation>The public key that signs the page of versions, 64 signs, as the publisher’s site and the installer’s papers tell it.</translation>
    </message>
    <message id="doctor.printer.none">
        <source>No receipt printer is set</source>
        <translation>No receipt printer is set</translation>
    </message>
    <message id="doctor.printer.fine">
        <source>The printer answers ({device})</source>
        <translation>The printer answers ({device})</translation>
    </message>
    <message id="doctor.printer.unreachable">
        <source>The printer does not answer ({device})</source>
        <translation>The printer does not answer ({device})</translation>
    </message>
    <message id="doctor.printer.unreachable.remedy">
        <source>Switch it on, look at its cable or address, then look again. Sales go on without it.</source>
        <translation>Switch it on, look at its cable or address, then look again. Sales go on without it.</translation>
    </message>
    <message id="doctor.printer.out_of_paper">
        <source>The printer has no paper ({device})</source>
        <translation>The printer has no paper ({device})</translation>
    </message>
    <message id="doctor.printer.out_of_paper.remedy">
        <source>Put a new roll in; the receipts that are missing can be printed again.</source>
        <translation>Put a new roll in; the receipts that are missing can be printed again.</translation>
    </message>
    <message id="doctor.printer.broken_off">
        <source>The printer stopped in the middle ({device})</source>
        <translation>The printer stopped in the middle ({device})</translation>
    </message>
    <message id="doctor.printer.broken_off.remedy">
        <source>Switch it off and on again.</source>
        <translation>Switch it off and on again.</translation>
    </message>
    <message id="doctor.reports.none">
        <source>No unseen report of a fault</source>
        <translation>No unseen report of a fault</translation>
    </message>
    <message id="doctor.reports.unseen">
        <source>The program failed at an earlier time ({path})</source>
        <translation>The program failed at an earlier time ({path})</translation>
    </message>
    <message id="doctor.reports.unseen.remedy">
        <source>The report holds no secrets: send it to support, or look at it in the window.</source>
        <translation>The report holds no secrets: send it to support, or look at it in the window.</translation>
    </message>
    <message id="doctor.version.unasked">
        <source>Version {version}; newer ones are not looked for</source>
        <translation>Version {version}; newer ones are not looked for</translation>
    </message>
    <message id="doctor.version.newest">
        <source>Version {version} is the newest</source>
        <translation>Version {version} is the newest</translation>
    </message>
    <message id="doctor.version.older">
        <source>Version {version} is out ({page})</source>
        <translation>Version {version} is out ({page})</translation>
    </message>
    <message id="doctor.version.older.remedy">
        <source>Close the day, then install it from that page; open sales are kept.</source>
        <translation>Close the day, then install it from that page; open sales are kept.</translation>
    </message>
</context>
</TS>
