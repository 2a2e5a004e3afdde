package no.front.commission.entity;

import no.front.platform.entity.ChangeAction;

/** Lines of the change log about premium services and transactions (ACC-8). */
public enum PremiumChange implements ChangeAction {
    PREMIUM_SERVICE_ADDED,
    PREMIUM_SERVICE_CHANGED,
    PREMIUM_SERVICE_ENDED,
    PREMIUM_SERVICE_RESUMED,
    PREMIUM_PRICE_ADDED,
    PREMIUM_PRICE_ENDED,
    PREMIUM_SHARE_ADDED,
    PREMIUM_IMPORTED,
    PREMIUM_ASIDES_RETRIED,
    PREMIUM_EXPORTED;

    @Override
    public Retention retention() {
        return this == PREMIUM_EXPORTED ? Retention.ACCESS : Retention.ACCOUNTING;
    }
}
