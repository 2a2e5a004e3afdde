package no.front.platform.boundary;

import no.front.platform.entity.ParkedItem;

/** How to try one parked item again; a CDI bean of the component whose job parked it, usually the job itself. */
public interface ParkedItemRetry {

    /** Name of the job that parks such items. */
    String job();

    /**
     * Does what the job would do for this item, in a transaction given by the caller. Throws if it still can't be done.
     *
     * @throws no.front.kernel.BusinessRuleViolation with the reason, which is then the new reason of the parked item
     */
    void retry(ParkedItem item);
}
