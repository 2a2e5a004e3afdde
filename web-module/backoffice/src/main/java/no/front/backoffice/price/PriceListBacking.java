package no.front.backoffice.price;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.front.contract.boundary.PriceListView;
import no.front.contract.boundary.PriceLists;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceKind;
import no.front.contract.entity.PriceList;
import no.front.contract.entity.Product;
import no.front.contract.entity.TierPrice;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.UnitPrice;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;
import no.front.web.price.PriceWords;

/** One version of the price list beside the one before it; drafts are published or thrown away here. */
@Named
@RequestScoped
public class PriceListBacking {

    @Inject
    PriceLists lists;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    @Inject
    PriceWords priceWords;

    private PriceListView view;
    private LocalDate from;

    /** A price with the one before it. @param before null where there was none, or no version before */
    public record Row(String name, String tier, UnitPrice price, UnitPrice before, boolean differs) {}

    @PostConstruct
    void load() {
        view = lists.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND)));
        from = view.suggested();
    }

    public String publish() {
        lists.publish(getList().id(), getVersion(), from);
        toasts.done("priceList.published", getList().number(), from);
        return "price-list?faces-redirect=true&id=" + getList().id();
    }

    public String discard() {
        lists.discard(getList().id(), getVersion());
        toasts.done("priceList.discarded", getList().number());
        return "price-lists?faces-redirect=true";
    }

    public PriceListView getView() {
        return view;
    }

    public PriceList getList() {
        return view.list();
    }

    public int getVersion() {
        return query.id("version").map(Long::intValue).orElse(getList().version());
    }

    /** "Månedspris, Kodeord; Timepris" */
    public String getMissing() {
        return names(view.missing());
    }

    public String getCostingLess() {
        return names(view.costingLess());
    }

    private String names(List<PriceItem> items) {
        return items.stream()
                .map(item -> priceWords.item(item, view.products()))
                .collect(Collectors.joining("; "));
    }

    /** The products in their order. */
    public List<Row> getSetUps() {
        return ofProducts(PriceItem::ofSetUp);
    }

    /** The products in their order. */
    public List<Row> getMonthly() {
        return ofProducts(PriceItem::monthly);
    }

    private List<Row> ofProducts(Function<String, PriceItem> fee) {
        List<Row> rows = new ArrayList<>();
        for (Product product : view.products()) {
            rows.addAll(rows(fee.apply(product.code()), product.name(priceWords.language())));
        }
        return rows;
    }

    public List<Row> getUsage() {
        return rows(PriceKind::isUsage);
    }

    public List<Row> getFees() {
        return rows(PriceKind::isFee);
    }

    private List<Row> rows(Predicate<PriceKind> kinds) {
        return getList().prices().keySet().stream()
                .filter(item -> kinds.test(item.kind()))
                .flatMap(item -> rows(item, priceWords.item(item, view.products())).stream())
                .toList();
    }

    private List<Row> rows(PriceItem item, String name) {
        Optional<TierPrice> price = getList().exact(item);
        Optional<TierPrice> old = Optional.ofNullable(view.before()).flatMap(before -> before.exact(item));
        return price.map(priceWords::steps).orElse(List.of()).stream()
                .map(step -> {
                    UnitPrice before = old.map(earlier -> earlier.of(step.tier().above() + 1))
                            .orElse(null);
                    boolean differs =
                            view.before() != null && !step.tier().price().equals(before);
                    return new Row(name, step.name(), step.tier().price(), before, differs);
                })
                .toList();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
