package no.front.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KernelJsonTest {

    /** One of each, as an API record would hold them. */
    public record Everything(
            Money money,
            UnitPrice price,
            VatRate vat,
            Percentage share,
            DateRange period,
            DateRange open,
            BillingMonth month,
            OrganisationNumber organisation,
            BankAccount account,
            Kid kid,
            Msisdn phone,
            EmailAddress email,
            PostalAddress address,
            NetworkAddress network,
            List<Money> amounts,
            Money nothing) {}

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final Everything ALL = new Everything(
            Money.of("425"),
            UnitPrice.of("0.0425"),
            VatRate.of("25"),
            Percentage.of("12.25"),
            DateRange.between(MARCH, MARCH.plusMonths(1)),
            DateRange.from(MARCH),
            BillingMonth.of(2026, 10),
            OrganisationNumber.of("974760673"),
            BankAccount.of("15030012345"),
            Kid.of("0010017"),
            Msisdn.of("98079008"),
            EmailAddress.of("kari@nordlys.example"),
            PostalAddress.of("Storgata 1", "0155", "Oslo"),
            NetworkAddress.of("192.0.2.0/24"),
            List.of(Money.of(1), Money.of("-2.50")),
            null);

    @Test
    @DisplayName("Every value has its shape in JSON, found without any registration")
    void shapes() throws Exception {
        try (Jsonb jsonb = JsonbBuilder.create()) {
            String json = jsonb.toJson(ALL);
            for (String part : List.of(
                    "\"money\":{\"amount\":\"425.00\",\"currency\":\"NOK\"}",
                    "\"price\":\"0.0425\"",
                    "\"vat\":\"25\"",
                    "\"share\":\"12.25\"",
                    "\"period\":{\"firstDay\":\"2026-03-01\",\"lastDay\":\"2026-03-31\"}",
                    "\"open\":{\"firstDay\":\"2026-03-01\",\"lastDay\":null}",
                    "\"month\":\"2026-10\"",
                    "\"organisation\":\"974760673\"",
                    "\"account\":\"15030012345\"",
                    "\"kid\":\"0010017\"",
                    "\"phone\":\"+4798079008\"",
                    "\"email\":\"kari@nordlys.example\"",
                    "\"address\":{\"lines\":[\"Storgata 1\"],\"postcode\":\"0155\",\"city\":\"Oslo\",\"country\":\"NO\"}",
                    "\"network\":\"192.0.2.0/24\"",
                    "{\"amount\":\"-2.50\",\"currency\":\"NOK\"}")) {
                assertTrue(json.contains(part), part + " in " + json);
            }
        }
    }

    @Test
    @DisplayName("And is read back the same")
    void roundTrip() throws Exception {
        try (Jsonb jsonb = JsonbBuilder.create()) {
            assertEquals(ALL, jsonb.fromJson(jsonb.toJson(ALL), Everything.class));
        }
    }

    @Test
    @DisplayName("What can't be is refused with its reason, and another currency too")
    void refusals() throws Exception {
        try (Jsonb jsonb = JsonbBuilder.create()) {
            for (String json : List.of(
                    "{\"kid\":\"0010018\"}",
                    "{\"money\":{\"amount\":\"1.001\",\"currency\":\"NOK\"}}",
                    "{\"money\":{\"amount\":\"1.00\",\"currency\":\"SEK\"}}",
                    "{\"organisation\":\"987654326\"}")) {
                Throwable thrown = assertThrows(RuntimeException.class, () -> jsonb.fromJson(json, Everything.class));
                while (thrown.getCause() != null) {
                    thrown = thrown.getCause();
                }
                assertEquals(BusinessRuleViolation.class, thrown.getClass());
            }
        }
    }
}
