package no.front.customer.control;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import no.front.customer.entity.Channel;
import no.front.customer.entity.CustomerChange;
import no.front.customer.entity.Direction;
import no.front.customer.entity.RegisterLookup;

/** What the time line shows of this component, newest first. */
@Dependent
public class TimelineStore extends SqlStore {

    /** Told by other entries already, or of no interest to a reader of the time line. */
    private static final EnumSet<CustomerChange> LEFT_OUT = EnumSet.of(
            CustomerChange.COMMUNICATION_LOGGED,
            CustomerChange.COMMUNICATION_CHANGED,
            CustomerChange.COMMUNICATION_EXPIRED,
            CustomerChange.IMPORT_UPLOADED,
            CustomerChange.IMPORT_CONFIRMED,
            CustomerChange.IMPORT_CANCELLED,
            CustomerChange.CUSTOMERS_EXPORTED);

    /** @param contact null for nobody in the list */
    public record Contacted(
            Instant at, Channel channel, Direction direction, String contact, String note, String staff) {}

    /** @param label of what was changed: the organisation's or the person's name */
    public record Changed(Instant at, String action, String label, String reason, String who) {}

    public List<Contacted> communications(long customerId, Instant before, int most) {
        return em.createQuery(
                        "SELECT NEW no.front.customer.control.TimelineStore.Contacted(m.at, m.channel, m.direction, p.name,"
                                + " m.note, m.staff.name) FROM Communication m LEFT JOIN m.contact p"
                                + " WHERE m.customer.id = :customer AND m.at < :before ORDER BY m.at DESC, m.id DESC",
                        Contacted.class)
                .setParameter("customer", customerId)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    public List<RegisterLookup> lookups(long customerId, Instant before, int most) {
        return em.createQuery(
                        "SELECT l FROM RegisterLookup l WHERE l.customerId = :customer AND l.at < :before"
                                + " ORDER BY l.at DESC, l.id DESC",
                        RegisterLookup.class)
                .setParameter("customer", customerId)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    public List<Changed> changes(long customerId, Instant before, int most) {
        List<String> shown = Arrays.stream(CustomerChange.values())
                .filter(change -> !LEFT_OUT.contains(change))
                .map(Enum::name)
                .toList();
        return em.createQuery(
                        "SELECT NEW no.front.customer.control.TimelineStore.Changed(e.businessAt, e.action, e.subjectLabel,"
                                + " e.reason, e.actorName) FROM ChangeEntry e WHERE e.customerId = :customer"
                                + " AND e.businessAt < :before AND e.action IN :shown ORDER BY e.id DESC",
                        Changed.class)
                .setParameter("customer", customerId)
                .setParameter("before", before)
                .setParameter("shown", shown)
                .setMaxResults(most)
                .getResultList();
    }
}
