package no.front.privacy.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import no.front.platform.entity.CustomerRole;
import no.front.privacy.entity.PrivacyChange;
import no.front.privacy.entity.PrivacyError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PRV-3 how long the own organisation's traffic is kept")
class OwnRetentionIT {

    private final PrivacyHouse house = new PrivacyHouse();
    private final OwnRetention own = house.get(OwnRetention.class);
    private final RetentionChoices choices = house.get(RetentionChoices.class);
    private long customer;

    @BeforeEach
    void start() {
        customer = house.customer("Fjordvik AS");
        house.actAs(customer, 7, CustomerRole.ORGANISATION_ADMINISTRATOR);
    }

    private RetentionView view() {
        return house.unit.call(own::view);
    }

    @Test
    @DisplayName(
            "PRV-3 eighteen months until the customer chooses; the choice is stored with who and why, logged, and shown to staff")
    void choosing() {
        assertEquals(18, view().months());
        assertFalse(view().chosen());
        house.unit.run(() -> own.choose(36, " Bokføringsloven § 13 "));
        house.now = house.now.plusSeconds(60);
        house.unit.run(() -> own.choose(6, "brukes ikke"));
        assertEquals(6, view().months());
        assertEquals("", view().choices().getFirst().legalReason());
        assertEquals("Bokføringsloven § 13", view().choices().get(1).legalReason());
        assertEquals("Dag Knutsen", view().choices().get(1).chosenBy());
        assertEquals(2, house.logged.size());
        assertEquals(PrivacyChange.RETENTION_CHOSEN, house.logged.getFirst().action());
        assertEquals("Bokføringsloven § 13", house.logged.getFirst().reason());
        assertEquals("18", house.logged.getFirst().fields().getFirst().before());
        assertEquals("36", house.logged.getFirst().fields().getFirst().after());
        assertEquals(view(), house.unit.call(() -> choices.of(customer)));
        assertEquals(6, house.unit.call(() -> choices.months(customer)));
        assertEquals(6, house.unit.call(choices::chosen).get(customer));
        house.unit.run(() -> own.choose(6, ""));
        assertEquals(2, house.logged.size());
    }

    @Test
    @DisplayName("PRV-3 other values are refused, above eighteen without a reason too, and nothing changes")
    void refusals() {
        assertEquals(PrivacyError.RETENTION_BOUNDS, PrivacyHouse.refused(() -> own.choose(2, "")));
        assertEquals(PrivacyError.RETENTION_BOUNDS, PrivacyHouse.refused(() -> own.choose(121, "Lov")));
        assertEquals(PrivacyError.RETENTION_BOUNDS, PrivacyHouse.refused(() -> own.meaning(0)));
        assertEquals(PrivacyError.RETENTION_REASON_MISSING, PrivacyHouse.refused(() -> own.choose(19, " ")));
        assertFalse(view().chosen());
        assertTrue(house.logged.isEmpty());
    }

    @Test
    @DisplayName("PRV-3 what it means is told in numbers: messages from before the day, of the own accounts alone")
    void meaning() {
        long other = house.customer("En annen AS");
        house.message(customer, "2026-05-21");
        house.message(customer, "2026-05-22");
        house.message(customer, "2024-12-31");
        house.message(other, "2024-12-31");
        OwnRetention.Meaning six = house.unit.call(() -> own.meaning(6));
        assertEquals(LocalDate.of(2026, 5, 22), six.before());
        assertEquals(2, six.older());
        assertEquals(1, house.unit.call(() -> own.meaning(18)).older());
        assertEquals(0, house.unit.call(() -> own.meaning(120)).older());
        assertTrue(house.unit.call(() -> own.meaning(19)).needsReason());
    }

    @Test
    @DisplayName("PRV-3 ACC-10 one organisation's choice is no other's")
    void foreign() {
        house.unit.run(() -> own.choose(3, ""));
        long other = house.customer("En annen AS");
        house.actAs(other, 8, CustomerRole.ORGANISATION_ADMINISTRATOR);
        assertFalse(view().chosen());
        assertEquals(18, view().months());
        house.unit.run(() -> own.choose(12, ""));
        assertEquals(3, house.unit.call(() -> choices.months(customer)));
        assertEquals(12, house.unit.call(() -> choices.months(other)));
    }
}
