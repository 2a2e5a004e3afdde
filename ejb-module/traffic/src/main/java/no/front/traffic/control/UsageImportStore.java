package no.front.traffic.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.front.kernel.InstantColumn;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.traffic.boundary.UsageImportRow;
import no.front.traffic.boundary.UsageRefusalRow;
import no.front.traffic.entity.UsageChannel;
import no.front.traffic.entity.UsageProblem;

/** Files and requests by which usage came in. */
@Dependent
public class UsageImportStore {

    private static final InstantColumn INSTANT = new InstantColumn();
    private static final String ROWS = "SELECT MAX(i.id), COALESCE(i.file_id, 0), COALESCE(f.name, ''),"
            + " COALESCE(f.whole, TRUE), s.name, i.channel, CAST(MIN(i.received_at) AS CHAR), MAX(i.received_by),"
            + " SUM(i.accepted), SUM(i.repeated), SUM(i.updated), SUM(i.refused), SUM(i.aside) FROM usage_intake i"
            + " JOIN usage_source s ON s.id = i.source_id LEFT JOIN usage_file f ON f.id = i.file_id";
    private static final String GROUPS =
            " GROUP BY IF(i.file_id IS NULL, i.id, i.file_id), i.file_id, f.name, f.whole," + " s.name, i.channel";

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public long begin(long sourceId, String name, String sha256, int lines, Instant now, String by) {
        long id = ((Number) em.createNativeQuery("SELECT NEXTVAL(front_id)").getSingleResult()).longValue();
        em.createNativeQuery(
                        "INSERT INTO usage_file (id, version, source_id, name, sha256, line_count, whole, uploaded_at,"
                                + " uploaded_by) VALUES (?1, 1, ?2, ?3, ?4, ?5, FALSE, ?6, ?7)")
                .setParameter(1, id)
                .setParameter(2, sourceId)
                .setParameter(3, name)
                .setParameter(4, sha256)
                .setParameter(5, lines)
                .setParameter(6, INSTANT.convertToDatabaseColumn(now))
                .setParameter(7, by)
                .executeUpdate();
        return id;
    }

    public void whole(long fileId) {
        em.createNativeQuery("UPDATE usage_file SET whole = TRUE, version = version + 1 WHERE id = ?1")
                .setParameter(1, fileId)
                .executeUpdate();
    }

    /** The same file of the same source, read to its end before. */
    public Optional<Long> same(long sourceId, String sha256) {
        List<?> ids = em.createNativeQuery(
                        "SELECT id FROM usage_file WHERE source_id = ?1 AND sha256 = ?2 AND whole ORDER BY id LIMIT 1")
                .setParameter(1, sourceId)
                .setParameter(2, sha256)
                .getResultList();
        return ids.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    /** Newest first. @param refusedOnly only those with refused lines */
    public Page<UsageImportRow> page(boolean refusedOnly, PageRequest request) {
        String where = refusedOnly ? " WHERE i.refused > 0" : "";
        List<UsageImportRow> rows = em
                .createNativeQuery(ROWS + where + GROUPS + " ORDER BY 1 DESC LIMIT ?1 OFFSET ?2")
                .setParameter(1, request.size())
                .setParameter(2, request.offset())
                .getResultList()
                .stream()
                .map(row -> row((Object[]) row))
                .toList();
        long total = number(em.createNativeQuery("SELECT COUNT(*) FROM (SELECT DISTINCT COALESCE(i.file_id, i.id)"
                        + " FROM usage_intake i" + where + " LIMIT 10000) t")
                .getSingleResult());
        return total < 10_000 ? Page.of(rows, total, request) : Page.capped(rows, total, request);
    }

    /** @param key as {@link UsageImportRow#key} */
    public Optional<UsageImportRow> find(String key) {
        return where(key)
                .flatMap(where -> em.createNativeQuery(ROWS + " WHERE " + where + GROUPS).getResultList().stream()
                        .findFirst()
                        .map(row -> row((Object[]) row)));
    }

    /** In the order of the lines. */
    public Page<UsageRefusalRow> refusals(String key, PageRequest request) {
        String where = where(key).orElse("FALSE");
        List<UsageRefusalRow> rows = em
                .createNativeQuery("SELECT r.line, r.source_key, r.account, r.problem, r.detail FROM usage_refusal r"
                        + " JOIN usage_intake i ON i.id = r.intake_id WHERE " + where
                        + " ORDER BY i.id, r.line LIMIT ?1 OFFSET ?2")
                .setParameter(1, request.size())
                .setParameter(2, request.offset())
                .getResultList()
                .stream()
                .map(row -> refusal((Object[]) row))
                .toList();
        long total =
                number(em.createNativeQuery("SELECT COALESCE(SUM(i.refused), 0) FROM usage_intake i WHERE " + where)
                        .getSingleResult());
        return Page.of(rows, total, request);
    }

    private static Optional<String> where(String key) {
        return key.matches("[fi][0-9]{1,18}")
                ? Optional.of((key.startsWith("f") ? "i.file_id = " : "i.id = ") + key.substring(1))
                : Optional.empty();
    }

    private static UsageRefusalRow refusal(Object[] cells) {
        return new UsageRefusalRow(
                (int) number(cells[0]),
                cells[1].toString(),
                cells[2].toString(),
                UsageProblem.valueOf(cells[3].toString()),
                cells[4].toString());
    }

    private static UsageImportRow row(Object[] cells) {
        return new UsageImportRow(
                number(cells[0]),
                number(cells[1]),
                cells[2].toString(),
                cells[3] instanceof Boolean yes ? yes : number(cells[3]) != 0,
                cells[4].toString(),
                UsageChannel.valueOf(cells[5].toString()),
                INSTANT.convertToEntityAttribute(cells[6].toString()),
                cells[7].toString(),
                number(cells[8]),
                number(cells[9]),
                number(cells[10]),
                number(cells[11]),
                number(cells[12]));
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
