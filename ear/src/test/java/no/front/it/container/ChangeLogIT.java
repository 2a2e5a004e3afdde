package no.front.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.CustomerChange;
import no.front.customer.entity.CustomerDetails;
import no.front.customer.entity.RelationKind;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.ChangeHistory;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.ChangeRow;
import no.front.platform.boundary.ChangeValues;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChangeLogIT extends InContainer {

    /** ER_TABLEACCESS_DENIED, ER_COLUMNACCESS_DENIED, ER_DBACCESS_DENIED. */
    private static final Set<Integer> DENIED = Set.of(1142, 1143, 1044);

    @Inject
    Customers customers;

    @Inject
    ChangeLog changeLog;

    @Inject
    ChangeHistory history;

    @Inject
    ChangeValues values;

    private final Sql application = Sql.asApplication();
    private final Sql eraser = Sql.asEraser();

    private long register(CustomerDetails details) {
        return customers.register(details, Set.of(RelationKind.PROSPECT), null, "", null);
    }

    private long linesAbout(String label) throws SQLException {
        return application.count("SELECT COUNT(*) FROM change_entry WHERE subject_label = ?", label);
    }

    private long namedSo(String name) throws SQLException {
        return application.count("SELECT COUNT(*) FROM customer WHERE name = ?", name);
    }

    @Test
    @DisplayName("ACC-8 a change and its line are committed together: who, when by both clocks, where from, after what")
    void together() {
        actAs(Role.SALES);
        long id = register(Samples.organisation("Sammen og samtidig AS"));

        ChangeRow line = history.ofCustomer(id, PageRequest.first()).rows().getLast();
        assertEquals(CustomerChange.CUSTOMER_REGISTERED.name(), line.action());
        assertEquals(STAFF_NAME, line.actor());
        assertEquals(Actor.Kind.STAFF, line.actorKind());
        assertEquals(ADDRESS, line.address());
        assertEquals(id, line.subjectId());
        assertEquals("Sammen og samtidig AS", line.subject());
        assertFalse(line.businessAt().isBefore(line.realAt().minusSeconds(1)), "business time is not behind real time");
        assertTrue(
                line.values().stream()
                        .anyMatch(value ->
                                value.field().equals("name") && value.after().equals("Sammen og samtidig AS")),
                line.values().toString());
    }

    @Test
    @DisplayName("ACC-8 what is rolled back leaves neither a change nor a line")
    void rolledBack() throws Exception {
        actAs(Role.SALES);
        undone(() -> register(Samples.organisation("Angret seg AS")));

        assertEquals(0, namedSo("Angret seg AS"));
        assertEquals(0, linesAbout("Angret seg AS"));
    }

    @Test
    @DisplayName("ACC-8 a change whose line can't be written does not happen")
    void noLineNoChange() throws Exception {
        currentActor.become(Actor.staff(STAFF_ID, "N".repeat(300), Set.of(Role.SALES), ADDRESS));

        assertThrows(RuntimeException.class, () -> register(Samples.organisation("Uten linje AS")));

        assertEquals(0, namedSo("Uten linje AS"));
        assertEquals(0, linesAbout("Uten linje AS"));
    }

    @Test
    @DisplayName("ACC-8 nothing is logged outside a transaction")
    void transactionDemanded() {
        actAs(Role.SALES);
        long id = register(Samples.organisation("Krever transaksjon AS"));
        assertThrows(
                EJBTransactionRequiredException.class,
                () -> changeLog.record(CustomerChange.CUSTOMER_CHANGED, customers.get(id)));
    }

    @Test
    @DisplayName("ACC-8 the running application's account can't change or delete a line or value, by no statement")
    void appendOnly() {
        actAs(Role.SALES);
        register(Samples.organisation("Skrevet i stein AS"));
        for (String statement : List.of(
                "UPDATE change_entry SET reason = 'x' WHERE subject_label = 'Skrevet i stein AS'",
                "DELETE FROM change_entry WHERE subject_label = 'Skrevet i stein AS'",
                "UPDATE change_value SET value_after = 'x'",
                "DELETE FROM change_value",
                "TRUNCATE TABLE change_value",
                "DROP TABLE change_value",
                "UPDATE setting_value SET value = '1'",
                "DELETE FROM register_lookup",
                "REPLACE INTO setting_value SELECT * FROM setting_value")) {
            refuses(application, statement);
        }
    }

    @Test
    @DisplayName("ACC-8 the retention job's account erases values and deletes lines, and may nothing else")
    void eraserOnly() {
        for (String statement : List.of(
                "UPDATE change_entry SET reason = 'x'",
                "UPDATE change_value SET field = 'x'",
                "UPDATE change_value SET entry_id = 1",
                "INSERT INTO change_entry SELECT * FROM change_entry",
                "SELECT COUNT(*) FROM customer",
                "SELECT COUNT(*) FROM staff_user",
                "DELETE FROM customer",
                "UPDATE customer SET name = 'x'",
                "DELETE FROM setting_value")) {
            refuses(eraser, statement);
        }
    }

    @Test
    @DisplayName("ACC-8 erased values leave their line and the mark that they were erased")
    void erased() {
        actAs(Role.PRIVACY_OFFICER, Role.SALES);
        long id = register(Samples.organisation("Skal glemmes AS"));

        assertTrue(values.erase(customers.get(id)) > 0);
        assertEquals(0, values.erase(customers.get(id)), "erasing again changes nothing");

        ChangeRow line = history.ofCustomer(id, PageRequest.first()).rows().getLast();
        assertEquals(CustomerChange.CUSTOMER_REGISTERED.name(), line.action());
        for (ChangeRow.Value value : line.values()) {
            assertEquals("", value.before() + value.after());
            assertTrue(value.erasedAt().isPresent(), value.field());
        }
    }

    private static void refuses(Sql account, String statement) {
        SQLException refusal = assertThrows(SQLException.class, () -> account.change(statement), statement);
        assertTrue(DENIED.contains(refusal.getErrorCode()), statement + ": " + refusal);
    }
}
