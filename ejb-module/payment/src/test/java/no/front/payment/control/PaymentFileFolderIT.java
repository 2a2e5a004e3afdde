package no.front.payment.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.front.kernel.BankAccount;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.ledger.entity.Subject;
import no.front.payment.boundary.OutgoingPayments;
import no.front.payment.boundary.PaymentFiles;
import no.front.payment.boundary.PaymentHouse;
import no.front.payment.entity.OutgoingError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder that the bank's link takes files of payments from. */
class PaymentFileFolderIT {

    private static final BankAccount ACCOUNT = BankAccount.of("15030012345");

    private final PaymentHouse house = new PaymentHouse();
    private final PaymentFileFolder folder = house.get(PaymentFileFolder.class);
    private final PaymentFiles files = house.get(PaymentFiles.class);
    private final OutgoingPayments payments = house.get(OutgoingPayments.class);

    @TempDir
    Path place;

    PaymentFileFolderIT() {
        house.customer(7, "Nordlys Kurs AS", "regnskap@nordlys.example");
        house.unit.sql("INSERT INTO payee_account (id, version, customer_id, account, status, reason, entered_at,"
                + " entered_on, entered_by_kind, entered_by_id, entered_by, decided_at, decided_by, decision) VALUES"
                + " (70, 1, 7, '15030012345', 'IN_FORCE', 'Avtalt', '2026-01-01', '2026-01-01', 'STAFF', 9, 'Fatima',"
                + " '2026-01-02', 'Ingrid', '')");
    }

    private long file(long subject) {
        house.in(() -> payments.order(new OutgoingPayments.Order(
                new Subject("Payout", subject),
                "COMMISSION",
                7L,
                "Nordlys Kurs AS",
                ACCOUNT,
                Money.of("1650.00"),
                null,
                "Provisjon mars",
                house.today(),
                9,
                10)));
        return house.in(files::make);
    }

    private static String in(Path where) throws IOException {
        try (Stream<Path> found = Files.list(where)) {
            return found.map(one -> one.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new))
                    .toString();
        }
    }

    private String trouble() {
        return house.unit.value("SELECT GROUP_CONCAT(COALESCE(folder_trouble, '-') SEPARATOR ', ') FROM payment_file");
    }

    private void refused() {
        assertEquals(
                OutgoingError.FOLDER,
                assertThrows(BusinessRuleViolation.class, folder::run).code());
    }

    @Test
    @DisplayName("CPA-7 a missing folder is made; each file is put there whole, once, and counts as taken")
    void put() throws IOException {
        Path outbox = place.resolve("to/the/bank");
        folder.folder = Optional.of(outbox.toString());
        long one = file(1);
        folder.run();
        assertEquals("[FRONT-" + one + ".xml]", in(outbox));
        byte[] put = Files.readAllBytes(outbox.resolve("FRONT-" + one + ".xml"));
        assertArrayEquals(
                house.in(() -> files.take(one, "Banken fant den ikke")).content(), put);
        // the bank's link has taken it: it is not put there again
        Files.delete(outbox.resolve("FRONT-" + one + ".xml"));
        folder.run();
        assertEquals("[]", in(outbox));
        long two = file(2);
        folder.run();
        assertEquals("[FRONT-" + two + ".xml]", in(outbox));
        assertEquals(
                List.of("PAYMENT_FILE_TAKEN", "PAYMENT_FILE_COPIED", "PAYMENT_FILE_TAKEN"),
                house.logged.stream()
                        .filter(action -> action.matches("PAYMENT_FILE_(TAKEN|COPIED)"))
                        .toList());
    }

    @Test
    @DisplayName(
            "CPA-7 what can't be put there waits with its reason, keeps no other back, and goes once the folder is mended")
    void stuck() throws IOException {
        Path blocked = Files.writeString(place.resolve("blocked"), "a file where the folder should be");
        folder.folder = Optional.of(blocked.resolve("outbox").toString());
        long one = file(1);
        refused();
        refused();
        assertTrue(trouble().contains("blocked"), trouble());
        assertEquals(1, house.in(files::stuck));
        assertEquals("1", house.unit.value("SELECT taken_at IS NULL FROM payment_file"));
        assertEquals(
                "[PAYMENT_FILE_MADE]",
                house.logged.stream()
                        .filter(action -> action.startsWith("PAYMENT_FILE"))
                        .toList()
                        .toString());

        Files.delete(blocked);
        // something of that name stands in the way of the first only
        Path outbox = Files.createDirectories(blocked.resolve("outbox"));
        Files.createDirectories(outbox.resolve("FRONT-" + one + ".xml/x"));
        long two = file(2);
        refused();
        assertTrue(Files.isRegularFile(outbox.resolve("FRONT-" + two + ".xml")), in(outbox));
        assertEquals(1, house.in(files::stuck));

        Files.delete(outbox.resolve("FRONT-" + one + ".xml/x"));
        Files.delete(outbox.resolve("FRONT-" + one + ".xml"));
        folder.run();
        assertEquals("[FRONT-" + one + ".xml, FRONT-" + two + ".xml]", in(outbox));
        assertEquals("-, -", trouble());
        assertEquals(0, house.in(files::stuck));
    }

    @Test
    @DisplayName("CPA-7 taken by hand meanwhile, a file that was stuck is not put into the folder as well")
    void takenByHand() throws IOException {
        Path blocked = Files.writeString(place.resolve("blocked"), "");
        folder.folder = Optional.of(blocked.resolve("outbox").toString());
        long one = file(1);
        refused();
        assertEquals(
                "FRONT-" + one + ".xml", house.in(() -> files.take(one, "")).name());
        assertEquals(
                "FRONT-" + one + "-copy-1.xml",
                house.in(() -> files.take(one, "Borte")).name());
        Files.delete(blocked);
        folder.run();
        assertEquals("[]", in(place));
    }
}
