package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import no.front.contract.boundary.NoticeRow;
import no.front.contract.boundary.NoticeState;
import no.front.contract.entity.TermsNotice;
import no.front.kernel.InstantColumn;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;

/** Notices with what became of their mails, which the outbox knows. */
@Dependent
public class TermsNoticeStore {

    private static final InstantColumn INSTANT = new InstantColumn();

    private static final String FROM = " FROM terms_notice n JOIN customer c ON c.id = n.customer_id"
            + " LEFT JOIN outbox_message o ON o.id = n.outbox_id WHERE ";

    /** What nobody has settled, and no mail will reach. */
    private static final String UNDELIVERED = "n.settled_at IS NULL AND (n.outcome <> 'TOLD' OR o.status = 'GIVEN_UP')";

    private static final String STATE = "CASE WHEN n.settled_at IS NOT NULL THEN 'SETTLED'"
            + " WHEN n.outcome <> 'TOLD' THEN n.outcome WHEN n.channel = 'SIGN_IN' THEN 'AT_SIGN_IN'"
            + " WHEN o.status = 'SENT' THEN 'SENT' WHEN o.status = 'GIVEN_UP' THEN 'FAILED' ELSE 'WAITING' END";

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Of a version, those that need somebody first, then by customer. */
    @SuppressWarnings("unchecked")
    public Page<NoticeRow> of(long versionId, boolean undeliveredOnly, PageRequest request) {
        String where = "n.terms_version_id = ?1" + (undeliveredOnly ? " AND " + UNDELIVERED : "");
        List<Object[]> rows = em.createNativeQuery("SELECT n.id, n.customer_id, c.name, n.channel, n.recipient, "
                        + STATE
                        + ", n.outbox_id, CAST(n.told_at AS CHAR), n.settlement_note, n.settled_by" + FROM + where
                        + " ORDER BY CASE WHEN " + UNDELIVERED + " THEN 0 ELSE 1 END, c.name, n.id LIMIT ?2 OFFSET ?3")
                .setParameter(1, versionId)
                .setParameter(2, request.size())
                .setParameter(3, request.offset())
                .getResultList();
        Number total = (Number) em.createNativeQuery("SELECT COUNT(*)" + FROM + where)
                .setParameter(1, versionId)
                .getSingleResult();
        return Page.of(rows.stream().map(TermsNoticeStore::row).toList(), total.longValue(), request);
    }

    private static NoticeRow row(Object[] cells) {
        return new NoticeRow(
                ((Number) cells[0]).longValue(),
                ((Number) cells[1]).longValue(),
                cells[2].toString(),
                TermsNotice.NoticeChannel.valueOf(cells[3].toString()),
                cells[4].toString(),
                NoticeState.valueOf(cells[5].toString()),
                cells[6] == null ? null : ((Number) cells[6]).longValue(),
                INSTANT.convertToEntityAttribute(cells[7].toString()),
                cells[8].toString(),
                cells[9].toString());
    }

    /** @param versionId 0 for all versions */
    public long undelivered(long versionId) {
        Number count = (Number) em.createNativeQuery(
                        "SELECT COUNT(*)" + FROM + UNDELIVERED + " AND (?1 = 0 OR n.terms_version_id = ?1)")
                .setParameter(1, versionId)
                .getSingleResult();
        return count.longValue();
    }

    /** The newest version with something undelivered; 0 for none. */
    public long versionWithUndelivered() {
        Number version =
                (Number) em.createNativeQuery("SELECT COALESCE(MAX(n.terms_version_id), 0)" + FROM + UNDELIVERED)
                        .getSingleResult();
        return version.longValue();
    }

    public long told(long versionId) {
        Number count = (Number)
                em.createNativeQuery("SELECT COUNT(DISTINCT customer_id) FROM terms_notice WHERE terms_version_id = ?1")
                        .setParameter(1, versionId)
                        .getSingleResult();
        return count.longValue();
    }
}
