package no.front.commission.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.front.commission.entity.Operator;
import no.front.commission.entity.PremiumChange;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.kernel.Msisdn;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.ListSheet;
import no.front.platform.boundary.SheetFormat;
import no.front.platform.entity.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OwnTransactionsIT {

    private static final BillingMonth MARCH = BillingMonth.of("2026-03");
    private static final String ADA = "+4798000101";
    private static final String BO = "+4798000102";
    private static final String CECILIE = "+4798000103";

    private HoldHouse house;
    private long mine;
    private long service;
    private long others;

    @BeforeEach
    void open() {
        house = new HoldHouse();
        mine = house.customer("314204670");
        service = house.service(mine, "2440", "KLANG");
        long other = house.customer("314204743");
        others = house.service(other, "2440", "ANNET");
        house.settle(mine, service, "2026-03", ADA, BO);
        house.settle(mine, service, "2026-02", ADA);
        house.settle(other, others, "2026-03", CECILIE);
        house.actAs(Actor.customerUser(78, "Ola", mine, "192.0.2.1"));
    }

    @AfterEach
    void close() {
        house.prove();
    }

    private List<String> recipients(BillingMonth month, Long wanted, Operator operator, Money price) {
        OwnTransactions.Question question = new OwnTransactions.Question(month, wanted, operator, price, null);
        return house.in(() -> house.get(OwnTransactions.class).page(question, PageRequest.first())).rows().stream()
                .map(PremiumRow::recipient)
                .sorted()
                .toList();
    }

    @Test
    @DisplayName("CPA-9 a month opens down to its messages, numbers masked, by service, operator and price")
    void month() {
        List<String> both = List.of(Msisdn.of(ADA).masked(), Msisdn.of(BO).masked());
        assertEquals(both.stream().sorted().toList(), recipients(MARCH, null, null, null));
        assertEquals(both.stream().sorted().toList(), recipients(MARCH, service, Operator.TELENOR, null));
        assertEquals(List.of(), recipients(MARCH, null, Operator.ICE, null));
        assertEquals(List.of(), recipients(MARCH, null, null, Money.of("7.00")));
        assertEquals(1, recipients(BillingMonth.of("2026-02"), null, null, null).size());
    }

    @Test
    @DisplayName("ACC-10 another organisation's service has no messages here and is not named")
    void others() {
        assertEquals(List.of(), recipients(MARCH, others, null, null));
        assertEquals(List.of(), recipients(MARCH, 987_654_321L, null, null));
        assertFalse(house.in(() -> house.get(OwnTransactions.class).services()).containsKey(others));
    }

    @Test
    @DisplayName("CPA-9, ACC-8 as CSV: the own messages only, masked, and the change log knows that they went out")
    void file() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ListSheet<PremiumRow> sheet = new ListSheet<>(
                SheetFormat.CSV,
                "Meldinger",
                List.of("mottaker", "tjeneste"),
                row -> List.of(row.recipient(), row.service()));
        OwnTransactions.Question question = new OwnTransactions.Question(MARCH, null, null, null, null);
        house.run(() -> house.get(OwnTransactions.class).export(question, sheet, out));
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("KLANG"), text);
        assertFalse(text.contains("ANNET") || text.contains(ADA.substring(3)), text);
        assertTrue(house.logged.contains(PremiumChange.PREMIUM_EXPORTED));
    }
}
