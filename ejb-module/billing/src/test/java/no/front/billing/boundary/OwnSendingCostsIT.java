package no.front.billing.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.front.kernel.CountryCode;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerRole;
import no.front.platform.entity.Seat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a customer is told that a text costs, beside what its invoice says of it, on a real database. */
class OwnSendingCostsIT {

    private static final CountryCode SWEDEN = CountryCode.of("SE");

    private final RunHouse house = new RunHouse();

    @BeforeEach
    void march() {
        house.customers(1, 2, "2026-03-01");
        house.on("2026-03-01");
        house.usage(1, "2026-03-04", "NO", 1_950);
        house.today = LocalDate.of(2026, 3, 20);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private List<OwnSender> of(int customer, CustomerRole role, Set<Long> accounts) {
        house.acting = Actor.customerUser(customer, "Kari Kunde", Seat.of(customer, role, accounts), "127.0.0.1");
        return house.in(() -> house.get(OwnSendingCosts.class).senders());
    }

    private OwnSender of(int customer) {
        return of(customer, CustomerRole.ORGANISATION_ADMINISTRATOR, Set.of()).getFirst();
    }

    @Test
    @DisplayName(
            "MSG-1, BIL-1 100 parts cost 50 × 0.44 + 50 × 0.42 = 43.00 when 1 950 are sent, as the invoice then says")
    void atTheTierReached() {
        OwnSender sender = of(1);
        assertEquals(Optional.of(Money.of("43.00")), sender.cost(CountryCode.NORWAY, 100));
        assertEquals(Optional.of(Money.of("44.00")), of(2).cost(CountryCode.NORWAY, 100));
        assertEquals(Optional.of(Money.of("70.00")), sender.cost(SWEDEN, 100));
        assertEquals(Optional.of(Money.ZERO), sender.cost(SWEDEN, 0));
        assertEquals("SMS-tjeneste", sender.product(Language.BOKMAL));

        house.usage(1, "2026-03-20", "NO", 100);
        house.acting = RunHouse.FATIMA;
        house.on("2026-04-01");
        assertEquals(
                "901.00",
                house.unit.value("SELECT SUM(net) FROM invoice_line WHERE kind = 'TRAFFIC' AND invoice_id ="
                        + " (SELECT MAX(id) FROM invoice WHERE customer_id = 1)"),
                "858.00 of what was sent before and 43.00");
    }

    @Test
    @DisplayName("What has no price is not told as free")
    void priceless() {
        house.unit.sql("DELETE FROM price_line WHERE kind = 'SMS' AND destination = ''");
        assertEquals(Optional.empty(), of(1).cost(SWEDEN, 1));
        assertEquals(Optional.of(Money.of("0.44")), of(1).cost(CountryCode.NORWAY, 1));
    }

    @Test
    @DisplayName("ACC-10, CON-4 nobody sends from an account that isn't given, or from another organisation's")
    void others() {
        assertEquals(List.of(), of(3, CustomerRole.ORGANISATION_ADMINISTRATOR, Set.of()));
        assertEquals(List.of(), of(1, CustomerRole.ORDINARY, Set.of(999L)));
        assertEquals(1, of(2, CustomerRole.ORGANISATION_ADMINISTRATOR, Set.of()).size());
    }
}
