package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.front.commission.boundary.PremiumAnswer;
import no.front.commission.boundary.PremiumAsideRow;
import no.front.commission.boundary.PremiumImportRow;
import no.front.commission.entity.PremiumAsideCause;
import no.front.commission.entity.PremiumProblem;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.traffic.entity.UsageChannel;

/** Files and requests by which premium transactions came in, and what waits. */
@Dependent
public class PremiumImportStore {

    private static final String ROWS = "SELECT MAX(i.id), COALESCE(i.file_id, 0), i.content, COALESCE(f.name, ''),"
            + " COALESCE(f.whole, TRUE), s.name, i.channel, CAST(MIN(i.received_at) AS CHAR), MAX(i.received_by),"
            + " SUM(i.accepted), SUM(i.repeated), SUM(i.updated), SUM(i.refused), SUM(i.aside) FROM premium_intake i"
            + " JOIN usage_source s ON s.id = i.source_id LEFT JOIN premium_file f ON f.id = i.file_id";
    private static final String GROUPS =
            " GROUP BY IF(i.file_id IS NULL, i.id, i.file_id), i.file_id, i.content, f.name,"
                    + " f.whole, s.name, i.channel";

    @PersistenceContext(unitName = "front")
    EntityManager em;

    long begin(long sourceId, String name, String sha256, Instant now, String by) {
        long id = number(em.createNativeQuery("SELECT NEXTVAL(front_id)").getSingleResult());
        em.createNativeQuery("INSERT INTO premium_file (id, version, source_id, name, sha256, whole, uploaded_at,"
                        + " uploaded_by) VALUES (?1, 1, ?2, ?3, ?4, FALSE, ?5, ?6)")
                .setParameter(1, id)
                .setParameter(2, sourceId)
                .setParameter(3, name)
                .setParameter(4, sha256)
                .setParameter(5, PremiumRows.text(now))
                .setParameter(6, by)
                .executeUpdate();
        return id;
    }

    void whole(long fileId) {
        em.createNativeQuery("UPDATE premium_file SET whole = TRUE, version = version + 1 WHERE id = ?1")
                .setParameter(1, fileId)
                .executeUpdate();
    }

    /** The same file of the same source, read to its end before. */
    Optional<Long> same(long sourceId, String sha256) {
        List<?> ids = em.createNativeQuery("SELECT id FROM premium_file WHERE source_id = ?1 AND sha256 = ?2 AND whole"
                        + " ORDER BY id LIMIT 1")
                .setParameter(1, sourceId)
                .setParameter(2, sha256)
                .getResultList();
        return ids.stream().findFirst().map(PremiumImportStore::number);
    }

    /** Newest first. */
    public Page<PremiumImportRow> page(PageRequest request) {
        List<?> rows = em.createNativeQuery(ROWS + GROUPS + " ORDER BY 1 DESC LIMIT ?1 OFFSET ?2")
                .setParameter(1, request.size())
                .setParameter(2, request.offset())
                .getResultList();
        long total = number(em.createNativeQuery("SELECT COUNT(*) FROM (SELECT DISTINCT COALESCE(i.file_id, i.id)"
                        + " FROM premium_intake i LIMIT 10000) t")
                .getSingleResult());
        return Page.of(rows.stream().map(row -> row((Object[]) row)).toList(), total, request);
    }

    /** @param key {@code f} and a file's id, or {@code i} and an intake's */
    public Optional<PremiumImportRow> find(String key) {
        if (!key.matches("[fi][0-9]{1,18}")) {
            return Optional.empty();
        }
        List<?> rows = em.createNativeQuery(ROWS + " WHERE " + where(key) + GROUPS)
                .setParameter(1, Long.parseLong(key.substring(1)))
                .getResultList();
        return rows.stream().findFirst().map(row -> row((Object[]) row));
    }

    private static String where(String key) {
        return key.startsWith("f") ? "i.file_id = ?1" : "i.id = ?1 AND i.file_id IS NULL";
    }

    private static PremiumImportRow row(Object[] cells) {
        long file = number(cells[1]);
        return new PremiumImportRow(
                file == 0 ? "i" + number(cells[0]) : "f" + file,
                cells[2].toString(),
                cells[3].toString(),
                cells[4] instanceof Boolean yes ? yes : number(cells[4]) != 0,
                cells[5].toString(),
                UsageChannel.valueOf(cells[6].toString()),
                PremiumRows.instant(cells[7].toString()),
                cells[8].toString(),
                number(cells[9]),
                number(cells[10]),
                number(cells[11]),
                number(cells[12]),
                number(cells[13]));
    }

    /** The refused lines of an import, in their order. */
    public Page<PremiumAnswer.Refusal> refusals(String key, PageRequest request) {
        if (!key.matches("[fi][0-9]{1,18}")) {
            return Page.of(List.of(), 0, request);
        }
        String from = " FROM premium_refusal r JOIN premium_intake i ON i.id = r.intake_id WHERE " + where(key);
        long id = Long.parseLong(key.substring(1));
        List<?> rows = em.createNativeQuery("SELECT r.line, r.transaction_id, r.problem, r.detail" + from
                        + " ORDER BY r.line LIMIT ?2 OFFSET ?3")
                .setParameter(1, id)
                .setParameter(2, request.size())
                .setParameter(3, request.offset())
                .getResultList();
        long total = number(em.createNativeQuery("SELECT COUNT(*)" + from)
                .setParameter(1, id)
                .getSingleResult());
        return Page.of(
                rows.stream()
                        .map(row -> (Object[]) row)
                        .map(cells -> new PremiumAnswer.Refusal(
                                (int) number(cells[0]),
                                cells[1].toString(),
                                PremiumProblem.valueOf(cells[2].toString()),
                                cells[3].toString()))
                        .toList(),
                total,
                request);
    }

    /** What waits, most first. */
    public List<PremiumAsideRow> asides() {
        List<?> rows = em.createNativeQuery("SELECT cause, short_number, keyword, COALESCE(CAST(price AS CHAR), ''),"
                        + " COUNT(*), MIN(transaction_id), CAST(MIN(accepted_at) AS CHAR), CAST(MAX(accepted_at) AS CHAR)"
                        + " FROM premium_aside GROUP BY cause, short_number, keyword, price ORDER BY 5 DESC LIMIT 500")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(cells -> new PremiumAsideRow(
                        PremiumAsideCause.valueOf(cells[0].toString()),
                        cells[1].toString(),
                        cells[2].toString(),
                        cells[3].toString(),
                        number(cells[4]),
                        cells[5].toString(),
                        PremiumRows.instant(cells[6].toString()),
                        PremiumRows.instant(cells[7].toString())))
                .toList();
    }

    public long waiting() {
        return number(em.createNativeQuery("SELECT COUNT(*) FROM premium_aside").getSingleResult());
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
