package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.front.commission.boundary.StrexStagings;
import no.front.commission.control.StrexStagingStore.Row;
import no.front.commission.entity.SettlementError;
import no.front.commission.entity.SettlementOrigin;
import no.front.commission.entity.StrexSettlement;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.OwnTransaction;

/**
 * Takes a settlement file in (CPA-3): wholly or not at all, and once. Its single transactions are written aside first, so that
 * a million take no memory; what stands is posted in one transaction. A server that dies leaves
 * only what was aside, and the next file takes that away.
 */
@Dependent
public class SettlementImport {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LONGEST_ID = 80;
    private static final int LONGEST_NAME = 200;
    /** What says in the column of status that nothing was charged; anything else, or nothing, says that it was. */
    private static final Set<String> NOT_BILLED = Set.of("FAILED", "NO", "NEI", "FALSE", "NOT_BILLED", "FEILET");

    @Inject
    SettlementPosting posting;

    @Inject
    SettlementStore store;

    @Inject
    StrexStagingStore staging;

    @Inject
    StrexStagings stagings;

    @Inject
    OwnTransaction transaction;

    @Inject
    BusinessClock clock;

    /** @param repeated whether it had come in before, and nothing was done */
    public record Imported(long id, boolean repeated) {}

    /** Outside of transactions. @param single its transactions; null for none @throws BusinessRuleViolation as said there */
    public Imported take(String fileName, InputStream file, InputStream single) {
        byte[] content = content(file);
        MessageDigest digest = sha256();
        digest.update(content);
        SettlementFile settlement = SettlementFile.read(content);
        if (single == null) {
            return take(settlement, fileName, HexFormat.of().formatHex(digest.digest()), SettlementOrigin.FILE, null);
        }
        long importId = transaction.call(() -> staging.begin(clock.now()));
        try {
            stage(importId, new DigestInputStream(single, digest));
            return take(
                    settlement, fileName, HexFormat.of().formatHex(digest.digest()), SettlementOrigin.FILE, importId);
        } finally {
            List<Long> done = new ArrayList<>(transaction.call(() -> staging.forgotten(clock.now())));
            done.add(importId);
            stagings.clear(done);
        }
    }

    /** By hand: what is typed is its content. */
    public Imported take(SettlementFile settlement) {
        MessageDigest digest = sha256();
        digest.update(settlement.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return take(settlement, "", HexFormat.of().formatHex(digest.digest()), SettlementOrigin.HAND, null);
    }

    private Imported take(
            SettlementFile settlement, String fileName, String sha256, SettlementOrigin origin, Long importId) {
        Optional<StrexSettlement> same = transaction.call(() -> store.withContent(sha256));
        if (same.isPresent()) {
            return new Imported(same.get().id(), true);
        }
        try {
            SettlementPosting.Way way = new SettlementPosting.Way(origin, name(fileName), sha256, importId);
            return new Imported(transaction.call(() -> posting.post(settlement, way)), false);
        } catch (RuntimeException lost) {
            // of two who bring the same at the same moment one finds it there
            Optional<StrexSettlement> other = transaction.call(() -> store.withContent(sha256));
            if (other.isPresent() && isClash(lost)) {
                return new Imported(other.get().id(), true);
            }
            throw lost;
        }
    }

    private static boolean isClash(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PersistenceException
                    || cause instanceof java.sql.SQLException
                    || cause instanceof BusinessRuleViolation refused
                            && refused.code() == SettlementError.SAME_CONTENT) {
                return true;
            }
        }
        return false;
    }

    private static byte[] content(InputStream file) {
        try {
            byte[] content = file.readNBytes(SettlementFile.MOST_MEGABYTES * MEGABYTE + 1);
            if (content.length > SettlementFile.MOST_MEGABYTES * MEGABYTE) {
                throw new BusinessRuleViolation(SettlementError.FILE_TOO_LARGE, SettlementFile.MOST_MEGABYTES);
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void stage(long importId, InputStream single) {
        try (StagingWriter writer = new StagingWriter(rows -> stagings.write(importId, rows))) {
            new StrexTable<>(StrexTransactionColumn.class).read(single, row -> writer.add(row(row)));
            writer.finish();
        }
    }

    private static Row row(StrexRow<StrexTransactionColumn> row) {
        Money price = row.money(StrexTransactionColumn.PRICE);
        if (price.isZero() || price.abs().isMoreThan(Money.of(1_000_000))) {
            throw row.refusal(StrexTransactionColumn.PRICE);
        }
        return new Row(
                row.id(StrexTransactionColumn.TRANSACTION_ID, LONGEST_ID),
                row.line(),
                price,
                row.has(StrexTransactionColumn.BILLED_AT) ? row.moment(StrexTransactionColumn.BILLED_AT) : null,
                !NOT_BILLED.contains(
                        row.text(StrexTransactionColumn.STATUS, LONGEST_ID).toUpperCase(Locale.ROOT)),
                row.has(StrexTransactionColumn.REVERSAL_OF)
                        ? row.id(StrexTransactionColumn.REVERSAL_OF, LONGEST_ID)
                        : null);
    }

    private static String name(String told) {
        String name = told == null
                ? ""
                : told.replaceAll("^.*[/\\\\]", "")
                        .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                        .strip();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
