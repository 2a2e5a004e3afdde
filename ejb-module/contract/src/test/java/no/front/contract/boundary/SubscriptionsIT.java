package no.front.contract.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import no.front.contract.entity.Account;
import no.front.contract.entity.AccountStatus;
import no.front.contract.entity.ChargeStatus;
import no.front.contract.entity.ContractCharge;
import no.front.contract.entity.ContractError;
import no.front.kernel.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CON-4 CON-7 accounts and products of a contract")
class SubscriptionsIT {

    private ContractHouse house;
    private Subscriptions subscriptions;
    private ContractAccounts accounts;

    @BeforeEach
    void start() {
        house = new ContractHouse();
        subscriptions = house.get(Subscriptions.class);
        accounts = house.get(ContractAccounts.class);
    }

    @AfterEach
    void stop() {
        house.close();
    }

    private String charges(long contract) {
        return house.value(
                "SELECT GROUP_CONCAT(c.kind, ' ', p.code, ' ', c.amount, ' ', c.status ORDER BY c.id SEPARATOR '; ')"
                        + " FROM contract_charge c JOIN account a ON a.id = c.account_id JOIN product p ON p.id = c.product_id"
                        + " WHERE c.noted_by = 'Fatima Rahimi' AND a.contract_id = " + contract
                        + " AND c.source LIKE 'subscription:%'");
    }

    @Test
    @DisplayName("CON-7 an upgrade takes effect at once and invoices the difference: 99 − 39 = 60.00")
    void upgrade() {
        long id = house.contract("SMS_WEB");
        long from = house.subscription(id, "SMS_WEB");
        ProductCost shown = house.orders.in(() -> subscriptions.plansOf(from)).getFirst();
        assertEquals(Money.of(60), shown.now());
        assertTrue(shown.upgrade());

        house.day("2026-12-16");
        house.orders.run(() -> subscriptions.move(from, "SMS_PLUS"));

        assertEquals("UPGRADE SMS_PLUS 60.00 PENDING", charges(id));
        assertEquals(Long.toString(from), house.value("SELECT MAX(moved_from_id) FROM subscription"));
        assertEquals(
                "SMS_PLUS 2026-12-16 -,SMS_WEB 2026-11-22 2026-12-16",
                house.value(
                        "SELECT GROUP_CONCAT(p.code, ' ', s.from_date, ' ', COALESCE(s.to_date, '-') ORDER BY p.code)"
                                + " FROM subscription s JOIN product p ON p.id = s.product_id"));
        assertEquals(ContractError.SUBSCRIPTION_ENDED, house.refused(() -> subscriptions.move(from, "SMS_PLUS")));
    }

    @Test
    @DisplayName("CON-7 pro rata by the product's setting: 16 April, 60 × 15/30 = 30.00")
    void upgradeByDays() {
        house.orders.unit.sql("UPDATE product SET first_month = 'PRO_RATA' WHERE code = 'SMS_PLUS'");
        long id = house.contract("SMS_WEB");
        house.day("2027-04-16");
        house.orders.run(() -> subscriptions.move(house.subscription(id, "SMS_WEB"), "SMS_PLUS"));
        assertEquals("UPGRADE SMS_PLUS 30.00 PENDING", charges(id));
    }

    @Test
    @DisplayName(
            "CON-7 a downgrade takes effect at once and gives nothing back; the same day undone leaves no trace running")
    void downgrade() {
        long id = house.contract("SMS_PLUS");
        long from = house.subscription(id, "SMS_PLUS");
        house.orders.run(() -> subscriptions.move(from, "SMS_WEB"));
        assertEquals(null, charges(id));
        assertEquals(
                "SMS_PLUS 1,SMS_WEB 0",
                house.value("SELECT GROUP_CONCAT(p.code, ' ', s.cancelled ORDER BY p.code) FROM subscription s"
                        + " JOIN product p ON p.id = s.product_id"));
        assertEquals(
                ContractError.OTHER_PLAN_FAMILY,
                house.refused(() -> subscriptions.move(house.subscription(id, "SMS_WEB"), "SMS_GATEWAY")));
    }

    @Test
    @DisplayName("CON-7 a new product's set-up and first month wait for the next invoice, at what the account pays")
    void added() {
        long id = house.contract("SMS_WEB");
        long account = house.account(id);
        house.orders.run(() -> subscriptions.add(account, "SHORT_NUMBER_5", 2));
        assertEquals("SET_UP SHORT_NUMBER_5 16400.00 PENDING; FIRST_MONTH SHORT_NUMBER_5 7160.00 PENDING", charges(id));
        assertEquals(ContractError.PRODUCT_UNKNOWN, house.refused(() -> subscriptions.add(account, "NONSENSE", 1)));
        assertEquals(
                ContractError.QUANTITY_OUT_OF_RANGE, house.refused(() -> subscriptions.add(account, "KEYWORD", 101)));
        assertEquals(ContractError.NOT_FOUND, house.refused(() -> subscriptions.add(4711, "KEYWORD", 1)));
    }

    @Test
    @DisplayName("CON-7 a charge taken back before the invoice stays on record; once only")
    void dropped() {
        long id = house.contract("SMS_WEB");
        Charges charges = house.get(Charges.class);
        ContractCharge charge = house.orders.in(() -> charges.ofContract(id)).getFirst();
        assertEquals(ContractError.TEXT_MISSING, house.refused(() -> charges.drop(charge.id(), "")));
        house.orders.run(() -> charges.drop(charge.id(), "Lovet gratis første måned"));
        assertEquals(
                ChargeStatus.DROPPED,
                house.orders.in(() -> charges.get(charge.id())).status());
        assertEquals(ContractError.CHARGE_STATUS, house.refused(() -> charges.drop(charge.id(), "Igjen")));
    }

    @Test
    @DisplayName(
            "CON-6 a main product runs out its notice, an add-on the month; the last main product is notice of the contract")
    void removed() {
        long id = house.contract("SMS_WEB", "SMS_GATEWAY", "KEYWORD");
        LocalDate today = house.today();
        long keyword = house.subscription(id, "KEYWORD");
        assertEquals(
                LocalDate.of(2026, 11, 30), house.orders.in(() -> subscriptions.remove(keyword, today, "Ikke i bruk")));
        assertEquals(
                ContractError.SUBSCRIPTION_ENDED, house.refused(() -> subscriptions.remove(keyword, today, "Igjen")));
        long gateway = house.subscription(id, "SMS_GATEWAY");
        assertEquals(LocalDate.of(2027, 2, 28), house.orders.in(() -> subscriptions.remove(gateway, today, "")));
        long web = house.subscription(id, "SMS_WEB");
        assertEquals(ContractError.LAST_MAIN_PRODUCT, house.refused(() -> subscriptions.remove(web, today, "")));
        assertEquals(
                ContractError.IN_THE_FUTURE, house.refused(() -> subscriptions.remove(web, today.plusDays(1), "")));

        house.orders.run(() -> subscriptions.keep(gateway));
        assertEquals(LocalDate.of(2027, 2, 28), house.orders.in(() -> subscriptions.remove(web, today, "")));
    }

    @Test
    @DisplayName("CON-4 several accounts: opened with what one costs, renamed, closed but for the last")
    void accounts() {
        long id = house.contract("SMS_WEB");
        long main = house.account(id);
        long second = house.orders.in(() -> accounts.open(id, " Avdeling Nord ", "EXTRA_ACCOUNT"));
        assertEquals("FIRST_MONTH EXTRA_ACCOUNT 39.00 PENDING", charges(id));
        house.orders.run(() -> accounts.rename(second, "Avdeling Sør"));
        assertEquals(ContractError.TEXT_MISSING, house.refused(() -> accounts.rename(second, " ")));
        assertEquals(ContractError.TOO_LONG, house.refused(() -> accounts.open(id, "x".repeat(101), "")));
        assertEquals(
                List.of("Hovedkonto", "Avdeling Sør"),
                house.read(id).accounts().stream().map(Account::name).toList());

        house.orders.run(() -> accounts.close(second, "Slått sammen"));
        assertEquals(ContractError.ACCOUNT_CLOSED, house.refused(() -> accounts.close(second, "")));
        assertEquals(ContractError.LAST_ACCOUNT, house.refused(() -> accounts.close(main, "")));
        assertEquals(ContractError.ACCOUNT_CLOSED, house.refused(() -> subscriptions.add(second, "KEYWORD", 1)));
        Account closed = house.read(id).accounts().getLast();
        assertEquals(AccountStatus.CLOSED, closed.status());
        assertTrue(closed.subscriptionsOn(house.today().plusDays(1)).isEmpty());
        assertFalse(house.read(id)
                .accounts()
                .getFirst()
                .subscriptionsOn(house.today())
                .isEmpty());
    }

    @Test
    @DisplayName("CON-4 the two last accounts closed at once: one of them stays")
    void closedAtOnce() throws Exception {
        long id = house.contract("SMS_WEB");
        long main = house.account(id);
        long second = house.orders.in(() -> accounts.open(id, "Nord", ""));
        List<Object> answers = house.orders.atOnce(
                () -> {
                    accounts.close(main, "");
                    return "closed";
                },
                () -> {
                    accounts.close(second, "");
                    return "closed";
                });
        assertEquals(1, answers.stream().filter("closed"::equals).count(), answers::toString);
        assertEquals("1", house.value("SELECT COUNT(*) FROM account WHERE status = 'ACTIVE'"));
    }
}
