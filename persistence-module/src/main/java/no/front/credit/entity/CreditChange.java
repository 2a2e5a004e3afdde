package no.front.credit.entity;

import no.front.platform.entity.ChangeAction;

/** Lines of the change log that the credit component writes (ACC-8). */
public enum CreditChange implements ChangeAction {
    CREDIT_CHECK_REQUESTED,
    CREDIT_CHECK_ANSWERED,
    CREDIT_CHECK_GIVEN_UP,
    CREDIT_CHECK_CANCELLED,
    COPY_LETTER_RECORDED,
    CREDIT_DECIDED,
    CREDIT_CHECKS_EXPIRED,
    EXPOSURE_CROSSED
}
