package no.front.commission.entity;

/** Why a good premium transaction waits. */
public enum PremiumAsideCause {
    /** No service has the short number and keyword on that day. */
    SERVICE_UNKNOWN,
    /** The service does not have that price on that day. */
    PRICE_UNKNOWN,
    /** Nobody has said how it is shared. */
    SHARES_UNKNOWN,
    /** What it takes back has not come. */
    ORIGINAL_UNKNOWN,
    /** It takes back another price than was paid. */
    REVERSAL_PRICE,
    /** What it takes back was taken back before, or is a reversal itself. */
    REVERSED_ALREADY,
    /** CPA-6: access was denied. */
    ACCESS_DENIED
}
