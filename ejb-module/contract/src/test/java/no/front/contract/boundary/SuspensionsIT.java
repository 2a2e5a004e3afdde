package no.front.contract.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.ContractStatus;
import no.front.contract.entity.Party;
import no.front.contract.entity.Subscription;
import no.front.contract.entity.Suspension;
import no.front.contract.entity.SuspensionCause;
import no.front.contract.entity.SuspensionFee;
import no.front.contract.entity.TerminationNotice;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CON-15 CON-13 delivery stopped and resumed")
class SuspensionsIT {

    private ContractHouse house;
    private Suspensions suspensions;
    private ForceMajeures forceMajeures;

    @BeforeEach
    void start() {
        house = new ContractHouse();
        suspensions = house.get(Suspensions.class);
        forceMajeures = house.get(ForceMajeures.class);
    }

    @AfterEach
    void stop() {
        house.close();
    }

    private long suspendAll(long contract, SuspensionCause cause) {
        return house.orders.in(() -> suspensions.suspendAll(contract, cause, "Faktura 7 er ikke betalt"));
    }

    /** Days of the month for which the product's fee does not run. */
    private int freeDays(Contract contract, Subscription one, String month) {
        return SuspensionFee.freeDays(
                BillingMonth.of(month).days(),
                contract.suspensions().stream()
                        .filter(stop -> stop.covers(one))
                        .map(SuspensionFee.Stop::of)
                        .toList());
    }

    private Subscription product(Contract contract, String code) {
        return contract.accounts().stream()
                .flatMap(account -> account.subscriptions().stream())
                .filter(one -> one.product().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("CON-15 the history shows who, when and why, of stopping and of resuming; the customer is told")
    void history() {
        long id = house.contract("SMS_WEB");
        long stop = suspendAll(id, SuspensionCause.NON_PAYMENT);
        house.day("2026-11-25");
        assertEquals(ContractError.TEXT_MISSING, house.refused(() -> suspensions.resume(stop, "", false)));
        house.orders.run(() -> suspensions.resume(stop, "Betalt i dag", false));

        Suspension kept = house.read(id).suspensions().getFirst();
        assertEquals("Fatima Rahimi", kept.suspendedBy());
        assertEquals("Faktura 7 er ikke betalt", kept.reason());
        assertEquals(LocalDate.of(2026, 11, 22), kept.from());
        assertEquals(LocalDate.of(2026, 11, 25), kept.resumedOn().orElseThrow());
        assertEquals("Betalt i dag", kept.resumeReason());
        assertEquals(List.of(), house.read(id).openSuspensions());
        assertEquals(
                "Levering er stanset på avtale 200001; Levering er gjenopptatt på avtale 200001",
                house.mails("CONTRACT_SUSPENSION"));
        assertEquals(ContractError.SUSPENSION_OVER, house.refused(() -> suspensions.resume(stop, "Igjen", false)));
    }

    @Test
    @DisplayName(
            "CON-15 a product is stopped alone; the fee runs on for a breach, not otherwise, not for an unfounded suspicion")
    void fees() {
        long id = house.contract("SMS_WEB", "KEYWORD");
        long keyword = house.subscription(id, "KEYWORD");
        long suspicion = house.orders.in(
                () -> suspensions.suspendProduct(keyword, SuspensionCause.SUSPECTED_MISUSE, "Uvanlig trafikk"));
        Contract contract = house.read(id);
        assertTrue(contract.openSuspensions().getFirst().covers(product(contract, "KEYWORD")));
        assertFalse(contract.openSuspensions().getFirst().covers(product(contract, "SMS_WEB")));
        house.day("2026-12-02");
        assertEquals(0, freeDays(house.read(id), product(contract, "KEYWORD"), "2026-11"));

        house.orders.run(() -> suspensions.resume(suspicion, "Det var en test", true));

        Contract after = house.read(id);
        assertEquals(9, freeDays(after, product(after, "KEYWORD"), "2026-11"));
        assertEquals(1, freeDays(after, product(after, "KEYWORD"), "2026-12"));
        assertEquals(0, freeDays(after, product(after, "SMS_WEB"), "2026-11"));
        long breach = suspendAll(id, SuspensionCause.MISUSE);
        house.day("2026-12-20");
        house.orders.run(() -> suspensions.resume(breach, "Ryddet opp", false));
        assertEquals(0, freeDays(house.read(id), product(after, "SMS_WEB"), "2026-12"));
    }

    @Test
    @DisplayName("CON-15 several causes may hold at once, the same one once; two at once make one")
    void twice() throws Exception {
        long id = house.contract("SMS_WEB");
        List<Object> answers = house.orders.atOnce(
                () -> suspensions.suspendAll(id, SuspensionCause.NON_PAYMENT, "Ikke betalt"),
                () -> suspensions.suspendAll(id, SuspensionCause.NON_PAYMENT, "Ikke betalt"));
        assertEquals(1, answers.stream().filter(Long.class::isInstance).count(), answers::toString);
        assertEquals(
                List.of(ContractError.ALREADY_SUSPENDED),
                answers.stream()
                        .filter(BusinessRuleViolation.class::isInstance)
                        .map(refusal -> ((BusinessRuleViolation) refusal).code())
                        .toList());
        suspendAll(id, SuspensionCause.MISUSE);
        assertEquals(2, house.read(id).openSuspensions().size());
    }

    @Test
    @DisplayName("CON-13 force majeure suspends what is affected from its notice on, and resumes it when it is over")
    void forceMajeure() {
        long id = house.contract("SMS_WEB", "SMS_GATEWAY");
        long gateway = house.subscription(id, "SMS_GATEWAY");
        long event = house.orders.in(
                () -> forceMajeures.record(id, Party.FRONT, "Sjøkabelen er brutt", house.today(), List.of(gateway)));
        Contract contract = house.read(id);
        assertEquals(1, contract.openSuspensions().size());
        assertFalse(contract.openSuspensions().getFirst().feeRunsOn());
        assertEquals("Hindring på avtale 200001", house.mails("FORCE_MAJEURE"));
        assertEquals(
                ContractError.IN_THE_FUTURE,
                house.refused(() -> forceMajeures.record(
                        id, Party.FRONT, "Streik", house.today().plusDays(1), List.of())));

        house.day("2026-12-01");
        house.orders.run(() -> forceMajeures.end(event, "Kabelen er reparert"));

        Contract after = house.read(id);
        assertEquals(List.of(), after.openSuspensions());
        assertEquals(9, freeDays(after, product(after, "SMS_GATEWAY"), "2026-11"));
        assertEquals(0, freeDays(after, product(after, "SMS_WEB"), "2026-11"));
        assertEquals(ContractError.FORCE_MAJEURE_OVER, house.refused(() -> forceMajeures.end(event, "Igjen")));
    }

    @Test
    @DisplayName("CON-13 the other party ends the contract only with consent, or where holding on is unreasonable")
    void consent() {
        long id = house.contract("SMS_WEB");
        house.orders.run(() -> forceMajeures.record(id, Party.CUSTOMER, "Flom", house.today(), List.of()));
        Notices notices = house.get(Notices.class);
        assertEquals(
                ContractError.FORCE_MAJEURE_CONSENT,
                house.refused(() ->
                        notices.give(id, new TerminationNotice.Content(Party.FRONT, house.today(), "", " ", null))));
        house.orders.run(() -> notices.give(
                id, new TerminationNotice.Content(Party.FRONT, house.today(), "", "Samtykke fra daglig leder", null)));
        assertEquals(ContractStatus.UNDER_NOTICE, house.read(id).status());

        long other = house.contract("SMS_WEB");
        house.orders.run(() -> forceMajeures.record(other, Party.CUSTOMER, "Flom", house.today(), List.of()));
        house.orders.run(
                () -> notices.give(other, new TerminationNotice.Content(Party.CUSTOMER, house.today(), "", "", null)));
        assertEquals(ContractStatus.UNDER_NOTICE, house.read(other).status());
    }
}
