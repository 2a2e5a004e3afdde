package no.front.billing.entity;

import no.front.platform.entity.ChangeAction;

/** Lines of the change log about sending invoices (ACC-8). */
public enum DeliveryChange implements ChangeAction {
    /** The way before did not reach the customer. */
    DELIVERY_FELL_BACK,
    /** A person asked to try at once. */
    DELIVERY_RETRIED,
    /** A person sent it again, or another way. */
    DELIVERY_CHOSEN,
    /** BIL-5: the channel's fee is given back. */
    CHANNEL_FEE_CREDITED,
    POST_BATCH_MADE,
    POST_BATCH_POSTED,
    DELIVERIES_EXPORTED
}
