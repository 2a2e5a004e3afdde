package no.front.commission.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.front.commission.control.MessageCountStore;
import no.front.commission.entity.HoldScope;
import no.front.kernel.Msisdn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MessageCountIT {

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

    /** Of all amounts, in their order: cause and how many messages, "?" where it is not told. */
    private String counts() {
        String[] ids = house.unit
                .value("SELECT GROUP_CONCAT(id, ' ', cause ORDER BY id) FROM commission_amount")
                .split(",");
        Map<Long, Long> told = house.in(() -> house.get(MessageCountStore.class)
                .messages(Arrays.stream(ids)
                        .map(id -> Long.valueOf(id.split(" ")[0]))
                        .toList()));
        return Arrays.stream(ids)
                .map(id -> id.split(" "))
                .map(id -> id[1] + " " + (told.containsKey(Long.valueOf(id[0])) ? told.get(Long.valueOf(id[0])) : "?"))
                .collect(Collectors.joining(", "));
    }

    private long hold(String number) {
        return house.in(() -> house.get(HoldCases.class)
                .open(new HoldOpening(
                        customer,
                        HoldScope.NUMBER,
                        null,
                        number == null ? null : Msisdn.of(number),
                        null,
                        "Klage fra mottaker")));
    }

    private void release(long id, String... numbers) {
        house.run(() -> house.get(HoldDecisions.class)
                .release(id, Set.copyOf(Arrays.stream(numbers).map(house::key).toList()), "Samtykke er vist"));
    }

    @Test
    @DisplayName("CPA-7 what is paid for is counted: three messages, one taken back by a later settlement")
    void plain() {
        house.settle(customer, service, "2026-03", ADA, BO, CECILIE);
        house.reverse(customer, service, "2026-04", BO);
        assertEquals("SETTLED 3, REVERSED -1", counts());
    }

    @Test
    @DisplayName("CPA-6 CPA-7 messages that are held are not counted with the rest, and are with what is released")
    void held() {
        house.settle(customer, service, "2026-03", ADA, BO, CECILIE);
        long id = hold(ADA);
        assertEquals("SETTLED 2", counts());
        release(id);
        assertEquals("SETTLED 2, RELEASED 1", counts());
    }

    @Test
    @DisplayName(
            "CPA-6 CPA-7 where a count can't be told for certain none is: released in steps, held and then taken back")
    void uncertain() {
        house.settle(customer, service, "2026-03", ADA, BO, CECILIE);
        long id = house.in(() -> house.get(HoldCases.class)
                .open(new HoldOpening(customer, HoldScope.ALL, null, null, null, "Mange klager")));
        release(id, ADA);
        release(id, BO);
        assertEquals("SETTLED 0, RELEASED ?, RELEASED ?", counts());
        house.reverse(customer, service, "2026-04", CECILIE);
        assertEquals("SETTLED ?, RELEASED ?, RELEASED ?, REVERSED ?", counts());
    }
}
