<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="state.PREPARED">
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message id="state.SENDING">
        <source>Sending…</source>
        <translation>Sending…</translation>
    </message>
    <message id="state.PENDING">
        <source>Waiting for the customer</source>
        <translation>Waiting for the customer</translation>
    </message>
    <message id="state.UNCERTAIN">
        <source>Being checked: do not repeat</source>
        <translation>Being checked: do not repeat</translation>
    </message>
    <message id="state.REVIEW">
        <source>To be clarified</source>
        <translation>To be clarified</translation>
    </message>
    <message id="state.SUCCEEDED">
        <source>Succeeded</source>
        <translation>Succeeded</translation>
    </message>
    <message id="state.DECLINED">
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message id="state.CANCELLED">
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message id="state.REFUNDED">
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message id="reason.invalid_number">
        <source>Wrong number</source>
        <translation>Wrong number</translation>
    </message>
    <message id="reason.invalid_number.advice">
        <source>No money moved. Read the number again with the customer, then start over.</source>
        <translation>No money moved. Read the number again with the customer, then start over.</translation>
    </message>
    <message id="reason.no_account">
        <source>This number has no account with this operator</source>
        <translation>This number has no account with this operator</translation>
    </message>
    <message id="reason.no_account.advice">
        <source>No money moved. Ask the customer for the number of the account, or choose another service.</source>
        <translation>No money moved. Ask the customer for the number of the account, or choose another service.</translation>
    </message>
    <message id="reason.account_suspended">
        <source>The customer’s account is suspended</source>
        <translation>The customer’s account is suspended</translation>
    </message>
    <message id="reason.account_suspended.advice">
        <source>No money moved. The customer must see the operator; offer another service.</source>
        <translation>No money moved. The customer must see the operator; offer another service.</translation>
    </message>
    <message id="reason.number_not_allowed">
        <source>This number may not make this operation</source>
        <translation>This number may not make this operation</translation>
    </message>
    <message id="reason.number_not_allowed.advice">
        <source>No money moved. The customer must see the operator; offer another service.</source>
        <translation>No money moved. The customer must see the operator; offer another service.</translation>
    </message>
    <message id="reason.no_whatsapp">
        <source>This number has no WhatsApp</source>
        <translation>This number has no WhatsApp</translation>
    </message>
    <message id="reason.no_whatsapp.advice">
        <source>No message was sent. Ask for another number or print the receipt.</source>
        <translation>No message was sent. Ask for another number or print the receipt.</translation>
    </message>
    <message id="reason.customer_balance_low">
        <source>The customer’s balance is too low</source>
        <translation>The customer’s balance is too low</translation>
    </message>
    <message id="reason.customer_balance_low.advice">
        <source>No money moved. Tell the customer: a smaller amount, or top up the account.</source>
        <translation>No money moved. Tell the customer: a smaller amount, or top up the account.</translation>
    </message>
    <message id="reason.float_too_low">
        <source>Your balance with the provider is too low</source>
        <translation>Your balance with the provider is too low</translation>
    </message>
    <message id="reason.float_too_low.advice">
        <source>No money moved. Give the customer the cash back and have the shop’s balance topped up.</source>
        <translation>No money moved. Give the customer the cash back and have the shop’s balance topped up.</translation>
    </message>
    <message id="reason.amount_multiple_5">
        <source>The amount must be a multiple of 5 F</source>
        <translation>The amount must be a multiple of 5 F</translation>
    </message>
    <message id="reason.amount_multiple_5.advice">
        <source>No money moved. Offer the customer the nearest round amount. The till keeps that multiple for this service, unless the owner has set one.</source>
        <translation>No money moved. Offer the customer the nearest round amount. The till keeps that multiple for this service, unless the owner has set one.</translation>
    </message>
    <message id="reason.amount_multiple_50">
        <source>The amount must be a multiple of 50 F</source>
        <translation>The amount must be a multiple of 50 F</translation>
    </message>
    <message id="reason.amount_multiple_50.advice">
        <source>No money moved. Offer the customer the nearest round amount. The till keeps that multiple for this service, unless the owner has set one.</source>
        <translation>No money moved. Offer the customer the nearest round amount. The till keeps that multiple for this service, unless the owner has set one.</translation>
    </message>
    <message id="reason.amount_multiple_100">
        <source>The amount must be a multiple of 100 F</source>
        <translation>The amount must be a multiple of 100 F</translation>
    </message>
    <message id="reason.amount_multiple_100.advice">
        <source>No money moved. Offer the customer the nearest round amount. The till keeps that multiple for this service, unless the owner has set one.</source>
        <translation>No money moved. Offer the customer the nearest round amount. The till keeps that multiple for this service, unless the owner has set one.</translation>
    </message>
    <message id="reason.amount_out_of_range">
        <source>Amount too small or too large for this service</source>
        <translation>Amount too small or too large for this service</translation>
    </message>
    <message id="reason.amount_out_of_range.advice">
        <source>No money moved. Offer the customer another amount.</source>
        <translation>No money moved. Offer the customer another amount.</translation>
    </message>
    <message id="reason.monthly_limit">
        <source>This customer’s monthly limit is reached</source>
        <translation>This customer’s monthly limit is reached</translation>
    </message>
    <message id="reason.monthly_limit.advice">
        <source>No money moved. Offer another service, or to wait for next month.</source>
        <translation>No money moved. Offer another service, or to wait for next month.</translation>
    </message>
    <message id="reason.interval_limit">
        <source>This customer’s limit for the period is reached</source>
        <translation>This customer’s limit for the period is reached</translation>
    </message>
    <message id="reason.interval_limit.advice">
        <source>No money moved. Offer a smaller amount or another service.</source>
        <translation>No money moved. Offer a smaller amount or another service.</translation>
    </message>
    <message id="reason.test_account_cap">
        <source>Test account: at most 300 F an operation</source>
        <translation>Test account: at most 300 F an operation</translation>
    </message>
    <message id="reason.test_account_cap.advice">
        <source>No money moved. The provider must enable the shop’s account for production.</source>
        <translation>No money moved. The provider must enable the shop’s account for production.</translation>
    </message>
    <message id="reason.invalid_fields">
        <source>The provider refuses something that was typed</source>
        <translation>The provider refuses something that was typed</translation>
    </message>
    <message id="reason.invalid_fields.advice">
        <source>No money moved. Read the provider’s message, correct and start over.</source>
        <translation>No money moved. Read the provider’s message, correct and start over.</translation>
    </message>
    <message id="reason.key_refused">
        <source>The shop’s key is refused</source>
        <translation>The shop’s key is refused</translation>
    </message>
    <message id="reason.key_refused.advice">
        <source>No money moved. The owner must check the provider’s key in the settings.</source>
        <translation>No money moved. The owner must check the provider’s key in the settings.</translation>
    </message>
    <message id="reason.signature_refused">
        <source>The shop’s signature is refused</source>
        <translation>The shop’s signature is refused</translation>
    </message>
    <message id="reason.signature_refused.advice">
        <source>No money moved. Check the computer’s clock, then the HMAC secret in the settings.</source>
        <translation>No money moved. Check the computer’s clock, then the HMAC secret in the settings.</translation>
    </message>
    <message id="reason.service_not_available">
        <source>Service not available for now</source>
        <translation>Service not available for now</translation>
    </message>
    <message id="reason.service_not_available.advice">
        <source>No money moved. Offer another service, or try again later.</source>
        <translation>No money moved. Offer another service, or try again later.</translation>
    </message>
    <message id="reason.service_not_subscribed">
        <source>The shop has not subscribed to this service</source>
        <translation>The shop has not subscribed to this service</translation>
    </message>
    <message id="reason.service_not_subscribed.advice">
        <source>No money moved. The owner must ask the provider for this service.</source>
        <translation>No money moved. The owner must ask the provider for this service.</translation>
    </message>
    <message id="reason.address_not_allowed">
        <source>The provider refuses connections from this place</source>
        <translation>The provider refuses connections from this place</translation>
    </message>
    <message id="reason.address_not_allowed.advice">
        <source>No money moved. The owner must have the shop’s Internet address allowed.</source>
        <translation>No money moved. The owner must have the shop’s Internet address allowed.</translation>
    </message>
    <message id="reason.bill_refused">
        <source>Bill or meter refused</source>
        <translation>Bill or meter refused</translation>
    </message>
    <message id="reason.bill_refused.advice">
        <source>No money moved. Read the bill or meter number again with the customer.</source>
        <translation>No money moved. Read the bill or meter number again with the customer.</translation>
    </message>
    <message id="reason.customer_did_not_approve">
        <source>The customer did not approve</source>
        <translation>The customer did not approve</translation>
    </message>
    <message id="reason.customer_did_not_approve.advice">
        <source>No money moved. If the customer still wants it, start the operation again.</source>
        <translation>No money moved. If the customer still wants it, start the operation again.</translation>
    </message>
    <message id="reason.provider_cancelled">
        <source>Cancelled by the provider</source>
        <translation>Cancelled by the provider</translation>
    </message>
    <message id="reason.provider_cancelled.advice">
        <source>No money moved. If the customer still wants it, start the operation again.</source>
        <translation>No money moved. If the customer still wants it, start the operation again.</translation>
    </message>
    <message id="reason.provider_failed">
        <source>Failed at the provider</source>
        <translation>Failed at the provider</translation>
    </message>
    <message id="reason.provider_failed.advice">
        <source>No money moved. Read the provider’s message, then start over or offer another service.</source>
        <translation>No money moved. Read the provider’s message, then start over or offer another service.</translation>
    </message>
    <message id="reason.link_never_shown">
        <source>The payment link was never shown</source>
        <translation>The payment link was never shown</translation>
    </message>
    <message id="reason.link_never_shown.advice">
        <source>No money moved: nobody could pay. Make a new link.</source>
        <translation>No money moved: nobody could pay. Make a new link.</translation>
    </message>
    <message id="reason.settled_unpaid">
        <source>Closed as “not paid” by a person</source>
        <translation>Closed as “not paid” by a person</translation>
    </message>
    <message id="reason.settled_unpaid.advice">
        <source>A person found that no money moved. The name and the reason are in the journal.</source>
        <translation>A person found that no money moved. The name and the reason are in the journal.</translation>
    </message>
    <message id="reason.no_answer">
        <source>No answer from the provider</source>
        <translation>No answer from the provider</translation>
    </message>
    <message id="reason.no_answer.advice">
        <source>Money may have moved. Do not repeat the operation: the till is asking.</source>
        <translation>Money may have moved. Do not repeat the operation: the till is asking.</translation>
    </message>
    <message id="reason.connection_lost">
        <source>Connection lost while sending</source>
        <translation>Connection lost while sending</translation>
    </message>
    <message id="reason.connection_lost.advice">
        <source>Money may have moved. Do not repeat the operation: the till is asking.</source>
        <translation>Money may have moved. Do not repeat the operation: the till is asking.</translation>
    </message>
    <message id="reason.server_fault">
        <source>Fault at the provider</source>
        <translation>Fault at the provider</translation>
    </message>
    <message id="reason.server_fault.advice">
        <source>Money may have moved. Do not repeat the operation: the till is asking.</source>
        <translation>Money may have moved. Do not repeat the operation: the till is asking.</translation>
    </message>
    <message id="reason.unreadable_answer">
        <source>Unreadable answer from the provider</source>
        <translation>Unreadable answer from the provider</translation>
    </message>
    <message id="reason.unreadable_answer.advice">
        <source>Money may have moved. Do not repeat the operation: the till is asking.</source>
        <translation>Money may have moved. Do not repeat the operation: the till is asking.</translation>
    </message>
    <message id="reason.unknown_refusal">
        <source>A refusal that the till does not know</source>
        <translation>A refusal that the till does not know</translation>
    </message>
    <message id="reason.unknown_refusal.advice">
        <source>Money may have moved. Do not repeat the operation: read the provider’s message and wait.</source>
        <translation>Money may have moved. Do not repeat the operation: read the provider’s message and wait.</translation>
    </message>
    <message id="reason.echo_differs">
        <source>The answer speaks of another operation</source>
        <translation>The answer speaks of another operation</translation>
    </message>
    <message id="reason.echo_differs.advice">
        <source>Money may have moved. Do not repeat the operation, and tell the owner.</source>
        <translation>Money may have moved. Do not repeat the operation, and tell the owner.</translation>
    </message>
    <message id="reason.duplicate_id">
        <source>The provider already knows this operation</source>
        <translation>The provider already knows this operation</translation>
    </message>
    <message id="reason.duplicate_id.advice">
        <source>The first sending arrived: money may have moved. Do not repeat the operation.</source>
        <translation>The first sending arrived: money may have moved. Do not repeat the operation.</translation>
    </message>
    <message id="reason.same_operation_too_soon">
        <source>Same amount to the same customer too soon</source>
        <translation>Same amount to the same customer too soon</translation>
    </message>
    <message id="reason.same_operation_too_soon.advice">
        <source>The first one may have gone through. Look for it in the journal before you repeat anything.</source>
        <translation>The first one may have gone through. Look for it in the journal before you repeat anything.</translation>
    </message>
    <message id="reason.operator_trouble">
        <source>The operator has a problem</source>
        <translation>The operator has a problem</translation>
    </message>
    <message id="reason.operator_trouble.advice">
        <source>Money may have moved. Do not repeat the operation: the till is asking.</source>
        <translation>Money may have moved. Do not repeat the operation: the till is asking.</translation>
    </message>
    <message id="reason.stopped_while_sending">
        <source>The till stopped while sending</source>
        <translation>The till stopped while sending</translation>
    </message>
    <message id="reason.stopped_while_sending.advice">
        <source>Money may have moved. Do not repeat the operation: the till is asking.</source>
        <translation>Money may have moved. Do not repeat the operation: the till is asking.</translation>
    </message>
    <message id="reason.program_fault">
        <source>Fault of the program while sending</source>
        <translation>Fault of the program while sending</translation>
    </message>
    <message id="reason.program_fault.advice">
        <source>Money may have moved. Do not repeat the operation, and send the crash report.</source>
        <translation>Money may have moved. Do not repeat the operation, and send the crash report.</translation>
    </message>
    <message id="reason.no_network">
        <source>No network: nothing was sent</source>
        <translation>No network: nothing was sent</translation>
    </message>
    <message id="reason.no_network.advice">
        <source>No money moved. Check the connection, then send again or cancel.</source>
        <translation>No money moved. Check the connection, then send again or cancel.</translation>
    </message>
    <message id="reason.not_confirmed_in_time">
        <source>Not sent in time</source>
        <translation>Not sent in time</translation>
    </message>
    <message id="reason.not_confirmed_in_time.advice">
        <source>Nothing was sent, no money moved. Start over if the customer is still there.</source>
        <translation>Nothing was sent, no money moved. Start over if the customer is still there.</translation>
    </message>
    <message id="reason.cancelled_by_cashier">
        <source>Cancelled at the till</source>
        <translation>Cancelled at the till</translation>
    </message>
    <message id="reason.cancelled_by_cashier.advice">
        <source>Nothing was sent, no money moved.</source>
        <translation>Nothing was sent, no money moved.</translation>
    </message>
    <message id="reason.contradiction">
        <source>The provider says two contrary things</source>
        <translation>The provider says two contrary things</translation>
    </message>
    <message id="reason.contradiction.advice">
        <source>Money may have moved. Call the provider with the reference, then decide.</source>
        <translation>Money may have moved. Call the provider with the reference, then decide.</translation>
    </message>
    <message id="reason.no_final_answer">
        <source>Still no final answer</source>
        <translation>Still no final answer</translation>
    </message>
    <message id="reason.no_final_answer.advice">
        <source>Money may have moved. Ask again, or call the provider with the reference, then decide.</source>
        <translation>Money may have moved. Ask again, or call the provider with the reference, then decide.</translation>
    </message>
    <message id="reason.probably_never_created">
        <source>The provider does not know this operation</source>
        <translation>The provider does not know this operation</translation>
    </message>
    <message id="reason.probably_never_created.advice">
        <source>Money has most likely not moved. Check with the customer and the provider before you decide.</source>
        <translation>Money has most likely not moved. Check with the customer and the provider before you decide.</translation>
    </message>
    <message id="reason.link_not_paid">
        <source>Link not paid after a day</source>
        <translation>Link not paid after a day</translation>
    </message>
    <message id="reason.link_not_paid.advice">
        <source>No payment is known. Ask the customer about it, then decide.</source>
        <translation>No payment is known. Ask the customer about it, then decide.</translation>
    </message>
    <message id="reason.settled_paid">
        <source>Closed as “paid” by a person</source>
        <translation>Closed as “paid” by a person</translation>
    </message>
    <message id="reason.settled_paid.advice">
        <source>A person found that money moved. The name and the reason are in the journal.</source>
        <translation>A person found that money moved. The name and the reason are in the journal.</translation>
    </message>
    <message id="problem.missing">
        <source>Please fill in</source>
        <translation>Please fill in</translation>
    </message>
    <message id="problem.not_digits">
        <source>Digits only</source>
        <translation>Digits only</translation>
    </message>
    <message id="problem.zero">
        <source>More than zero, please</source>
        <translation>More than zero, please</translation>
    </message>
    <message id="problem.negative">
        <source>An amount cannot be negative</source>
        <translation>An amount cannot be negative</translation>
    </message>
    <message id="problem.decimal">
        <source>Whole francs, without point or comma</source>
        <translation>Whole francs, without point or comma</translation>
    </message>
    <message id="problem.below_minimum">
        <source>At least {bound} F</source>
        <translation>At least {bound} F</translation>
    </message>
    <message id="problem.above_maximum">
        <source>At most {bound} F</source>
        <translation>At most {bound} F</translation>
    </message>
    <message id="problem.not_a_multiple">
        <source>A multiple of {bound} F</source>
        <translation>A multiple of {bound} F</translation>
    </message>
    <message id="problem.phone_characters">
        <source>A number: digits, with + in front if needed</source>
        <translation>A number: digits, with + in front if needed</translation>
    </message>
    <message id="problem.phone_length">
        <source>The number has {bound} digits</source>
        <translation>The number has {bound} digits</translation>
    </message>
    <message id="problem.phone_invalid">
        <source>This is not a mobile number</source>
        <translation>This is not a mobile number</translation>
    </message>
    <message id="problem.phone_other_country">
        <source>A number of another country</source>
        <translation>A number of another country</translation>
    </message>
    <message id="problem.phone_other_operator">
        <source>A number of another operator</source>
        <translation>A number of another operator</translation>
    </message>
    <message id="problem.account_characters">
        <source>Letters and digits only</source>
        <translation>Letters and digits only</translation>
    </message>
    <message id="problem.too_short">
        <source>At least {bound} characters</source>
        <translation>At least {bound} characters</translation>
    </message>
    <message id="problem.too_long">
        <source>At most {bound} characters</source>
        <translation>At most {bound} characters</translation>
    </message>
    <message id="problem.not_a_choice">
        <source>Choose from the list</source>
        <translation>Choose from the list</translation>
    </message>
    <message id="problem.not_a_name">
        <source>A name: letters, spaces, dashes</source>
        <translation>A name: letters, spaces, dashes</translation>
    </message>
    <message id="problem.not_an_email">
        <source>This is not an e-mail address</source>
        <translation>This is not an e-mail address</translation>
    </message>
    <message id="problem.not_a_rib">
        <source>This RIB is wrong: read it again</source>
        <translation>This RIB is wrong: read it again</translation>
    </message>
    <message id="problem.not_a_date">
        <source>A date like 2026-05-31</source>
        <translation>A date like 2026-05-31</translation>
    </message>
    <message id="problem.unknown_field">
        <source>This service does not ask for that</source>
        <translation>This service does not ask for that</translation>
    </message>
    <message id="trouble.journal_locked.title">
        <source>The till is already open elsewhere</source>
        <translation>The till is already open elsewhere</translation>
    </message>
    <message id="trouble.journal_locked.advice">
        <source>Use the window that is open, or close it first. Nothing is lost.</source>
        <translation>Use the window that is open, or close it first. Nothing is lost.</translation>
    </message>
    <message id="trouble.journal_newer.title">
        <source>This journal is of a newer version</source>
        <translation>This journal is of a newer version</translation>
    </message>
    <message id="trouble.journal_newer.advice">
        <source>Install the newer version of pos-app. The journal was not touched.</source>
        <translation>Install the newer version of pos-app. The journal was not touched.</translation>
    </message>
    <message id="trouble.journal_foreign.title">
        <source>This file is no journal of pos-app</source>
        <translation>This file is no journal of pos-app</translation>
    </message>
    <message id="trouble.journal_foreign.advice">
        <source>Choose another data folder. The file was not touched.</source>
        <translation>Choose another data folder. The file was not touched.</translation>
    </message>
    <message id="trouble.journal_damaged.title">
        <source>The journal is damaged</source>
        <translation>The journal is damaged</translation>
    </message>
    <message id="trouble.journal_damaged.advice">
        <source>No money moved because of it. Stop selling and delete nothing. Call the owner, who goes back to a sound copy in Backups (Ctrl+Shift+B).</source>
        <translation>No money moved because of it. Stop selling and delete nothing. Call the owner, who goes back to a sound copy in Backups (Ctrl+Shift+B).</translation>
    </message>
    <message id="trouble.journal_unwritable.title">
        <source>The journal cannot be written</source>
        <translation>The journal cannot be written</translation>
    </message>
    <message id="trouble.journal_unwritable.advice">
        <source>Nothing new is sent. Check the disk and the folder’s permissions, then restart the till.</source>
        <translation>Nothing new is sent. Check the disk and the folder’s permissions, then restart the till.</translation>
    </message>
    <message id="trouble.journal_missing.title">
        <source>There is no journal here yet</source>
        <translation>There is no journal here yet</translation>
    </message>
    <message id="trouble.journal_missing.advice">
        <source>Check the data folder, or open the till a first time.</source>
        <translation>Check the data folder, or open the till a first time.</translation>
    </message>
    <message id="trouble.disk_full.title">
        <source>The disk is full</source>
        <translation>The disk is full</translation>
    </message>
    <message id="trouble.disk_full.advice">
        <source>Nothing new is sent. Free some space, then go on. Nothing is lost.</source>
        <translation>Nothing new is sent. Free some space, then go on. Nothing is lost.</translation>
    </message>
    <message id="trouble.folder_refused.title">
        <source>This folder does not suit the journal</source>
        <translation>This folder does not suit the journal</translation>
    </message>
    <message id="trouble.folder_refused.advice">
        <source>Choose a folder on this computer’s own disk: no network, USB stick or synchronised folder.</source>
        <translation>Choose a folder on this computer’s own disk: no network, USB stick or synchronised folder.</translation>
    </message>
    <message id="trouble.no_credentials.title">
        <source>The provider’s key is missing</source>
        <translation>The provider’s key is missing</translation>
    </message>
    <message id="trouble.no_credentials.advice">
        <source>The owner stores it in the settings or with “pos-app keys set”. Nothing was sent.</source>
        <translation>The owner stores it in the settings or with “pos-app keys set”. Nothing was sent.</translation>
    </message>
    <message id="trouble.key_store_missing.title">
        <source>The system’s key store does not answer</source>
        <translation>The system’s key store does not answer</translation>
    </message>
    <message id="trouble.key_store_missing.advice">
        <source>Unlock or install it, then try again. Keys are never kept anywhere else.</source>
        <translation>Unlock or install it, then try again. Keys are never kept anywhere else.</translation>
    </message>
    <message id="trouble.no_callback_address.title">
        <source>The callback address is missing</source>
        <translation>The callback address is missing</translation>
    </message>
    <message id="trouble.no_callback_address.advice">
        <source>The provider wants it for every operation. The owner gives it in the settings.</source>
        <translation>The provider wants it for every operation. The owner gives it in the settings.</translation>
    </message>
    <message id="trouble.no_network.title">
        <source>No network</source>
        <translation>No network</translation>
    </message>
    <message id="trouble.no_network.advice">
        <source>Check the Internet connection, then try again. No money moved.</source>
        <translation>Check the Internet connection, then try again. No money moved.</translation>
    </message>
    <message id="trouble.provider_refused.title">
        <source>The provider refuses the request</source>
        <translation>The provider refuses the request</translation>
    </message>
    <message id="trouble.provider_refused.advice">
        <source>Check the shop’s key and subscription. No money moved.</source>
        <translation>Check the shop’s key and subscription. No money moved.</translation>
    </message>
    <message id="trouble.provider_unreadable.title">
        <source>The provider’s answer is unreadable</source>
        <translation>The provider’s answer is unreadable</translation>
    </message>
    <message id="trouble.provider_unreadable.advice">
        <source>Try again in a few minutes. No money moved.</source>
        <translation>Try again in a few minutes. No money moved.</translation>
    </message>
    <message id="trouble.settings_invalid.title">
        <source>A setting is wrong</source>
        <translation>A setting is wrong</translation>
    </message>
    <message id="trouble.settings_invalid.advice">
        <source>Correct the setting that is named, then start again. Nothing was sent.</source>
        <translation>Correct the setting that is named, then start again. Nothing was sent.</translation>
    </message>
    <message id="trouble.no_screen.title">
        <source>There is no screen here</source>
        <translation>There is no screen here</translation>
    </message>
    <message id="trouble.no_screen.advice">
        <source>Open a session with a screen, or use the commands (pos-app --help).</source>
        <translation>Open a session with a screen, or use the commands (pos-app --help).</translation>
    </message>
    <message id="trouble.unknown_transaction.title">
        <source>This operation is not in the journal</source>
        <translation>This operation is not in the journal</translation>
    </message>
    <message id="trouble.unknown_transaction.advice">
        <source>Read the reference again, or look for it in the list of operations.</source>
        <translation>Read the reference again, or look for it in the list of operations.</translation>
    </message>
    <message id="trouble.not_possible_now.title">
        <source>This is not possible now</source>
        <translation>This is not possible now</translation>
    </message>
    <message id="trouble.not_possible_now.advice">
        <source>Nothing was changed. See where the operation stands, then choose what is offered.</source>
        <translation>Nothing was changed. See where the operation stands, then choose what is offered.</translation>
    </message>
    <message id="trouble.stopping.title">
        <source>The till is closing</source>
        <translation>The till is closing</translation>
    </message>
    <message id="trouble.stopping.advice">
        <source>Wait a few seconds, then open it again. Nothing is lost.</source>
        <translation>Wait a few seconds, then open it again. Nothing is lost.</translation>
    </message>
    <message id="direction.deposit">
        <source>Deposit</source>
        <translation>Deposit</translation>
    </message>
    <message id="direction.withdrawal">
        <source>Withdrawal</source>
        <translation>Withdrawal</translation>
    </message>
    <message id="direction.sale">
        <source>Sale</source>
        <translation>Sale</translation>
    </message>
    <message id="direction.collection">
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message id="direction.message">
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message id="family.cash_in">
        <source>Deposit</source>
        <translation>Deposit</translation>
    </message>
    <message id="family.cash_out">
        <source>Withdrawal</source>
        <translation>Withdrawal</translation>
    </message>
    <message id="family.airtime">
        <source>Airtime</source>
        <translation>Airtime</translation>
    </message>
    <message id="family.bill">
        <source>Bill</source>
        <translation>Bill</translation>
    </message>
    <message id="family.reload">
        <source>Reload</source>
        <translation>Reload</translation>
    </message>
    <message id="family.moneygram">
        <source>MoneyGram</source>
        <translation>MoneyGram</translation>
    </message>
    <message id="family.link">
        <source>Payment link</source>
        <translation>Payment link</translation>
    </message>
    <message id="family.message">
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message id="guard.equal_one_open">
        <source>The same operation is already under way</source>
        <translation>The same operation is already under way</translation>
    </message>
    <message id="guard.equal_one_open.advice">
        <source>Wait for its end, or confirm that this is another one. Nothing was sent.</source>
        <translation>Wait for its end, or confirm that this is another one. Nothing was sent.</translation>
    </message>
    <message id="guard.equal_one_recent">
        <source>The same operation was just made</source>
        <translation>The same operation was just made</translation>
    </message>
    <message id="guard.equal_one_recent.advice">
        <source>Ask the customer, then confirm that this is another one. Nothing was sent.</source>
        <translation>Ask the customer, then confirm that this is another one. Nothing was sent.</translation>
    </message>
    <message id="advice.send_or_cancel">
        <source>Ready and never sent: send or cancel</source>
        <translation>Ready and never sent: send or cancel</translation>
    </message>
    <message id="advice.nothing_was_sent">
        <source>Nothing was sent: start over if the customer is here</source>
        <translation>Nothing was sent: start over if the customer is here</translation>
    </message>
    <message id="advice.wait_for_the_answer">
        <source>Wait for the answer: the till is asking</source>
        <translation>Wait for the answer: the till is asking</translation>
    </message>
    <message id="advice.do_not_repeat">
        <source>Do not repeat the operation: the till is checking</source>
        <translation>Do not repeat the operation: the till is checking</translation>
    </message>
    <message id="advice.decide">
        <source>Call the provider with the reference, then decide</source>
        <translation>Call the provider with the reference, then decide</translation>
    </message>
    <message id="health.working">
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message id="health.no_network">
        <source>No network</source>
        <translation>No network</translation>
    </message>
    <message id="health.refusing">
        <source>The provider turns questions away: pausing</source>
        <translation>The provider turns questions away: pausing</translation>
    </message>
    <message id="source.answer">
        <source>answer to the sending</source>
        <translation>answer to the sending</translation>
    </message>
    <message id="source.question">
        <source>answer to a question</source>
        <translation>answer to a question</translation>
    </message>
    <message id="source.callback">
        <source>callback by the provider</source>
        <translation>callback by the provider</translation>
    </message>
    <message id="outcome.paid">
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message id="outcome.unpaid">
        <source>Not paid</source>
        <translation>Not paid</translation>
    </message>
    <message id="country.SN">
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message id="country.CI">
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message id="country.BJ">
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message id="operator.orange">
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message id="operator.yas">
        <source>Yas</source>
        <translation>Yas</translation>
    </message>
    <message id="operator.expresso">
        <source>Expresso</source>
        <translation>Expresso</translation>
    </message>
    <message id="operator.promobile">
        <source>Promobile</source>
        <translation>Promobile</translation>
    </message>
    <message id="operator.mtn">
        <source>MTN</source>
        <translation>MTN</translation>
    </message>
    <message id="operator.moov">
        <source>Moov</source>
        <translation>Moov</translation>
    </message>
    <message id="operator.celtiis">
        <source>Celtiis</source>
        <translation>Celtiis</translation>
    </message>
    <message id="entry.journal_opened">
        <source>Journal opened</source>
        <translation>Journal opened</translation>
    </message>
    <message id="entry.prepared">
        <source>Prepared</source>
        <translation>Prepared</translation>
    </message>
    <message id="entry.send_started">
        <source>Sending began</source>
        <translation>Sending began</translation>
    </message>
    <message id="entry.never_left">
        <source>Nothing was sent</source>
        <translation>Nothing was sent</translation>
    </message>
    <message id="entry.outcome_unknown">
        <source>Outcome unknown</source>
        <translation>Outcome unknown</translation>
    </message>
    <message id="entry.cancelled">
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message id="entry.accepted">
        <source>Accepted by the provider</source>
        <translation>Accepted by the provider</translation>
    </message>
    <message id="entry.succeeded">
        <source>Succeeded</source>
        <translation>Succeeded</translation>
    </message>
    <message id="entry.declined">
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message id="entry.refunded">
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message id="entry.not_found">
        <source>Not known to the provider</source>
        <translation>Not known to the provider</translation>
    </message>
    <message id="entry.watch_ended">
        <source>The till stopped asking</source>
        <translation>The till stopped asking</translation>
    </message>
    <message id="entry.settled">
        <source>Closed by a person</source>
        <translation>Closed by a person</translation>
    </message>
    <message id="entry.refund_started">
        <source>Refund asked for</source>
        <translation>Refund asked for</translation>
    </message>
    <message id="entry.refund_answered">
        <source>Refund answered, not proven yet</source>
        <translation>Refund answered, not proven yet</translation>
    </message>
    <message id="entry.refund_ended">
        <source>No refund</source>
        <translation>No refund</translation>
    </message>
    <message id="entry.claim_started">
        <source>Claim sent</source>
        <translation>Claim sent</translation>
    </message>
    <message id="entry.claim_filed">
        <source>Claim taken</source>
        <translation>Claim taken</translation>
    </message>
    <message id="entry.claim_ended">
        <source>Claim not taken</source>
        <translation>Claim not taken</translation>
    </message>
    <message id="question.asked">
        <source>Question put to the provider</source>
        <translation>Question put to the provider</translation>
    </message>
    <message id="question.answered">
        <source>The provider’s answer: {word}</source>
        <translation>The provider’s answer: {word}</translation>
    </message>
    <message id="field.phone">
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message id="field.amount">
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message id="field.currency">
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message id="field.sender">
        <source>Sent by</source>
        <translation>Sent by</translation>
    </message>
    <message id="field.billAccountNumber">
        <source>Contract or meter number</source>
        <translation>Contract or meter number</translation>
    </message>
    <message id="field.billReference">
        <source>Bill reference</source>
        <translation>Bill reference</translation>
    </message>
    <message id="field.customerFirstName">
        <source>Customer’s first name</source>
        <translation>Customer’s first name</translation>
    </message>
    <message id="field.customerLastName">
        <source>Customer’s last name</source>
        <translation>Customer’s last name</translation>
    </message>
    <message id="field.customerEmail">
        <source>Customer’s e-mail</source>
        <translation>Customer’s e-mail</translation>
    </message>
    <message id="field.operationDescription">
        <source>Purpose of the operation</source>
        <translation>Purpose of the operation</translation>
    </message>
    <message id="field.cardNumber">
        <source>Card number</source>
        <translation>Card number</translation>
    </message>
    <message id="field.cardExpireMonth">
        <source>Expiry month</source>
        <translation>Expiry month</translation>
    </message>
    <message id="field.cardExpireYear">
        <source>Expiry year</source>
        <translation>Expiry year</translation>
    </message>
    <message id="field.cardCVC">
        <source>Code on the back of the card</source>
        <translation>Code on the back of the card</translation>
    </message>
    <message id="field.cardType">
        <source>Type of card</source>
        <translation>Type of card</translation>
    </message>
    <message id="field.merchantName">
        <source>Merchant’s name</source>
        <translation>Merchant’s name</translation>
    </message>
    <message id="field.merchantCatCode">
        <source>Merchant category code</source>
        <translation>Merchant category code</translation>
    </message>
    <message id="field.rib">
        <source>RIB</source>
        <translation>RIB</translation>
    </message>
    <message id="field.message">
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message id="field.attachedMedia">
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message id="field.attachedMediaName">
        <source>Name of the attachment</source>
        <translation>Name of the attachment</translation>
    </message>
    <message id="field.attachedMediaExtension">
        <source>Type of the attachment</source>
        <translation>Type of the attachment</translation>
    </message>
    <message id="field.motif">
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message id="field.birthday">
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message id="field.subject">
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message id="field.referenceNumber">
        <source>Reference number</source>
        <translation>Reference number</translation>
    </message>
    <message id="field.senderFirstName">
        <source>Sender’s first name</source>
        <translation>Sender’s first name</translation>
    </message>
    <message id="field.senderLastName">
        <source>Sender’s last name</source>
        <translation>Sender’s last name</translation>
    </message>
    <message id="field.senderAddress">
        <source>Sender’s address</source>
        <translation>Sender’s address</translation>
    </message>
    <message id="field.senderCity">
        <source>Sender’s city</source>
        <translation>Sender’s city</translation>
    </message>
    <message id="field.senderCountry">
        <source>Sender’s country</source>
        <translation>Sender’s country</translation>
    </message>
    <message id="field.senderHomePhone">
        <source>Sender’s home phone</source>
        <translation>Sender’s home phone</translation>
    </message>
    <message id="field.senderHomePhoneCountryCode">
        <source>Sender’s calling code</source>
        <translation>Sender’s calling code</translation>
    </message>
    <message id="field.senderPhoneNumber">
        <source>Sender’s phone</source>
        <translation>Sender’s phone</translation>
    </message>
    <message id="field.senderCitizenshipCountry">
        <source>Sender’s citizenship</source>
        <translation>Sender’s citizenship</translation>
    </message>
    <message id="field.senderPhotoIdType">
        <source>Type of identity document</source>
        <translation>Type of identity document</translation>
    </message>
    <message id="field.senderPhotoIdNumber">
        <source>Number of the identity document</source>
        <translation>Number of the identity document</translation>
    </message>
    <message id="field.senderPhotoIdCountry">
        <source>Country of the identity document</source>
        <translation>Country of the identity document</translation>
    </message>
    <message id="field.senderBirthCountry">
        <source>Sender’s country of birth</source>
        <translation>Sender’s country of birth</translation>
    </message>
    <message id="field.senderDOB">
        <source>Sender’s date of birth</source>
        <translation>Sender’s date of birth</translation>
    </message>
    <message id="field.senderGender">
        <source>Sender’s gender</source>
        <translation>Sender’s gender</translation>
    </message>
    <message id="field.senderOccupation">
        <source>Sender’s occupation</source>
        <translation>Sender’s occupation</translation>
    </message>
    <message id="field.senderIntendedUseOfMGIServices">
        <source>Intended use of the service</source>
        <translation>Intended use of the service</translation>
    </message>
    <message id="field.sendCurrency">
        <source>Currency sent</source>
        <translation>Currency sent</translation>
    </message>
    <message id="field.sendPurposeOfTransaction">
        <source>Purpose of the sending</source>
        <translation>Purpose of the sending</translation>
    </message>
    <message id="field.sourceOfFunds">
        <source>Source of the funds</source>
        <translation>Source of the funds</translation>
    </message>
    <message id="field.relationshipToReceiver">
        <source>Relationship to the receiver</source>
        <translation>Relationship to the receiver</translation>
    </message>
    <message id="field.relationshipToSender">
        <source>Relationship to the sender</source>
        <translation>Relationship to the sender</translation>
    </message>
    <message id="field.deliveryOption">
        <source>Way of delivery</source>
        <translation>Way of delivery</translation>
    </message>
    <message id="field.agentConsumerID">
        <source>Agent’s number of the customer</source>
        <translation>Agent’s number of the customer</translation>
    </message>
    <message id="field.agentTransactionId">
        <source>Agent’s number of the operation</source>
        <translation>Agent’s number of the operation</translation>
    </message>
    <message id="field.consumerId">
        <source>Customer’s number</source>
        <translation>Customer’s number</translation>
    </message>
    <message id="field.receiverFirstName">
        <source>Receiver’s first name</source>
        <translation>Receiver’s first name</translation>
    </message>
    <message id="field.receiverLastName">
        <source>Receiver’s last name</source>
        <translation>Receiver’s last name</translation>
    </message>
    <message id="field.receiverPhone">
        <source>Receiver’s phone</source>
        <translation>Receiver’s phone</translation>
    </message>
    <message id="field.receiverPhoneCountryCode">
        <source>Receiver’s calling code</source>
        <translation>Receiver’s calling code</translation>
    </message>
    <message id="field.receiverAddress">
        <source>Receiver’s address</source>
        <translation>Receiver’s address</translation>
    </message>
    <message id="field.receiverCity">
        <source>Receiver’s city</source>
        <translation>Receiver’s city</translation>
    </message>
    <message id="field.receiverOccupation">
        <source>Receiver’s occupation</source>
        <translation>Receiver’s occupation</translation>
    </message>
    <message id="field.receiverIntendedUseOfMGIServices">
        <source>Receiver’s intended use</source>
        <translation>Receiver’s intended use</translation>
    </message>
    <message id="field.receiveCountry">
        <source>Receiving country</source>
        <translation>Receiving country</translation>
    </message>
    <message id="field.receiveCurrency">
        <source>Currency received</source>
        <translation>Currency received</translation>
    </message>
    <message id="field.receivePurposeOfTransaction">
        <source>Purpose of the receipt</source>
        <translation>Purpose of the receipt</translation>
    </message>
    <message id="option.data_dir">
        <source>Data folder</source>
        <translation>Data folder</translation>
    </message>
    <message id="option.data_dir.help">
        <source>Where the till keeps its journal: a folder on this computer’s own disk.</source>
        <translation>Where the till keeps its journal: a folder on this computer’s own disk.</translation>
    </message>
    <message id="option.lang">
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message id="option.lang.help">
        <source>The language of the screen and the receipts.</source>
        <translation>The language of the screen and the receipts.</translation>
    </message>
    <message id="option.shop_name">
        <source>Name of the shop</source>
        <translation>Name of the shop</translation>
    </message>
    <message id="option.shop_name.help">
        <source>It is written at the top of the screen and the receipts.</source>
        <translation>It is written at the top of the screen and the receipts.</translation>
    </message>
    <message id="option.till_code">
        <source>Code of the till</source>
        <translation>Code of the till</translation>
    </message>
    <message id="option.till_code.help">
        <source>It begins references and receipt numbers; every till has its own.</source>
        <translation>It begins references and receipt numbers; every till has its own.</translation>
    </message>
    <message id="option.cashier">
        <source>Default cashier</source>
        <translation>Default cashier</translation>
    </message>
    <message id="option.cashier.help">
        <source>The name written on every operation, and the owner’s in the first run; empty: the computer’s user.</source>
        <translation>The name written on every operation, and the owner’s in the first run; empty: the computer’s user.</translation>
    </message>
    <message id="option.country">
        <source>Country of the shop</source>
        <translation>Country of the shop</translation>
    </message>
    <message id="option.country.help">
        <source>It gives the hour of the day and the national numbers.</source>
        <translation>It gives the hour of the day and the national numbers.</translation>
    </message>
    <message id="option.intech_url">
        <source>Address of Intech</source>
        <translation>Address of Intech</translation>
    </message>
    <message id="option.intech_url.help">
        <source>Change it only when Intech asks you to.</source>
        <translation>Change it only when Intech asks you to.</translation>
    </message>
    <message id="option.intech_callback_url">
        <source>Callback address for Intech</source>
        <translation>Callback address for Intech</translation>
    </message>
    <message id="option.intech_callback_url.help">
        <source>Intech wants it for every operation; an https address of the shop.</source>
        <translation>Intech wants it for every operation; an https address of the shop.</translation>
    </message>
    <message id="option.intech_hmac">
        <source>Sign requests to Intech</source>
        <translation>Sign requests to Intech</translation>
    </message>
    <message id="option.intech_hmac.help">
        <source>Only if Intech enabled it for the shop; the HMAC secret is needed then.</source>
        <translation>Only if Intech enabled it for the shop; the HMAC secret is needed then.</translation>
    </message>
    <message id="option.intram_url">
        <source>Address of Intram</source>
        <translation>Address of Intram</translation>
    </message>
    <message id="option.intram_url.help">
        <source>Change it only when Intram asks you to.</source>
        <translation>Change it only when Intram asks you to.</translation>
    </message>
    <message id="option.intram_merchant_id">
        <source>Intram merchant number</source>
        <translation>Intram merchant number</translation>
    </message>
    <message id="option.intram_merchant_id.help">
        <source>Empty if there is none.</source>
        <translation>Empty if there is none.</translation>
    </message>
    <message id="option.proxy">
        <source>Proxy server</source>
        <translation>Proxy server</translation>
    </message>
    <message id="option.proxy.help">
        <source>Empty: a direct connection, even if the computer knows one.</source>
        <translation>Empty: a direct connection, even if the computer knows one.</translation>
    </message>
    <message id="option.printer">
        <source>Receipt printer</source>
        <translation>Receipt printer</translation>
    </message>
    <message id="option.printer.help">
        <source>How the printer is reached; empty: no receipts on paper.</source>
        <translation>How the printer is reached; empty: no receipts on paper.</translation>
    </message>
    <message id="option.paper">
        <source>Columns of the paper</source>
        <translation>Columns of the paper</translation>
    </message>
    <message id="option.paper.help">
        <source>48 or 42 for 80 mm, 32 for 58 mm.</source>
        <translation>48 or 42 for 80 mm, 32 for 58 mm.</translation>
    </message>
    <message id="option.code_page">
        <source>Printer’s code page</source>
        <translation>Printer’s code page</translation>
    </message>
    <message id="option.code_page.help">
        <source>Which letters the printer knows; change it when accents come out wrong.</source>
        <translation>Which letters the printer knows; change it when accents come out wrong.</translation>
    </message>
    <message id="option.cash_drawer">
        <source>Drawer on the printer</source>
        <translation>Drawer on the printer</translation>
    </message>
    <message id="option.cash_drawer.help">
        <source>The first copy of a receipt opens the drawer when cash moves.</source>
        <translation>The first copy of a receipt opens the drawer when cash moves.</translation>
    </message>
    <message id="option.receipt_footer">
        <source>Last line of receipts</source>
        <translation>Last line of receipts</translation>
    </message>
    <message id="option.receipt_footer.help">
        <source>The shop’s own words, such as its telephone number.</source>
        <translation>The shop’s own words, such as its telephone number.</translation>
    </message>
    <message id="option.backup_dir">
        <source>Folder of backups</source>
        <translation>Folder of backups</translation>
    </message>
    <message id="option.backup_dir.help">
        <source>Another disk or a stick; empty: beside the journal. Ctrl+Shift+B shows every copy, makes one and goes back to one.</source>
        <translation>Another disk or a stick; empty: beside the journal. Ctrl+Shift+B shows every copy, makes one and goes back to one.</translation>
    </message>
    <message id="credential.intech_api_key">
        <source>Intech API key</source>
        <translation>Intech API key</translation>
    </message>
    <message id="credential.intech_hmac_secret">
        <source>Intech HMAC secret</source>
        <translation>Intech HMAC secret</translation>
    </message>
    <message id="credential.intram_public_key">
        <source>Intram public key</source>
        <translation>Intram public key</translation>
    </message>
    <message id="credential.intram_private_key">
        <source>Intram private key</source>
        <translation>Intram private key</translation>
    </message>
    <message id="credential.intram_secret_key">
        <source>Intram secret key</source>
        <translation>Intram secret key</translation>
    </message>
    <message id="field.account.account">
        <source>Account number</source>
        <translation>Account number</translation>
    </message>
    <message id="field.account.senelec">
        <source>Contract number (on the bill)</source>
        <translation>Contract number (on the bill)</translation>
    </message>
    <message id="field.account.seneau">
        <source>Customer reference (on the bill)</source>
        <translation>Customer reference (on the bill)</translation>
    </message>
    <message id="field.account.aquatech">
        <source>Customer reference (on the bill)</source>
        <translation>Customer reference (on the bill)</translation>
    </message>
    <message id="field.account.ucad">
        <source>UCAD student card number</source>
        <translation>UCAD student card number</translation>
    </message>
    <message id="field.account.uvs">
        <source>UVS student card number</source>
        <translation>UVS student card number</translation>
    </message>
    <message id="field.account.xeweul">
        <source>Xeweul card number</source>
        <translation>Xeweul card number</translation>
    </message>
    <message id="field.account.rapido">
        <source>Rapido card number</source>
        <translation>Rapido card number</translation>
    </message>
    <message id="field.account.woyofal">
        <source>Woyofal meter number</source>
        <translation>Woyofal meter number</translation>
    </message>
    <message id="field.account.baobab">
        <source>Baobab+ customer unit number</source>
        <translation>Baobab+ customer unit number</translation>
    </message>
    <message id="field.account.der_fj">
        <source>Customer’s identity card number</source>
        <translation>Customer’s identity card number</translation>
    </message>
    <message id="field.account.oolu">
        <source>OoluSolar account number</source>
        <translation>OoluSolar account number</translation>
    </message>
    <message id="field.receiverBirthCountry">
        <source>Receiver’s country of birth</source>
        <translation>Receiver’s country of birth</translation>
    </message>
    <message id="field.receiverCitizenshipCountry">
        <source>Receiver’s citizenship</source>
        <translation>Receiver’s citizenship</translation>
    </message>
    <message id="field.receiverCountry">
        <source>Receiver’s country</source>
        <translation>Receiver’s country</translation>
    </message>
    <message id="field.receiverDOB">
        <source>Receiver’s date of birth</source>
        <translation>Receiver’s date of birth</translation>
    </message>
    <message id="field.receiverGender">
        <source>Receiver’s gender</source>
        <translation>Receiver’s gender</translation>
    </message>
    <message id="field.receiverPhotoIdType">
        <source>Type of identity document</source>
        <translation>Type of identity document</translation>
    </message>
    <message id="field.receiverPhotoIdNumber">
        <source>Number of the identity document</source>
        <translation>Number of the identity document</translation>
    </message>
    <message id="field.receiverPhotoIdCountry">
        <source>Country of the identity document</source>
        <translation>Country of the identity document</translation>
    </message>
    <message id="choice.cardType.VISA">
        <source>Visa</source>
        <translation>Visa</translation>
    </message>
    <message id="choice.cardType.MASTERCARD">
        <source>Mastercard</source>
        <translation>Mastercard</translation>
    </message>
    <message id="choice.cardType.VISA_ELECTRON">
        <source>Visa Electron</source>
        <translation>Visa Electron</translation>
    </message>
    <message id="choice.receiveCurrency.XOF">
        <source>CFA franc (XOF)</source>
        <translation>CFA franc (XOF)</translation>
    </message>
    <message id="choice.sendCurrency.XOF">
        <source>CFA franc (XOF)</source>
        <translation>CFA franc (XOF)</translation>
    </message>
    <message id="choice.receivePurposeOfTransaction.GIFT">
        <source>Gift</source>
        <translation>Gift</translation>
    </message>
    <message id="choice.receivePurposeOfTransaction.EDUCATION_TRAIN">
        <source>Studies, training</source>
        <translation>Studies, training</translation>
    </message>
    <message id="choice.receivePurposeOfTransaction.BILLS">
        <source>Bills</source>
        <translation>Bills</translation>
    </message>
    <message id="choice.receivePurposeOfTransaction.FOOD">
        <source>Food</source>
        <translation>Food</translation>
    </message>
    <message id="choice.receivePurposeOfTransaction.MEDICAL">
        <source>Medical care</source>
        <translation>Medical care</translation>
    </message>
    <message id="choice.receivePurposeOfTransaction.PERSONAL_USE">
        <source>Personal use</source>
        <translation>Personal use</translation>
    </message>
    <message id="choice.receivePurposeOfTransaction.XFER_OWN_SAVNG">
        <source>Own savings</source>
        <translation>Own savings</translation>
    </message>
    <message id="choice.sendPurposeOfTransaction.GIFT">
        <source>Gift</source>
        <translation>Gift</translation>
    </message>
    <message id="choice.sendPurposeOfTransaction.EDUCATION_TRAIN">
        <source>Studies, training</source>
        <translation>Studies, training</translation>
    </message>
    <message id="choice.sendPurposeOfTransaction.BILLS">
        <source>Bills</source>
        <translation>Bills</translation>
    </message>
    <message id="choice.sendPurposeOfTransaction.FOOD">
        <source>Food</source>
        <translation>Food</translation>
    </message>
    <message id="choice.sendPurposeOfTransaction.MEDICAL">
        <source>Medical care</source>
        <translation>Medical care</translation>
    </message>
    <message id="choice.sendPurposeOfTransaction.PERSONAL_USE">
        <source>Personal use</source>
        <translation>Personal use</translation>
    </message>
    <message id="choice.sendPurposeOfTransaction.XFER_OWN_SAVNG">
        <source>Own savings</source>
        <translation>Own savings</translation>
    </message>
    <message id="choice.receiverGender.MALE">
        <source>Man</source>
        <translation>Man</translation>
    </message>
    <message id="choice.receiverGender.FEMALE">
        <source>Woman</source>
        <translation>Woman</translation>
    </message>
    <message id="choice.receiverGender.UNKNOWN">
        <source>Not stated</source>
        <translation>Not stated</translation>
    </message>
    <message id="choice.senderGender.MALE">
        <source>Man</source>
        <translation>Man</translation>
    </message>
    <message id="choice.senderGender.FEMALE">
        <source>Woman</source>
        <translation>Woman</translation>
    </message>
    <message id="choice.senderGender.UNKNOWN">
        <source>Not stated</source>
        <translation>Not stated</translation>
    </message>
    <message id="choice.receiverIntendedUseOfMGIServices.FAMILY_FRIENDS_SUPPORT">
        <source>Support of family or friends</source>
        <translation>Support of family or friends</translation>
    </message>
    <message id="choice.senderIntendedUseOfMGIServices.FAMILY_FRIENDS_SUPPORT">
        <source>Support of family or friends</source>
        <translation>Support of family or friends</translation>
    </message>
    <message id="choice.receiverIntendedUseOfMGIServices.BUSINESS_RELATED">
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message id="choice.receiverIntendedUseOfMGIServices.CHARITY_SUPPORT">
        <source>Charity</source>
        <translation>Charity</translation>
    </message>
    <message id="choice.receiverIntendedUseOfMGIServices.THIRD_PARTY">
        <source>For somebody else</source>
        <translation>For somebody else</translation>
    </message>
    <message id="choice.senderIntendedUseOfMGIServices.BILL_PYMT">
        <source>Payment of bills</source>
        <translation>Payment of bills</translation>
    </message>
    <message id="choice.receiverPhotoIdType.GOV">
        <source>Identity card</source>
        <translation>Identity card</translation>
    </message>
    <message id="choice.receiverPhotoIdType.PAS">
        <source>Passport</source>
        <translation>Passport</translation>
    </message>
    <message id="choice.receiverPhotoIdType.DRV">
        <source>Driving licence</source>
        <translation>Driving licence</translation>
    </message>
    <message id="choice.receiverPhotoIdType.ALN">
        <source>Residence permit</source>
        <translation>Residence permit</translation>
    </message>
    <message id="choice.receiverPhotoIdType.STA">
        <source>Card issued by a region</source>
        <translation>Card issued by a region</translation>
    </message>
    <message id="choice.senderPhotoIdType.GOV">
        <source>Identity card</source>
        <translation>Identity card</translation>
    </message>
    <message id="choice.senderPhotoIdType.PAS">
        <source>Passport</source>
        <translation>Passport</translation>
    </message>
    <message id="choice.senderPhotoIdType.DRV">
        <source>Driving licence</source>
        <translation>Driving licence</translation>
    </message>
    <message id="choice.senderPhotoIdType.ALN">
        <source>Residence permit</source>
        <translation>Residence permit</translation>
    </message>
    <message id="choice.senderPhotoIdType.STA">
        <source>Card issued by a region</source>
        <translation>Card issued by a region</translation>
    </message>
    <message id="choice.relationshipToReceiver.FAMILY">
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message id="choice.relationshipToReceiver.FRIEND">
        <source>Friend</source>
        <translation>Friend</translation>
    </message>
    <message id="choice.relationshipToReceiver.ACQUAINTANCE">
        <source>Acquaintance</source>
        <translation>Acquaintance</translation>
    </message>
    <message id="choice.relationshipToReceiver.COLLEAGUE">
        <source>Colleague</source>
        <translation>Colleague</translation>
    </message>
    <message id="choice.relationshipToReceiver.MYSELF">
        <source>Myself</source>
        <translation>Myself</translation>
    </message>
    <message id="choice.relationshipToSender.FAMILY">
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message id="choice.relationshipToSender.FRIEND">
        <source>Friend</source>
        <translation>Friend</translation>
    </message>
    <message id="choice.relationshipToSender.ACQUAINTANCE">
        <source>Acquaintance</source>
        <translation>Acquaintance</translation>
    </message>
    <message id="choice.relationshipToSender.COLLEAGUE">
        <source>Colleague</source>
        <translation>Colleague</translation>
    </message>
    <message id="choice.relationshipToSender.MYSELF">
        <source>Myself</source>
        <translation>Myself</translation>
    </message>
    <message id="choice.sourceOfFunds.SALARY_EMPLOY">
        <source>Salary</source>
        <translation>Salary</translation>
    </message>
    <message id="choice.sourceOfFunds.SAVINGS">
        <source>Savings</source>
        <translation>Savings</translation>
    </message>
    <message id="choice.sourceOfFunds.FAMILY_FUNDS">
        <source>Family money</source>
        <translation>Family money</translation>
    </message>
    <message id="choice.sourceOfFunds.PENSION">
        <source>Pension</source>
        <translation>Pension</translation>
    </message>
    <message id="choice.sourceOfFunds.SOCIAL_BENEFITS">
        <source>Social benefits</source>
        <translation>Social benefits</translation>
    </message>
    <message id="choice.sourceOfFunds.INHERITANCE">
        <source>Inheritance</source>
        <translation>Inheritance</translation>
    </message>
    <message id="choice.sourceOfFunds.LOAN">
        <source>Loan</source>
        <translation>Loan</translation>
    </message>
    <message id="choice.sourceOfFunds.LOTTERY_GAMBLING">
        <source>Lottery, games</source>
        <translation>Lottery, games</translation>
    </message>
    <message id="choice.sourceOfFunds.SALE_OF_PROPERTY">
        <source>Sale of property</source>
        <translation>Sale of property</translation>
    </message>
</context>
</TS>
