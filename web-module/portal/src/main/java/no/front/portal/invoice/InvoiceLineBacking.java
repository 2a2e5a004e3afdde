package no.front.portal.invoice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.front.billing.boundary.LineExplanation;
import no.front.billing.boundary.OwnInvoiceLine;
import no.front.billing.boundary.OwnInvoiceLines;
import no.front.billing.entity.BillingError;
import no.front.billing.entity.InvoiceLine;
import no.front.contract.entity.CustomerPrice;
import no.front.contract.entity.Tier;
import no.front.kernel.BusinessRuleViolation;
import no.front.traffic.boundary.UsagePage;
import no.front.traffic.boundary.UsageQuestion;
import no.front.traffic.entity.UsageCount;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Words;
import no.front.web.chart.Bars;
import no.front.web.price.PriceWords;

/** What a line of an own invoice consists of: {@code ?id=}, messages from {@code &from=} on. */
@Named
@RequestScoped
public class InvoiceLineBacking {

    @Inject
    OwnInvoiceLines lines;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Show show;

    @Inject
    PriceWords priceWords;

    private OwnInvoiceLine view;
    private UsagePage messages;

    @PostConstruct
    void load() {
        long id = query.id("id").orElseThrow(() -> new BusinessRuleViolation(BillingError.NOT_FOUND));
        view = lines.of(id);
        messages = view.kept() == null ? null : lines.messages(id, query.text("from"));
    }

    public LineExplanation getWhy() {
        return view.why();
    }

    public InvoiceLine getLine() {
        return view.why().line();
    }

    /** "2 000 × 0,44 kr = 880,00 kr." */
    public String getFormula() {
        InvoiceLine line = getLine();
        return words.say(
                "why.formula", show.number(line.quantity().stripTrailingZeros()), line.unitPrice(), line.net());
    }

    public String getReason() {
        return words.say("why.reason." + getLine().kind());
    }

    /** The tiers of the price; none where there is one price. */
    public List<PriceWords.Step> getSteps() {
        return getWhy().price()
                .filter(price -> !price.isFlat())
                .map(priceWords::steps)
                .orElse(List.of());
    }

    public boolean isOfLine(Tier tier) {
        return tier.price().equals(getLine().unitPrice());
    }

    /** "Pris 0,35 kr", "10 % rabatt" */
    public String agreed(CustomerPrice agreement) {
        return agreement.price().isPresent()
                ? words.say("why.agreedPrice", agreement.price().get())
                : words.say("why.agreedDiscount", agreement.discount().orElseThrow());
    }

    public boolean isCounted() {
        return !view.days().isEmpty();
    }

    /** The month by day: it stays when the messages are deleted. */
    public Bars getChart() {
        UsageQuestion question = getWhy().usage().orElseThrow();
        Map<LocalDate, Long> pieces =
                view.days().stream().collect(Collectors.toMap(UsageCount::day, UsageCount::pieces, Long::sum));
        Bars bars = Bars.of(
                words.say("why.chart", show.month(question.month().month())),
                words.say("why.day"),
                words.say("why.pieces"),
                words.say("why.pieces"));
        for (LocalDate day : question.month()
                .firstDay()
                .datesUntil(question.month().next().firstDay())
                .toList()) {
            bars = bars.bar(day.getDayOfMonth() + ".", BigDecimal.valueOf(pieces.getOrDefault(day, 0L)));
        }
        return bars;
    }

    /** Null where it is no usage. */
    public UsagePage getMessages() {
        return messages;
    }

    /** Whether what is kept adds up to what was invoiced, in words; "" where that can't be said. */
    public String getCheck() {
        if (view.kept() == null || getLine().invoice().isCreditNote()) {
            return "";
        }
        return view.isWhole()
                ? words.say(
                        "why.check.same", view.kept().messages(), view.kept().pieces())
                : words.say("why.check.deleted", view.kept().pieces(), getWhy().piecesOfSameUsage());
    }
}
