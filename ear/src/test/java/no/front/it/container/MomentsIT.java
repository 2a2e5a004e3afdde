package no.front.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.front.customer.boundary.Communications;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.RelationKind;
import no.front.platform.entity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MomentsIT extends InContainer {

    @Inject
    Customers customers;

    @Inject
    Communications communications;

    @Test
    @DisplayName("A moment comes back from the database as it went in, to the microsecond, also where clocks are set")
    void noShift() throws Exception {
        actAs(Role.SALES);
        long customer =
                customers.register(Samples.organisation("Sommertid AS"), Set.of(RelationKind.CUSTOMER), null, "", null);
        for (String moment : List.of(
                "2025-01-15T11:59:59.123456Z",
                "2025-03-30T00:59:59.999999Z",
                "2025-03-30T01:00:00.000000Z",
                "2025-10-26T00:30:00.000001Z",
                "2025-10-26T01:30:00.000001Z",
                "2025-12-31T23:30:00.500000Z")) {
            Instant at = Instant.parse(moment);
            long id = communications.log(customer, Samples.call(at, "Telefon", null));

            assertEquals(at, communications.get(id).at());
            assertEquals(
                    moment.replace("T", " ").replace("Z", ""),
                    Sql.asApplication().value("SELECT CAST(contacted_at AS CHAR) FROM communication WHERE id = ?", id),
                    "stored in UTC");
        }
    }
}
