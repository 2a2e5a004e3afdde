package no.front.contract.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    @Test
    @DisplayName("CON-2 before somebody has published all three documents nothing can be accepted")
    void closed() {
        try (TermsHouse house = new TermsHouse()) {
            assertEquals(List.of(TermsKind.values()), house.unit.call(house.versions::missing));
            BusinessRuleViolation refused =
                    assertThrows(BusinessRuleViolation.class, () -> house.unit.call(house.versions::required));
            assertEquals(ContractError.TERMS_NOT_IN_FORCE, refused.code());
        }
    }

    @Test
    @DisplayName(
            "CON-2, CON-12 one version of each document holds today; former ones stay readable, coming ones do not show")
    void inForce() {
        try (TermsHouse house = new TermsHouse()) {
            house.unit.run(house.demo::fill);
            house.unit.run(() -> house.stores.terms.add(TermsVersion.publish(
                    TermsKind.TERMS,
                    new TermsDraft("2027-1", LocalDate.of(2027, 1, 1), new TermsText("Nytt", "New"), TermsText.NONE),
                    house.now,
                    "Maren")));

            assertEquals(
                    List.of("2026-1", "2026-1", "2026-1"),
                    house.unit.call(house.versions::required).stream()
                            .map(TermsVersion::label)
                            .toList());
            assertEquals(6, house.unit.call(house.versions::everInForce).size());
            assertTrue(house.unit
                    .call(() -> house.versions.find(TermsKind.TERMS, "2025-1"))
                    .isPresent());
            assertFalse(house.unit
                    .call(() -> house.versions.find(TermsKind.TERMS, "2027-1"))
                    .isPresent());

            // the last moment of the year in Oslo, and the first of the next
            house.now = Instant.parse("2026-12-31T22:59:59Z");
            assertEquals(
                    "2026-1",
                    house.unit
                            .call(() -> house.versions.inForce(TermsKind.TERMS).orElseThrow())
                            .label());
            house.now = Instant.parse("2026-12-31T23:00:00Z");
            assertEquals(
                    "2027-1",
                    house.unit
                            .call(() -> house.versions.inForce(TermsKind.TERMS).orElseThrow())
                            .label());
        }
    }

    @Test
    @DisplayName("PRV-21 a day points to the privacy statement of that day")
    void privacyStatement() {
        try (TermsHouse house = new TermsHouse()) {
            house.unit.run(house.demo::fill);
            assertEquals(
                    "2025-1",
                    house.unit
                            .call(() -> house.versions.privacyStatementOn(LocalDate.of(2025, 12, 31)))
                            .orElseThrow()
                            .label());
            assertTrue(house.unit
                    .call(() -> house.versions.privacyStatementOn(LocalDate.of(2024, 12, 31)))
                    .isEmpty());
        }
    }

    @Test
    @DisplayName("The demo's documents differ between the years and have both languages, without marks of the file")
    void demo() {
        try (TermsHouse house = new TermsHouse()) {
            house.unit.run(house.demo::fill);
            for (TermsVersion version : house.unit.call(house.versions::everInForce)) {
                for (Language language : Language.values()) {
                    assertTrue(version.text(language).length() > 1000, version::label);
                    assertFalse(version.text(language).contains("\n+ "));
                }
            }
            assertTrue(house.unit
                    .call(() -> house.versions.find(TermsKind.TERMS, "2026-1"))
                    .orElseThrow()
                    .text(Language.BOKMAL)
                    .contains("Front kan kredittsjekke kunden"));
        }
    }
}
