package no.front.portal.ordering;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.contract.boundary.MoreOrder;
import no.front.contract.boundary.OwnOffers;
import no.front.contract.boundary.OwnOrdering;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.OrderedProduct;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.platform.boundary.RandomSecret;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/**
 * More for an account of the own agreement: what is chosen, what it costs, and the order with the documents accepted (CON-1,
 * CON-2). The sum that was shown is sent along with the order.
 */
@Named
@RequestScoped
public class OrderMoreBacking {

    private static final String SUMMED = "summed";

    @Inject
    OwnOrdering ordering;

    @Inject
    DocumentsToAccept documents;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    private final Map<String, Object> chosen = new HashMap<>();
    private final Map<String, Object> quantities = new HashMap<>();
    private OwnOffers offers;
    private Long account;
    private String message;
    private OwnOffers.Cost cost;
    private boolean summed;

    @PostConstruct
    void load() {
        offers = ordering.offers(query.id("account"));
        account = offers.accountId();
        summed = query.has(SUMMED);
    }

    /** Shows what the choice costs. */
    public void sum() {
        look();
        cost = ordering.cost(account, quantities());
        summed = true;
        documents.clear();
    }

    public String send() {
        look();
        Map<String, Integer> wanted = quantities();
        cost = ordering.cost(account, wanted);
        if (!documents.tellUnticked()) {
            return null;
        }
        MoreOrder said = new MoreOrder(
                query.text("key"),
                amount("shownMonthly"),
                amount("shownNow"),
                documents.shown(),
                documents.ticked(),
                documents.isMayOrder(),
                message,
                language());
        String number = ordering.place(account, wanted, said);
        toasts.done("orderMore.done", number);
        return "subscription?faces-redirect=true";
    }

    /** Prices are those of the account that was chosen. */
    private void look() {
        offers = ordering.offers(Optional.of(account));
    }

    private Money amount(String field) {
        String said = query.text(field);
        return said.matches("\\d{1,9}\\.\\d{2}") ? Money.of(said) : Money.ZERO;
    }

    private Map<String, Integer> quantities() {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        for (OwnOffers.Offered offer : offers.products()) {
            if (Boolean.TRUE.equals(chosen.get(offer.code()))) {
                wanted.put(offer.code(), offer.several() ? quantity(offer) : 1);
            }
        }
        return wanted;
    }

    private int quantity(OwnOffers.Offered offer) {
        Object said = quantities.get(offer.code());
        String typed = said == null ? "" : said.toString().strip();
        if (typed.isEmpty()) {
            return 1;
        }
        if (!typed.matches("\\d{1,3}")) {
            throw new BusinessRuleViolation(ContractError.QUANTITY_OUT_OF_RANGE, OrderedProduct.MOST);
        }
        return Integer.parseInt(typed);
    }

    /** The sum is on the page, with the documents to accept. */
    public boolean isSummed() {
        return summed;
    }

    /** What is chosen; null where it can't be counted. */
    public OwnOffers.Cost getCost() {
        if (cost == null && summed) {
            try {
                cost = ordering.cost(account, quantities());
            } catch (BusinessRuleViolation unfit) {
                cost = null;
            }
        }
        return cost;
    }

    public String name(OwnOffers.Line line) {
        String name = line.name(language());
        return line.quantity() == 1 ? name : words.say("home.pieces", line.quantity(), name);
    }

    public String name(OwnOffers.Offered offer) {
        return offer.name(language());
    }

    public String description(OwnOffers.Offered offer) {
        return offer.description(language());
    }

    /** "39,00 kr i måneden, og 8 200,00 kr én gang" */
    public String price(OwnOffers.Offered offer) {
        if (offer.setUpFee().isZero()) {
            return offer.monthlyFee().isZero()
                    ? words.say("orderMore.byUse")
                    : words.say("orderMore.monthly", offer.monthlyFee());
        }
        return offer.monthlyFee().isZero()
                ? words.say("orderMore.once", offer.setUpFee())
                : words.say("orderMore.both", offer.monthlyFee(), offer.setUpFee());
    }

    /** "Hovedkonto 300004, avtale 200002" */
    public String label(OwnOffers.Target target) {
        return words.say("orderMore.target", target.name(), target.number(), target.contract());
    }

    /** Of this page; the same button pressed twice is the same order. */
    public String getKey() {
        String sent = query.text("key");
        return sent.matches("[\\w-]{20,100}") ? sent : RandomSecret.token();
    }

    public List<OwnOffers.Target> getAccounts() {
        return offers.accounts();
    }

    public List<OwnOffers.Offered> getProducts() {
        return offers.products();
    }

    public Map<String, Object> getChosen() {
        return chosen;
    }

    public Map<String, Object> getQuantities() {
        return quantities;
    }

    public Long getAccount() {
        return account;
    }

    public void setAccount(Long account) {
        this.account = account;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    private Language language() {
        return Language.of(words.language());
    }
}
