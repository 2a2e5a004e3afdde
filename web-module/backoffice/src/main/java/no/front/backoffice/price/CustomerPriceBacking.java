package no.front.backoffice.price;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.front.contract.boundary.CustomerPrices;
import no.front.contract.boundary.Products;
import no.front.contract.entity.Account;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.CustomerPrice;
import no.front.contract.entity.PriceKind;
import no.front.contract.entity.Product;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.House;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;
import no.front.web.price.Countries;
import no.front.web.price.PriceWords;

/** A new agreement with a customer, {@code ?id=}, or the end of one there is, {@code ?id=&agreement=}. */
@Named
@RequestScoped
public class CustomerPriceBacking {

    @Inject
    CustomerPrices prices;

    @Inject
    CustomerPricesBacking page;

    @Inject
    Products products;

    @Inject
    ListQuery query;

    @Inject
    House house;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    @Inject
    PriceWords priceWords;

    @Inject
    Countries countries;

    private CustomerPrice agreement;
    private final CustomerPriceForm form = new CustomerPriceForm();
    private LocalDate lastDay;
    private String reason;

    @PostConstruct
    void load() {
        agreement = query.id("agreement").map(this::find).orElse(null);
        form.setFrom(house.getToday());
        lastDay = house.getToday();
    }

    private CustomerPrice find(long id) {
        return page.getAll().stream()
                .filter(agreed -> agreed.id() == id)
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
    }

    public String agree() {
        prices.agree(customerId(), form.accountId(), form.content());
        return done("customerPrice.agreed");
    }

    public String end() {
        prices.end(customerId(), agreement.id(), lastDay, reason);
        return done("customerPrice.ended");
    }

    private String done(String sentence) {
        toasts.done(sentence);
        return "customer-prices?faces-redirect=true&id=" + customerId();
    }

    private long customerId() {
        return page.getCustomer().id();
    }

    /** Everything of a kind, then each price of today's list. */
    public Map<String, String> getItems() {
        Map<String, String> items = new LinkedHashMap<>();
        for (PriceKind kind : EnumSet.of(PriceKind.SMS, PriceKind.MONTHLY, PriceKind.LOOKUP)) {
            items.put(CustomerPriceForm.code(kind), words.say("price.wholeKindDiscount", words.of(kind)));
        }
        List<Product> known = products.all();
        prices.priceList()
                .prices()
                .forEach((item, tiers) -> items.put(
                        CustomerPriceForm.code(item),
                        words.say(
                                "price.withList",
                                priceWords.item(item, known),
                                tiers.getFirst().price())));
        return items;
    }

    public Map<String, String> getAccounts() {
        Map<String, String> accounts = new LinkedHashMap<>();
        accounts.put("", words.say("customerPrices.allAccounts"));
        for (Account account : prices.accountsOf(customerId())) {
            accounts.put(String.valueOf(account.id()), account.number() + " " + account.name());
        }
        return accounts;
    }

    public Map<String, String> getCountries() {
        return countries.byName();
    }

    /** Null for a new one. */
    public CustomerPrice getAgreement() {
        return agreement;
    }

    public CustomerPriceForm getForm() {
        return form;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
