package no.front.contract.boundary;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import no.front.contract.entity.Contract;
import no.front.contract.entity.OrderRole;
import no.front.contract.entity.OrderedProduct;
import no.front.contract.entity.Person;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.ErrorCode;
import no.front.kernel.Oslo;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Role;

/** Contracts that came of confirmed orders, on a real MariaDB; two members of staff who may do all with them. */
final class ContractHouse implements AutoCloseable {

    static final Actor BOSS =
            Actor.staff(9, "Fatima Rahimi", Set.of(Role.SALES, Role.FINANCE, Role.ADMINISTRATOR), "127.0.0.1");

    private static final String[] NUMBERS = {"314204670", "314203097", "314203232", "314203305"};

    final OrderHouse orders = new OrderHouse();
    private final AtomicInteger customers = new AtomicInteger();

    ContractHouse() {
        orders.acting.set(BOSS);
    }

    /** A fresh customer's contract of these products of the price list. */
    long contract(String... productCodes) {
        orders.acting.set(OrderHouse.SANDER);
        int next = customers.getAndIncrement();
        long customer = orders.prospect(NUMBERS[next], "Kunde " + (next + 1));
        OrderedProduct[] products = orders.in(() -> Arrays.stream(productCodes)
                .map(code -> orders.get(Offers.class).ordered(code, 1))
                .toArray(OrderedProduct[]::new));
        Map<OrderRole, Person> people = OrderHouse.people(OrderHouse.tuva());
        people.put(OrderRole.TECHNICAL, OrderHouse.tuva());
        long order = orders.received(customer, people, products);
        orders.run(() -> orders.get(OrderProgress.class).approved(order, ""));
        int version = orders.version(order);
        long contract = orders.in(() -> orders.get(OrderConfirmations.class).confirm(order, version));
        orders.acting.set(BOSS);
        return contract;
    }

    <T> T get(Class<T> boundary) {
        return orders.get(boundary);
    }

    Contract read(long id) {
        return orders.in(() -> get(Contracts.class).get(id));
    }

    long customerOf(long contractId) {
        return read(contractId).customer().id();
    }

    long account(long contractId) {
        return read(contractId).accounts().getFirst().id();
    }

    /** The subscription to that product of the first account that has it and has not ended. */
    long subscription(long contractId, String code) {
        return read(contractId).accounts().stream()
                .flatMap(account -> account.subscriptions().stream())
                .filter(one -> one.product().code().equals(code) && one.isOpenOn(today()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    LocalDate today() {
        return Oslo.dayOf(orders.now);
    }

    void day(String day) {
        orders.now = Oslo.startOf(LocalDate.parse(day)).plusSeconds(9 * 3600);
    }

    Instant now() {
        return orders.now;
    }

    ErrorCode refused(Runnable work) {
        return refusal(work).code();
    }

    BusinessRuleViolation refusal(Runnable work) {
        return assertThrows(BusinessRuleViolation.class, () -> orders.run(work));
    }

    String mails(String purpose) {
        return orders.unit.value("SELECT GROUP_CONCAT(subject ORDER BY id SEPARATOR '; ') FROM outbox_message"
                + " WHERE purpose = '" + purpose + "'");
    }

    String value(String query) {
        return orders.unit.value(query);
    }

    @Override
    public void close() {
        orders.close();
    }
}
