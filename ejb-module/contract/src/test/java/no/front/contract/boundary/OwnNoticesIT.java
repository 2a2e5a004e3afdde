package no.front.contract.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.ContractStatus;
import no.front.contract.entity.Person;
import no.front.contract.entity.TerminationNotice;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerRole;
import no.front.platform.entity.Seat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CON-6 ACC-10 a customer gives notice itself")
class OwnNoticesIT {

    private ContractHouse house;
    private OwnNotices notices;

    @BeforeEach
    void start() {
        house = new ContractHouse();
        house.orders.wiring.all(
                PortalUsers.class,
                List.of(id -> Optional.of(
                        new Person("Ola Bruker", "", EmailAddress.of("ola@nordlys.example"), Msisdn.of("98000102")))));
        notices = house.get(OwnNotices.class);
    }

    @AfterEach
    void stop() {
        house.close();
    }

    private void administratorOf(long contract) {
        Seat seat = Seat.of(house.customerOf(contract), CustomerRole.ORGANISATION_ADMINISTRATOR, Set.of());
        house.orders.acting.set(Actor.customerUser(31, "Ola Bruker", seat, "192.0.2.7"));
    }

    @Test
    @DisplayName("CON-6 the last day that is shown is the one that is stored: 15 and 31 March, 1 April, 30 November")
    void lastDays() {
        given("2027-03-15", LocalDate.of(2027, 6, 30));
        given("2027-03-31", LocalDate.of(2027, 6, 30));
        given("2027-04-01", LocalDate.of(2027, 7, 31));
        given("2027-11-30", LocalDate.of(2028, 2, 29));
        assertEquals(
                "4,4",
                house.value(
                        "SELECT CONCAT(SUM(recipient = 'ola@nordlys.example'), ',',"
                                + " SUM(recipient = 'tuva@nordlys.example')) FROM outbox_message WHERE purpose = 'CONTRACT_NOTICE'"));
    }

    private void given(String day, LocalDate lastDay) {
        house.day(day);
        long contract = house.contract("SMS_WEB");
        administratorOf(contract);
        assertEquals(lastDay, house.orders.in(() -> notices.preview(contract)).lastDay());
        assertEquals(lastDay, house.orders.in(() -> notices.give(contract, lastDay, "Vi slår oss sammen")));
        house.orders.acting.set(ContractHouse.BOSS);
        assertEquals(ContractStatus.UNDER_NOTICE, house.read(contract).status());
        TerminationNotice given = house.read(contract).openNotice().orElseThrow();
        assertEquals("Ola Bruker", given.givenBy());
        assertEquals("Vi slår oss sammen", given.reason());
        assertEquals(LocalDate.parse(day), given.countsOn());
    }

    @Test
    @DisplayName("CON-6 number lookup ends at the first of the next month, and is said to: 15 March gives 31 March")
    void lookup() {
        long contract = house.contract("SMS_WEB", "NUMBER_LOOKUP");
        administratorOf(contract);
        house.day("2027-03-15");
        NoticePreview preview = house.orders.in(() -> notices.preview(contract));
        assertEquals(LocalDate.of(2027, 6, 30), preview.lastDay());
        assertTrue(preview.products().stream().anyMatch(line -> line.lastDay().equals(LocalDate.of(2027, 3, 31))));
    }

    @Test
    @DisplayName("CON-6 a month that turned while the page was open: nothing is given, the new day is shown first")
    void turned() {
        long contract = house.contract("SMS_WEB");
        administratorOf(contract);
        house.day("2027-03-31");
        LocalDate shown = house.orders.in(() -> notices.preview(contract)).lastDay();
        house.day("2027-04-01");
        assertEquals(ContractError.SHOWN_CHANGED, house.refused(() -> notices.give(contract, shown, "")));
        assertEquals(ContractError.SHOWN_CHANGED, house.refused(() -> notices.give(contract, null, "")));
    }

    @Test
    @DisplayName("CON-6 given once: the second finds it under notice, in the same words as a look at it")
    void twice() {
        long contract = house.contract("SMS_WEB");
        administratorOf(contract);
        LocalDate lastDay = house.orders.in(() -> notices.preview(contract)).lastDay();
        assertEquals(ContractError.TOO_LONG, house.refused(() -> notices.give(contract, lastDay, "x".repeat(1001))));
        house.orders.in(() -> notices.give(contract, lastDay, null));
        assertEquals(ContractError.CONTRACT_STATUS, house.refused(() -> notices.give(contract, lastDay, "")));
        assertEquals(ContractError.CONTRACT_STATUS, house.refused(() -> notices.preview(contract)));
    }

    @Test
    @DisplayName("ACC-10 another organisation's contract answers exactly like an unknown one")
    void others() {
        long own = house.contract("SMS_WEB");
        long other = house.contract("SMS_WEB");
        administratorOf(own);
        LocalDate lastDay = house.orders.in(() -> notices.preview(own)).lastDay();
        for (long id : new long[] {other, 987_654_321}) {
            assertEquals(ContractError.NOT_FOUND, house.refused(() -> notices.preview(id)));
            assertEquals(ContractError.NOT_FOUND, house.refused(() -> notices.give(id, lastDay, "")));
        }
    }
}
