package no.front.backoffice.adjustment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.backoffice.platform.Dates;
import no.front.contract.boundary.IndexAdjustments;
import no.front.contract.boundary.IndexAdjustments.Wanted;
import no.front.contract.boundary.IndexPreview;
import no.front.contract.boundary.PriceChange;
import no.front.contract.boundary.PriceIndexes;
import no.front.contract.boundary.Products;
import no.front.contract.entity.IndexFailure;
import no.front.contract.entity.PriceAdjustment;
import no.front.contract.entity.PriceIndexReading;
import no.front.contract.entity.PriceIndexValue;
import no.front.contract.entity.Product;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Formats;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;
import no.front.web.price.PriceWords;

/** The consumer price index, and what an adjustment by it would do: {@code ?table=&base=&month=&from=&fall=} (CON-10). */
@Named
@RequestScoped
public class PriceIndexBacking {

    private static final int SHOWN = 13;

    @Inject
    PriceIndexes indexes;

    @Inject
    IndexAdjustments adjustments;

    @Inject
    Products products;

    @Inject
    ListQuery query;

    @Inject
    Dates dates;

    @Inject
    Words words;

    @Inject
    Toasts toasts;

    @Inject
    PriceWords priceWords;

    private String table;
    private List<PriceIndexValue> months;
    private List<PriceAdjustment> done;
    private List<Product> known;
    private IndexPreview preview;
    private String problem = "";

    @PostConstruct
    void load() {
        table = query.text("table").matches("[0-9]{5}") ? query.text("table") : indexes.table();
        months = indexes.months(table);
        done = adjustments.all();
        known = products.all();
        if (months.size() > 1) {
            try {
                preview = adjustments.preview(wanted());
            } catch (BusinessRuleViolation refused) {
                problem = words.refusal(refused);
            }
        }
    }

    private Wanted wanted() {
        return new Wanted(
                table,
                month(getBase()),
                month(getMonth()),
                dates.typed(query.text("from")).orElse(null),
                getFall());
    }

    private static BillingMonth month(String text) {
        return text.matches("[0-9]{4}-(0[1-9]|1[0-2])") ? BillingMonth.of(text) : null;
    }

    /** Asks the statistics now. */
    public String read() {
        Optional<IndexFailure> failure = indexes.read(table);
        toasts.done(failure.isEmpty() ? "priceIndex.read.done" : "priceIndex.read.nothing");
        return "price-index?faces-redirect=true&table=" + table;
    }

    public String adjust() {
        long list = adjustments.adjust(new Wanted(
                table,
                month(getBase()),
                month(getMonth()),
                dates.typed(query.text("from")).orElseThrow(),
                getFall()));
        toasts.done("priceIndex.adjust.done");
        return "price-list?faces-redirect=true&id=" + list;
    }

    /** "Fra 01.01.2027 stiger prisene med 3,4 %: …" */
    public String getSentence() {
        if (preview == null) {
            return problem.isEmpty() ? words.say("priceIndex.unknown") : problem;
        }
        String outcome = preview.changes() ? preview.fell() ? "falls" : "rises" : preview.fell() ? "fell" : "same";
        Formats formats = Formats.in(words.language());
        return words.say(
                "priceIndex.sentence." + outcome,
                preview.from(),
                formats.number(preview.percent().abs()),
                formats.month(preview.base().month()),
                formats.number(preview.base().value()),
                formats.month(preview.index().month()),
                formats.number(preview.index().value()));
    }

    /** The last answer of the statistics; null before the first. */
    public PriceIndexReading getReading() {
        return indexes.lastReading(table).orElse(null);
    }

    public String name(PriceChange line) {
        return priceWords.item(line.item(), known);
    }

    public String tier(PriceChange line) {
        return line.isTiered() ? priceWords.tier(line.from(), line.to()) : "";
    }

    public String agreedName(IndexPreview.Agreed row) {
        return priceWords.item(row.agreement().item(), known);
    }

    /** Known months by their code, newest first. */
    public Map<String, String> getMonths() {
        Map<String, String> choices = new LinkedHashMap<>();
        Formats formats = Formats.in(words.language());
        months.forEach(one ->
                choices.put(one.month().toString(), formats.month(one.month()) + ": " + formats.number(one.value())));
        return choices;
    }

    public List<PriceIndexValue> getNewest() {
        return months.stream().limit(SHOWN).toList();
    }

    public String monthName(BillingMonth month) {
        return Formats.in(words.language()).month(month);
    }

    /** The month of the last adjustment; before the first one that is chosen, else a year before the newest. */
    public String getBase() {
        return adjustments
                .baseMonth()
                .map(BillingMonth::toString)
                .orElseGet(() -> !query.text("base").isEmpty()
                        ? query.text("base")
                        : months.isEmpty()
                                ? ""
                                : months.getFirst().month().plusMonths(-12).toString());
    }

    public String getMonth() {
        return !query.text("month").isEmpty()
                ? query.text("month")
                : months.isEmpty() ? "" : months.getFirst().month().toString();
    }

    public String getFall() {
        return query.text("fall");
    }

    public String getTable() {
        return table;
    }

    public List<PriceAdjustment> getDone() {
        return done;
    }

    /** Null where none can be made. */
    public IndexPreview getPreview() {
        return preview;
    }
}
