package no.front.billing.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import no.front.billing.control.ChannelChoice.Ground;
import no.front.billing.entity.EhfCapability;
import no.front.customer.entity.InvoiceDelivery;
import no.front.customer.entity.OrganisationForm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelChoiceTest {

    @ParameterizedTest(name = "BIL-5 wish {0}, mailable {1}, EHF {2}, duty {3}: {4} because {5}, fee {6}")
    @CsvSource({
        "EHF, true, REGISTERED, false, EHF, REGISTERED, true",
        "EHF, true, NOT_REGISTERED, false, EMAIL, NOT_REGISTERED, false",
        "EHF, false, NOT_REGISTERED, false, POST, NO_ADDRESS, false",
        "EHF, true, UNKNOWN, false, EHF, NO_ANSWER, true",
        "EHF, false, UNKNOWN, false, EHF, NO_ANSWER, true",
        "EHF, true, REGISTERED, true, EHF, DUTY, true",
        "EHF, true, NOT_REGISTERED, true, EMAIL, NOT_REGISTERED, false",
        "EMAIL, true, REGISTERED, false, EMAIL, CHOSEN, false",
        "EMAIL, true, UNKNOWN, false, EMAIL, CHOSEN, false",
        "EMAIL, true, NOT_REGISTERED, false, EMAIL, CHOSEN, false",
        "EMAIL, false, REGISTERED, false, EHF, REGISTERED, true",
        "EMAIL, false, UNKNOWN, false, EHF, NO_ANSWER, true",
        "EMAIL, false, NOT_REGISTERED, false, POST, NO_ADDRESS, false",
        "EMAIL, true, REGISTERED, true, EHF, DUTY, true",
        "EMAIL, true, UNKNOWN, true, EHF, DUTY, true",
        "EMAIL, true, NOT_REGISTERED, true, EMAIL, NOT_REGISTERED, false",
        "POST, true, REGISTERED, false, POST, PAPER_AGREED, true",
        "POST, false, NOT_REGISTERED, false, POST, PAPER_AGREED, true",
        "POST, true, REGISTERED, true, EHF, DUTY, true",
        "POST, true, NOT_REGISTERED, true, POST, PAPER_AGREED, true"
    })
    void chosen(
            InvoiceDelivery wish,
            boolean mailable,
            EhfCapability ehf,
            boolean duty,
            InvoiceDelivery channel,
            Ground ground,
            boolean fee) {
        assertEquals(
                new ChannelChoice(channel, ground, fee),
                ChannelChoice.of(new ChannelChoice.Facts(wish, mailable, ehf, duty)));
    }

    @ParameterizedTest(
            name = "BIL-5 EHF is a duty towards {0}, registered for VAT {1}, on {2}, with the law from {3}: {4}")
    @CsvSource({
        "KOMM, false, 2026-11-22, 2027-01-01, true",
        "ORGL, true, 2020-01-01, , true",
        "AS, true, 2026-12-31, 2027-01-01, false",
        "AS, true, 2027-01-01, 2027-01-01, true",
        "AS, false, 2027-01-01, 2027-01-01, false",
        "AS, true, 2030-01-01, , false",
        "SF, false, 2026-11-22, 2027-01-01, false"
    })
    @DisplayName("BIL-5 duty")
    void duty(OrganisationForm form, boolean vat, LocalDate day, LocalDate from, boolean holds) {
        assertEquals(holds, EhfDuty.holds(form, vat, day, Optional.ofNullable(from)));
    }
}
