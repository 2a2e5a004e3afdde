package no.front.commission.entity;

import no.front.platform.entity.ChangeAction;

/** Lines of the change log about settlements of Strex (ACC-8). */
public enum SettlementChange implements ChangeAction {
    SETTLEMENT_POSTED,
    SETTLEMENT_PAID,
    SETTLEMENT_PAYMENT_TAKEN_BACK,
    SETTLEMENT_DIFFERENCE_ACCEPTED,
    DIFFERENCE_ACCEPTED,
    DIFFERENCE_CLAIMED,
    SETTLEMENT_EXPORTED;

    @Override
    public Retention retention() {
        return this == SETTLEMENT_EXPORTED ? Retention.ACCESS : Retention.ACCOUNTING;
    }
}
