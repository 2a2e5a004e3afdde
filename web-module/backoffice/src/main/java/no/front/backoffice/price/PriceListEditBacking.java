package no.front.backoffice.price;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.front.contract.boundary.PriceListView;
import no.front.contract.boundary.PriceLists;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.PriceKind;
import no.front.contract.entity.Product;
import no.front.contract.entity.TierModel;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;
import no.front.web.price.Countries;
import no.front.web.price.PriceWords;

/** Writes a draft of the price list, all of it at once. */
@Named
@RequestScoped
public class PriceListEditBacking {

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

    @Inject
    Countries countries;

    private PriceListView view;
    private PriceListForm form;
    private TierModel model;
    private String note;

    @PostConstruct
    void load() {
        view = lists.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND)));
        view.list().refuseUnlessDraft();
        form = query.has("written")
                ? PriceListForm.typed(view.products(), query::text)
                : PriceListForm.of(view.list(), view.products(), priceWords.language());
        model = view.list().tierModel();
        note = view.list().note();
    }

    public String save() {
        lists.write(view.list().id(), getVersion(), model, form.prices(), note);
        toasts.done("priceListEdit.done");
        return "price-list?faces-redirect=true&id=" + view.list().id();
    }

    public PriceListView getView() {
        return view;
    }

    public int getVersion() {
        return query.id("version").map(Long::intValue).orElse(view.list().version());
    }

    public PriceListForm getForm() {
        return form;
    }

    /** Norway, other countries, then all by name. */
    public Set<Map.Entry<String, String>> getDestinations() {
        Map<String, String> destinations = new LinkedHashMap<>();
        destinations.put("NO", priceWords.destination("NO"));
        destinations.put(PriceListForm.ANY, priceWords.destinationAlone(""));
        countries.byName().forEach(destinations::putIfAbsent);
        return destinations.entrySet();
    }

    /** All, then each by name. */
    public Set<Map.Entry<String, String>> getProducts() {
        Map<String, String> products = new LinkedHashMap<>();
        products.put(PriceListForm.ANY, words.say("priceListEdit.allProducts"));
        for (Product product : view.products()) {
            products.put(product.code(), product.name(priceWords.language()));
        }
        return products.entrySet();
    }

    public PriceKind getLookup() {
        return PriceKind.LOOKUP;
    }

    public TierModel[] getModels() {
        return TierModel.values();
    }

    public TierModel getModel() {
        return model;
    }

    public void setModel(TierModel model) {
        this.model = model;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
