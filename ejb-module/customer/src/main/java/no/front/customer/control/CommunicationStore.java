package no.front.customer.control;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.customer.boundary.CommunicationFilter;
import no.front.customer.boundary.CommunicationRow;
import no.front.customer.entity.Channel;
import no.front.customer.entity.Communication;
import no.front.customer.entity.CustomerError;
import no.front.customer.entity.Direction;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.entity.Actor;

/** The communication log (CUS-5). */
@Dependent
public class CommunicationStore extends SqlStore {

    private static final String COLUMNS = "m.id, m.version, m.customer_id, c.name, m.contact_id, p.name, m.direction,"
            + " m.channel, CAST(m.contacted_at AS CHAR), m.staff_name, m.note, m.documentation, m.follow_up_on,"
            + " m.follow_up_staff_name, m.follow_up_open";
    private static final String JOINS =
            " JOIN customer c ON c.id = m.customer_id LEFT JOIN contact_person p ON p.id = m.contact_id";

    public void add(Communication communication) {
        em.persist(communication);
        em.flush();
        em.createNativeQuery("UPDATE customer SET last_contact_at = ?1 WHERE id = ?2"
                        + " AND (last_contact_at IS NULL OR last_contact_at < ?1)")
                .setParameter(1, SqlRow.column(communication.at()))
                .setParameter(2, communication.customer().id())
                .executeUpdate();
    }

    /** @throws BusinessRuleViolation NOT_FOUND, also for another organisation's user (ACC-10) */
    public Communication get(long id, Actor actor) {
        return Optional.ofNullable(em.find(Communication.class, id))
                .filter(found -> actor.maySeeOrganisation(found.customer().id()))
                .orElseThrow(() -> new BusinessRuleViolation(CustomerError.NOT_FOUND));
    }

    /** @throws BusinessRuleViolation NOT_FOUND, CHANGED_MEANWHILE */
    public Communication get(long id, int version, Actor actor) {
        Communication communication = get(id, actor);
        CustomerStore.refuseOtherEdition(communication.version(), version);
        return communication;
    }

    /** Newest first. */
    public Page<CommunicationRow> page(CommunicationFilter filter, PageRequest request) {
        Conditions where = new Conditions().andIf(filter.openFollowUp(), "m.follow_up_open = TRUE");
        if (filter.customerId() != null) {
            where.and("m.customer_id = ?", filter.customerId());
        }
        if (filter.staffId() != null) {
            where.and("m.staff_id = ?", filter.staffId());
        }
        if (filter.channel() != null) {
            where.and("m.channel = ?", filter.channel().name());
        }
        if (filter.from() != null) {
            where.and("m.contacted_on >= ?", filter.from().toString());
        }
        if (filter.to() != null) {
            where.and("m.contacted_on <= ?", filter.to().toString());
        }
        List<CommunicationRow> rows = rows(
                where,
                " ORDER BY m.contacted_at DESC, m.id DESC LIMIT " + request.size() + " OFFSET " + request.offset());
        Object total =
                query(where, "SELECT COUNT(*) FROM communication m" + where).getSingleResult();
        return Page.of(rows, ((Number) total).longValue(), request);
    }

    /** Open follow-ups up to a day, oldest first. @param staffId whose; null for everybody's */
    public List<CommunicationRow> followUps(Long staffId, LocalDate upTo, int most) {
        Conditions where = new Conditions().and("m.follow_up_open = TRUE").and("m.follow_up_on <= ?", upTo.toString());
        if (staffId != null) {
            where.and("m.follow_up_staff_id = ?", staffId);
        }
        return rows(where, " ORDER BY m.follow_up_on, m.id LIMIT " + most);
    }

    /** The next open follow-up of an organisation. */
    public Optional<CommunicationRow> nextFollowUp(long customerId) {
        Conditions where = new Conditions().and("m.customer_id = ?", customerId).and("m.follow_up_open = TRUE");
        return rows(where, " ORDER BY m.follow_up_on, m.id LIMIT 1").stream().findFirst();
    }

    private List<CommunicationRow> rows(Conditions where, String rest) {
        return rows(
                where, "SELECT " + COLUMNS + " FROM communication m" + JOINS + where + rest, CommunicationStore::row);
    }

    private static CommunicationRow row(SqlRow row) {
        return new CommunicationRow(
                row.number(),
                (int) row.number(),
                row.number(),
                row.text(),
                row.numberOrNull(),
                row.text(),
                row.constant(Direction.class),
                row.constant(Channel.class),
                row.moment(),
                row.text(),
                row.text(),
                row.yes(),
                row.day(),
                row.text(),
                row.yes());
    }

    /** How many entries are past their time (CUS-5). */
    public long countExpired(CommunicationRetention retention, LocalDate today) {
        Conditions where = expired(retention, today);
        return ((Number) query(where, "SELECT COUNT(*) FROM communication" + where)
                        .getSingleResult())
                .longValue();
    }

    /** Deletes so many at most and tells how many it were (CUS-5). */
    public int deleteExpired(CommunicationRetention retention, LocalDate today, int most) {
        Conditions where = expired(retention, today);
        return query(where, "DELETE FROM communication" + where + " LIMIT " + most)
                .executeUpdate();
    }

    private static Conditions expired(CommunicationRetention retention, LocalDate today) {
        return new Conditions()
                .and("follow_up_open = FALSE")
                .and("(follow_up_on IS NULL OR follow_up_on < ?)", today.toString())
                .and(
                        "(documentation = FALSE AND contacted_on < ? OR documentation = TRUE AND contacted_on < ?)",
                        retention.keptFrom(today, false).toString(),
                        retention.keptFrom(today, true).toString());
    }
}
