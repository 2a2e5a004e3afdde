package no.front.backoffice.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.kernel.Page;
import no.front.platform.boundary.ChangeHistory;
import no.front.platform.boundary.ChangeRow;
import no.front.web.ChangeWords;
import no.front.web.ListQuery;
import no.front.web.Words;

/** What was changed at one organisation, by whom, before and after (ACC-8). */
@Named
@RequestScoped
public class CustomerHistoryBacking {

    /** One value in words. */
    public record Value(String field, String before, String after) {}

    @Inject
    CustomerBacking customer;

    @Inject
    ChangeHistory history;

    @Inject
    ChangeWords changeWords;

    @Inject
    Words words;

    @Inject
    ListQuery query;

    private Page<ChangeRow> page;

    public Page<ChangeRow> getPage() {
        if (page == null) {
            page = history.ofCustomer(customer.getId(), query.page("", true));
        }
        return page;
    }

    public String actionOf(ChangeRow row) {
        return changeWords.action(row.action());
    }

    public List<Value> valuesOf(ChangeRow row) {
        return row.values().stream().map(this::inWords).toList();
    }

    private Value inWords(ChangeRow.Value value) {
        String field = changeWords.field(value.field());
        return value.erasedAt().isPresent()
                ? new Value(
                        field,
                        "",
                        words.say("customer.history.erased", value.erasedAt().get()))
                : new Value(
                        field,
                        changeWords.value(value.field(), value.before()),
                        value.after().isEmpty()
                                ? words.say("customer.history.removed")
                                : changeWords.value(value.field(), value.after()));
    }
}
