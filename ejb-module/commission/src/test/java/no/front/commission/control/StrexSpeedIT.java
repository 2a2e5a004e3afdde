package no.front.commission.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A settlement with many single transactions: a hundred a line, or, with {@code -Dtransactions=1000000}, as many as the bench
 * asks for.
 */
class StrexSpeedIT {

    private static final int TRANSACTIONS = Integer.getInteger("transactions", 20_000);

    @TempDir
    Path folder;

    @Test
    @DisplayName("CPA-3 many single transactions are taken in and compared in sets; how long it takes is printed")
    void speed() throws IOException {
        SettlementHouse strex = new SettlementHouse();
        strex.house.unit.sql(
                "SET STATEMENT max_recursive_iterations = 10000000 FOR INSERT INTO premium_transaction (id,"
                        + " transaction_id, customer_id, service_id, share_id, price, operator, recipient_hash, accepted_at, billed,"
                        + " billed_at, month, status, detail, content)"
                        + " WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + TRANSACTIONS
                        + ")"
                        + " SELECT 100000000 + i, CONCAT('T', i), 1, 10, 12, 10.00, ELT(1 + i % 3, 'TELENOR', 'TELIA', 'ICE'),"
                        + " UNHEX(SHA2(i, 256)), '2026-03-10 12:00:00', 'Y', '2026-03-10 12:00:00', '2026-03', 'ACCRUED', 'Delivered',"
                        + " UNHEX(MD5(i)) FROM n");
        Path single = folder.resolve("single.csv");
        int[] counts = new int[3];
        try (var out = Files.newBufferedWriter(single)) {
            out.write("transaction_id;correlation_id;billed_at;msisdn_hash;price;status;reversal_of\n");
            for (int i = 1; i <= TRANSACTIONS; i++) {
                // every ten thousandth is missing at Strex
                if (i % 10_000 != 0) {
                    out.write("T" + i + ";c" + i + ";2026-03-10T12:00:00Z;f00;10,00;OK;\n");
                    counts[i % 3]++;
                }
            }
        }
        String file = SettlementHouse.HEAD
                + SettlementHouse.line("S-1", "2026-04-20", "2026-03", "no.telenor", counts[0], 0)
                + SettlementHouse.line("S-1", "2026-04-20", "2026-03", "no.telia", counts[1], 0)
                + SettlementHouse.line("S-1", "2026-04-20", "2026-03", "no.ice", counts[2], 0);
        long started = System.nanoTime();
        try (var in = Files.newInputStream(single)) {
            strex.settlements.importFile(
                    "s.csv", new java.io.ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - started);
        System.out.println(
                TRANSACTIONS + " transactions of a settlement: taken in and compared in " + taken.toMillis() + " ms");
        int missing = TRANSACTIONS / 10_000;
        assertEquals(missing + " ACCRUED, " + (TRANSACTIONS - missing) + " SETTLED", strex.statuses());
        assertEquals(
                String.valueOf(missing),
                strex.house.unit.value("SELECT COUNT(*) FROM strex_difference WHERE kind = 'MISSING_AT_STREX'"));
        strex.balanced();
    }
}
