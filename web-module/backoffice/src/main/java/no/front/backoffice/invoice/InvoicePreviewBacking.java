package no.front.backoffice.invoice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.front.billing.boundary.InvoiceComparison;
import no.front.billing.boundary.InvoicePreview;
import no.front.billing.boundary.InvoicePreview.Verdict;
import no.front.billing.boundary.InvoicePreviews;
import no.front.billing.entity.BillingError;
import no.front.billing.entity.LineKind;
import no.front.contract.boundary.Products;
import no.front.contract.entity.Product;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.web.ListQuery;
import no.front.web.Words;
import no.front.web.price.PriceWords;

/** What an account's invoice would be: {@code ?account=}, today's, or with {@code &next=true} that of the next run. */
@Named
@RequestScoped
public class InvoicePreviewBacking {

    @Inject
    InvoicePreviews previews;

    @Inject
    Products products;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    PriceWords priceWords;

    private InvoicePreview preview;
    private boolean next;
    private List<Product> known;

    @PostConstruct
    void load() {
        long account = query.id("account").orElseThrow(() -> new BusinessRuleViolation(BillingError.NOT_FOUND));
        next = query.has("next");
        preview = previews.of(account, null);
        if (next) {
            preview = previews.of(account, preview.nextRun());
        }
        known = products.all();
    }

    public InvoicePreview getPreview() {
        return preview;
    }

    public boolean isNext() {
        return next;
    }

    /** "1 260,00 kr, forfall 11.04.2026." and the like. */
    public String getSentence() {
        LocalDate day = preview.day();
        Money total = preview.sums().total();
        return switch (preview.verdict()) {
            case INVOICE -> words.say("proposal.INVOICE", day, total, preview.dueOn(), preview.channel());
            case CREDIT -> words.say("proposal.CREDIT", total.negate());
            case CARRIED -> words.say("proposal.CARRIED", total.negate());
            case NOTHING -> words.say("proposal.NOTHING", day);
            case PARKED -> words.say("proposal.PARKED", day);
        };
    }

    public boolean isShown() {
        return preview.verdict() != Verdict.NOTHING && !preview.lines().isEmpty();
    }

    public List<String> getProblems() {
        return preview.problems().stream().map(words::refusal).toList();
    }

    public String waiting(InvoicePreview.WaitingTraffic one) {
        return one.monthRuns()
                ? words.say("proposal.waits.runs", one.messages(), one.month())
                : words.say("proposal.waits.gathered", one.messages(), one.month(), one.latest());
    }

    /** "SMS-tjeneste: SMS til Norge" */
    public String what(InvoiceComparison.Row row) {
        if (!row.text().isEmpty()) {
            return row.text();
        }
        String product = product(row.product());
        String what = row.kind() == LineKind.TRAFFIC
                ? words.say("price.smsTo", priceWords.destination(row.destination()))
                : words.of(row.kind());
        return product.isEmpty() ? what : product + ": " + what;
    }

    private String product(String code) {
        return known.stream()
                .filter(product -> product.code().equals(code))
                .findFirst()
                .map(product -> product.name(priceWords.language()))
                .orElse(code);
    }

    /** What makes the difference, in words. */
    public String why(InvoiceComparison.Row row) {
        return String.join(
                " ",
                row.why().stream()
                        .map(why -> words.say(
                                "proposal.why." + why.reason(),
                                why.arguments().stream()
                                        .map(InvoicePreviewBacking::counted)
                                        .toArray()))
                        .toList());
    }

    /** A whole number is a count, and shown as one. */
    private static Object counted(Object argument) {
        return argument instanceof BigDecimal number && number.scale() <= 0 ? (Object) number.longValue() : argument;
    }
}
