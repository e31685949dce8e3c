<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="journal.service">
        <source>{name} {job}</source>
        <translation>{name} {job}</translation>
    </message>
    <message id="journal.column.day">
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message id="journal.column.time">
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message id="journal.column.service">
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message id="journal.column.phone">
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message id="journal.column.amount">
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message id="journal.column.state">
        <source>State</source>
        <translation>State</translation>
    </message>
    <message id="journal.column.receipt">
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message id="journal.column.cashier">
        <source>Cashier</source>
        <translation>Cashier</translation>
    </message>
    <message id="journal.column.reference">
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message id="journal.list">
        <source>The journal’s operations</source>
        <translation>The journal’s operations</translation>
    </message>
    <message id="journal.search">
        <source>Search: number, last 4 digits, amount, reference, receipt…</source>
        <translation>Search: number, last 4 digits, amount, reference, receipt…</translation>
    </message>
    <message id="journal.span.all">
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message id="journal.span.today">
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message id="journal.span.yesterday">
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message id="journal.span.week">
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message id="journal.span.month">
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message id="journal.span.one_day">
        <source>One day</source>
        <translation>One day</translation>
    </message>
    <message id="journal.every_service">
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message id="journal.every_state">
        <source>States</source>
        <translation>States</translation>
    </message>
    <message id="journal.every_direction">
        <source>Directions</source>
        <translation>Directions</translation>
    </message>
    <message id="journal.every_cashier">
        <source>Cashiers</source>
        <translation>Cashiers</translation>
    </message>
    <message id="journal.filter.span">
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message id="journal.filter.service">
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message id="journal.filter.state">
        <source>State</source>
        <translation>State</translation>
    </message>
    <message id="journal.filter.direction">
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message id="journal.filter.cashier">
        <source>Cashier</source>
        <translation>Cashier</translation>
    </message>
    <message id="journal.clear">
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message id="journal.nothing_found">
        <source>No operation</source>
        <translation>No operation</translation>
    </message>
    <message id="journal.count" numerus="yes">
        <source>{shown} operations</source>
        <translation>
            <numerusform>{shown} operation</numerusform>
            <numerusform>{shown} operations</numerusform>
        </translation>
    </message>
    <message id="journal.more_than">
        <source>more than {shown} operations</source>
        <translation>more than {shown} operations</translation>
    </message>
    <message id="journal.copied">
        <source>Reference copied: {reference}</source>
        <translation>Reference copied: {reference}</translation>
    </message>
    <message id="journal.back">
        <source>List (Esc)</source>
        <translation>List (Esc)</translation>
    </message>
    <message id="journal.copy">
        <source>Copy (Ctrl+C)</source>
        <translation>Copy (Ctrl+C)</translation>
    </message>
    <message id="journal.what_happened">
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message id="journal.raw" numerus="yes">
        <source>The provider’s raw answers ({count})</source>
        <translation>
            <numerusform>The provider’s raw answer</numerusform>
            <numerusform>The provider’s raw answers ({count})</numerusform>
        </translation>
    </message>
    <message id="total.today">
        <source>Today {day}</source>
        <translation>Today {day}</translation>
    </message>
    <message id="total.day">
        <source>On {day}</source>
        <translation>On {day}</translation>
    </message>
    <message id="total.deposit">
        <source>Deposits</source>
        <translation>Deposits</translation>
    </message>
    <message id="total.withdrawal">
        <source>Withdrawals</source>
        <translation>Withdrawals</translation>
    </message>
    <message id="total.sale">
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message id="total.succeeded">
        <source>Succeeded</source>
        <translation>Succeeded</translation>
    </message>
    <message id="total.open">
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message id="fact.provider_reference">
        <source>Provider’s reference</source>
        <translation>Provider’s reference</translation>
    </message>
    <message id="fact.ref">
        <source>Our reference</source>
        <translation>Our reference</translation>
    </message>
    <message id="fact.receipt">
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message id="fact.created">
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message id="fact.cashier">
        <source>Cashier</source>
        <translation>Cashier</translation>
    </message>
    <message id="fact.message">
        <source>Provider’s message</source>
        <translation>Provider’s message</translation>
    </message>
    <message id="timeline.attempt">
        <source>Sending no. {number}</source>
        <translation>Sending no. {number}</translation>
    </message>
    <message id="timeline.reference">
        <source>Reference: {reference}</source>
        <translation>Reference: {reference}</translation>
    </message>
    <message id="timeline.message">
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message id="timeline.by">
        <source>By {name}</source>
        <translation>By {name}</translation>
    </message>
    <message id="timeline.why">
        <source>Reason: {text}</source>
        <translation>Reason: {text}</translation>
    </message>
    <message id="timeline.detail">
        <source>For support: {text}</source>
        <translation>For support: {text}</translation>
    </message>
    <message id="timeline.heard">
        <source>{source}: {word}</source>
        <translation>{source}: {word}</translation>
    </message>
    <message id="timeline.span">
        <source>from {first} to {last}</source>
        <translation>from {first} to {last}</translation>
    </message>
    <message id="timeline.questions" numerus="yes">
        <source>{count} questions to the provider</source>
        <translation>
            <numerusform>{count} question to the provider</numerusform>
            <numerusform>{count} questions to the provider</numerusform>
        </translation>
    </message>
    <message id="timeline.unanswered">
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message id="follow.search">
        <source>Search: last 4 digits, reference, receipt…</source>
        <translation>Search: last 4 digits, reference, receipt…</translation>
    </message>
    <message id="follow.column.state">
        <source>State</source>
        <translation>State</translation>
    </message>
    <message id="follow.column.service">
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message id="follow.column.phone">
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message id="follow.column.amount">
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message id="follow.column.age">
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message id="follow.column.next">
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message id="follow.asking">
        <source>asking…</source>
        <translation>asking…</translation>
    </message>
    <message id="follow.in">
        <source>in {time}</source>
        <translation>in {time}</translation>
    </message>
    <message id="follow.by_hand">
        <source>to close</source>
        <translation>to close</translation>
    </message>
    <message id="follow.nothing_open">
        <source>Nothing open: every operation of the last 24 hours has its result.</source>
        <translation>Nothing open: every operation of the last 24 hours has its result.</translation>
    </message>
    <message id="follow.open_count" numerus="yes">
        <source>{shown} operations open</source>
        <translation>
            <numerusform>{shown} operation open</numerusform>
            <numerusform>{shown} operations open</numerusform>
        </translation>
    </message>
    <message id="follow.review_count" numerus="yes">
        <source>{shown} to clear up</source>
        <translation>
            <numerusform>{shown} to clear up</numerusform>
            <numerusform>{shown} to clear up</numerusform>
        </translation>
    </message>
    <message id="follow.finished_count" numerus="yes">
        <source>{shown} finished in 24 h</source>
        <translation>
            <numerusform>{shown} finished in 24 h</numerusform>
            <numerusform>{shown} finished in 24 h</numerusform>
        </translation>
    </message>
    <message id="follow.ask_now">
        <source>Ask now (Space)</source>
        <translation>Ask now (Space)</translation>
    </message>
    <message id="follow.settle">
        <source>Close… (C)</source>
        <translation>Close… (C)</translation>
    </message>
    <message id="follow.list">
        <source>Operations to follow</source>
        <translation>Operations to follow</translation>
    </message>
    <message id="follow.what">
        <source>{service} · {phone} · {amount}</source>
        <translation>{service} · {phone} · {amount}</translation>
    </message>
    <message id="follow.detail">
        <source>See everything (Enter)</source>
        <translation>See everything (Enter)</translation>
    </message>
    <message id="follow.pick">
        <source>Choose an operation to see what to do.</source>
        <translation>Choose an operation to see what to do.</translation>
    </message>
    <message id="follow.asked">
        <source>The next permitted question was brought forward.</source>
        <translation>The next permitted question was brought forward.</translation>
    </message>
    <message id="settle.title">
        <source>Close an operation that needs clearing up</source>
        <translation>Close an operation that needs clearing up</translation>
    </message>
    <message id="settle.warning">
        <source>First ask the customer or the provider whether the money moved. Your name and your reason stay in the journal.</source>
        <translation>First ask the customer or the provider whether the money moved. Your name and your reason stay in the journal.</translation>
    </message>
    <message id="settle.name">
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message id="settle.why">
        <source>Reason: what you saw or heard</source>
        <translation>Reason: what you saw or heard</translation>
    </message>
    <message id="settle.paid">
        <source>Paid: the money moved</source>
        <translation>Paid: the money moved</translation>
    </message>
    <message id="settle.unpaid">
        <source>Not paid: no money moved</source>
        <translation>Not paid: no money moved</translation>
    </message>
    <message id="settle.confirm">
        <source>Close it (Ctrl+Enter)</source>
        <translation>Close it (Ctrl+Enter)</translation>
    </message>
    <message id="settle.confirm_paid">
        <source>Close as PAID (Ctrl+Enter)</source>
        <translation>Close as PAID (Ctrl+Enter)</translation>
    </message>
    <message id="settle.confirm_unpaid">
        <source>Close as NOT PAID (Ctrl+Enter)</source>
        <translation>Close as NOT PAID (Ctrl+Enter)</translation>
    </message>
    <message id="settle.cancel">
        <source>Leave it (Esc)</source>
        <translation>Leave it (Esc)</translation>
    </message>
    <message id="settle.missing">
        <source>A name, a choice and a reason are needed.</source>
        <translation>A name, a choice and a reason are needed.</translation>
    </message>
    <message id="settle.done">
        <source>Operation closed by {name}.</source>
        <translation>Operation closed by {name}.</translation>
    </message>
</context>
</TS>
