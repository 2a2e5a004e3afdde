package no.front.contract.entity;

import no.front.platform.entity.ChangeAction;

/** Lines of the change log on index adjustment, notices of price change and downtime (ACC-8). */
public enum AdjustmentChange implements ChangeAction {
    INDEX_TYPED,
    PRICES_ADJUSTED,
    PRICE_NOTICE_SETTLED,
    PRICE_OBJECTED,
    DOWNTIME_RECORDED,
    DOWNTIME_ENDED,
    DOWNTIME_CLAIMED,
    DOWNTIME_SETTLED
}
