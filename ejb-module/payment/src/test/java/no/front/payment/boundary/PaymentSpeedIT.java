package no.front.payment.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import no.front.kernel.Money;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.OpenItemKind;
import no.front.payment.control.CamtExample;
import no.front.payment.control.PaymentRound;
import no.front.payment.entity.OpenItemsSettled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Many payments: as many as a bank brings on a busy day, or, with {@code -Dpayments=100000}, as many as the bench asks for. */
class PaymentSpeedIT {

    private static final int PAYMENTS = Integer.getInteger("payments", 5_000);
    private static final int IN_A_FILE = 20_000;

    /** Of those after the first number up to the other. */
    private static String file(PaymentHouse house, int from, int to) {
        CamtExample file = house.file("BIG-" + from);
        for (int i = from + 1; i <= to; i++) {
            file.paid(i % 10 == 0 ? "100.25" : "250.50", String.format("9%09d", i), "2026-04-10");
        }
        return file.xml();
    }

    /** Claims whose KIDs are those of {@link #file}. */
    private static void claims(PaymentHouse house, int count) {
        house.unit.sql(
                "SET STATEMENT max_recursive_iterations = 10000000 FOR INSERT INTO open_item (id, version, kind, number, kid, customer_id, text, amount, remaining,"
                        + " opened_on, due_on, subject_type, subject_id)"
                        + " WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + count + ")"
                        + " SELECT 900000000 + i, 1, 'INVOICE', 500000 + i, CONCAT('9', LPAD(i, 9, '0')), 8, 'Krav', 250.50,"
                        + " 250.50, '2026-04-01', '2026-04-11', 'Invoice', i FROM n");
    }

    @Test
    @DisplayName("BIL-8 payments are matched and booked many at once, each once; how long it takes is printed")
    void speed() {
        PaymentHouse house = new PaymentHouse();
        String first = house.owes(7, OpenItemKind.INVOICE, "100.00", house.today());
        claims(house, PAYMENTS);
        house.setting(PaymentSetting.FILE_MEGABYTES, "50");
        Duration reading = Duration.ZERO;
        Duration whole = Duration.ZERO;
        for (int from = 0; from < PAYMENTS; from += IN_A_FILE) {
            String xml = file(house, from, Math.min(from + IN_A_FILE, PAYMENTS));
            long started = System.nanoTime();
            house.upload(xml);
            reading = reading.plusNanos(System.nanoTime() - started);
            while (!house.unit
                    .value("SELECT COUNT(*) FROM bank_transaction WHERE status = 'RECEIVED'")
                    .equals("0")) {
                house.get(PaymentRound.class).run(10_000);
            }
            whole = whole.plusNanos(System.nanoTime() - started);
        }
        System.out.println(PAYMENTS + " payments: taken in, and the first ones matched, in " + reading.toMillis()
                + " ms; all matched in " + whole.toMillis() + " ms");
        Money paid =
                Money.of("100.25").times(PAYMENTS / 10).plus(Money.of("250.50").times(PAYMENTS - PAYMENTS / 10));
        assertEquals(paid, house.balance(LedgerAccount.BANK));
        assertEquals(Money.of(100), house.remaining(first));
        assertEquals(
                String.valueOf(PAYMENTS),
                house.unit.value("SELECT COUNT(*) FROM bank_transaction WHERE status = 'BOOKED'"));
    }

    @Test
    @DisplayName("BIL-8 where two are at the same payments at once, each is booked once, and still many at once")
    void two() throws Exception {
        PaymentHouse house = new PaymentHouse();
        int payments = 4_500;
        claims(house, payments);
        String xml = file(house, 0, payments);
        house.get(BankFiles.class);
        house.get(PaymentRound.class);
        house.atOnce(() -> house.upload(xml), () -> {
            while (house.unit.value("SELECT COUNT(*) FROM bank_transaction").equals("0")) {
                Thread.onSpinWait();
            }
            house.get(PaymentRound.class).run(10_000);
            return null;
        });
        assertEquals(
                String.valueOf(payments),
                house.unit.value("SELECT COUNT(*) FROM bank_transaction WHERE status = 'BOOKED'"));
        assertEquals(
                String.valueOf(payments),
                house.unit.value("SELECT COUNT(*) FROM ledger_voucher WHERE kind = 'RECEIPT'"));
        List<OpenItemsSettled> batches =
                house.fired.stream().map(OpenItemsSettled.class::cast).toList();
        assertEquals(
                payments,
                batches.stream().mapToInt(batch -> batch.items().size()).sum());
        assertTrue(batches.size() < 20, batches.size() + " batches");
    }
}
