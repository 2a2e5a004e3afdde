package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.contract.boundary.PriceAnnounced;
import no.front.contract.boundary.PriceNoticeRow;
import no.front.contract.boundary.PriceNoticeState;
import no.front.contract.entity.Contract;
import no.front.contract.entity.PriceAnnouncement;
import no.front.contract.entity.PriceNotice;
import no.front.contract.entity.PriceObjection;
import no.front.kernel.InstantColumn;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;

/** Who is told of new prices, with what became of their mails, and who does not accept. */
@Dependent
public class PriceNoticeStore {

    private static final InstantColumn INSTANT = new InstantColumn();

    private static final String RUNNING =
            "c.status IN (no.front.contract.entity.ContractStatus.ACTIVE, no.front.contract.entity.ContractStatus.UNDER_NOTICE)";

    private static final String FROM = " FROM price_notice n JOIN customer c ON c.id = n.customer_id"
            + " JOIN price_announcement a ON a.id = n.announcement_id JOIN price_list l ON l.id = a.price_list_id"
            + " LEFT JOIN outbox_message o ON o.id = n.outbox_id WHERE ";

    /** What nobody has settled, and no mail will reach. */
    private static final String UNDELIVERED = "n.settled_at IS NULL AND (n.outcome <> 'TOLD' OR o.status = 'GIVEN_UP')";

    private static final String STATE = "CASE WHEN n.settled_at IS NOT NULL THEN 'SETTLED'"
            + " WHEN n.outcome <> 'TOLD' THEN n.outcome WHEN n.channel = 'SIGN_IN' THEN 'AT_SIGN_IN'"
            + " WHEN n.channel = 'INVOICE' THEN 'ON_INVOICE'"
            + " WHEN o.status = 'SENT' THEN 'SENT' WHEN o.status = 'GIVEN_UP' THEN 'FAILED' ELSE 'WAITING' END";

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(PriceAnnouncement announcement) {
        em.persist(announcement);
        em.flush();
    }

    public void add(PriceNotice notice) {
        em.persist(notice);
    }

    public void add(PriceObjection objection) {
        em.persist(objection);
        em.flush();
    }

    public Optional<PriceAnnouncement> announcement(long id) {
        return Optional.ofNullable(em.find(PriceAnnouncement.class, id));
    }

    /** Those whose customers are still being told, oldest first. */
    public List<PriceAnnouncement> openAnnouncements() {
        return em.createQuery(
                        "SELECT a FROM PriceAnnouncement a WHERE a.finishedAt IS NULL ORDER BY a.id",
                        PriceAnnouncement.class)
                .getResultList();
    }

    /** Customers with a running contract who have not been told, by id; whether their prices change is not known yet. */
    public List<Long> untold(long announcement, long afterCustomer, int most) {
        return em.createQuery(
                        "SELECT DISTINCT c.customer.id FROM Contract c WHERE " + RUNNING + " AND c.customer.id > :after"
                                + " AND NOT EXISTS (SELECT n FROM PriceNotice n WHERE n.announcement.id = :announcement"
                                + " AND n.customer.id = c.customer.id) ORDER BY c.customer.id",
                        Long.class)
                .setParameter("announcement", announcement)
                .setParameter("after", afterCustomer)
                .setMaxResults(most)
                .getResultList();
    }

    /** Contracts of a customer that run, oldest first. */
    public List<Contract> runningContracts(long customer) {
        return em.createQuery(
                        "SELECT c FROM Contract c WHERE " + RUNNING + " AND c.customer.id = :customer ORDER BY c.id",
                        Contract.class)
                .setParameter("customer", customer)
                .getResultList();
    }

    public boolean isTold(long announcement, long customer) {
        return em.createQuery(
                                "SELECT COUNT(n) FROM PriceNotice n WHERE n.announcement.id = :announcement"
                                        + " AND n.customer.id = :customer",
                                Long.class)
                        .setParameter("announcement", announcement)
                        .setParameter("customer", customer)
                        .getSingleResult()
                > 0;
    }

    /** Of which the customer was told, and whose prices hold from that day or later; soonest first. */
    public List<PriceAnnouncement> toldTo(long customer, LocalDate from) {
        return em.createQuery(
                        "SELECT a FROM PriceAnnouncement a JOIN FETCH a.list WHERE a.holdsFrom >= :from AND EXISTS (SELECT n"
                                + " FROM PriceNotice n WHERE n.announcement = a AND n.customer.id = :customer)"
                                + " ORDER BY a.holdsFrom",
                        PriceAnnouncement.class)
                .setParameter("from", from)
                .setParameter("customer", customer)
                .getResultList();
    }

    /** Locked, so that of two who settle it at once the second is told. */
    public Optional<PriceNotice> lockNotice(long id) {
        return Optional.ofNullable(em.find(PriceNotice.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<PriceObjection> objection(long announcement, long customer) {
        return em.createQuery(
                        "SELECT o FROM PriceObjection o WHERE o.announcement.id = :announcement AND o.customer.id = :customer",
                        PriceObjection.class)
                .setParameter("announcement", announcement)
                .setParameter("customer", customer)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    public List<PriceObjection> objections(long announcement) {
        return em.createQuery(
                        "SELECT o FROM PriceObjection o JOIN FETCH o.customer WHERE o.announcement.id = :announcement"
                                + " ORDER BY o.id DESC",
                        PriceObjection.class)
                .setParameter("announcement", announcement)
                .getResultList();
    }

    /** Newest first, with their counts. */
    @SuppressWarnings("unchecked")
    public List<PriceAnnounced> announced() {
        List<Object[]> rows = em.createNativeQuery(
                        "SELECT a.id, l.id, l.number, a.holds_from, CAST(a.ordered_at AS CHAR),"
                                + " a.ordered_by, CAST(a.finished_at AS CHAR),"
                                + " (SELECT COUNT(DISTINCT n.customer_id) FROM price_notice n WHERE n.announcement_id = a.id),"
                                + " (SELECT COUNT(*) FROM price_notice n LEFT JOIN outbox_message o ON o.id = n.outbox_id"
                                + " WHERE n.announcement_id = a.id AND " + UNDELIVERED + "),"
                                + " (SELECT COUNT(*) FROM price_objection p WHERE p.announcement_id = a.id)"
                                + " FROM price_announcement a JOIN price_list l ON l.id = a.price_list_id"
                                + " ORDER BY a.holds_from DESC, a.id DESC")
                .getResultList();
        return rows.stream().map(PriceNoticeStore::announced).toList();
    }

    private static PriceAnnounced announced(Object[] cells) {
        return new PriceAnnounced(
                number(cells[0]),
                number(cells[1]),
                (int) number(cells[2]),
                LocalDate.parse(cells[3].toString()),
                INSTANT.convertToEntityAttribute(cells[4].toString()),
                cells[5].toString(),
                cells[6] == null ? null : INSTANT.convertToEntityAttribute(cells[6].toString()),
                number(cells[7]),
                number(cells[8]),
                number(cells[9]));
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }

    /**
     * Those that need somebody first, then by customer.
     *
     * @param announcement 0 for all
     * @param customer 0 for all
     */
    @SuppressWarnings("unchecked")
    public Page<PriceNoticeRow> notices(
            long announcement, long customer, boolean undeliveredOnly, PageRequest request) {
        String where = "(?1 = 0 OR n.announcement_id = ?1) AND (?2 = 0 OR n.customer_id = ?2)"
                + (undeliveredOnly ? " AND " + UNDELIVERED : "");
        List<Object[]> rows = em.createNativeQuery(
                        "SELECT n.id, a.id, l.number, a.holds_from, n.customer_id, c.name, n.channel, n.recipient, "
                                + STATE
                                + ", n.outbox_id, CAST(n.told_at AS CHAR), n.settlement_note, n.settled_by" + FROM
                                + where
                                + " ORDER BY CASE WHEN " + UNDELIVERED
                                + " THEN 0 ELSE 1 END, a.holds_from DESC, c.name, n.id LIMIT ?3 OFFSET ?4")
                .setParameter(1, announcement)
                .setParameter(2, customer)
                .setParameter(3, request.size())
                .setParameter(4, request.offset())
                .getResultList();
        Number total = (Number) em.createNativeQuery("SELECT COUNT(*)" + FROM + where)
                .setParameter(1, announcement)
                .setParameter(2, customer)
                .getSingleResult();
        return Page.of(rows.stream().map(PriceNoticeStore::row).toList(), total.longValue(), request);
    }

    private static PriceNoticeRow row(Object[] cells) {
        return new PriceNoticeRow(
                number(cells[0]),
                number(cells[1]),
                (int) number(cells[2]),
                LocalDate.parse(cells[3].toString()),
                number(cells[4]),
                cells[5].toString(),
                PriceNotice.NoticeChannel.valueOf(cells[6].toString()),
                cells[7].toString(),
                PriceNoticeState.valueOf(cells[8].toString()),
                cells[9] == null ? null : (Long) number(cells[9]),
                INSTANT.convertToEntityAttribute(cells[10].toString()),
                cells[11].toString(),
                cells[12].toString());
    }

    /** Notices that wait for somebody. */
    public long undelivered() {
        return number(
                em.createNativeQuery("SELECT COUNT(*)" + FROM + UNDELIVERED).getSingleResult());
    }
}
