package no.front.payment.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import no.front.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Facts of the same business days, in any order of arrival: payments, credit notes, and what the bank takes back. Whatever
 * comes first, customers owe and are owed the same in the end, and the bank's account is right on every day.
 */
class AnyOrderIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 2);

    /** @param reference of the payment; of a reversal that of what it takes back */
    private record Fact(Sort sort, int invoice, String amount, LocalDate on, String reference) {}

    private enum Sort {
        PAID,
        CREDITED,
        REVERSED
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 2026, 99_991})
    @DisplayName("BIL-8, BIL-10 payments and reversals in any order of arrival: the same balances of every account")
    void payments(long seed) {
        anyOrder(seed, false);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 2026})
    @DisplayName("BIL-8, BIL-10 with credit notes among them: customers owe, net of their credit, the same")
    void withCreditNotes(long seed) {
        anyOrder(seed, true);
    }

    private static void anyOrder(long seed, boolean credited) {
        Random random = new Random(seed);
        List<Fact> facts = facts(random, credited);
        String expected = null;
        for (int order = 0; order < 4; order++) {
            String balances = play(facts, !credited);
            expected = expected == null ? balances : expected;
            assertEquals(expected, balances, "seed " + seed + ", order " + order + ": " + facts);
            Collections.shuffle(facts, random);
        }
    }

    private static List<Fact> facts(Random random, boolean credited) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int invoice = random.nextInt(4);
            LocalDate on = FIRST.plusDays(random.nextInt(20));
            String amount = Money.ofOre(1_000 + random.nextInt(60_000)).toString();
            if (credited && random.nextInt(4) == 0) {
                facts.add(new Fact(Sort.CREDITED, invoice, amount, on, ""));
            } else {
                facts.add(new Fact(Sort.PAID, invoice, amount, on, "REF-" + i));
                if (random.nextInt(3) == 0) {
                    facts.add(new Fact(Sort.REVERSED, invoice, amount, on.plusDays(random.nextInt(3)), "REF-" + i));
                }
            }
        }
        return facts;
    }

    /** @param exact whether claims and credit are told apart */
    private static String play(List<Fact> facts, boolean exact) {
        PaymentHouse house = new PaymentHouse();
        List<String> kids = List.of(
                house.owes(7, "500.00"), house.owes(7, "300.00"), house.owes(8, "1000.00"), house.owes(8, "80.00"));
        int number = 0;
        for (Fact fact : facts) {
            String kid = kids.get(fact.invoice());
            String day = fact.on().toString();
            String file = "F" + ++number;
            switch (fact.sort()) {
                case PAID ->
                    house.upload(
                            house.file(file).paid(fact.amount(), kid, day, fact.reference(), "Nordlys", "15030012345"));
                case REVERSED -> house.upload(house.file(file).reversed(fact.amount(), kid, day, fact.reference()));
                case CREDITED -> house.credit(kid, fact.amount(), fact.on());
            }
        }
        house.booksBalance();
        TreeMap<String, String> balances = new TreeMap<>();
        for (String account : exact
                ? List.of("BANK", "RECEIVABLES", "CUSTOMER_CREDIT", "UNALLOCATED", "SALES")
                : List.of("BANK", "UNALLOCATED", "SALES")) {
            balances.put(
                    account,
                    house.unit.value(
                            "SELECT COALESCE(SUM(amount), 0) FROM ledger_posting WHERE account = '" + account + "'"));
        }
        for (int customer = 7; customer <= 8; customer++) {
            balances.put(
                    "owed by " + customer,
                    house.unit.value("SELECT SUM(remaining) FROM open_item WHERE customer_id = " + customer));
        }
        balances.put(
                "bank by day",
                house.unit.value("SELECT GROUP_CONCAT(CONCAT(booked_on, ' ', s) ORDER BY booked_on SEPARATOR ', ') FROM"
                        + " (SELECT booked_on, SUM(amount) s FROM ledger_posting WHERE account = 'BANK'"
                        + " GROUP BY booked_on HAVING SUM(amount) <> 0) d"));
        return balances.toString();
    }
}
