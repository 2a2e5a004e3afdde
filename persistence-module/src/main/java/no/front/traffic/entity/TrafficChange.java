package no.front.traffic.entity;

import no.front.platform.entity.ChangeAction;

/** Lines of the change log about usage (ACC-8). */
public enum TrafficChange implements ChangeAction {
    USAGE_SOURCE_ADDED,
    USAGE_SOURCE_KEY_GIVEN,
    USAGE_SOURCE_STOPPED,
    USAGE_SOURCE_RESUMED,
    USAGE_IMPORTED,
    USAGE_SETTLED,
    USAGE_EXPORTED,
    /** By the customer whose they are. */
    OWN_MESSAGES_EXPORTED,
    OWN_STATISTICS_EXPORTED;

    @Override
    public Retention retention() {
        return switch (this) {
            case USAGE_EXPORTED, OWN_MESSAGES_EXPORTED, OWN_STATISTICS_EXPORTED -> Retention.ACCESS;
            default -> Retention.ACCOUNTING;
        };
    }
}
