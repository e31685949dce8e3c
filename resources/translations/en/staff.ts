<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="option.lock_after">
        <source>Lock when nobody types</source>
        <translation>Lock when nobody types</translation>
    </message>
    <message id="option.lock_after.help">
        <source>After so long without a key or a click the till asks for a PIN again. Only for tills whose people have PINs.</source>
        <translation>After so long without a key or a click the till asks for a PIN again. Only for tills whose people have PINs.</translation>
    </message>
    <message id="option.lock_after.0">
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message id="option.lock_after.1">
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message id="option.lock_after.2">
        <source>2 minutes</source>
        <translation>2 minutes</translation>
    </message>
    <message id="option.lock_after.5">
        <source>5 minutes</source>
        <translation>5 minutes</translation>
    </message>
    <message id="option.lock_after.10">
        <source>10 minutes</source>
        <translation>10 minutes</translation>
    </message>
    <message id="option.lock_after.30">
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message id="option.approval_above">
        <source>Approval above, in francs</source>
        <translation>Approval above, in francs</translation>
    </message>
    <message id="option.approval_above.help">
        <source>An operation above this amount needs the PIN of a chief or an owner. 0: no limit. Nothing is asked in a shop of one person.</source>
        <translation>An operation above this amount needs the PIN of a chief or an owner. 0: no limit. Nothing is asked in a shop of one person.</translation>
    </message>
    <message id="option.shift_required">
        <source>A shift is needed to sell</source>
        <translation>A shift is needed to sell</translation>
    </message>
    <message id="option.shift_required.help">
        <source>Nothing is sold before the drawer was counted and the shift opened (F12).</source>
        <translation>Nothing is sold before the drawer was counted and the shift opened (F12).</translation>
    </message>
    <message id="role.cashier">
        <source>cashier</source>
        <translation>cashier</translation>
    </message>
    <message id="role.chief">
        <source>chief</source>
        <translation>chief</translation>
    </message>
    <message id="role.owner">
        <source>owner</source>
        <translation>owner</translation>
    </message>
    <message id="pad.back">
        <source>Delete the last digit</source>
        <translation>Delete the last digit</translation>
    </message>
    <message id="pad.enter">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="pin.who">
        <source>Who are you? Choose by digit.</source>
        <translation>Who are you? Choose by digit.</translation>
    </message>
    <message id="pin.type">
        <source>Type your PIN, then Enter.</source>
        <translation>Type your PIN, then Enter.</translation>
    </message>
    <message id="pin.checking">
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message id="pin.digits">
        <source>{count} digits typed</source>
        <translation>{count} digits typed</translation>
    </message>
    <message id="pin.wrong">
        <source>This is not the PIN.</source>
        <translation>This is not the PIN.</translation>
    </message>
    <message id="pin.wait">
        <source>Again in {seconds} s.</source>
        <translation>Again in {seconds} s.</translation>
    </message>
    <message id="pin.no_right">
        <source>This person cannot approve it.</source>
        <translation>This person cannot approve it.</translation>
    </message>
    <message id="lock.title">
        <source>Till locked</source>
        <translation>Till locked</translation>
    </message>
    <message id="lock.advice">
        <source>Operations under way go on. Nothing is lost.</source>
        <translation>Operations under way go on. Nothing is lost.</translation>
    </message>
    <message id="lock.nobody">
        <source>Nobody has a PIN here: add people first (Ctrl+Shift+E).</source>
        <translation>Nobody has a PIN here: add people first (Ctrl+Shift+E).</translation>
    </message>
    <message id="approval.title">
        <source>An approval is needed</source>
        <translation>An approval is needed</translation>
    </message>
    <message id="approval.leave">
        <source>Give up (Esc)</source>
        <translation>Give up (Esc)</translation>
    </message>
    <message id="approval.refund">
        <source>{name} wants to give a whole sale back: {what}</source>
        <translation>{name} wants to give a whole sale back: {what}</translation>
    </message>
    <message id="approval.settle">
        <source>{name} wants to close an operation to be clarified: {what}</source>
        <translation>{name} wants to close an operation to be clarified: {what}</translation>
    </message>
    <message id="approval.large">
        <source>{name} wants to sell for {amount}: {what}</source>
        <translation>{name} wants to sell for {amount}: {what}</translation>
    </message>
    <message id="approval.settings">
        <source>{name} wants to change settings.</source>
        <translation>{name} wants to change settings.</translation>
    </message>
    <message id="approval.staff">
        <source>{name} wants to change who works here.</source>
        <translation>{name} wants to change who works here.</translation>
    </message>
    <message id="shortcut.lock">
        <source>lock the till</source>
        <translation>lock the till</translation>
    </message>
    <message id="screen.people">
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message id="people.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="people.role">
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message id="people.pin">
        <source>PIN, 4 to 8 digits</source>
        <translation>PIN, 4 to 8 digits</translation>
    </message>
    <message id="people.pin_again">
        <source>The same PIN again</source>
        <translation>The same PIN again</translation>
    </message>
    <message id="people.pin_differs">
        <source>The two PINs differ.</source>
        <translation>The two PINs differ.</translation>
    </message>
    <message id="people.add">
        <source>Add (+)</source>
        <translation>Add (+)</translation>
    </message>
    <message id="people.change">
        <source>Change the PIN (+)</source>
        <translation>Change the PIN (+)</translation>
    </message>
    <message id="people.new_pin">
        <source>New PIN</source>
        <translation>New PIN</translation>
    </message>
    <message id="people.remove">
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message id="people.done">
        <source>{name}: done.</source>
        <translation>{name}: done.</translation>
    </message>
    <message id="people.nobody">
        <source>Nobody is registered: the till asks nobody for a PIN. The first person is the owner.</source>
        <translation>Nobody is registered: the till asks nobody for a PIN. The first person is the owner.</translation>
    </message>
    <message id="people.one">
        <source>One person works here: the till asks for no PIN, unless it was locked (Ctrl+L).</source>
        <translation>One person works here: the till asks for no PIN, unless it was locked (Ctrl+L).</translation>
    </message>
    <message id="people.many">
        <source>Everybody signs in with their PIN; what a cashier may not do alone, a chief or the owner approves.</source>
        <translation>Everybody signs in with their PIN; what a cashier may not do alone, a chief or the owner approves.</translation>
    </message>
    <message id="staff.problem.name_missing">
        <source>A name is needed, in letters that can be printed.</source>
        <translation>A name is needed, in letters that can be printed.</translation>
    </message>
    <message id="staff.problem.name_too_long">
        <source>The name is too long: 40 letters at most.</source>
        <translation>The name is too long: 40 letters at most.</translation>
    </message>
    <message id="staff.problem.name_taken">
        <source>Somebody has this name already.</source>
        <translation>Somebody has this name already.</translation>
    </message>
    <message id="staff.problem.pin_not_digits">
        <source>A PIN is made of digits.</source>
        <translation>A PIN is made of digits.</translation>
    </message>
    <message id="staff.problem.pin_length">
        <source>A PIN has 4 to 8 digits.</source>
        <translation>A PIN has 4 to 8 digits.</translation>
    </message>
    <message id="staff.problem.pin_easy">
        <source>This PIN is too easy to guess (1234, 7777…).</source>
        <translation>This PIN is too easy to guess (1234, 7777…).</translation>
    </message>
    <message id="staff.problem.owner_first">
        <source>The first person is the owner.</source>
        <translation>The first person is the owner.</translation>
    </message>
    <message id="staff.problem.last_owner">
        <source>The last owner goes last.</source>
        <translation>The last owner goes last.</translation>
    </message>
    <message id="staff.problem.not_there">
        <source>Nobody has this name.</source>
        <translation>Nobody has this name.</translation>
    </message>
</context>
</TS>
