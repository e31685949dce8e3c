<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="screen.cash">
        <source>Drawer</source>
        <translation>Drawer</translation>
    </message>
    <message id="cash.top.open">
        <source>Open since {since}</source>
        <translation>Open since {since}</translation>
    </message>
    <message id="cash.top.closed">
        <source>Shift closed</source>
        <translation>Shift closed</translation>
    </message>
    <message id="cash.job.open">
        <source>Open the shift</source>
        <translation>Open the shift</translation>
    </message>
    <message id="cash.job.cash_in">
        <source>Cash in</source>
        <translation>Cash in</translation>
    </message>
    <message id="cash.job.cash_out">
        <source>Cash out</source>
        <translation>Cash out</translation>
    </message>
    <message id="cash.job.safe_drop">
        <source>Into the safe</source>
        <translation>Into the safe</translation>
    </message>
    <message id="cash.job.hand_over">
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message id="cash.job.look">
        <source>X report</source>
        <translation>X report</translation>
    </message>
    <message id="cash.job.close">
        <source>Count and close (Z)</source>
        <translation>Count and close (Z)</translation>
    </message>
    <message id="cash.job.reports">
        <source>Z reports</source>
        <translation>Z reports</translation>
    </message>
    <message id="cash.job.earned">
        <source>Commissions</source>
        <translation>Commissions</translation>
    </message>
    <message id="cash.job.export">
        <source>Accountant’s file</source>
        <translation>Accountant’s file</translation>
    </message>
    <message id="cash.menu.hint">
        <source>Choose by digit. Grey ones wait for an open shift, or for a second person.</source>
        <translation>Choose by digit. Grey ones wait for an open shift, or for a second person.</translation>
    </message>
    <message id="cash.standing.open">
        <source>Shift {number}, open since {since} · {people}</source>
        <translation>Shift {number}, open since {since} · {people}</translation>
    </message>
    <message id="cash.standing.closed">
        <source>No shift is open. One can sell all the same; 1 opens one.</source>
        <translation>No shift is open. One can sell all the same; 1 opens one.</translation>
    </message>
    <message id="cash.standing.forgotten">
        <source>The shift of {name} was never closed: count it and close it (7) before a new one.</source>
        <translation>The shift of {name} was never closed: count it and close it (7) before a new one.</translation>
    </message>
    <message id="cash.forgotten.title">
        <source>An earlier shift was not closed</source>
        <translation>An earlier shift was not closed</translation>
    </message>
    <message id="cash.forgotten.advice">
        <source>{name} opened it on {begun}. Press F12, then 7: count the drawer and close it. Selling goes on.</source>
        <translation>{name} opened it on {begun}. Press F12, then 7: count the drawer and close it. Selling goes on.</translation>
    </message>
    <message id="cash.audit.title">
        <source>The books differ when counted a second way</source>
        <translation>The books differ when counted a second way</translation>
    </message>
    <message id="cash.audit.advice">
        <source>Selling goes on. Call whoever looks after this till, and keep the paper reports.</source>
        <translation>Selling goes on. Call whoever looks after this till, and keep the paper reports.</translation>
    </message>
    <message id="cash.leave">
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message id="cash.confirm">
        <source>Confirm (+)</source>
        <translation>Confirm (+)</translation>
    </message>
    <message id="cash.plus_confirms">
        <source>Press + to confirm.</source>
        <translation>Press + to confirm.</translation>
    </message>
    <message id="cash.count.open">
        <source>Open: count the drawer</source>
        <translation>Open: count the drawer</translation>
    </message>
    <message id="cash.count.open.hint">
        <source>Number of pieces, Enter for the next one. / goes to a sum counted otherwise.</source>
        <translation>Number of pieces, Enter for the next one. / goes to a sum counted otherwise.</translation>
    </message>
    <message id="cash.count.open.confirm">
        <source>Open (+)</source>
        <translation>Open (+)</translation>
    </message>
    <message id="cash.count.close">
        <source>Close: count the drawer</source>
        <translation>Close: count the drawer</translation>
    </message>
    <message id="cash.count.close.hint">
        <source>Count what lies in the drawer; what should be there is shown afterwards.</source>
        <translation>Count what lies in the drawer; what should be there is shown afterwards.</translation>
    </message>
    <message id="cash.count.close.confirm">
        <source>Counted (+)</source>
        <translation>Counted (+)</translation>
    </message>
    <message id="cash.count.hand_over">
        <source>Hand over: count the drawer</source>
        <translation>Hand over: count the drawer</translation>
    </message>
    <message id="cash.count.hand_over.hint">
        <source>Count together; + alone hands over without counting.</source>
        <translation>Count together; + alone hands over without counting.</translation>
    </message>
    <message id="cash.count.hand_over.confirm">
        <source>Go on (+)</source>
        <translation>Go on (+)</translation>
    </message>
    <message id="cash.count.loose">
        <source>Other sum, F</source>
        <translation>Other sum, F</translation>
    </message>
    <message id="cash.count.nothing">
        <source>Type at least one number; 0 if the drawer is empty.</source>
        <translation>Type at least one number; 0 if the drawer is empty.</translation>
    </message>
    <message id="cash.piece.note">
        <source>note {francs}</source>
        <translation>note {francs}</translation>
    </message>
    <message id="cash.piece.coin">
        <source>coin {francs}</source>
        <translation>coin {francs}</translation>
    </message>
    <message id="cash.move.amount">
        <source>Amount in francs</source>
        <translation>Amount in francs</translation>
    </message>
    <message id="cash.move.cash_in">
        <source>Cash in</source>
        <translation>Cash in</translation>
    </message>
    <message id="cash.move.cash_in.hint">
        <source>What is put into the drawer: amount, Enter, why by digit, +.</source>
        <translation>What is put into the drawer: amount, Enter, why by digit, +.</translation>
    </message>
    <message id="cash.move.cash_out">
        <source>Cash out</source>
        <translation>Cash out</translation>
    </message>
    <message id="cash.move.cash_out.hint">
        <source>What is taken from the drawer: amount, Enter, why by digit, +.</source>
        <translation>What is taken from the drawer: amount, Enter, why by digit, +.</translation>
    </message>
    <message id="cash.move.safe_drop">
        <source>Into the safe</source>
        <translation>Into the safe</translation>
    </message>
    <message id="cash.move.safe_drop.hint">
        <source>What leaves the drawer for the safe: amount and +.</source>
        <translation>What leaves the drawer for the safe: amount and +.</translation>
    </message>
    <message id="cash.why.words">
        <source>0: other words</source>
        <translation>0: other words</translation>
    </message>
    <message id="cash.why.missing">
        <source>Say why: choose by digit, or 0 and your own words.</source>
        <translation>Say why: choose by digit, or 0 and your own words.</translation>
    </message>
    <message id="cash.why.change">
        <source>Change for the drawer</source>
        <translation>Change for the drawer</translation>
    </message>
    <message id="cash.why.bank_in">
        <source>From the bank</source>
        <translation>From the bank</translation>
    </message>
    <message id="cash.why.owner_in">
        <source>From the owner</source>
        <translation>From the owner</translation>
    </message>
    <message id="cash.why.supplies">
        <source>Supplies</source>
        <translation>Supplies</translation>
    </message>
    <message id="cash.why.transport">
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message id="cash.why.wages">
        <source>Wages or advance</source>
        <translation>Wages or advance</translation>
    </message>
    <message id="cash.why.bank_out">
        <source>To the bank</source>
        <translation>To the bank</translation>
    </message>
    <message id="cash.why.owner_out">
        <source>To the owner</source>
        <translation>To the owner</translation>
    </message>
    <message id="cash.why.change_error">
        <source>Wrong change given</source>
        <translation>Wrong change given</translation>
    </message>
    <message id="cash.why.unknown">
        <source>Not explained, accepted</source>
        <translation>Not explained, accepted</translation>
    </message>
    <message id="cash.over.giver">
        <source>{name} hands over: type your PIN.</source>
        <translation>{name} hands over: type your PIN.</translation>
    </message>
    <message id="cash.over.taker">
        <source>Who takes over? Choose, then type your PIN.</source>
        <translation>Who takes over? Choose, then type your PIN.</translation>
    </message>
    <message id="cash.over.counted">
        <source>Counted together: {amount}</source>
        <translation>Counted together: {amount}</translation>
    </message>
    <message id="cash.over.uncounted">
        <source>Nobody counted.</source>
        <translation>Nobody counted.</translation>
    </message>
    <message id="cash.gap.none">
        <source>The drawer is right</source>
        <translation>The drawer is right</translation>
    </message>
    <message id="cash.gap.over">
        <source>Too much</source>
        <translation>Too much</translation>
    </message>
    <message id="cash.gap.short">
        <source>Too little</source>
        <translation>Too little</translation>
    </message>
    <message id="cash.gap.counted">
        <source>Counted: {amount}.</source>
        <translation>Counted: {amount}.</translation>
    </message>
    <message id="cash.gap.held">
        <source>Of it, {amount} belongs to operations still open.</source>
        <translation>Of it, {amount} belongs to operations still open.</translation>
    </message>
    <message id="cash.gap.question">
        <source>What explains it? A digit picks, Enter opens the operation, + closes with this reason.</source>
        <translation>What explains it? A digit picks, Enter opens the operation, + closes with this reason.</translation>
    </message>
    <message id="cash.gap.nothing_found">
        <source>Nothing of this shift explains it by itself. Say why by digit, then +.</source>
        <translation>Nothing of this shift explains it by itself. Say why by digit, then +.</translation>
    </message>
    <message id="cash.gap.fits">
        <source>Press + to close the shift.</source>
        <translation>Press + to close the shift.</translation>
    </message>
    <message id="cash.gap.recount">
        <source>Count again</source>
        <translation>Count again</translation>
    </message>
    <message id="cash.gap.open">
        <source>Open the operation</source>
        <translation>Open the operation</translation>
    </message>
    <message id="cash.gap.accept">
        <source>Close (+)</source>
        <translation>Close (+)</translation>
    </message>
    <message id="cash.gap.likely">
        <source>likely at {percent} %</source>
        <translation>likely at {percent} %</translation>
    </message>
    <message id="cash.gap.others" numerus="yes">
        <source>and {count} others that fit alike</source>
        <translation>
            <numerusform>and {count} other that fits alike</numerusform>
            <numerusform>and {count} others that fit alike</numerusform>
        </translation>
    </message>
    <message id="cash.gap.operation">
        <source>{time} · {service} · {recipient} · {amount}</source>
        <translation>{time} · {service} · {recipient} · {amount}</translation>
    </message>
    <message id="cash.cause.not_exchanged">
        <source>Cash of one operation not given or not taken</source>
        <translation>Cash of one operation not given or not taken</translation>
    </message>
    <message id="cash.cause.exchanged_twice">
        <source>Cash of one operation given or taken twice</source>
        <translation>Cash of one operation given or taken twice</translation>
    </message>
    <message id="cash.cause.wrong_direction">
        <source>Keyed the wrong way round (deposit for withdrawal)</source>
        <translation>Keyed the wrong way round (deposit for withdrawal)</translation>
    </message>
    <message id="cash.cause.zero_too_many">
        <source>A zero too many was keyed</source>
        <translation>A zero too many was keyed</translation>
    </message>
    <message id="cash.cause.zero_too_few">
        <source>A zero too few was keyed</source>
        <translation>A zero too few was keyed</translation>
    </message>
    <message id="cash.cause.digits_swapped">
        <source>Two digits swapped</source>
        <translation>Two digits swapped</translation>
    </message>
    <message id="cash.cause.two_not_exchanged">
        <source>Cash of two operations not exchanged</source>
        <translation>Cash of two operations not exchanged</translation>
    </message>
    <message id="cash.cause.three_not_exchanged">
        <source>Cash of three operations not exchanged</source>
        <translation>Cash of three operations not exchanged</translation>
    </message>
    <message id="cash.cause.cash_move">
        <source>A cash move noted and not made, or made twice</source>
        <translation>A cash move noted and not made, or made twice</translation>
    </message>
    <message id="cash.cause.denomination">
        <source>One note or coin too many or too few in the change</source>
        <translation>One note or coin too many or too few in the change</translation>
    </message>
    <message id="cash.cause.denominations_swapped">
        <source>One note taken for another</source>
        <translation>One note taken for another</translation>
    </message>
    <message id="cash.cause.open_operation">
        <source>An operation that is still open</source>
        <translation>An operation that is still open</translation>
    </message>
    <message id="cash.stop.already_open">
        <source>A shift is open already.</source>
        <translation>A shift is open already.</translation>
    </message>
    <message id="cash.stop.not_open">
        <source>No shift is open: 1 opens one.</source>
        <translation>No shift is open: 1 opens one.</translation>
    </message>
    <message id="cash.stop.forgotten">
        <source>Close the earlier shift first (7).</source>
        <translation>Close the earlier shift first (7).</translation>
    </message>
    <message id="cash.stop.no_name">
        <source>A name is missing.</source>
        <translation>A name is missing.</translation>
    </message>
    <message id="cash.stop.no_reason">
        <source>Say why.</source>
        <translation>Say why.</translation>
    </message>
    <message id="cash.stop.no_amount">
        <source>Type an amount.</source>
        <translation>Type an amount.</translation>
    </message>
    <message id="cash.stop.same_person">
        <source>It is the same person.</source>
        <translation>It is the same person.</translation>
    </message>
    <message id="cash.stop.more_than_expected">
        <source>The drawer cannot hold that much.</source>
        <translation>The drawer cannot hold that much.</translation>
    </message>
    <message id="cash.stop.not_counted">
        <source>Something moved cash after the count: count again.</source>
        <translation>Something moved cash after the count: count again.</translation>
    </message>
    <message id="cash.stop.no_report">
        <source>This report does not exist.</source>
        <translation>This report does not exist.</translation>
    </message>
    <message id="cash.done.opened">
        <source>The shift is open.</source>
        <translation>The shift is open.</translation>
    </message>
    <message id="cash.done.moved">
        <source>Written down.</source>
        <translation>Written down.</translation>
    </message>
    <message id="cash.done.handed_over">
        <source>The drawer is handed over.</source>
        <translation>The drawer is handed over.</translation>
    </message>
    <message id="cash.done.closed">
        <source>Shift closed: report {number}.</source>
        <translation>Shift closed: report {number}.</translation>
    </message>
    <message id="cash.report.z">
        <source>Z report {number}</source>
        <translation>Z report {number}</translation>
    </message>
    <message id="cash.report.x">
        <source>X report, shift {number}</source>
        <translation>X report, shift {number}</translation>
    </message>
    <message id="cash.report.not_closed">
        <source>The shift goes on: this is no closing.</source>
        <translation>The shift goes on: this is no closing.</translation>
    </message>
    <message id="cash.report.who">
        <source>{people} · from {begun} to {ended}</source>
        <translation>{people} · from {begun} to {ended}</translation>
    </message>
    <message id="cash.report.forgotten">
        <source>Closed later than it should have been.</source>
        <translation>Closed later than it should have been.</translation>
    </message>
    <message id="cash.report.why">
        <source>Reason: {why}</source>
        <translation>Reason: {why}</translation>
    </message>
    <message id="cash.report.approved">
        <source>Approved by {name}</source>
        <translation>Approved by {name}</translation>
    </message>
    <message id="cash.report.drawer">
        <source>Drawer</source>
        <translation>Drawer</translation>
    </message>
    <message id="cash.report.float">
        <source>Balance {provider}</source>
        <translation>Balance {provider}</translation>
    </message>
    <message id="cash.report.sold">
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message id="cash.report.nothing">
        <source>None</source>
        <translation>None</translation>
    </message>
    <message id="cash.report.opening">
        <source>At the opening</source>
        <translation>At the opening</translation>
    </message>
    <message id="cash.report.sales_in">
        <source>Taken by sales</source>
        <translation>Taken by sales</translation>
    </message>
    <message id="cash.report.sales_out">
        <source>Given by sales</source>
        <translation>Given by sales</translation>
    </message>
    <message id="cash.report.moved_in">
        <source>Cash in</source>
        <translation>Cash in</translation>
    </message>
    <message id="cash.report.moved_out">
        <source>Cash out</source>
        <translation>Cash out</translation>
    </message>
    <message id="cash.report.dropped">
        <source>Into the safe</source>
        <translation>Into the safe</translation>
    </message>
    <message id="cash.report.held">
        <source>For open operations</source>
        <translation>For open operations</translation>
    </message>
    <message id="cash.report.late">
        <source>Late results of earlier shifts</source>
        <translation>Late results of earlier shifts</translation>
    </message>
    <message id="cash.report.expected">
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message id="cash.report.counted">
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message id="cash.report.difference">
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message id="cash.report.grand">
        <source>Sold since ever</source>
        <translation>Sold since ever</translation>
    </message>
    <message id="cash.report.proof">
        <source>Journal: {head}…</source>
        <translation>Journal: {head}…</translation>
    </message>
    <message id="cash.report.printed">
        <source>Report printed</source>
        <translation>Report printed</translation>
    </message>
    <message id="cash.report.float_opening">
        <source>At the opening</source>
        <translation>At the opening</translation>
    </message>
    <message id="cash.report.float_moved">
        <source>Moved by sales</source>
        <translation>Moved by sales</translation>
    </message>
    <message id="cash.report.float_commission">
        <source>Commissions by the rates</source>
        <translation>Commissions by the rates</translation>
    </message>
    <message id="cash.report.float_closing">
        <source>Told last</source>
        <translation>Told last</translation>
    </message>
    <message id="cash.report.unknown">
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message id="cash.report.print">
        <source>Print (1)</source>
        <translation>Print (1)</translation>
    </message>
    <message id="cash.report.save">
        <source>PDF (2)</source>
        <translation>PDF (2)</translation>
    </message>
    <message id="cash.certainty.proven">
        <source>Proven: nothing was under way.</source>
        <translation>Proven: nothing was under way.</translation>
    </message>
    <message id="cash.certainty.assumed">
        <source>Estimated: something was under way, or the rates are not confirmed.</source>
        <translation>Estimated: something was under way, or the rates are not confirmed.</translation>
    </message>
    <message id="cash.certainty.unknown">
        <source>Unknown: the balance was not told.</source>
        <translation>Unknown: the balance was not told.</translation>
    </message>
    <message id="cash.list.hint">
        <source>A digit opens a report, 0 shows older ones.</source>
        <translation>A digit opens a report, 0 shows older ones.</translation>
    </message>
    <message id="cash.list.none">
        <source>No shift was closed yet.</source>
        <translation>No shift was closed yet.</translation>
    </message>
    <message id="cash.list.older">
        <source>Older (0)</source>
        <translation>Older (0)</translation>
    </message>
    <message id="cash.list.row">
        <source>{number} · {closed} · {name} · difference {amount}</source>
        <translation>{number} · {closed} · {name} · difference {amount}</translation>
    </message>
    <message id="cash.earned.hint">
        <source>By the owner’s rates. What the provider says counts.</source>
        <translation>By the owner’s rates. What the provider says counts.</translation>
    </message>
    <message id="cash.earned.today">
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message id="cash.earned.month">
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message id="cash.earned.proven">
        <source>Proven: the balances agree to the last franc.</source>
        <translation>Proven: the balances agree to the last franc.</translation>
    </message>
    <message id="cash.earned.assumed">
        <source>Estimated by the rates; no balance proves it yet.</source>
        <translation>Estimated by the rates; no balance proves it yet.</translation>
    </message>
    <message id="cash.earned.unknown">
        <source>Incomplete: a rate is missing for some services.</source>
        <translation>Incomplete: a rate is missing for some services.</translation>
    </message>
    <message id="cash.earned.no_rate">
        <source>no rate</source>
        <translation>no rate</translation>
    </message>
    <message id="cash.earned.difference">
        <source>Balances compared with the rates: {amount}</source>
        <translation>Balances compared with the rates: {amount}</translation>
    </message>
    <message id="runway.empty">
        <source>Empty about {when}</source>
        <translation>Empty about {when}</translation>
    </message>
    <message id="runway.guess">
        <source>Empty about {when} (a guess: few days known)</source>
        <translation>Empty about {when} (a guess: few days known)</translation>
    </message>
    <message id="runway.drawer">
        <source>Drawer: {said}</source>
        <translation>Drawer: {said}</translation>
    </message>
    <message id="runway.from" numerus="yes">
        <source>{amount} now, learnt from {count} days of this shop</source>
        <translation>
            <numerusform>{amount} now, learnt from {count} day of this shop</numerusform>
            <numerusform>{amount} now, learnt from {count} days of this shop</numerusform>
        </translation>
    </message>
    <message id="runway.step">
        <source>{time}: {flow}, then {left} ({weeks} weeks{feast})</source>
        <translation>{time}: {flow}, then {left} ({weeks} weeks{feast})</translation>
    </message>
    <message id="runway.swap">
        <source>To last the day, exchange {amount} between drawer and balance.</source>
        <translation>To last the day, exchange {amount} between drawer and balance.</translation>
    </message>
    <message id="float.low">
        <source>Balance too low: {left} for {wanted}. It would be refused.</source>
        <translation>Balance too low: {left} for {wanted}. It would be refused.</translation>
    </message>
    <message id="approval.cash_out">
        <source>{name} wants to take {amount} F out of the drawer: {why}</source>
        <translation>{name} wants to take {amount} F out of the drawer: {why}</translation>
    </message>
    <message id="approval.expected">
        <source>{name} wants to see what should be in the drawer.</source>
        <translation>{name} wants to see what should be in the drawer.</translation>
    </message>
    <message id="cash.shift_needed">
        <source>This shop sells with an open shift only: F12, then 1. Nothing was sent.</source>
        <translation>This shop sells with an open shift only: F12, then 1. Nothing was sent.</translation>
    </message>
    <message id="cash.gap.reason">
        <source>{time} · {service} · {amount}</source>
        <translation>{time} · {service} · {amount}</translation>
    </message>
    <message id="cash.earned.at_least">
        <source>{amount} or more</source>
        <translation>{amount} or more</translation>
    </message>
</context>
</TS>
