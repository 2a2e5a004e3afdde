package no.front.billing.entity;

import java.util.EnumSet;
import java.util.Set;

/**
 * Life of one way of sending an invoice: QUEUED → SENT → DELIVERED, or REJECTED or FAILED, upon which the next way begins.
 *
 * <table>
 *   <caption>What that is for each channel</caption>
 *   <tr><td></td><td>EHF</td><td>e-mail</td><td>post</td></tr>
 *   <tr><td>SENT</td><td>access point took it</td><td>in the outbox</td><td>in a batch that is printed</td></tr>
 *   <tr><td>DELIVERED</td><td>receipt</td><td>the mail server took it</td><td>posted</td></tr>
 *   <tr><td>REJECTED</td><td>by access point or receiver</td><td>by the mail server, for good</td><td></td></tr>
 * </table>
 */
public enum DispatchState {
    QUEUED,
    SENT,
    DELIVERED,
    /** The other side does not want it. */
    REJECTED,
    /** Tried too often, or there is no way there any more. */
    FAILED,
    /** A person chose another way. */
    REPLACED;

    private static final Set<DispatchState> OPEN = EnumSet.of(QUEUED, SENT);

    /** Whether something is still to come. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
