<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="slip.till">
        <source>Till {till}</source>
        <translation>Till {till}</translation>
    </message>
    <message id="slip.x.title">
        <source>X REPORT</source>
        <translation>X REPORT</translation>
    </message>
    <message id="slip.x.not_closed">
        <source>Interim figures: the till stays open</source>
        <translation>Interim figures: the till stays open</translation>
    </message>
    <message id="slip.z.title">
        <source>Z REPORT</source>
        <translation>Z REPORT</translation>
    </message>
    <message id="slip.z.forgotten">
        <source>FORGOTTEN CLOSING, MADE LATER</source>
        <translation>FORGOTTEN CLOSING, MADE LATER</translation>
    </message>
    <message id="slip.shift">
        <source>Shift no.</source>
        <translation>Shift no.</translation>
    </message>
    <message id="slip.now">
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message id="slip.by">
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message id="slip.opened">
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message id="slip.people">
        <source>Held by</source>
        <translation>Held by</translation>
    </message>
    <message id="slip.closed">
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message id="slip.closed_by">
        <source>Closed by</source>
        <translation>Closed by</translation>
    </message>
    <message id="slip.drawer">
        <source>DRAWER</source>
        <translation>DRAWER</translation>
    </message>
    <message id="slip.opening">
        <source>Opening float</source>
        <translation>Opening float</translation>
    </message>
    <message id="slip.sales_in">
        <source>Operations: cash in</source>
        <translation>Operations: cash in</translation>
    </message>
    <message id="slip.sales_out">
        <source>Operations: cash out</source>
        <translation>Operations: cash out</translation>
    </message>
    <message id="slip.moved_in">
        <source>Paid in</source>
        <translation>Paid in</translation>
    </message>
    <message id="slip.moved_out">
        <source>Paid out</source>
        <translation>Paid out</translation>
    </message>
    <message id="slip.dropped">
        <source>Dropped into the safe</source>
        <translation>Dropped into the safe</translation>
    </message>
    <message id="slip.expected">
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message id="slip.late">
        <source>of it from earlier shifts</source>
        <translation>of it from earlier shifts</translation>
    </message>
    <message id="slip.held">
        <source>Waiting, not counted</source>
        <translation>Waiting, not counted</translation>
    </message>
    <message id="slip.counted">
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message id="slip.difference">
        <source>DIFFERENCE {francs}</source>
        <translation>DIFFERENCE {francs}</translation>
    </message>
    <message id="slip.held_change">
        <source>of it cash that waits</source>
        <translation>of it cash that waits</translation>
    </message>
    <message id="slip.unexplained">
        <source>Unexplained</source>
        <translation>Unexplained</translation>
    </message>
    <message id="slip.why">
        <source>Reason: {why}</source>
        <translation>Reason: {why}</translation>
    </message>
    <message id="slip.approved_by">
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message id="slip.float">
        <source>BALANCE {provider}</source>
        <translation>BALANCE {provider}</translation>
    </message>
    <message id="slip.float_opening">
        <source>At opening</source>
        <translation>At opening</translation>
    </message>
    <message id="slip.float_moved">
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message id="slip.float_commission">
        <source>Commissions (your rates)</source>
        <translation>Commissions (your rates)</translation>
    </message>
    <message id="slip.float_closing">
        <source>Told last</source>
        <translation>Told last</translation>
    </message>
    <message id="slip.float_unseen">
        <source>Operations since</source>
        <translation>Operations since</translation>
    </message>
    <message id="slip.float_difference">
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message id="slip.never_told">
        <source>never told</source>
        <translation>never told</translation>
    </message>
    <message id="slip.not_known">
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message id="slip.point">
        <source>.</source>
        <translation>.</translation>
    </message>
    <message id="slip.operations">
        <source>OPERATIONS</source>
        <translation>OPERATIONS</translation>
    </message>
    <message id="slip.undone" numerus="yes">
        <source>{count} taken back</source>
        <translation>
            <numerusform>{count} taken back</numerusform>
            <numerusform>{count} taken back</numerusform>
        </translation>
    </message>
    <message id="slip.between">
        <source>BETWEEN TWO SHIFTS</source>
        <translation>BETWEEN TWO SHIFTS</translation>
    </message>
    <message id="slip.open_sales">
        <source>OPEN, NOT COUNTED</source>
        <translation>OPEN, NOT COUNTED</translation>
    </message>
    <message id="slip.pieces">
        <source>COUNT</source>
        <translation>COUNT</translation>
    </message>
    <message id="slip.loose">
        <source>Not by the piece</source>
        <translation>Not by the piece</translation>
    </message>
    <message id="slip.grand">
        <source>SUMS SINCE THE BEGINNING</source>
        <translation>SUMS SINCE THE BEGINNING</translation>
    </message>
    <message id="slip.grand_reports">
        <source>Z reports</source>
        <translation>Z reports</translation>
    </message>
    <message id="slip.grand_sold" numerus="yes">
        <source>{count} operation</source>
        <translation>
            <numerusform>{count} operation</numerusform>
            <numerusform>{count} operations</numerusform>
        </translation>
    </message>
    <message id="slip.grand_undone" numerus="yes">
        <source>{count} taken back</source>
        <translation>
            <numerusform>{count} taken back</numerusform>
            <numerusform>{count} taken back</numerusform>
        </translation>
    </message>
    <message id="slip.grand_over_short">
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message id="slip.journal">
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message id="slip.proof">
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message id="denomination.note">
        <source>note of {francs}</source>
        <translation>note of {francs}</translation>
    </message>
    <message id="denomination.coin">
        <source>coin of {francs}</source>
        <translation>coin of {francs}</translation>
    </message>
    <message id="shift.certainty.proven">
        <source>Proven: nothing was in flight.</source>
        <translation>Proven: nothing was in flight.</translation>
    </message>
    <message id="shift.certainty.assumed">
        <source>An estimate: operations were in flight, or the rate is not confirmed.</source>
        <translation>An estimate: operations were in flight, or the rate is not confirmed.</translation>
    </message>
    <message id="shift.certainty.unknown">
        <source>Unknown: nothing tells.</source>
        <translation>Unknown: nothing tells.</translation>
    </message>
    <message id="shift.problem.already_open">
        <source>The till is open already. Nothing was recorded. Go on, or close it first.</source>
        <translation>The till is open already. Nothing was recorded. Go on, or close it first.</translation>
    </message>
    <message id="shift.problem.not_open">
        <source>The till is not open. Nothing was recorded. Count the opening float and open it.</source>
        <translation>The till is not open. Nothing was recorded. Count the opening float and open it.</translation>
    </message>
    <message id="shift.problem.forgotten">
        <source>The shift before was never closed. Nothing was recorded. Count the drawer and close it in your name.</source>
        <translation>The shift before was never closed. Nothing was recorded. Count the drawer and close it in your name.</translation>
    </message>
    <message id="shift.problem.no_name">
        <source>The person’s name is missing. Nothing was recorded. Give a name.</source>
        <translation>The person’s name is missing. Nothing was recorded. Give a name.</translation>
    </message>
    <message id="shift.problem.no_reason">
        <source>A reason is missing. The drawer stays as it is. Say why, in a few words.</source>
        <translation>A reason is missing. The drawer stays as it is. Say why, in a few words.</translation>
    </message>
    <message id="shift.problem.no_amount">
        <source>The amount has to be more than nothing. Nothing was recorded.</source>
        <translation>The amount has to be more than nothing. Nothing was recorded.</translation>
    </message>
    <message id="shift.problem.same_person">
        <source>It is the same person. Nothing was recorded. Name the one who takes over.</source>
        <translation>It is the same person. Nothing was recorded. Name the one who takes over.</translation>
    </message>
    <message id="shift.problem.more_than_expected">
        <source>The drawer cannot hold so much. Nothing was recorded. Check the amount.</source>
        <translation>The drawer cannot hold so much. Nothing was recorded. Check the amount.</translation>
    </message>
    <message id="shift.problem.not_counted">
        <source>The drawer is not counted, or money moved since. Nothing was recorded. Count it now.</source>
        <translation>The drawer is not counted, or money moved since. Nothing was recorded. Count it now.</translation>
    </message>
    <message id="shift.problem.no_report">
        <source>No Z report has that number. Nothing changed. Check the number.</source>
        <translation>No Z report has that number. Nothing changed. Check the number.</translation>
    </message>
    <message id="shift.cause.not_exchanged">
        <source>The cash did not change hands</source>
        <translation>The cash did not change hands</translation>
    </message>
    <message id="shift.cause.exchanged_twice">
        <source>The cash changed hands twice</source>
        <translation>The cash changed hands twice</translation>
    </message>
    <message id="shift.cause.wrong_direction">
        <source>Keyed the wrong way round (deposit for withdrawal)</source>
        <translation>Keyed the wrong way round (deposit for withdrawal)</translation>
    </message>
    <message id="shift.cause.zero_too_many">
        <source>A zero too many was keyed</source>
        <translation>A zero too many was keyed</translation>
    </message>
    <message id="shift.cause.zero_too_few">
        <source>A zero too few was keyed</source>
        <translation>A zero too few was keyed</translation>
    </message>
    <message id="shift.cause.digits_swapped">
        <source>Two digits were swapped</source>
        <translation>Two digits were swapped</translation>
    </message>
    <message id="shift.cause.two_not_exchanged">
        <source>Two operations without cash changing hands</source>
        <translation>Two operations without cash changing hands</translation>
    </message>
    <message id="shift.cause.three_not_exchanged">
        <source>Three operations without cash changing hands</source>
        <translation>Three operations without cash changing hands</translation>
    </message>
    <message id="shift.cause.cash_move">
        <source>A cash move that was noted but not made, or made twice</source>
        <translation>A cash move that was noted but not made, or made twice</translation>
    </message>
    <message id="shift.cause.denomination">
        <source>A note or coin too many or too few as change</source>
        <translation>A note or coin too many or too few as change</translation>
    </message>
    <message id="shift.cause.denominations_swapped">
        <source>One note given for another</source>
        <translation>One note given for another</translation>
    </message>
    <message id="shift.cause.open_operation">
        <source>An operation that is still open</source>
        <translation>An operation that is still open</translation>
    </message>
    <message id="feast.korite">
        <source>Korité</source>
        <translation>Korité</translation>
    </message>
    <message id="feast.tabaski">
        <source>Tabaski</source>
        <translation>Tabaski</translation>
    </message>
    <message id="feast.magal">
        <source>Magal of Touba</source>
        <translation>Magal of Touba</translation>
    </message>
    <message id="feast.gamou">
        <source>Gamou</source>
        <translation>Gamou</translation>
    </message>
    <message id="feast.month_end">
        <source>Month end</source>
        <translation>Month end</translation>
    </message>
    <message id="cli.command.journal_audit">
        <source>recounts every Z report by another way</source>
        <translation>recounts every Z report by another way</translation>
    </message>
    <message id="cli.command.shift">
        <source>opens, keeps and closes the drawer</source>
        <translation>opens, keeps and closes the drawer</translation>
    </message>
    <message id="cli.command.shift_status">
        <source>tells the figures of the open shift (X report)</source>
        <translation>tells the figures of the open shift (X report)</translation>
    </message>
    <message id="cli.command.shift_open">
        <source>opens a shift with a counted float</source>
        <translation>opens a shift with a counted float</translation>
    </message>
    <message id="cli.command.shift_move">
        <source>records cash put in, taken out or dropped into the safe</source>
        <translation>records cash put in, taken out or dropped into the safe</translation>
    </message>
    <message id="cli.command.shift_hand_over">
        <source>hands the drawer over to another person</source>
        <translation>hands the drawer over to another person</translation>
    </message>
    <message id="cli.command.shift_close">
        <source>counts and closes the shift (Z report)</source>
        <translation>counts and closes the shift (Z report)</translation>
    </message>
    <message id="cli.command.shift_reports">
        <source>lists the Z reports</source>
        <translation>lists the Z reports</translation>
    </message>
    <message id="cli.command.shift_report">
        <source>shows a Z report</source>
        <translation>shows a Z report</translation>
    </message>
    <message id="cli.command.shift_export">
        <source>writes the Z reports into a table for the accountant</source>
        <translation>writes the Z reports into a table for the accountant</translation>
    </message>
    <message id="cli.shift.exported" numerus="yes">
        <source>{count} Z report written to {file}</source>
        <translation>
            <numerusform>{count} Z report written to {file}</numerusform>
            <numerusform>{count} Z reports written to {file}</numerusform>
        </translation>
    </message>
    <message id="cli.command.forecast">
        <source>tells when drawer and floats run dry, and why</source>
        <translation>tells when drawer and floats run dry, and why</translation>
    </message>
    <message id="cli.command.commissions">
        <source>tells the commissions of the day and the month</source>
        <translation>tells the commissions of the day and the month</translation>
    </message>
    <message id="cli.help.counted">
        <source>what was counted, in francs</source>
        <translation>what was counted, in francs</translation>
    </message>
    <message id="cli.help.piece">
        <source>a note or coin, and how many (repeatable)</source>
        <translation>a note or coin, and how many (repeatable)</translation>
    </message>
    <message id="cli.help.way">
        <source>in: put in, out: taken out, drop: into the safe</source>
        <translation>in: put in, out: taken out, drop: into the safe</translation>
    </message>
    <message id="cli.help.francs">
        <source>the amount in francs</source>
        <translation>the amount in francs</translation>
    </message>
    <message id="cli.help.to">
        <source>the person who takes the drawer over</source>
        <translation>the person who takes the drawer over</translation>
    </message>
    <message id="cli.help.z">
        <source>the report’s number</source>
        <translation>the report’s number</translation>
    </message>
    <message id="cli.value.piece">
        <source>note_10000=N</source>
        <translation>note_10000=N</translation>
    </message>
    <message id="cli.value.z">
        <source>T01A-Z-00001</source>
        <translation>T01A-Z-00001</translation>
    </message>
    <message id="cli.usage.piece">
        <source>“{value}” is no count of pieces. Wanted: NAME=N, with one of the names {names}</source>
        <translation>“{value}” is no count of pieces. Wanted: NAME=N, with one of the names {names}</translation>
    </message>
    <message id="cli.shift.opened">
        <source>Shift opened with {francs} (entry {seq})</source>
        <translation>Shift opened with {francs} (entry {seq})</translation>
    </message>
    <message id="cli.shift.moved">
        <source>Recorded: {francs} (entry {seq})</source>
        <translation>Recorded: {francs} (entry {seq})</translation>
    </message>
    <message id="cli.shift.handed_over">
        <source>The drawer is with {name}</source>
        <translation>The drawer is with {name}</translation>
    </message>
    <message id="cli.shift.closed">
        <source>{number}: shift closed, difference {francs}</source>
        <translation>{number}: shift closed, difference {francs}</translation>
    </message>
    <message id="cli.shift.gap">
        <source>Unexplained: {francs}. It may come from:</source>
        <translation>Unexplained: {francs}. It may come from:</translation>
    </message>
    <message id="cli.shift.explained">
        <source>{percent}% {cause}: {what}</source>
        <translation>{percent}% {cause}: {what}</translation>
    </message>
    <message id="cli.audit.agrees">
        <source>The second count finds the same figures for every Z report.</source>
        <translation>The second count finds the same figures for every Z report.</translation>
    </message>
    <message id="cli.audit.differs">
        <source>{report}: {figure} is {kept}, the second count finds {recounted}</source>
        <translation>{report}: {figure} is {kept}, the second count finds {recounted}</translation>
    </message>
    <message id="cli.forecast.drawer">
        <source>drawer</source>
        <translation>drawer</translation>
    </message>
    <message id="cli.forecast.lasts">
        <source>{resource}: {level}, lasts for more than two days</source>
        <translation>{resource}: {level}, lasts for more than two days</translation>
    </message>
    <message id="cli.forecast.empty">
        <source>{resource}: {level}, empty about {when}</source>
        <translation>{resource}: {level}, empty about {when}</translation>
    </message>
    <message id="cli.forecast.nothing">
        <source>No balance told and no shift open: nothing to foresee.</source>
        <translation>No balance told and no shift open: nothing to foresee.</translation>
    </message>
    <message id="cli.commissions.span">
        <source>From {first} to {last}</source>
        <translation>From {first} to {last}</translation>
    </message>
    <message id="cli.commissions.difference">
        <source>Difference to the balances that were told: {francs}</source>
        <translation>Difference to the balances that were told: {francs}</translation>
    </message>
    <message id="shift.basis.same_hour">
        <source>from the same hour of past weeks</source>
        <translation>from the same hour of past weeks</translation>
    </message>
    <message id="shift.basis.same_hour_other_days">
        <source>from the same hour of other days</source>
        <translation>from the same hour of other days</translation>
    </message>
    <message id="shift.basis.closed">
        <source>usually nothing at this hour</source>
        <translation>usually nothing at this hour</translation>
    </message>
</context>
</TS>
