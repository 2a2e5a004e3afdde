package no.front.billing.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.front.billing.boundary.EhfType;
import no.front.billing.control.ReceiverDirectory.Told;
import no.front.billing.control.ReceiverDirectory.Unavailable;
import no.front.billing.entity.LinkFailure;
import no.front.kernel.OrganisationNumber;
import no.front.server.simulator.EhfCase;
import no.front.server.simulator.ReceiverDirectorySimulator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real client over real HTTP, against every answer that a directory can give. */
class ReceiverDirectoryClientTest {

    private static ReceiverDirectorySimulator simulator;

    @BeforeAll
    static void start() {
        simulator = ReceiverDirectorySimulator.start(0);
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    private static ReceiverDirectory.Answer ask(String url, int timeoutMs, String number) {
        return new ReceiverDirectoryClient(Optional.ofNullable(url), timeoutMs).ask(OrganisationNumber.of(number));
    }

    private static ReceiverDirectory.Answer ask(String number) {
        return ask(simulator.url(), 10_000, number);
    }

    @ParameterizedTest(name = "BIL-5 {0} takes invoices {1}, credit notes {2}")
    @CsvSource({
        EhfCase.AT_ONCE + ",true,true",
        EhfCase.INVOICE_ONLY + ",true,false",
        EhfCase.NOT_REGISTERED + ",false,false",
        EhfCase.DIRECTORY_SLOW + ",true,true",
        "974760673,true,true"
    })
    void told(String number, boolean invoice, boolean creditNote) {
        Set<EhfType> types = EnumSet.noneOf(EhfType.class);
        if (invoice) {
            types.add(EhfType.INVOICE);
        }
        if (creditNote) {
            types.add(EhfType.CREDIT_NOTE);
        }
        assertEquals(new Told(types), ask(number));
    }

    @Test
    @DisplayName("CPA-7 self-billed documents are a kind of their own: who takes invoices need not take them")
    void selfBilled() {
        String number = "974760673";
        assertFalse(assertInstanceOf(Told.class, ask(number)).takes(EhfType.SELF_BILLED_INVOICE));
        simulator.selfBilling(number, true);
        assertEquals(new Told(EnumSet.allOf(EhfType.class)), ask(number));
        simulator.selfBilling(number, false);
        assertFalse(assertInstanceOf(Told.class, ask(number)).takes(EhfType.SELF_BILLED_CREDIT_NOTE));
    }

    @ParameterizedTest(name = "BIL-5 {0} is no answer: {1}, never \"not registered\"")
    @CsvSource({
        EhfCase.DIRECTORY_DOWN + ",OTHER_SIDES_FAULT",
        EhfCase.DIRECTORY_GARBAGE + ",UNUSABLE_ANSWER",
        EhfCase.DIRECTORY_WRONG + ",UNUSABLE_ANSWER",
        EhfCase.DIRECTORY_BOMB + ",UNUSABLE_ANSWER",
        EhfCase.DIRECTORY_HUGE + ",UNUSABLE_ANSWER",
        EhfCase.DIRECTORY_REDIRECT + ",UNUSABLE_ANSWER",
        EhfCase.DIRECTORY_BUSY + ",TOO_MANY_QUESTIONS"
    })
    void unavailable(String number, LinkFailure failure) {
        assertEquals(failure, assertInstanceOf(Unavailable.class, ask(number)).failure());
    }

    @Test
    @DisplayName("BIL-5 the wait that the directory asks for is passed on; slow, absent and no address are no answers")
    void waits() {
        assertEquals(
                Optional.of(Duration.ofSeconds(30)),
                assertInstanceOf(Unavailable.class, ask(EhfCase.DIRECTORY_BUSY)).wishedWait());
        assertEquals(new Unavailable(LinkFailure.TOO_SLOW, null), ask(simulator.url(), 300, EhfCase.DIRECTORY_SLOW));
        assertEquals(
                new Unavailable(LinkFailure.NO_CONNECTION, null), ask("http://127.0.0.1:1", 2000, EhfCase.AT_ONCE));
        assertEquals(new Unavailable(LinkFailure.NOT_SET_UP, null), ask(null, 2000, EhfCase.AT_ONCE));
    }

    @Test
    @DisplayName("BIL-5 participants and documents are called as the PEPPOL network calls them")
    void names() {
        Participant participant = new Participant(OrganisationNumber.of("987654325"));
        assertEquals("iso6523-actorid-upis::0192:987654325", participant.id());
        assertEquals(
                "llrwfsubsgcviaamu5dkyrpuoizyjglyqwpucm4jd7lbaedozxja.iso6523-actorid-upis.edelivery.tech.ec.europa.eu",
                participant.dnsName("edelivery.tech.ec.europa.eu"));
        assertEquals(
                "llrwfsubsgcviaamu5dkyrpuoizyjglyqwpucm4jd7lbaedozxja.iso6523-actorid-upis.acc.edelivery.tech.ec.europa.eu",
                participant.dnsName("acc.edelivery.tech.ec.europa.eu"));
        assertTrue(EhfType.INVOICE.document().contains("Invoice-2::Invoice##"));
        assertTrue(EhfType.CREDIT_NOTE.document().contains("CreditNote-2::CreditNote##"));
        assertFalse(EhfType.CREDIT_NOTE.document().contains("Invoice"));
        assertEquals(
                "busdox-docid-qns::urn:oasis:names:specification:ubl:schema:xsd:Invoice-2::Invoice"
                        + "##urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:selfbilling:3.0::2.1",
                EhfType.SELF_BILLED_INVOICE.document());
        assertEquals(
                "cenbii-procid-ubl::urn:fdc:peppol.eu:2017:poacc:selfbilling:01:1.0",
                EhfType.SELF_BILLED_CREDIT_NOTE.process());
    }
}
