package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.front.contract.boundary.MoreOrder;
import no.front.contract.boundary.Offer;
import no.front.contract.boundary.Offers;
import no.front.contract.boundary.OwnOffers;
import no.front.contract.boundary.PortalUsers;
import no.front.contract.boundary.ProductCost;
import no.front.contract.entity.Acceptance;
import no.front.contract.entity.Account;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderChannel;
import no.front.contract.entity.OrderRole;
import no.front.contract.entity.OrderedProduct;
import no.front.contract.entity.Person;
import no.front.contract.entity.Product;
import no.front.contract.entity.ProductKind;
import no.front.contract.entity.Subscription;
import no.front.contract.entity.TermsVersion;
import no.front.customer.boundary.Contacts;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.ContactRole;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;

/**
 * Orders for more of what a customer has already: what an account is offered, what it costs, and the order that is made of it
 * (CON-1, CON-7). The caller has asked who may, and has locked the account's contract before anything is placed.
 */
@Dependent
public class FurtherOrders {

    @Inject
    OrderStore orders;

    @Inject
    OrderLinks orderLinks;

    @Inject
    OrderReception reception;

    @Inject
    OrderNumbers numbers;

    @Inject
    OrderingFloods floods;

    @Inject
    ProductChanges changes;

    @Inject
    Offers offers;

    @Inject
    Contacts contacts;

    @Inject
    Instance<PortalUsers> users;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /** In the order of the price list; a main product that the account has, or another plan of it, is changed instead. */
    public List<OwnOffers.Offered> offered(Account account) {
        return costs(account).stream()
                .map(cost -> new OwnOffers.Offered(
                        cost.code(),
                        cost.name(Language.BOKMAL),
                        cost.name(Language.ENGLISH),
                        cost.product().description(Language.BOKMAL),
                        cost.product().description(Language.ENGLISH),
                        !cost.product().kind().isMain(),
                        cost.setUpFee(),
                        cost.monthlyFee()))
                .toList();
    }

    private List<ProductCost> costs(Account account) {
        LocalDate today = clock.today();
        Set<String> sold = offers.orderable().stream().map(Offer::code).collect(Collectors.toSet());
        List<Product> had = account.subscriptions().stream()
                .filter(one -> one.isOpenOn(today))
                .map(Subscription::product)
                .toList();
        return changes.addable(account).stream()
                .filter(cost -> sold.contains(cost.code()))
                .filter(cost -> !cost.product().kind().isMain()
                        || had.stream().noneMatch(product -> replaces(product, cost.product())))
                .toList();
    }

    private static boolean replaces(Product had, Product other) {
        return had.code().equals(other.code())
                || !had.planFamily().isEmpty() && had.planFamily().equals(other.planFamily());
    }

    /** @throws BusinessRuleViolation ORDER_EMPTY, PRODUCT_NOT_ORDERABLE, QUANTITY_OUT_OF_RANGE */
    public OwnOffers.Cost cost(Account account, Map<String, Integer> quantities) {
        if (quantities.isEmpty()) {
            throw new BusinessRuleViolation(ContractError.ORDER_EMPTY);
        }
        List<ProductCost> costs = costs(account);
        List<OwnOffers.Line> lines = quantities.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(chosen -> line(of(costs, chosen.getKey()), chosen.getValue()))
                .toList();
        Money monthly = lines.stream().map(OwnOffers.Line::monthlyFee).collect(Money.summing());
        Money now = lines.stream()
                .map(line -> line.setUpFee().plus(line.firstMonth()))
                .collect(Money.summing());
        return new OwnOffers.Cost(lines, monthly, now);
    }

    private OwnOffers.Line line(ProductCost cost, int quantity) {
        OrderedProduct ordered = new OrderedProduct(cost.product(), quantity, cost.setUpFee(), cost.monthlyFee());
        Money monthly = ordered.monthlyFee().times(quantity);
        return new OwnOffers.Line(
                cost.name(Language.BOKMAL),
                cost.name(Language.ENGLISH),
                quantity,
                ordered.setUpFee().times(quantity),
                monthly,
                PlanChange.firstMonth(monthly, cost.product().firstMonth(), clock.today()));
    }

    private static ProductCost of(List<ProductCost> costs, String code) {
        return costs.stream()
                .filter(cost -> cost.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(ContractError.PRODUCT_NOT_ORDERABLE, code));
    }

    /**
     * Makes the order, accepted, and tells its orderer how to follow it.
     *
     * @throws BusinessRuleViolation TOO_MANY_ORDERS, TECHNICAL_CONTACT_MISSING, MAIN_PRODUCT_MISSING, TOO_LONG
     */
    public Order place(
            Account account,
            Map<String, Integer> quantities,
            OwnOffers.Cost cost,
            List<TermsVersion> accepted,
            String key,
            MoreOrder said) {
        floods.admit(OrderingFloods.Kind.ORDER, currentActor.get().address());
        Person orderer = orderer();
        List<ProductCost> costs = costs(account);
        List<OrderedProduct> products = quantities.entrySet().stream()
                .map(chosen -> {
                    ProductCost each = of(costs, chosen.getKey());
                    return new OrderedProduct(each.product(), chosen.getValue(), each.setUpFee(), each.monthlyFee());
                })
                .toList();
        Contract contract = account.contract();
        OrderLinks.NewLink link = OrderLinks.fresh();
        Order order = Order.placeFurther(
                account,
                new Order.Content(
                        products,
                        people(contract, products, orderer),
                        contract.invoice(),
                        said.language(),
                        said.message(),
                        0,
                        cost.monthly(),
                        contract.isPrepaid()),
                new Order.Arrival(
                        numbers.next(),
                        OrderChannel.WEB,
                        key,
                        link.hash(),
                        clock.now(),
                        orderer.name(),
                        currentActor.get().address()),
                clock.today());
        orders.add(order);
        changeLog.record(ContractChange.ORDER_PLACED, order, Changes.none().field("number", null, order.number()));
        Acceptance acceptance = new Acceptance(
                orderer.name(), orderer.email(), clock.now(), currentActor.get().address());
        changeLog.record(ContractChange.ORDER_ACCEPTED, order, order.accept(accepted, acceptance));
        reception.received(order);
        orderLinks.send(order, link.token());
        return order;
    }

    private Person orderer() {
        long user = currentActor.get().id();
        return users.stream()
                .flatMap(all -> all.person(user).stream())
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
    }

    /** Those who are named already; the orderer where nobody is. */
    private Map<OrderRole, Person> people(Contract contract, List<OrderedProduct> products, Person orderer) {
        long customer = contract.organisationId();
        Map<OrderRole, Person> people = new EnumMap<>(OrderRole.class);
        people.put(OrderRole.ORDERER, orderer);
        people.put(OrderRole.ADMINISTRATOR, orderer);
        people.put(
                OrderRole.CONTRACT_CONTACT,
                first(customer, ContactRole.CONTRACT).orElse(orderer));
        if (products.stream().anyMatch(one -> one.product().kind() == ProductKind.NUMBER_LOOKUP)) {
            people.put(
                    OrderRole.TECHNICAL,
                    first(customer, ContactRole.TECHNICAL)
                            .filter(person -> person.mobile() != null)
                            .orElse(orderer));
        }
        return people;
    }

    private Optional<Person> first(long customer, ContactRole role) {
        return contacts.toTell(customer, role).stream().findFirst().map(FurtherOrders::person);
    }

    private static Person person(ContactPerson contact) {
        return new Person(
                contact.name(),
                "",
                contact.email(),
                contact.mobile().filter(mobile -> mobile.takesSms()).orElse(null));
    }
}
