package no.front.credit.entity;

import no.front.platform.entity.ChangeAction;

/** Lines of the change log about deposits (ACC-8). */
public enum DepositChange implements ChangeAction {
    DEPOSIT_DEMANDED,
    DEPOSIT_PAYMENT_REGISTERED,
    DEPOSIT_PAYMENT_TAKEN_BACK,
    DEPOSIT_PAID,
    DEPOSIT_REMINDED,
    DEPOSIT_LAPSED,
    DEPOSIT_WITHDRAWN,
    DEPOSIT_REPLACED,
    DEPOSIT_RELEASABLE,
    DEPOSIT_SETTLED,
    DEPOSIT_PAID_BACK,
    OTHER_SECURITY_RECORDED,
    DEPOSITS_EXPORTED;

    @Override
    public Retention retention() {
        return this == DEPOSITS_EXPORTED ? Retention.ACCESS : Retention.ACCOUNTING;
    }
}
