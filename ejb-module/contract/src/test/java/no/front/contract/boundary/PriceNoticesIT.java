package no.front.contract.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.front.contract.control.PriceNoticeJob;
import no.front.contract.entity.AdjustmentError;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.Tier;
import no.front.contract.entity.TierModel;
import no.front.kernel.CountryCode;
import no.front.kernel.PageRequest;
import no.front.kernel.UnitPrice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CON-11 customers are told of new prices, and may refuse them")
class PriceNoticesIT {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private ContractHouse house;
    private PriceNotices notices;

    @BeforeEach
    void start() {
        house = new ContractHouse();
        notices = house.get(PriceNotices.class);
    }

    @AfterEach
    void stop() {
        house.close();
    }

    private static List<Tier> flat(String price) {
        return List.of(new Tier(0, UnitPrice.of(price)));
    }

    /** A list in which these prices are others. @return id of its announcement */
    private long publish(Map<PriceItem, List<Tier>> others, LocalDate from) {
        PriceLists lists = house.get(PriceLists.class);
        long id = house.orders.in(lists::begin);
        Map<PriceItem, List<Tier>> prices =
                new LinkedHashMap<>(house.orders.in(() -> lists.get(id)).list().prices());
        prices.putAll(others);
        int begun = house.orders.in(() -> lists.get(id)).list().version();
        house.orders.run(() -> lists.write(id, begun, TierModel.GRADUATED, prices, ""));
        int written = house.orders.in(() -> lists.get(id)).list().version();
        house.orders.run(() -> lists.publish(id, written, from));
        return Long.parseLong(house.value("SELECT MAX(id) FROM price_announcement"));
    }

    private void tell() {
        house.get(PriceNoticeJob.class).run();
    }

    private String channels(long customer) {
        return house.value("SELECT GROUP_CONCAT(channel, ' ', outcome ORDER BY channel) FROM price_notice"
                + " WHERE customer_id = " + customer);
    }

    @Test
    @DisplayName("CON-11 only those whose prices change are told, with their own amounts, once by each channel")
    void told() {
        long web = house.contract("SMS_WEB");
        long lookup = house.contract("NUMBER_LOOKUP");
        publish(Map.of(PriceItem.monthly("SMS_WEB"), flat("41")), NEW_YEAR);
        tell();
        tell();
        assertEquals("INVOICE TOLD,MAIL TOLD,SIGN_IN TOLD", channels(house.customerOf(web)));
        assertEquals(null, channels(house.customerOf(lookup)));
        assertEquals("Nye priser fra 01.01.2027", house.mails("PRICE_NOTICE"));
        String body = house.value("SELECT body FROM outbox_message WHERE purpose = 'PRICE_NOTICE'");
        assertTrue(body.contains("SMS-tjeneste, per måned: 39,00 → 41,00"), body);
        assertTrue(house.value("SELECT finished_at FROM price_announcement") != null);
        String invoice = house.orders.in(() -> notices.textFor(web, house.today()));
        assertEquals("Nye priser fra 01.01.2027, kroner uten mva.:\n- SMS-tjeneste, per måned: 39,00 → 41,00", invoice);
        assertEquals("", house.orders.in(() -> notices.textFor(web, NEW_YEAR)));
        assertEquals("", house.orders.in(() -> notices.textFor(lookup, house.today())));
    }

    @Test
    @DisplayName("CON-11 a list that changes nothing tells nobody; one told too late is refused")
    void notice() {
        house.contract("SMS_WEB");
        PriceLists lists = house.get(PriceLists.class);
        long same = house.orders.in(lists::begin);
        int version = house.orders.in(() -> lists.get(same)).list().version();
        house.orders.run(() -> lists.publish(same, version, house.today().plusDays(1)));
        assertEquals("0", house.value("SELECT COUNT(*) FROM price_announcement"));

        assertEquals(
                AdjustmentError.NOTICE_TOO_SHORT,
                house.refused(
                        () -> publish(Map.of(PriceItem.monthly("SMS_WEB"), flat("41")), LocalDate.of(2026, 12, 21))));
    }

    @Test
    @DisplayName("CON-11 add-ons and SMS abroad hold from the following day, and what gets cheaper does")
    void followingDay() {
        house.contract("SMS_WEB");
        publish(
                Map.of(
                        PriceItem.sms("", CountryCode.of("SE")), flat("0.80"),
                        PriceItem.monthly("KEYWORD"), flat("12"),
                        PriceItem.monthly("SMS_WEB"), flat("38")),
                house.today().plusDays(1));
        tell();
        String body = house.value("SELECT body FROM outbox_message WHERE purpose = 'PRICE_NOTICE'");
        assertTrue(body.contains("SMS til Sverige: 0,70 → 0,80"), body);
        assertTrue(!body.contains("Kodeord"), body);
    }

    @Test
    @DisplayName("CON-11 whom no mail reaches is work for somebody, until it is settled")
    void undelivered() {
        long contract = house.contract("SMS_WEB");
        house.orders.unit.sql("UPDATE contact_person SET ended_on = '2026-11-01'");
        long announcement = publish(Map.of(PriceItem.monthly("SMS_WEB"), flat("41")), NEW_YEAR);
        tell();
        assertEquals(1L, house.orders.in(notices::undelivered));
        PriceNoticeRow row = house.orders
                .in(() -> notices.notices(announcement, 0, true, PageRequest.first()))
                .rows()
                .getFirst();
        assertEquals(PriceNoticeState.NO_CONTACT, row.state());
        assertEquals(1L, house.orders.in(notices::announced).getFirst().undelivered());
        house.orders.run(() -> notices.settle(row.id(), "Ringte"));
        assertEquals(AdjustmentError.NOTICE_SETTLED, house.refused(() -> notices.settle(row.id(), "Ringte igjen")));
        assertEquals(0L, house.orders.in(notices::undelivered));
        assertEquals(house.customerOf(contract), row.customerId());
    }

    @Test
    @DisplayName("CON-11 who does not accept, loses the access concerned the day before; the rest runs on")
    void refusedInPart() {
        long contract = house.contract("SMS_WEB", "NUMBER_LOOKUP");
        long customer = house.customerOf(contract);
        long announcement = publish(Map.of(PriceItem.monthly("SMS_WEB"), flat("41")), NEW_YEAR);
        assertEquals(
                ContractError.NOT_FOUND,
                house.refused(() -> notices.refuse(announcement, customer, house.today(), "")));
        tell();
        OwnPriceNotice shown = house.orders.in(() -> notices.of(announcement, customer));
        assertEquals(List.of("SMS_WEB"), codes(shown));
        LocalDate lastDay = house.orders.in(() -> notices.refuse(announcement, customer, house.today(), "Nei takk"));
        assertEquals(LocalDate.of(2026, 12, 31), lastDay);
        assertEquals(
                "NUMBER_LOOKUP -,SMS_WEB 2027-01-01",
                house.value("SELECT GROUP_CONCAT(p.code, ' ', COALESCE(s.to_date, '-') ORDER BY p.code)"
                        + " FROM subscription s JOIN product p ON p.id = s.product_id"));
        assertEquals("ACTIVE", house.value("SELECT status FROM contract"));
        assertTrue(house.mails("PRICE_OBJECTION").startsWith("Tilgang under avtale"));
        assertEquals(
                AdjustmentError.OBJECTED_ALREADY,
                house.refused(() -> notices.refuse(announcement, customer, house.today(), "Nei takk")));
    }

    private static List<String> codes(OwnPriceNotice shown) {
        return shown.concerned().stream().map(one -> one.product().code()).toList();
    }

    @Test
    @DisplayName("CON-11 where no main product is left the contract ends, at once if the prices hold already")
    void refusedWholly() {
        long contract = house.contract("SMS_WEB", "KEYWORD");
        long customer = house.customerOf(contract);
        long announcement = publish(Map.of(PriceItem.national(), flat("0.50")), NEW_YEAR);
        tell();
        house.day("2027-01-11");
        LocalDate lastDay = house.orders.in(() -> notices.refuse(announcement, customer, house.today(), ""));
        assertEquals(LocalDate.of(2027, 1, 11), lastDay);
        assertEquals("UNDER_NOTICE 2027-01-11", house.value("SELECT CONCAT(status, ' ', last_day) FROM contract"));
        assertEquals("0", house.value("SELECT COUNT(*) FROM subscription WHERE to_date IS NULL"));
        assertTrue(house.mails("PRICE_OBJECTION").contains("avsluttes 11.01.2027"));
    }

    @Test
    @DisplayName("CON-11 said at once, not months later")
    void tooLate() {
        long customer = house.customerOf(house.contract("SMS_WEB"));
        long announcement = publish(Map.of(PriceItem.national(), flat("0.50")), NEW_YEAR);
        tell();
        house.day("2027-03-01");
        assertEquals(
                AdjustmentError.OBJECTION_TOO_LATE,
                house.refused(() -> notices.refuse(announcement, customer, house.today(), "")));
        assertEquals(
                ContractError.IN_THE_FUTURE,
                house.refused(() ->
                        notices.refuse(announcement, customer, house.today().plusDays(1), "")));
    }

    @Test
    @DisplayName("CON-11 of two who refuse at once, one ends the access")
    void atOnce() throws Exception {
        long customer = house.customerOf(house.contract("SMS_WEB"));
        long announcement = publish(Map.of(PriceItem.national(), flat("0.50")), NEW_YEAR);
        tell();
        List<Object> answers = house.orders.atOnce(
                () -> notices.refuse(announcement, customer, house.today(), ""),
                () -> notices.refuse(announcement, customer, house.today(), ""));
        assertEquals(1, answers.stream().filter(LocalDate.class::isInstance).count(), answers::toString);
        assertEquals("1", house.value("SELECT COUNT(*) FROM price_objection"));
    }
}
