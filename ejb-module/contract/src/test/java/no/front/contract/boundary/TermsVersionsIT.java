package no.front.contract.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.front.contract.control.TermsStore;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.TermsDraft;
import no.front.contract.entity.TermsKind;
import no.front.contract.entity.TermsText;
import no.front.contract.entity.TermsVersion;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TermsVersionsIT {

    private static TermsVersions versions(OrderHouse house) {
        return house.get(TermsVersions.class);
    }

    @Test
    @DisplayName("CON-2 before somebody has published all three documents nothing can be accepted")
    void closed() {
        try (OrderHouse house = new OrderHouse()) {
            assertEquals(
                    List.of(TermsKind.values()), house.in(() -> versions(house).missing()));
            BusinessRuleViolation refused = assertThrows(
                    BusinessRuleViolation.class,
                    () -> house.in(() -> versions(house).required()));
            assertEquals(ContractError.TERMS_NOT_IN_FORCE, refused.code());
        }
    }

    @Test
    @DisplayName(
            "CON-2, CON-12 one version of each document holds today; former ones stay readable, coming ones do not show")
    void inForce() {
        try (OrderHouse house = new OrderHouse()) {
            house.run(() -> house.get(TermsDemo.class).fill());
            house.run(() -> house.get(TermsStore.class)
                    .add(TermsVersion.publish(
                            TermsKind.TERMS,
                            new TermsDraft(
                                    "2027-1", LocalDate.of(2027, 1, 1), new TermsText("Nytt", "New"), TermsText.NONE),
                            house.now,
                            "Maren")));

            assertEquals(
                    List.of("2026-1", "2026-1", "2026-1"),
                    house.in(() -> versions(house).required()).stream()
                            .map(TermsVersion::label)
                            .toList());
            assertEquals(6, house.in(() -> versions(house).everInForce()).size());
            assertTrue(house.in(() -> versions(house).find(TermsKind.TERMS, "2025-1"))
                    .isPresent());
            assertFalse(house.in(() -> versions(house).find(TermsKind.TERMS, "2027-1"))
                    .isPresent());

            // the last moment of the year in Oslo, and the first of the next
            house.now = Instant.parse("2026-12-31T22:59:59Z");
            assertEquals(
                    "2026-1",
                    house.in(() -> versions(house).inForce(TermsKind.TERMS).orElseThrow())
                            .label());
            house.now = Instant.parse("2026-12-31T23:00:00Z");
            assertEquals(
                    "2027-1",
                    house.in(() -> versions(house).inForce(TermsKind.TERMS).orElseThrow())
                            .label());
        }
    }

    @Test
    @DisplayName("PRV-21 a day points to the privacy statement of that day")
    void privacyStatement() {
        try (OrderHouse house = new OrderHouse()) {
            house.run(() -> house.get(TermsDemo.class).fill());
            assertEquals(
                    "2025-1",
                    house.in(() -> versions(house).privacyStatementOn(LocalDate.of(2025, 12, 31)))
                            .orElseThrow()
                            .label());
            assertTrue(house.in(() -> versions(house).privacyStatementOn(LocalDate.of(2024, 12, 31)))
                    .isEmpty());
        }
    }

    @Test
    @DisplayName("The demo's documents differ between the years and have both languages, without marks of the file")
    void demo() {
        try (OrderHouse house = new OrderHouse()) {
            house.run(() -> house.get(TermsDemo.class).fill());
            for (TermsVersion version : house.in(() -> versions(house).everInForce())) {
                for (Language language : Language.values()) {
                    assertTrue(version.text(language).length() > 1000, version::label);
                    assertFalse(version.text(language).contains("\n+ "));
                }
            }
            assertTrue(house.in(() -> versions(house).find(TermsKind.TERMS, "2026-1"))
                    .orElseThrow()
                    .text(Language.BOKMAL)
                    .contains("Front kan kredittsjekke kunden"));
        }
    }
}
