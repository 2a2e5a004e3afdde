package no.front.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import no.front.customer.boundary.Communications;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.Channel;
import no.front.customer.entity.CommunicationDetails;
import no.front.customer.entity.CustomerChange;
import no.front.customer.entity.CustomerError;
import no.front.customer.entity.Direction;
import no.front.customer.entity.RelationKind;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeFilter;
import no.front.platform.boundary.ChangeHistory;
import no.front.platform.boundary.ChangeRow;
import no.front.platform.boundary.ClockMoves;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RetentionIT extends InContainer {

    @Inject
    Customers customers;

    @Inject
    Communications communications;

    @Inject
    ClockMoves moves;

    @Inject
    ChangeHistory history;

    private long customer;

    private long call(LocalDate on, LocalDate followUpOn, boolean documentation) {
        Instant at = on.atTime(LocalTime.NOON).atZone(BusinessClock.OSLO).toInstant();
        return communications.log(
                customer,
                new CommunicationDetails(
                        Direction.IN, Channel.PHONE, at, null, "Gammel samtale", followUpOn, null, documentation));
    }

    private String fate(long id) {
        try {
            communications.get(id);
            return "kept";
        } catch (no.front.kernel.BusinessRuleViolation gone) {
            assertEquals(CustomerError.NOT_FOUND, gone.code());
            return "deleted";
        }
    }

    @Test
    @DisplayName("CUS-5 a call is deleted the night after its year, not before; open follow-ups and documentation stay")
    void overnight() throws Exception {
        actAs(Role.SALES, Role.PRIVACY_OFFICER, Role.ADMINISTRATOR);
        customer = customers.register(
                Samples.organisation("Lenge siden AS"), Set.of(RelationKind.CUSTOMER), null, "", null);
        LocalDate today = clock.today();
        LocalDate aYearAgo = today.minusYears(1);
        long plain = call(aYearAgo, null, false);
        long younger = call(aYearAgo.plusDays(2), null, false);
        long expected = call(aYearAgo, aYearAgo.plusMonths(1), false);
        long documentation = call(aYearAgo, null, true);
        assertEquals("kept", fate(plain));

        moves.moveByDays(1);
        until(
                "the next day has come",
                () -> moves.standing().goal().isEmpty() && clock.today().isAfter(today));

        assertEquals("deleted", fate(plain));
        assertEquals("kept", fate(younger));
        assertEquals("kept", fate(expected));
        assertEquals("kept", fate(documentation));
        ChangeRow line = history.search(
                        new ChangeFilter(
                                "",
                                CustomerChange.COMMUNICATION_EXPIRED.name(),
                                "",
                                "",
                                java.util.OptionalLong.empty(),
                                java.util.OptionalLong.empty(),
                                java.util.Optional.empty(),
                                java.util.Optional.empty(),
                                ""),
                        PageRequest.first())
                .rows()
                .getFirst();
        assertEquals(Actor.Kind.JOB, line.actorKind());
        assertEquals("deleted", line.values().getFirst().field());
    }
}
