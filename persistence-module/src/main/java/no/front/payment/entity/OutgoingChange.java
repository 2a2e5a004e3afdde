package no.front.payment.entity;

import no.front.platform.entity.ChangeAction;

/** Lines of the change log about money out (ACC-8, CPA-7). */
public enum OutgoingChange implements ChangeAction {
    PAYEE_ACCOUNT_ENTERED,
    PAYEE_ACCOUNT_CONFIRMED,
    PAYEE_ACCOUNT_REFUSED,
    PAYEE_ACCOUNT_WITHDRAWN,
    OUTGOING_ORDERED,
    OUTGOING_CANCELLED,
    OUTGOING_ACCEPTED,
    OUTGOING_REJECTED,
    OUTGOING_PAID,
    PAYMENT_FILE_MADE,
    PAYMENT_FILE_TAKEN,
    PAYMENT_FILE_COPIED,
    PAYMENT_FILE_ANSWERED,
    BANK_ANSWER_SEEN
}
