package no.front.commission.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.front.commission.control.PremiumDenials;
import no.front.commission.entity.HoldChange;
import no.front.commission.entity.HoldError;
import no.front.commission.entity.HoldGround;
import no.front.commission.entity.HoldScope;
import no.front.commission.entity.HoldStatus;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.ErrorCode;
import no.front.kernel.Money;
import no.front.kernel.Msisdn;
import no.front.kernel.Oslo;
import no.front.kernel.PageRequest;
import no.front.ledger.entity.LedgerAccount;
import no.front.platform.boundary.PlatformError;
import no.front.platform.entity.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class HoldsIT {

    private static final String ADA = "+4798000101";
    private static final String BO = "+4798000102";
    private static final String CECILIE = "+4798000103";

    private HoldHouse house;
    private long customer;
    private long service;

    @BeforeEach
    void open() {
        house = new HoldHouse();
        customer = house.customer("314204670");
        service = house.service(customer, "2440", "KLANG");
    }

    @AfterEach
    void prove() {
        house.prove();
    }

    private static ErrorCode refused(Executable call) {
        return assertThrows(BusinessRuleViolation.class, call).code();
    }

    private HoldOpening all() {
        return new HoldOpening(customer, HoldScope.ALL, null, null, null, "Mange klager på 2440");
    }

    private HoldOpening number(String number) {
        return new HoldOpening(customer, HoldScope.NUMBER, null, Msisdn.of(number), null, "Klage fra mottaker");
    }

    private long hold(HoldOpening opening) {
        return house.in(() -> house.get(HoldCases.class).open(opening));
    }

    private HoldView view(long id) {
        return house.in(() -> house.get(Holds.class).get(id));
    }

    private void release(long id, String... numbers) {
        house.run(() -> house.get(HoldDecisions.class).release(id, keys(numbers), "Samtykke er vist"));
    }

    private void forfeit(long id, HoldGround ground, String... numbers) {
        house.run(() -> house.get(HoldDecisions.class).forfeit(id, keys(numbers), ground, "Ingen samtykker"));
    }

    private void demand(long id, LocalDate day, String... numbers) {
        house.run(() -> house.get(HoldCases.class).demandProof(id, keys(numbers), day));
    }

    private Set<String> keys(String... numbers) {
        return Set.copyOf(Arrays.stream(numbers).map(house::key).toList());
    }

    private String status(String number) {
        return house.unit.value("SELECT GROUP_CONCAT(status ORDER BY id) FROM premium_transaction WHERE price > 0 AND"
                + " recipient_hash = UNHEX('" + house.key(number) + "')");
    }

    private String sums(long id) {
        HoldSums sums = view(id).sums();
        return sums.withheld() + " " + sums.released() + " " + sums.forfeited() + " " + sums.reversed();
    }

    @Test
    @DisplayName(
            "CPA-6 what is settled is held; decided number by number it gives every øre: 10.93 = 3.65 + 3.64 + 3.64")
    void everyOre() {
        house.settle(customer, service, "2026-03", ADA, BO, CECILIE);
        long id = hold(all());
        assertEquals("10.93 0.00 0.00 0.00", sums(id));
        assertEquals("10.93", house.credit(LedgerAccount.COMMISSION_WITHHELD));
        assertEquals("WITHHELD", status(ADA));
        release(id, ADA);
        assertEquals("7.29 3.64 0.00 0.00", sums(id));
        forfeit(id, HoldGround.MISUSE_ESTABLISHED, BO);
        assertEquals("3.64 3.64 3.65 0.00", sums(id));
        assertEquals(HoldStatus.OPEN, view(id).hold().status());
        release(id);
        assertEquals("0.00 7.28 3.65 0.00", sums(id));
        assertEquals(HoldStatus.DECIDED, view(id).hold().status());
        assertEquals("3.65", house.credit(LedgerAccount.COMMISSION_FORFEITED));
        assertEquals("RELEASED", status(CECILIE));
        assertEquals(
                "2026-04-15 PAYABLE 3.64,2026-04-15 PAYABLE 3.64",
                house.unit.value("SELECT GROUP_CONCAT(CONCAT(due_on, ' ', status, ' ', amount) ORDER BY id)"
                        + " FROM commission_amount WHERE cause = 'RELEASED'"));
        assertTrue(house.logged.containsAll(
                List.of(HoldChange.COMMISSION_HELD, HoldChange.COMMISSION_RELEASED, HoldChange.COMMISSION_FORFEITED)));
    }

    @Test
    @DisplayName("CPA-6 what settles while the case stands is held too; what is outside its scope is not")
    void later() {
        long other = house.service(customer, "2440", "QUIZ");
        long id = hold(new HoldOpening(customer, HoldScope.SERVICE, service, null, null, "Mistanke"));
        assertEquals("0.00 0.00 0.00 0.00", sums(id));
        house.settle(customer, service, "2026-03", ADA, BO);
        house.settle(customer, other, "2026-03", ADA);
        assertEquals(HoldHouse.commission(20) + " 0.00 0.00 0.00", sums(id));
        assertEquals("WITHHELD,SETTLED", status(ADA));
        release(id);
        house.settle(customer, service, "2026-04", ADA);
        assertEquals("RELEASED,SETTLED,SETTLED", status(ADA));
    }

    @Test
    @DisplayName("CPA-6 a number is found by its keyed hash after retention has taken the number (PRV-3)")
    void afterRetention() {
        house.settle(customer, service, "2026-03", ADA, BO);
        house.unit.sql("UPDATE premium_transaction SET recipient = NULL");
        long id = hold(number(ADA));
        assertEquals("WITHHELD", status(ADA));
        assertEquals("SETTLED", status(BO));
        HeldNumber row = house.in(() ->
                house.get(Holds.class).numbers(id, PageRequest.first()).rows().getFirst());
        assertEquals("", row.masked());
        long transaction = Long.parseLong(house.unit.value(
                "SELECT id FROM premium_transaction WHERE recipient_hash = UNHEX('" + house.key(BO) + "')"));
        hold(new HoldOpening(customer, HoldScope.NUMBER, null, null, transaction, "Samme mønster"));
        assertEquals("WITHHELD", status(BO));
        assertEquals(HoldError.ALREADY_OPEN, refused(() -> hold(number(ADA))));
    }

    @Test
    @DisplayName("CPA-6 forfeited only on established misuse or missing proof after its last day in Oslo")
    void forfeiture() {
        house.settle(customer, service, "2026-03", ADA, BO);
        long id = hold(all());
        assertEquals(HoldError.GROUND_MISSING, refused(() -> forfeit(id, null)));
        assertEquals(HoldError.PROOF_NOT_DEMANDED, refused(() -> forfeit(id, HoldGround.PROOF_MISSING)));
        LocalDate last = HoldHouse.FIRST.plusDays(14);
        assertEquals(last, house.in(() -> house.get(Holds.class).proposedProofDay()));
        assertEquals(HoldError.DAY_TOO_EARLY, refused(() -> demand(id, HoldHouse.FIRST)));
        demand(id, last, ADA);
        assertEquals(HoldStatus.PROOF_DEMANDED, view(id).hold().status());
        assertTrue(house.unit
                .value("SELECT body FROM outbox_message WHERE purpose = 'COMMISSION_DEMANDED'")
                .contains(Msisdn.of(ADA).masked()));
        house.jumpTo(last);
        assertFalse(view(id).overdue());
        assertEquals(HoldError.PROOF_NOT_DUE, refused(() -> forfeit(id, HoldGround.PROOF_MISSING, ADA)));
        assertEquals(0, house.in(() -> house.get(Holds.class).work()).overdue());
        house.jumpTo(last.plusDays(1));
        assertTrue(view(id).overdue());
        assertEquals(1, house.in(() -> house.get(Holds.class).work()).overdue());
        assertEquals(HoldError.PROOF_NOT_DEMANDED, refused(() -> forfeit(id, HoldGround.PROOF_MISSING)));
        forfeit(id, HoldGround.PROOF_MISSING, ADA);
        assertEquals("FORFEITED", status(ADA));
        assertEquals("WITHHELD", status(BO));
    }

    @Test
    @DisplayName("CPA-6 a demand holds nothing; answered, it is closed, or becomes a hold")
    void demandAlone() {
        house.settle(customer, service, "2026-03", ADA);
        LocalDate last = HoldHouse.FIRST.plusDays(14);
        long id = house.in(() -> house.get(HoldCases.class).demand(number(ADA), last));
        assertEquals("SETTLED", status(ADA));
        assertEquals(HoldError.NOTHING_CHOSEN, refused(() -> release(id)));
        assertEquals(
                1,
                house.in(() -> house.get(Holds.class).numbers(id, PageRequest.first()))
                        .total());
        house.jumpTo(last.plusDays(1));
        house.run(() -> house.get(HoldCases.class).beginHolding(id, "Ingen svarte"));
        assertEquals(
                HoldError.ALREADY_HOLDS,
                refused(() -> house.run(() -> house.get(HoldCases.class).beginHolding(id, "igjen"))));
        assertEquals(
                HoldError.STILL_HELD,
                refused(() -> house.run(() -> house.get(HoldDecisions.class).close(id, "x"))));
        forfeit(id, HoldGround.PROOF_MISSING);
        assertEquals("FORFEITED", status(ADA));
        assertEquals(HoldError.STATUS, refused(() -> release(id)));
    }

    @Test
    @DisplayName(
            "CPA-6 the customer answers with files; another organisation's demand is not there; hostile files are refused")
    void answers() {
        house.settle(customer, service, "2026-03", ADA);
        long id = house.in(() -> house.get(HoldCases.class).demand(number(ADA), HoldHouse.FIRST.plusDays(3)));
        EvidenceUpload csv = new EvidenceUpload(
                "../../samtykke.exe", "nummer;tid\n+4798000101;2026-03-01".getBytes(StandardCharsets.UTF_8));
        EvidenceUpload formula =
                new EvidenceUpload("a.csv", "a;b\n=cmd|' /C calc'!A0;1".getBytes(StandardCharsets.UTF_8));
        house.actAs(Actor.customerUser(77, "Tuva", house.customer("314204743"), "192.0.2.1"));
        assertEquals(HoldError.NOT_FOUND, refused(() -> ownAnswer(id, List.of(csv))));
        assertEquals(List.of(), house.in(() -> house.get(OwnDemands.class).open()));
        assertEquals(List.of(), house.in(() -> house.get(OwnDemands.class).all()));
        for (long unknown : new long[] {id, 987_654_321}) {
            assertEquals(
                    HoldError.NOT_FOUND,
                    refused(() -> house.run(() -> house.get(OwnDemands.class).get(unknown))));
        }
        house.actAs(Actor.customerUser(78, "Ola", customer, "192.0.2.1"));
        assertEquals(
                HoldError.ANSWER_EMPTY,
                refused(() -> house.run(() -> house.get(OwnDemands.class).answer(id, " ", List.of()))));
        assertEquals(PlatformError.FILE_ACTIVE, refused(() -> ownAnswer(id, List.of(formula))));
        ownAnswer(id, List.of(csv));
        OwnDemand demand = house.in(() -> house.get(OwnDemands.class).open().getFirst());
        assertEquals(demand, house.in(() -> house.get(OwnDemands.class).get(id)));
        assertEquals(HoldStatus.ANSWERED, demand.status());
        assertEquals(
                "Her er loggen [samtykke.exe.csv]",
                demand.answers().getFirst().text() + " "
                        + demand.answers().getFirst().files());
        assertEquals(List.of(Msisdn.of(ADA).masked()), demand.numbers());
        house.actAs(HoldHouse.FATIMA);
        assertEquals(
                "text/csv samtykke.exe.csv",
                house.unit.value("SELECT CONCAT(media_type, ' ', name) FROM stored_document"));
        house.run(() -> house.get(HoldDecisions.class).close(id, "Samtykke er vist"));
        assertEquals(HoldStatus.DECIDED, view(id).hold().status());
        assertEquals(
                HoldError.STATUS,
                refused(() -> house.run(() -> house.get(HoldCases.class).answer(id, "mer", List.of()))));
        house.actAs(Actor.customerUser(78, "Ola", customer, "192.0.2.1"));
        assertEquals(List.of(), house.in(() -> house.get(OwnDemands.class).open()));
        assertFalse(house.in(() -> house.get(OwnDemands.class).all().getFirst()).isOpen());
        assertEquals(HoldError.STATUS, refused(() -> ownAnswer(id, List.of())));
    }

    private void ownAnswer(long id, List<EvidenceUpload> files) {
        house.run(() -> house.get(OwnDemands.class).answer(id, "Her er loggen", files));
    }

    @Test
    @DisplayName("CPA-6 what is on a payout is not touched")
    void noted() {
        house.settle(customer, service, "2026-02", ADA);
        house.unit.sql("UPDATE commission_amount SET status = 'NOTED'");
        house.settle(customer, service, "2026-03", ADA, BO);
        long id = hold(number(ADA));
        assertEquals("SETTLED,WITHHELD", status(ADA));
        assertEquals("10.00", view(id).sums().paidAlready().toString());
        release(id);
        house.unit.sql("UPDATE commission_amount SET status = 'PAYABLE'");
    }

    @Test
    @DisplayName("CPA-6 at any time: what was released is held again while it is on no payout, to the øre")
    void again() {
        house.settle(customer, service, "2026-03", ADA, BO, CECILIE);
        release(hold(all()));
        long again = hold(number(ADA));
        assertEquals("3.64 0.00 0.00 0.00", sums(again));
        assertEquals("WITHHELD", status(ADA));
        assertEquals("RELEASED", status(BO));
        release(again);
        long third = hold(all());
        assertEquals("10.93 0.00 0.00 0.00", sums(third));
        forfeit(third, HoldGround.MISUSE_ESTABLISHED);
        assertEquals("10.93", house.credit(LedgerAccount.COMMISSION_FORFEITED));
        assertEquals("0.00", house.credit(LedgerAccount.COMMISSION_SETTLED));
    }

    @Test
    @DisplayName(
            "CPA-6, CPA-9 a month shows what is forfeited apart from what is held; with the rest it is what was settled")
    void forfeitedApart() {
        house.settle(customer, service, "2026-03", ADA, BO, CECILIE);
        long id = hold(all());
        assertEquals("10.93 0.00 0.00", parts("2026-03"));
        forfeit(id, HoldGround.MISUSE_ESTABLISHED, BO);
        assertEquals("7.29 3.64 0.00", parts("2026-03"));
        release(id, ADA);
        assertEquals("3.64 3.64 3.65", parts("2026-03"));
        release(id);
        assertEquals("0.00 3.64 7.29", parts("2026-03"));
        forfeit(hold(all()), HoldGround.MISUSE_ESTABLISHED);
        assertEquals("0.00 10.93 0.00", parts("2026-03"));
    }

    /** Held, forfeited and payable of the month. */
    private String parts(String month) {
        CommissionSums sums = house.in(() -> house.get(CommissionMonths.class)
                .customers(BillingMonth.of(month))
                .getFirst()
                .sums());
        assertEquals(
                sums.of(CommissionPart.SETTLED),
                Stream.of(
                                CommissionPart.WITHHELD,
                                CommissionPart.FORFEITED,
                                CommissionPart.DISPUTED,
                                CommissionPart.CARRIED,
                                CommissionPart.PAYABLE,
                                CommissionPart.NOTED)
                        .map(sums::of)
                        .collect(Money.summing()));
        return sums.of(CommissionPart.WITHHELD) + " " + sums.of(CommissionPart.FORFEITED) + " "
                + sums.of(CommissionPart.PAYABLE);
    }

    @Test
    @DisplayName("CPA-6 what was released and is paid out is not held again")
    void releasedAndPaid() {
        house.settle(customer, service, "2026-03", ADA, BO);
        release(hold(all()));
        house.unit.sql("UPDATE commission_amount SET status = 'NOTED' WHERE cause = 'RELEASED'");
        assertEquals("0.00 0.00 0.00 0.00", sums(hold(all())));
        assertEquals("RELEASED", status(ADA));
        house.unit.sql("UPDATE commission_amount SET status = 'PAYABLE' WHERE cause = 'RELEASED'");
    }

    @Test
    @DisplayName("CPA-6 a reversal of what is held or forfeited takes nothing from what is payable")
    void reversal() {
        house.settle(customer, service, "2026-03", ADA, BO, CECILIE);
        long id = hold(all());
        forfeit(id, HoldGround.MISUSE_ESTABLISHED, BO);
        house.reverse(customer, service, "2026-04", ADA, BO);
        assertEquals("REVERSED", status(ADA));
        assertEquals("REVERSED", status(BO));
        assertEquals("3.64 0.00 0.00 7.29", sums(id));
        release(id);
        assertEquals("0.00 3.64 0.00 7.29", sums(id));
        assertEquals("0.00", house.credit(LedgerAccount.COMMISSION_FORFEITED));
        assertEquals("3.64", house.credit(LedgerAccount.COMMISSION_SETTLED));
    }

    @Test
    @DisplayName("CPA-3, CPA-6 what is released while a difference waits, waits with it")
    void disputed() {
        house.settle(customer, service, "2026-03", true, ADA);
        long id = hold(all());
        release(id);
        assertEquals("DISPUTED", house.unit.value("SELECT status FROM commission_amount WHERE cause = 'RELEASED'"));
    }

    @Test
    @DisplayName("CPA-6 two decide at once: one does")
    void race() throws Exception {
        house.settle(customer, service, "2026-03", ADA, BO, CECILIE);
        long id = hold(all());
        List<Runnable> both = List.of(() -> release(id), () -> forfeit(id, HoldGround.MISUSE_ESTABLISHED));
        CyclicBarrier start = new CyclicBarrier(2);
        List<Object> outcomes = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Object>> calls = both.stream()
                    .map(one -> threads.<Object>submit(() -> {
                        start.await();
                        try {
                            one.run();
                            return "done";
                        } catch (BusinessRuleViolation refusal) {
                            return refusal.code();
                        }
                    }))
                    .toList();
            for (Future<Object> call : calls) {
                outcomes.add(call.get());
            }
        }
        assertEquals(Set.of("done", HoldError.STATUS), Set.copyOf(outcomes));
        HoldSums sums = view(id).sums();
        assertEquals("10.93", sums.released().plus(sums.forfeited()).toString());
    }

    @Test
    @DisplayName("CPA-6 reported to the police with a reference; the money is still to be decided")
    void reported() {
        house.settle(customer, service, "2026-03", ADA);
        long id = hold(all());
        HoldDecisions decisions = house.get(HoldDecisions.class);
        assertEquals(HoldError.REFERENCE_MISSING, refused(() -> house.run(() -> decisions.report(id, " ", "Svindel"))));
        assertEquals(HoldError.TEXT_MISSING, refused(() -> house.run(() -> decisions.report(id, "1234", " "))));
        house.run(() -> decisions.report(id, "Sak 1234/26", "Svindel"));
        assertEquals("Sak 1234/26", view(id).hold().policeReference());
        assertEquals("WITHHELD", status(ADA));
        forfeit(id, HoldGround.MISUSE_ESTABLISHED);
    }

    @Test
    @DisplayName("CPA-6 messages are denied from midnight of the day in Oslo, until that is lifted")
    void denial() {
        long other = house.service(customer, "2440", "QUIZ");
        long third = house.service(customer, "2441", "");
        PremiumAccess access = house.get(PremiumAccess.class);
        LocalDate from = HoldHouse.FIRST.plusDays(1);
        assertEquals(
                HoldError.DAY_TOO_EARLY,
                refused(() ->
                        house.run(() -> access.deny(customer, "", null, HoldHouse.FIRST.minusDays(1), "Misbruk"))));
        assertEquals(
                HoldError.NOT_FOUND,
                refused(() -> house.run(() -> access.deny(customer, "2999", null, from, "Misbruk"))));
        long one = house.in(() -> access.deny(customer, "", service, from, "Misbruk"));
        house.run(() -> access.deny(customer, "2441", null, HoldHouse.FIRST, "Misbruk"));
        assertEquals(
                HoldError.ALREADY_DENIED,
                refused(() -> house.run(() -> access.deny(customer, "", service, from, "Misbruk"))));
        PremiumDenials denials = house.get(PremiumDenials.class);
        house.run(() -> {
            assertFalse(denials.denied(service, Oslo.startOf(from).minusMillis(1)));
            assertTrue(denials.denied(service, Oslo.startOf(from)));
            assertFalse(denials.denied(other, Oslo.startOf(from)));
            assertTrue(denials.denied(third, house.noon()));
        });
        house.jumpTo(from.plusDays(1));
        house.run(() -> access.lift(one, "Ryddet opp"));
        assertEquals(HoldError.ALREADY_LIFTED, refused(() -> house.run(() -> access.lift(one, "igjen"))));
        house.run(() -> {
            assertTrue(denials.denied(service, Oslo.startOf(from)));
            assertFalse(denials.denied(service, house.noon()));
        });
    }
}
