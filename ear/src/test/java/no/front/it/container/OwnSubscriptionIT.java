package no.front.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.front.contract.boundary.MoreOrder;
import no.front.contract.boundary.Orders;
import no.front.contract.boundary.OwnContracts;
import no.front.contract.boundary.OwnNotices;
import no.front.contract.boundary.OwnOffers;
import no.front.contract.boundary.OwnOrdering;
import no.front.contract.boundary.OwnPlans;
import no.front.contract.boundary.OwnPriceNotice;
import no.front.contract.boundary.OwnPriceNotices;
import no.front.contract.boundary.OwnProducts;
import no.front.contract.boundary.PriceLists;
import no.front.contract.boundary.TermsVersions;
import no.front.contract.control.PriceTelling;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.ContractStatus;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceList;
import no.front.contract.entity.TermsKind;
import no.front.contract.entity.Tier;
import no.front.contract.entity.TierModel;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.UnitPrice;
import no.front.platform.boundary.PlatformError;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerRole;
import no.front.platform.entity.Role;
import no.front.platform.entity.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a customer does with its own subscription, by the rights and the transactions of the container. */
class OwnSubscriptionIT extends InContainer {

    private static final String PRODUCT = "SELECT s.id FROM subscription s JOIN account a ON a.id = s.account_id"
            + " JOIN contract c ON c.id = a.contract_id JOIN product p ON p.id = s.product_id"
            + " WHERE c.status = 'ACTIVE' AND a.status = 'ACTIVE' AND s.cancelled = 0 AND s.to_date IS NULL"
            + " AND p.code = 'SMS_WEB' ORDER BY s.id LIMIT 1";
    private static final String CONTRACT =
            "SELECT a.contract_id FROM subscription s JOIN account a ON a.id = s.account_id WHERE s.id = ?";

    @Inject
    OwnContracts contracts;

    @Inject
    OwnProducts products;

    @Inject
    OwnNotices notices;

    @Inject
    OwnPriceNotices prices;

    @Inject
    OwnOrdering ordering;

    @Inject
    Orders orders;

    @Inject
    TermsVersions terms;

    @Inject
    PriceLists lists;

    @Inject
    PriceTelling telling;

    private long product;
    private long contract;
    private long organisation;

    @BeforeEach
    void ofTheDemo() throws Exception {
        product = Sql.asApplication().count(PRODUCT);
        contract = Sql.asApplication().count(CONTRACT, product);
        organisation = Sql.asApplication().count("SELECT customer_id FROM contract WHERE id = ?", contract);
    }

    private void actAs(long customer, CustomerRole role) {
        currentActor.become(Actor.customerUser(1, "Kunde Kundesen", Seat.of(customer, role, Set.of()), ADDRESS));
    }

    @Test
    @DisplayName("CON-7, ACC-1 the organisation administrator upgrades, and is shown what it costs before")
    void upgrade() throws Exception {
        actAs(organisation, CustomerRole.ORGANISATION_ADMINISTRATOR);
        OwnPlans.Plan plan = products.get(product).plans().getFirst();
        String now = undone(() -> {
            long moved = products.move(product, plan.code(), new OwnProducts.Shown(plan.monthly(), plan.now()));
            return products.get(moved).nameEn();
        });
        assertEquals(plan.nameEn(), now);
        assertTrue(products.get(product).plans().contains(plan));
    }

    @Test
    @DisplayName("CON-6, ACC-1 the organisation administrator gives notice with the last day that was shown")
    void notice() throws Exception {
        actAs(organisation, CustomerRole.ORGANISATION_ADMINISTRATOR);
        ContractStatus status = undone(() -> {
            notices.give(contract, notices.preview(contract).lastDay(), "");
            return contracts.all().stream()
                    .filter(one -> one.id() == contract)
                    .findFirst()
                    .orElseThrow()
                    .status();
        });
        assertEquals(ContractStatus.UNDER_NOTICE, status);
    }

    @Test
    @DisplayName("ACC-1, ACC-9 nobody else of the organisation changes products or gives notice, nor do staff here")
    void roles() {
        OwnProducts.Shown nothing = new OwnProducts.Shown(Money.ZERO, Money.ZERO);
        for (CustomerRole role : CustomerRole.values()) {
            if (role != CustomerRole.ORGANISATION_ADMINISTRATOR) {
                actAs(organisation, role);
                refusedAll(nothing, PlatformError.NOT_ALLOWED.name());
            }
        }
        actAs(Role.values());
        refusedAll(nothing, PlatformError.NOT_ALLOWED.name());
    }

    @Test
    @DisplayName("ACC-10 of another organisation it is all unknown, as what does not exist is")
    void others() {
        OwnProducts.Shown nothing = new OwnProducts.Shown(Money.ZERO, Money.ZERO);
        actAs(organisation + 1_000_000, CustomerRole.ORGANISATION_ADMINISTRATOR);
        refusedAll(nothing, ContractError.NOT_FOUND.name());
        assertTrue(contracts.all().isEmpty());
        assertEquals(ContractError.NOT_FOUND.name(), refusal(() -> prices.refuse(987_654_321, "")));
    }

    @Test
    @DisplayName("CON-1, CON-2, ACC-1 the organisation administrator orders more, which sales find in their inbox")
    void more() throws Exception {
        long user = Sql.asApplication()
                .count("SELECT customer_user_id FROM membership WHERE customer_id = ? LIMIT 1", organisation);
        Seat seat = Seat.of(organisation, CustomerRole.ORGANISATION_ADMINISTRATOR, Set.of());
        currentActor.become(Actor.customerUser(user, "Kunde Kundesen", seat, ADDRESS));
        long account = ordering.offers(Optional.empty()).accountId();
        Map<String, Integer> wanted = Map.of("KEYWORD", 1);
        OwnOffers.Cost cost = ordering.cost(account, wanted);
        Map<TermsKind, Long> shown = new EnumMap<>(TermsKind.class);
        terms.inForce().forEach(version -> shown.put(version.kind(), version.id()));
        MoreOrder said = new MoreOrder(
                "OwnSubscriptionIT",
                cost.monthly(),
                cost.now(),
                shown,
                EnumSet.allOf(TermsKind.class),
                true,
                "",
                Language.BOKMAL);
        String found = undone(() -> {
            String number = ordering.place(account, wanted, said);
            currentActor.become(staff(Role.SALES));
            long id = orders.cited(number).orElseThrow().id();
            return number.equals(orders.get(id).number()) + " "
                    + orders.furtherTo(id).orElseThrow().id();
        });
        assertEquals("true " + account, found);
    }

    @Test
    @DisplayName(
            "CON-11 the organisation administrator says no to new prices, and what they concern ends the day before")
    void prices() throws Exception {
        // after whatever price list another test has published for a day to come
        LocalDate from = LocalDate.ofEpochDay(Sql.asApplication()
                        .count(
                                "SELECT GREATEST(TO_DAYS(MAX(valid_from)), TO_DAYS(?)) - TO_DAYS('1970-01-01')"
                                        + " FROM price_list",
                                clock.today().toString()))
                .plusMonths(2)
                .withDayOfMonth(1);
        LocalDate ended = undone(() -> {
            actAs(Role.values());
            long list = lists.begin();
            PriceList draft = lists.get(list).list();
            Map<PriceItem, List<Tier>> fees = new LinkedHashMap<>(draft.prices());
            fees.put(PriceItem.monthly("SMS_WEB"), List.of(new Tier(0, UnitPrice.of("77"))));
            lists.write(list, draft.version(), TierModel.GRADUATED, fees, "");
            lists.publish(list, lists.get(list).list().version(), from);
            actAs(organisation, CustomerRole.ORGANISATION_ADMINISTRATOR);
            assertTrue(prices.all().stream().noneMatch(one -> one.from().equals(from)));
            currentActor.become(Actor.job("price-notices"));
            telling.tell(Sql.asApplication().count("SELECT MAX(id) FROM price_announcement"), organisation);
            actAs(organisation, CustomerRole.ORGANISATION_ADMINISTRATOR);
            OwnPriceNotice told = prices.all().stream()
                    .filter(one -> one.from().equals(from))
                    .findFirst()
                    .orElseThrow();
            prices.refuse(told.announcementId(), "");
            return contracts.all().stream()
                    .flatMap(one -> one.accounts().stream())
                    .flatMap(account -> account.lines().stream())
                    .filter(line -> line.id() == product)
                    .findFirst()
                    .orElseThrow()
                    .lastDay();
        });
        assertEquals(from.minusDays(1), ended);
    }

    private void refusedAll(OwnProducts.Shown shown, String code) {
        assertEquals(code, refusal(() -> products.get(product)));
        assertEquals(code, refusal(() -> products.move(product, "SMS_PLUS", shown)));
        assertEquals(code, refusal(() -> products.end(product, clock.today())));
        assertEquals(code, refusal(() -> notices.preview(contract)));
        if (code.equals(PlatformError.NOT_ALLOWED.name())) {
            assertEquals(code, refusal(() -> ordering.offers(Optional.empty())));
        }
        assertEquals(code, refusal(() -> ordering.cost(1, Map.of("KEYWORD", 1))));
        assertEquals(code, refusal(() -> notices.give(contract, clock.today(), "")));
    }
}
