package no.front.backoffice.price;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.front.backoffice.platform.Dates;
import no.front.contract.boundary.CustomerPrices;
import no.front.contract.boundary.Offers;
import no.front.contract.boundary.PriceComparison;
import no.front.contract.boundary.PriceLists;
import no.front.contract.boundary.Products;
import no.front.contract.entity.Account;
import no.front.contract.entity.Product;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerError;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.House;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Words;
import no.front.web.convert.WholeNumber;
import no.front.web.price.PriceWords;

/** What a customer pays today and from a day on, side by side: {@code ?id=&from=&messages=&account=}. */
@Named
@RequestScoped
public class PriceComparisonBacking {

    private static final int USUAL_MESSAGES = 1_000;

    @Inject
    CustomerPrices prices;

    @Inject
    PriceLists lists;

    @Inject
    Products products;

    @Inject
    Customers customers;

    @Inject
    ListQuery query;

    @Inject
    Dates dates;

    @Inject
    House house;

    @Inject
    Words words;

    @Inject
    Show show;

    @Inject
    PriceWords priceWords;

    private Customer customer;
    private List<Account> accounts;
    private List<Product> known;
    private LocalDate then;
    private PriceComparison comparison;

    @PostConstruct
    void load() {
        customer = customers.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(CustomerError.NOT_FOUND)));
        accounts = prices.accountsOf(customer.id());
        known = products.all();
        LocalDate today = house.getToday();
        then = dates.typed(query.text("from"))
                .filter(day -> !day.isBefore(today))
                .orElseGet(() -> nextChange(today));
        int messages = WholeNumber.read(query.text("messages"))
                .filter(count -> count >= 0 && count <= Offers.MOST_MESSAGES)
                .map(Long::intValue)
                .orElse(USUAL_MESSAGES);
        comparison = prices.compare(customer.id(), accountId(), then, messages);
    }

    /** The day of the next price list, else the first of next month. */
    private LocalDate nextChange(LocalDate today) {
        return lists.all().stream()
                .flatMap(list -> list.validFrom().stream())
                .filter(day -> day.isAfter(today))
                .min(LocalDate::compareTo)
                .orElseGet(() -> today.plusMonths(1).withDayOfMonth(1));
    }

    private Long accountId() {
        return query.id("account")
                .filter(id -> accounts.stream().anyMatch(account -> account.id() == id))
                .orElse(null);
    }

    public Customer getCustomer() {
        return customer;
    }

    public PriceComparison getComparison() {
        return comparison;
    }

    /** "Fra 01.01.2027 betaler kunden 26,00 kr mer i måneden …" */
    public String getSentence() {
        String outcome = comparison.difference().isZero()
                ? "comparison.same"
                : comparison.difference().isNegative() ? "comparison.less" : "comparison.more";
        return words.say(
                outcome,
                then,
                comparison.difference().abs(),
                comparison.sumNow(),
                comparison.sumThen(),
                comparison.traffic().quantity());
    }

    public String name(PriceComparison.Amount row) {
        return row.product() == null
                ? priceWords.item(row.item(), known)
                : row.product().name(priceWords.language());
    }

    public String name(PriceComparison.Price row) {
        return priceWords.item(row.item(), known);
    }

    public String tier(PriceComparison.Price row) {
        return priceWords.tier(row.from(), row.to());
    }

    public String getThenTyped() {
        return show.date(then);
    }

    public Map<String, String> getAccounts() {
        Map<String, String> choices = new LinkedHashMap<>();
        accounts.forEach(account -> choices.put(String.valueOf(account.id()), account.number() + " " + account.name()));
        return choices;
    }
}
