package no.front.web.price;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.front.contract.boundary.Offer;
import no.front.contract.boundary.Offers;
import no.front.contract.boundary.Quote;
import no.front.contract.entity.PriceList;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Words;
import no.front.web.convert.WholeNumber;

/**
 * What would it cost: a GET page, so that an answer has an address to send. {@code ?messages=12000&delivery=EHF&SMS_WEB=1}.
 * What can't be counted is said beside the field and left out.
 */
@Named("calculator")
@RequestScoped
public class CalculatorBacking {

    private static final String MESSAGES = "messages";
    private static final int USUAL_MESSAGES = 1_000;

    @Inject
    Offers offers;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    private List<Offer> all;
    private PriceList list;
    private Quote quote;
    private String problem = "";

    @PostConstruct
    void load() {
        all = offers.orderable();
        list = offers.today();
        try {
            quote = offers.quote(quantities(), messages(), getDelivery());
        } catch (BusinessRuleViolation e) {
            problem = words.refusal(e);
            quote = offers.quote(Map.of(), USUAL_MESSAGES, getDelivery());
        }
    }

    private Map<String, Integer> quantities() {
        Map<String, Integer> quantities = new LinkedHashMap<>();
        for (Offer offer : all) {
            int quantity = number(offer.code(), 0);
            if (quantity != 0) {
                quantities.put(offer.code(), quantity);
            }
        }
        return quantities;
    }

    private int messages() {
        return number(MESSAGES, USUAL_MESSAGES);
    }

    private int number(String name, int otherwise) {
        String typed = query.text(name);
        if (typed.isEmpty()) {
            return otherwise;
        }
        long number = WholeNumber.read(typed).orElseGet(() -> {
            problem = words.say("calculator.notANumber", typed.length() > 20 ? typed.substring(0, 20) + "…" : typed);
            return (long) otherwise;
        });
        return (int) Math.clamp(number, -1, Integer.MAX_VALUE);
    }

    public List<Offer> getOffers() {
        return all;
    }

    /** Today's list. */
    public PriceList getList() {
        return list;
    }

    public Quote getQuote() {
        return quote;
    }

    /** "" for none. */
    public String getProblem() {
        return problem;
    }

    public boolean isAsked() {
        return query.has(MESSAGES);
    }

    /** As typed. */
    public String getTyped() {
        return isAsked() ? query.text(MESSAGES) : String.valueOf(USUAL_MESSAGES);
    }

    /** As typed; "" for none. */
    public String typed(Offer offer) {
        return query.text(offer.code());
    }

    public InvoiceDelivery getDelivery() {
        return query.choice("delivery", InvoiceDelivery.class).orElse(InvoiceDelivery.EMAIL);
    }

    public InvoiceDelivery[] getDeliveries() {
        return new InvoiceDelivery[] {InvoiceDelivery.EMAIL, InvoiceDelivery.EHF, InvoiceDelivery.POST};
    }
}
