package no.front.backoffice.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.kernel.BusinessRuleViolation;
import no.front.ledger.boundary.LedgerBooks;
import no.front.ledger.boundary.OpenItemView;
import no.front.ledger.entity.LedgerError;
import no.front.web.ListQuery;

/** One open item, {@code ?id=}. */
@Named
@RequestScoped
public class OpenItemBacking {

    @Inject
    LedgerBooks books;

    @Inject
    ListQuery query;

    @Inject
    CustomerNames names;

    private OpenItemView view;

    @PostConstruct
    void load() {
        view = books.item(query.id("id").orElseThrow(() -> new BusinessRuleViolation(LedgerError.NOT_FOUND)));
        names.read(List.of(view.item().customerId()));
    }

    public OpenItemView getView() {
        return view;
    }

    public String getCustomer() {
        return names.of(view.item().customerId());
    }
}
