package no.front.backoffice.invoice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.front.billing.boundary.InvoiceExplanations;
import no.front.billing.boundary.LineExplanation;
import no.front.billing.entity.BillingError;
import no.front.billing.entity.InvoiceLine;
import no.front.contract.boundary.Products;
import no.front.contract.entity.CustomerPrice;
import no.front.contract.entity.Tier;
import no.front.kernel.BusinessRuleViolation;
import no.front.traffic.boundary.UsagePage;
import no.front.traffic.boundary.UsageQuestion;
import no.front.traffic.boundary.UsageRecords;
import no.front.traffic.boundary.UsageTotal;
import no.front.traffic.entity.UsageCount;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.SignedIn;
import no.front.web.Words;
import no.front.web.chart.Bars;
import no.front.web.price.PriceWords;

/** Why a line of an invoice has its amount: {@code ?id=}, messages from {@code &from=} on. */
@Named
@RequestScoped
public class InvoiceLineBacking {

    private static final int MESSAGES = 50;

    @Inject
    InvoiceExplanations explanations;

    @Inject
    UsageRecords records;

    @Inject
    Products products;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Show show;

    @Inject
    PriceWords priceWords;

    @Inject
    SignedIn user;

    private LineExplanation why;
    private List<UsageCount> days = List.of();
    private UsageTotal kept;
    private UsagePage messages;

    @PostConstruct
    void load() {
        why = explanations.of(query.id("id").orElseThrow(() -> new BusinessRuleViolation(BillingError.NOT_FOUND)));
        why.usage().ifPresent(this::readUsage);
    }

    private void readUsage(UsageQuestion question) {
        if (user.may("USAGE_READ")) {
            days = records.days(question.accountId(), question.month()).stream()
                    .filter(day -> day.product().equals(question.product())
                            && day.destination().equals(question.destination())
                            && day.kind() == question.kind())
                    .toList();
            kept = records.total(question);
        }
        if (user.may("MESSAGE_READ")) {
            messages = records.page(question, query.text("from"), MESSAGES);
        }
    }

    public LineExplanation getWhy() {
        return why;
    }

    public InvoiceLine getLine() {
        return why.line();
    }

    /** "2 000 × 0,44 kr = 880,00 kr." */
    public String getFormula() {
        InvoiceLine line = why.line();
        return words.say("why.formula", line.quantity().stripTrailingZeros(), line.unitPrice(), line.net());
    }

    /** What the kind of line says about its amount. */
    public String getReason() {
        return words.say("why.reason." + why.line().kind());
    }

    /** The tiers of the price, the one of this line marked. */
    public List<PriceWords.Step> getSteps() {
        return why.price()
                .filter(price -> !price.isFlat())
                .map(priceWords::steps)
                .orElse(List.of());
    }

    public boolean isOfLine(Tier tier) {
        return tier.price().equals(why.line().unitPrice());
    }

    public String getProduct() {
        return products.all().stream()
                .filter(product -> product.code().equals(why.line().productCode()))
                .findFirst()
                .map(product -> product.name(priceWords.language()))
                .orElse(why.line().productCode());
    }

    /** "Pris 0,35 kr", "10 % rabatt" */
    public String agreed(CustomerPrice agreement) {
        return agreement.price().isPresent()
                ? words.say("why.agreedPrice", agreement.price().get())
                : words.say("why.agreedDiscount", agreement.discount().orElseThrow());
    }

    /** Counts by day: they stay when the messages are deleted. */
    public Map<LocalDate, UsageCount> getDays() {
        return days.stream().collect(Collectors.toMap(UsageCount::day, day -> day, (one, other) -> one, TreeMap::new));
    }

    public Bars getChart() {
        Bars bars = Bars.of(
                words.say(
                        "why.chart", show.month(why.line().month().orElseThrow().month())),
                words.say("why.day"),
                words.say("why.pieces"),
                words.say("why.pieces"));
        Map<LocalDate, UsageCount> byDay = getDays();
        for (LocalDate day : (Iterable<LocalDate>) why.line()
                .month()
                .orElseThrow()
                .firstDay()
                .datesUntil(why.line().month().orElseThrow().next().firstDay())::iterator) {
            long pieces = byDay.containsKey(day) ? byDay.get(day).pieces() : 0;
            bars = bars.bar(day.getDayOfMonth() + ".", BigDecimal.valueOf(pieces));
        }
        return bars;
    }

    public boolean isCounted() {
        return !days.isEmpty();
    }

    /** Null where the reader may not see messages. */
    public UsagePage getMessages() {
        return messages;
    }

    /** Whether what is kept adds up to what was invoiced, in words. */
    public String getCheck() {
        long billed = why.piecesOfSameUsage();
        if (kept == null || why.line().invoice().isCreditNote()) {
            return "";
        }
        return kept.pieces() == billed
                ? words.say("why.check.same", kept.messages(), kept.pieces())
                : words.say("why.check.deleted", kept.pieces(), billed);
    }

    public boolean isChecked() {
        return kept != null && kept.pieces() == why.piecesOfSameUsage();
    }
}
