package no.front.backoffice.price;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.contract.boundary.CustomerPrices;
import no.front.contract.boundary.Products;
import no.front.contract.entity.Account;
import no.front.contract.entity.CustomerPrice;
import no.front.contract.entity.CustomerPriceState;
import no.front.contract.entity.Product;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Formats;
import no.front.web.House;
import no.front.web.ListQuery;
import no.front.web.Words;
import no.front.web.price.PriceWords;

/** Prices and discounts agreed with one customer: {@code ?id=}. Also the panel on the customer page. */
@Named
@RequestScoped
public class CustomerPricesBacking {

    @Inject
    CustomerPrices prices;

    @Inject
    Customers customers;

    @Inject
    Products products;

    @Inject
    ListQuery query;

    @Inject
    House house;

    @Inject
    Words words;

    @Inject
    PriceWords priceWords;

    private Customer customer;
    private List<CustomerPrice> all;
    private List<Product> known;

    @PostConstruct
    void load() {
        customer = customers.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(CustomerError.NOT_FOUND)));
        all = prices.of(customer.id());
    }

    public Customer getCustomer() {
        return customer;
    }

    public List<CustomerPrice> getAll() {
        return all;
    }

    /** Those that hold today or later. */
    public List<CustomerPrice> getOpen() {
        return all.stream().filter(this::isOpen).toList();
    }

    public boolean isOpen(CustomerPrice agreement) {
        CustomerPriceState state = stateOf(agreement);
        return state == CustomerPriceState.RUNNING || state == CustomerPriceState.COMING;
    }

    public CustomerPriceState stateOf(CustomerPrice agreement) {
        return agreement.state(house.getToday());
    }

    /** "SMS til Norge", "All SMS" */
    public String what(CustomerPrice agreement) {
        return agreement.isOfWholeKind()
                ? words.say("price.wholeKind", words.of(agreement.item().kind()))
                : priceWords.item(agreement.item(), known());
    }

    /** Asked for only where something is agreed: most customers pay list prices. */
    private List<Product> known() {
        if (known == null) {
            known = products.all();
        }
        return known;
    }

    /** "0,35 kr", "10 % rabatt" */
    public String terms(CustomerPrice agreement) {
        return agreement
                .price()
                .map(Formats.in(words.language())::amount)
                .orElseGet(
                        () -> words.say("price.discount", agreement.discount().orElseThrow()));
    }

    public String accountOf(CustomerPrice agreement) {
        return agreement.account().map(Account::number).orElseGet(() -> words.say("customerPrices.allAccounts"));
    }

    public String daysOf(CustomerPrice agreement) {
        return Formats.in(words.language()).dates(agreement.period());
    }

    public String getLead() {
        return words.count("customerPrices.lead", getOpen().size());
    }
}
