package no.front.access.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.front.test.TestPersistence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccountUseStoreIT {

    @Test
    @DisplayName("CON-8 signing in is use of the accounts that the user may use, in Oslo days; others stay unused")
    void signIns() {
        try (TestPersistence unit = TestPersistence.fresh()) {
            AccountUseStore store = new AccountUseStore();
            store.em = unit.em();
            insert(
                    unit,
                    "contract",
                    "id, version, number, customer_id, status, starts_on, made_at, notice_months, due_days,"
                            + " prepaid, invoice_delivery, invoice_reference",
                    "1, 1, 'c1', 9, 'ACTIVE', '2026-01-01'," + " '2026-01-01', 3, 10, FALSE, 'EMAIL', ''");
            for (int id : new int[] {11, 12, 13}) {
                insert(
                        unit,
                        "account",
                        "id, version, number, name, contract_id, status, opened_on",
                        id + ", 1, 'a" + id + "', 'Konto', 1, 'ACTIVE', '2026-01-01'");
            }
            insert(
                    unit,
                    "membership",
                    "id, version, customer_user_id, customer_id, role, since",
                    "21, 1, 31, 9, 'ORDINARY', '2026-01-01'");
            insert(unit, "membership_account", "membership_id, account_id", "21, 12");
            unit.sql("SET STATEMENT foreign_key_checks = 0 FOR " + user(unit, 31, "2026-06-30 22:30:00"));

            assertEquals(Map.of(12L, LocalDate.of(2026, 7, 1)), unit.call(() -> store.lastSignIns(List.of(11L, 12L))));
            assertEquals(Map.of(), unit.call(() -> store.lastSignIns(List.of())));

            insert(
                    unit,
                    "membership",
                    "id, version, customer_user_id, customer_id, role, since",
                    "22, 1, 32, 9, 'ORGANISATION_ADMINISTRATOR', '2026-01-01'");
            unit.sql("SET STATEMENT foreign_key_checks = 0 FOR " + user(unit, 32, "2026-05-01 10:00:00"));
            assertEquals(
                    Map.of(11L, LocalDate.of(2026, 5, 1), 12L, LocalDate.of(2026, 7, 1)),
                    unit.call(() -> store.lastSignIns(List.of(11L, 12L))));
        }
    }

    private static void insert(TestPersistence unit, String table, String columns, String values) {
        unit.sql("SET STATEMENT foreign_key_checks = 0 FOR INSERT INTO " + table + " (" + columns + ") VALUES ("
                + values + ")");
    }

    /** A user with whatever its table asks for. */
    private static String user(TestPersistence unit, int id, String signedIn) {
        return "INSERT INTO customer_user (id, version, name, email, email_key, mobile, language, status, created_at,"
                + " last_sign_in_at) VALUES (" + id + ", 1, 'Maja', 'm" + id + "@x.example', 'm" + id
                + "@x.example', '+4798000101', 'BOKMAL', 'ACTIVE', '2026-01-01', '" + signedIn + "')";
    }
}
