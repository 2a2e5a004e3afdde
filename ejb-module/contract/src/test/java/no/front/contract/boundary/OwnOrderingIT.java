package no.front.contract.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.OrderReceived;
import no.front.contract.entity.OrderingError;
import no.front.contract.entity.Person;
import no.front.contract.entity.TermsKind;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.Msisdn;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerRole;
import no.front.platform.entity.Seat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CON-1 CON-2 CUS-7 ACC-10 a customer orders more for what it has")
class OwnOrderingIT {

    private static final String KEY = "a-key-of-the-page-1234567";

    private ContractHouse house;
    private OwnOrdering ordering;

    @BeforeEach
    void start() {
        house = new ContractHouse();
        house.orders.wiring.all(
                PortalUsers.class,
                List.of(id -> Optional.of(
                        new Person("Ola Bruker", "", EmailAddress.of("ola@nordlys.example"), Msisdn.of("98000102")))));
        ordering = house.get(OwnOrdering.class);
    }

    @AfterEach
    void stop() {
        house.close();
    }

    private void administratorOf(long contract) {
        Seat seat = Seat.of(house.customerOf(contract), CustomerRole.ORGANISATION_ADMINISTRATOR, Set.of());
        house.orders.acting.set(Actor.customerUser(31, "Ola Bruker", seat, "192.0.2.7"));
    }

    private Map<TermsKind, Long> shown() {
        Map<TermsKind, Long> shown = new EnumMap<>(TermsKind.class);
        house.orders
                .in(() -> house.get(TermsVersions.class).inForce())
                .forEach(version -> shown.put(version.kind(), version.id()));
        return shown;
    }

    private MoreOrder said(String key, OwnOffers.Cost cost) {
        return new MoreOrder(
                key,
                cost.monthly(),
                cost.now(),
                shown(),
                EnumSet.allOf(TermsKind.class),
                true,
                "Til kampanjen",
                Language.BOKMAL);
    }

    private OwnOffers.Cost cost(long account, Map<String, Integer> wanted) {
        return house.orders.in(() -> ordering.cost(account, wanted));
    }

    private long order(String number) {
        return Long.parseLong(house.value("SELECT id FROM customer_order WHERE number = '" + number + "'"));
    }

    @Test
    @DisplayName(
            "CON-1, CON-4, CON-7 ordered, accepted and followed; once confirmed the products begin in the contract that is there")
    void life() {
        long contract = house.contract("SMS_WEB");
        long account = house.account(contract);
        administratorOf(contract);
        house.day("2026-12-16");
        Map<String, Integer> wanted = Map.of("KEYWORD", 2, "EXTRA_ACCOUNT", 1);
        OwnOffers.Cost cost = cost(account, wanted);
        int received = house.orders.fired.size();

        String number = house.orders.in(() -> ordering.place(account, wanted, said(KEY, cost)));
        assertEquals(number, house.orders.in(() -> ordering.place(account, wanted, said(KEY, cost))));

        long order = order(number);
        assertEquals(
                "RECEIVED Ola Bruker " + account,
                house.value("SELECT CONCAT(status, ' ', placed_by, ' ', account_id) FROM customer_order WHERE id = "
                        + order));
        assertEquals("3", house.value("SELECT COUNT(*) FROM order_acceptance WHERE order_id = " + order));
        assertTrue(house.orders.fired.subList(received, house.orders.fired.size()).stream()
                .anyMatch(event -> event.equals(new OrderReceived(order))));
        assertEquals(
                "1",
                house.value("SELECT COUNT(*) FROM outbox_message WHERE purpose = 'ORDER_RECEIVED'"
                        + " AND recipient = 'ola@nordlys.example'"));
        assertEquals(
                number,
                house.orders.in(
                        () -> house.get(OwnOrders.class).all().getFirst().number()));

        house.orders.acting.set(OrderHouse.SANDER);
        house.orders.run(() -> house.get(OrderProgress.class).approved(order, ""));
        int version = house.orders.version(order);
        assertEquals(contract, house.orders.in(() -> house.get(OrderConfirmations.class)
                .confirm(order, version)));

        Contract more = house.read(contract);
        assertEquals(2, more.accounts().size());
        assertEquals("1", house.value("SELECT COUNT(*) FROM contract"));
        assertEquals(
                "KEYWORD 2 2026-12-16",
                house.value("SELECT CONCAT(p.code, ' ', s.quantity, ' ', s.from_date) FROM subscription s"
                        + " JOIN product p ON p.id = s.product_id WHERE p.code = 'KEYWORD' AND s.account_id = "
                        + account));
        String charged = house.value("SELECT SUM(c.amount) FROM contract_charge c WHERE c.from_date = '2026-12-16'");
        assertEquals(cost.now(), Money.of(charged));
        assertEquals(
                contract,
                house.orders.in(() ->
                        house.get(Orders.class).contractOf(order).orElseThrow().id()));
        assertEquals(
                account,
                house.orders.in(() ->
                        house.get(Orders.class).furtherTo(order).orElseThrow().id()));
        assertEquals(
                "2",
                house.value("SELECT COUNT(DISTINCT recipient) FROM outbox_message WHERE purpose = 'ORDER_CONFIRMED'"
                        + " AND body LIKE '%16.12.2026%'"));
    }

    @Test
    @DisplayName("CON-1 a main product that the account has, or a plan of it, is changed and not ordered once more")
    void offered() {
        long contract = house.contract("SMS_WEB");
        administratorOf(contract);
        OwnOffers offers = house.orders.in(() -> ordering.offers(Optional.empty()));
        assertEquals(house.account(contract), offers.accountId());
        List<String> codes =
                offers.products().stream().map(OwnOffers.Offered::code).toList();
        assertFalse(codes.contains("SMS_WEB") || codes.contains("SMS_PLUS"), codes::toString);
        assertTrue(codes.contains("SMS_GATEWAY") && codes.contains("KEYWORD") && codes.contains("EXTRA_ACCOUNT"));
        long account = offers.accountId();
        for (String code : List.of("SMS_WEB", "SMS_PLUS", "NONSENSE")) {
            assertEquals(
                    ContractError.PRODUCT_NOT_ORDERABLE, house.refused(() -> ordering.cost(account, Map.of(code, 1))));
        }
        assertEquals(ContractError.ORDER_EMPTY, house.refused(() -> ordering.cost(account, Map.of())));
        for (int quantity : new int[] {0, 101}) {
            assertEquals(
                    ContractError.QUANTITY_OUT_OF_RANGE,
                    house.refused(() -> ordering.cost(account, Map.of("KEYWORD", quantity))));
        }
    }

    @Test
    @DisplayName(
            "CON-2 without each document in force shown and accepted, or at other amounts than shown, nothing is ordered")
    void refused() {
        long contract = house.contract("SMS_WEB");
        long account = house.account(contract);
        administratorOf(contract);
        Map<String, Integer> wanted = Map.of("KEYWORD", 1);
        OwnOffers.Cost cost = cost(account, wanted);
        MoreOrder right = said(KEY, cost);
        assertEquals(
                OrderingError.NOT_ACCEPTED,
                house.refused(() -> ordering.place(account, wanted, with(right, Set.of(TermsKind.TERMS), true))));
        assertEquals(
                OrderingError.MAY_ORDER_MISSING,
                house.refused(() -> ordering.place(account, wanted, with(right, right.accepted(), false))));
        MoreOrder cheaper =
                new MoreOrder(KEY, Money.of(1), cost.now(), right.shown(), right.accepted(), true, "", Language.BOKMAL);
        assertEquals(ContractError.SHOWN_CHANGED, house.refused(() -> ordering.place(account, wanted, cheaper)));
        MoreOrder unseen =
                new MoreOrder(KEY, cost.monthly(), cost.now(), Map.of(), right.accepted(), true, "", Language.BOKMAL);
        assertEquals(OrderingError.NEW_VERSION, house.refused(() -> ordering.place(account, wanted, unseen)));
        house.orders.run(() -> house.get(OwnNotices.class)
                .give(contract, house.get(OwnNotices.class).preview(contract).lastDay(), ""));
        assertEquals(ContractError.CONTRACT_STATUS, house.refused(() -> ordering.place(account, wanted, right)));
        assertEquals("1", house.value("SELECT COUNT(*) FROM customer_order"));
    }

    private static MoreOrder with(MoreOrder said, Set<TermsKind> accepted, boolean mayOrder) {
        return new MoreOrder(
                said.key(), said.monthly(), said.now(), said.shown(), accepted, mayOrder, "", Language.BOKMAL);
    }

    @Test
    @DisplayName("ACC-10 another organisation's account answers exactly like an unknown one")
    void others() {
        long own = house.contract("SMS_WEB");
        long theirs = house.account(house.contract("SMS_WEB"));
        administratorOf(own);
        Map<String, Integer> wanted = Map.of("KEYWORD", 1);
        MoreOrder said = said(
                KEY,
                cost(house.orders.in(() -> ordering.offers(Optional.empty())).accountId(), wanted));
        for (long id : new long[] {theirs, 987_654_321}) {
            assertEquals(ContractError.NOT_FOUND, house.refused(() -> ordering.offers(Optional.of(id))));
            assertEquals(ContractError.NOT_FOUND, house.refused(() -> ordering.cost(id, wanted)));
            assertEquals(ContractError.NOT_FOUND, house.refused(() -> ordering.place(id, wanted, said)));
        }
    }
}
