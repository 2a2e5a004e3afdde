package no.front.backoffice.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.kernel.Page;
import no.front.ledger.boundary.LedgerBooks;
import no.front.ledger.boundary.OpenItemFilter;
import no.front.ledger.boundary.OpenItemRow;
import no.front.ledger.entity.OpenItemKind;
import no.front.web.ListQuery;
import no.front.web.Words;

/** The open items: {@code ?q=&kind=&state=&customer=}. */
@Named
@RequestScoped
public class OpenItemsBacking {

    @Inject
    LedgerBooks books;

    @Inject
    ListQuery query;

    @Inject
    CustomerNames names;

    @Inject
    Words words;

    private Page<OpenItemRow> page;

    @PostConstruct
    void load() {
        page = books.items(filter(query), query.page("due", false));
        names.read(page.rows().stream().map(OpenItemRow::customerId).toList());
    }

    static OpenItemFilter filter(ListQuery query) {
        return new OpenItemFilter(
                query.text("q"),
                query.choice("kind", OpenItemKind.class),
                query.choice("state", OpenItemFilter.State.class).orElse(OpenItemFilter.State.OPEN),
                query.id("customer"));
    }

    public Page<OpenItemRow> getPage() {
        return page;
    }

    public CustomerNames getNames() {
        return names;
    }

    public String getLead() {
        return words.count("openItems.found", page.total());
    }

    public OpenItemKind[] getKinds() {
        return OpenItemKind.values();
    }

    /** Without OPEN, which is what the list shows by itself. */
    public OpenItemFilter.State[] getStates() {
        return new OpenItemFilter.State[] {
            OpenItemFilter.State.OVERDUE, OpenItemFilter.State.CLOSED, OpenItemFilter.State.ALL
        };
    }
}
