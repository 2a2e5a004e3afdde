package no.front.portal.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.front.contract.boundary.Quote;
import no.front.contract.entity.PriceKind;
import no.front.contract.entity.ProductKind;
import no.front.contract.entity.Rating;
import no.front.contract.entity.Tier;
import no.front.kernel.Language;
import no.front.web.Show;
import no.front.web.Words;

/** The box beside the order form: what is chosen and what it costs, by the code that makes the invoice. */
@Named("orderSummary")
@RequestScoped
public class OrderSummary {

    private static final int TIERS_SHOWN = 3;
    private static final Set<ProductKind> SMS = Set.of(ProductKind.SMS_SERVICE, ProductKind.SMS_GATEWAY);

    @Inject
    OrderDraftBacking draft;

    @Inject
    Words words;

    @Inject
    Show show;

    /** A name and an amount. */
    public record Row(String label, String amount) {
        public String getLabel() {
            return label;
        }

        public String getAmount() {
            return amount;
        }
    }

    public Quote getQuote() {
        return draft.isBegun() ? draft.getView().quote() : null;
    }

    public boolean isNothing() {
        return getQuote() == null || getQuote().lines().stream().noneMatch(line -> line.product() != null);
    }

    /** Monthly fees, product by product, then the invoice's. */
    public List<Row> getMonthly() {
        Language language = Language.of(words.language());
        List<Row> rows = new ArrayList<>();
        for (Quote.Line line : getQuote().lines()) {
            boolean once = line.monthlyFee().isZero() && !line.setUpFee().isZero();
            if (line.product() != null && !once) {
                rows.add(new Row(times(line.name(language), line.quantity()), show.number(line.monthlyFee())));
            } else if (line.product() == null && !line.monthlyFee().isZero()) {
                rows.add(new Row(invoice(line.kind()), show.number(line.monthlyFee())));
            }
        }
        return rows;
    }

    private String invoice(PriceKind kind) {
        return words.say("ordering.invoice." + kind);
    }

    /** What is paid once. */
    public List<Row> getOnce() {
        Language language = Language.of(words.language());
        return getQuote().lines().stream()
                .filter(line -> !line.setUpFee().isZero())
                .map(line -> new Row(times(line.name(language), line.quantity()), show.number(line.setUpFee())))
                .toList();
    }

    private String times(String name, int quantity) {
        return quantity == 1 ? name : words.say("ordering.times", name, quantity);
    }

    /** What the expected messages of a month cost, tier by tier. */
    public List<Row> getTraffic() {
        List<Row> rows = new ArrayList<>();
        for (Rating.Line line : getQuote().traffic().lines()) {
            rows.add(new Row(words.say("ordering.traffic", line.quantity(), line.price()), show.number(line.amount())));
        }
        return rows;
    }

    public boolean isMessagesExpected() {
        return !getQuote().traffic().lines().isEmpty();
    }

    /** Something that is counted by the piece is chosen. */
    public boolean isCounted() {
        return isSms() || draft.isLookup();
    }

    private boolean isSms() {
        return getQuote().lines().stream()
                .anyMatch(line ->
                        line.product() != null && SMS.contains(line.product().kind()));
    }

    public String getCountedHead() {
        return words.say(isSms() ? "ordering.also.messages" : "ordering.also.lookups");
    }

    /** The first tiers; the price page has them all. */
    public List<Row> getTiers() {
        List<Tier> tiers = getQuote().price().tiers();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(TIERS_SHOWN, tiers.size()); i++) {
            long from = tiers.get(i).above() + 1;
            boolean last = i + 1 == tiers.size();
            String label = last
                    ? words.say(i == 0 ? "ordering.tier.each" : "ordering.tier.from", from)
                    : i == 0
                            ? words.say("ordering.tier.first", tiers.get(1).above())
                            : words.say("ordering.tier", from, tiers.get(i + 1).above());
            rows.add(new Row(label, show.value(tiers.get(i).price())));
        }
        return rows;
    }
}
