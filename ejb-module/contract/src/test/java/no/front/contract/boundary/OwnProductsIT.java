package no.front.contract.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.Person;
import no.front.kernel.EmailAddress;
import no.front.kernel.Money;
import no.front.kernel.Msisdn;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerRole;
import no.front.platform.entity.Seat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CON-6 CON-7 ACC-10 a customer changes and ends its products itself")
class OwnProductsIT {

    private static final EmailAddress OLA = EmailAddress.of("ola@nordlys.example");
    private static final long UNKNOWN = 987_654_321;

    private ContractHouse house;
    private OwnProducts products;

    @BeforeEach
    void start() {
        house = new ContractHouse();
        house.orders.wiring.all(
                PortalUsers.class,
                List.of(id -> Optional.of(new Person("Ola Bruker", "", OLA, Msisdn.of("98000102")))));
        products = house.get(OwnProducts.class);
    }

    @AfterEach
    void stop() {
        house.close();
    }

    private void actAs(long customer, CustomerRole role, Long... accounts) {
        house.orders.acting.set(
                Actor.customerUser(31, "Ola Bruker", Seat.of(customer, role, Set.of(accounts)), "192.0.2.7"));
    }

    private void administratorOf(long contract) {
        actAs(house.customerOf(contract), CustomerRole.ORGANISATION_ADMINISTRATOR);
    }

    private OwnPlans view(long subscription) {
        return house.orders.in(() -> products.get(subscription));
    }

    private static OwnProducts.Shown shown(OwnPlans.Plan plan) {
        return new OwnProducts.Shown(plan.monthly(), plan.now());
    }

    @Test
    @DisplayName("CON-7 an upgrade costs what was said: 99 − 39 = 60.00, at once; contact and user have it by mail")
    void upgrade() {
        long contract = house.contract("SMS_WEB");
        long from = house.subscription(contract, "SMS_WEB");
        administratorOf(contract);
        house.day("2026-12-16");
        OwnPlans view = view(from);
        OwnPlans.Plan plus = view.plans().getFirst();
        assertEquals(Money.of(39), view.monthly());
        assertEquals(shown(plus), new OwnProducts.Shown(Money.of(99), Money.of(60)));
        assertTrue(plus.upgrade());

        long moved = house.orders.in(() -> products.move(from, plus.code(), shown(plus)));

        assertEquals(
                "SMS_PLUS",
                house.value("SELECT p.code FROM subscription s JOIN product p ON p.id = s.product_id" + " WHERE s.id = "
                        + moved));
        assertEquals(
                "60.00 PENDING Ola Bruker",
                house.value("SELECT CONCAT(amount, ' ', status, ' ', noted_by)"
                        + " FROM contract_charge WHERE kind = 'UPGRADE'"));
        assertEquals("Nytt produkt på avtale 200001; Nytt produkt på avtale 200001", house.mails("CONTRACT_PRODUCT"));
        String body = house.value(
                "SELECT body FROM outbox_message WHERE purpose = 'CONTRACT_PRODUCT' AND recipient = '" + OLA + "'");
        assertTrue(body.contains("99,00") && body.contains("60,00") && body.contains("Ola Bruker"), body);
        assertTrue(house.orders.logged.stream().anyMatch(line -> line.action() == ContractChange.PLAN_CHANGED));
        assertEquals(ContractError.SUBSCRIPTION_ENDED, house.refused(() -> products.get(from)));
        assertEquals(
                ContractError.SUBSCRIPTION_ENDED, house.refused(() -> products.move(from, "SMS_PLUS", shown(plus))));
    }

    @Test
    @DisplayName("CON-7 pro rata by the product's setting, for all pieces: 16 April, 60 × 15/30 = 30.00")
    void byDays() {
        house.orders.unit.sql("UPDATE product SET first_month = 'PRO_RATA' WHERE code = 'SMS_PLUS'");
        long contract = house.contract("SMS_WEB");
        administratorOf(contract);
        house.day("2027-04-16");
        long from = house.subscription(contract, "SMS_WEB");
        OwnPlans.Plan plus = view(from).plans().getFirst();
        assertEquals(Money.of(30), plus.now());
        house.orders.in(() -> products.move(from, plus.code(), shown(plus)));
        assertEquals("30.00", house.value("SELECT amount FROM contract_charge WHERE kind = 'UPGRADE'"));
    }

    @Test
    @DisplayName("CON-7 a downgrade costs nothing and gives nothing back")
    void downgrade() {
        long contract = house.contract("SMS_PLUS");
        administratorOf(contract);
        house.day("2026-12-02");
        long from = house.subscription(contract, "SMS_PLUS");
        OwnPlans.Plan web = view(from).plans().getFirst();
        assertEquals(shown(web), new OwnProducts.Shown(Money.of(39), Money.ZERO));
        assertFalse(web.upgrade());
        house.orders.in(() -> products.move(from, web.code(), shown(web)));
        assertEquals("0", house.value("SELECT COUNT(*) FROM contract_charge WHERE kind = 'UPGRADE'"));
    }

    @Test
    @DisplayName("CON-7 up, down and up again in a month is charged once; in the next month anew")
    void upAgain() {
        long contract = house.contract("SMS_WEB");
        administratorOf(contract);
        house.day("2026-12-02");
        long web = house.subscription(contract, "SMS_WEB");
        long plus = moved(web, new OwnProducts.Shown(Money.of(99), Money.of(60)));
        house.day("2026-12-10");
        long webAgain = moved(plus, new OwnProducts.Shown(Money.of(39), Money.ZERO));
        house.day("2026-12-20");
        long plusAgain = moved(webAgain, new OwnProducts.Shown(Money.of(99), Money.ZERO));
        long undone = moved(plusAgain, new OwnProducts.Shown(Money.of(39), Money.ZERO));
        long last = moved(undone, new OwnProducts.Shown(Money.of(99), Money.ZERO));
        assertEquals("60.00", house.value("SELECT SUM(amount) FROM contract_charge WHERE kind = 'UPGRADE'"));

        house.day("2027-01-05");
        long january = moved(last, new OwnProducts.Shown(Money.of(39), Money.ZERO));
        house.day("2027-02-01");
        moved(january, new OwnProducts.Shown(Money.of(99), Money.of(60)));
        assertEquals("120.00", house.value("SELECT SUM(amount) FROM contract_charge WHERE kind = 'UPGRADE'"));
    }

    private long moved(long from, OwnProducts.Shown said) {
        OwnPlans.Plan plan = view(from).plans().getFirst();
        assertEquals(said, shown(plan));
        return house.orders.in(() -> products.move(from, plan.code(), said));
    }

    @Test
    @DisplayName("CON-7 what costs something else by now than was shown is not done; nor what isn't sold")
    void changedMeanwhile() {
        long contract = house.contract("SMS_WEB");
        administratorOf(contract);
        long from = house.subscription(contract, "SMS_WEB");
        OwnProducts.Shown old = new OwnProducts.Shown(Money.of(89), Money.of(50));
        assertEquals(ContractError.SHOWN_CHANGED, house.refused(() -> products.move(from, "SMS_PLUS", old)));
        assertEquals(ContractError.OTHER_PLAN_FAMILY, house.refused(() -> products.move(from, "SMS_GATEWAY", old)));
        assertEquals(ContractError.OTHER_PLAN_FAMILY, house.refused(() -> products.move(from, "NONSENSE", old)));
        house.orders.unit.sql("UPDATE product SET orderable = 0 WHERE code = 'SMS_PLUS'");
        assertTrue(view(from).plans().isEmpty());
        assertEquals(
                ContractError.OTHER_PLAN_FAMILY,
                house.refused(
                        () -> products.move(from, "SMS_PLUS", new OwnProducts.Shown(Money.of(99), Money.of(60)))));
        assertNull(house.mails("CONTRACT_PRODUCT"));
    }

    @Test
    @DisplayName("CON-6 an add-on ends with the month, as said before; the last main product is notice of the contract")
    void ended() {
        long contract = house.contract("SMS_WEB", "KEYWORD");
        administratorOf(contract);
        long keyword = house.subscription(contract, "KEYWORD");
        long web = house.subscription(contract, "SMS_WEB");
        LocalDate lastDay = view(keyword).lastDayIfEnded();
        assertEquals(LocalDate.of(2026, 11, 30), lastDay);
        assertNull(view(web).lastDayIfEnded());
        assertEquals(ContractError.SHOWN_CHANGED, house.refused(() -> products.end(keyword, lastDay.minusDays(1))));
        assertEquals(ContractError.SHOWN_CHANGED, house.refused(() -> products.end(keyword, null)));
        assertEquals(lastDay, house.orders.in(() -> products.end(keyword, lastDay)));
        assertEquals(
                "Et produkt på avtale 200001 avsluttes; Et produkt på avtale 200001 avsluttes",
                house.mails("CONTRACT_PRODUCT"));
        assertEquals(ContractError.LAST_MAIN_PRODUCT, house.refused(() -> products.end(web, lastDay)));
        assertEquals(ContractError.SUBSCRIPTION_ENDED, house.refused(() -> products.end(keyword, lastDay)));
    }

    @Test
    @DisplayName(
            "ACC-10 another organisation's product, and one of an account not given, answer exactly like unknown ones")
    void others() {
        long own = house.contract("SMS_WEB");
        long other = house.contract("SMS_WEB");
        long theirs = house.subscription(other, "SMS_WEB");
        long mine = house.subscription(own, "SMS_WEB");
        long account = house.account(own);
        LocalDate today = house.today();
        OwnProducts.Shown right = new OwnProducts.Shown(Money.of(99), Money.of(60));
        administratorOf(own);
        for (long id : new long[] {theirs, UNKNOWN}) {
            assertEquals(ContractError.NOT_FOUND, house.refused(() -> products.get(id)));
            assertEquals(ContractError.NOT_FOUND, house.refused(() -> products.move(id, "SMS_PLUS", right)));
            assertEquals(ContractError.NOT_FOUND, house.refused(() -> products.end(id, today)));
        }
        long organisation = Long.parseLong(house.value("SELECT customer_id FROM contract WHERE id = " + own));
        actAs(organisation, CustomerRole.ACCOUNT_ADMINISTRATOR);
        assertEquals(ContractError.NOT_FOUND, house.refused(() -> products.get(mine)));
        actAs(organisation, CustomerRole.ACCOUNT_ADMINISTRATOR, account);
        assertEquals(mine, view(mine).subscriptionId());
    }
}
