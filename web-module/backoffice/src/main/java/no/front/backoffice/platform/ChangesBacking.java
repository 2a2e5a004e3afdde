package no.front.backoffice.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.kernel.Page;
import no.front.platform.boundary.ChangeFilter;
import no.front.platform.boundary.ChangeHistory;
import no.front.platform.boundary.ChangeRow;
import no.front.platform.entity.Function;
import no.front.web.ChangeWords;
import no.front.web.ListQuery;
import no.front.web.SignedIn;
import no.front.web.Words;

/** The change log, newest first. */
@Named
@RequestScoped
public class ChangesBacking {

    @Inject
    ChangeHistory history;

    @Inject
    ListQuery query;

    @Inject
    Dates dates;

    @Inject
    ChangeWords changeWords;

    @Inject
    Words words;

    @Inject
    SignedIn user;

    private Page<ChangeRow> page;
    private String lead;

    public Page<ChangeRow> getPage() {
        if (page == null) {
            page = history.search(filter(), query.page("", true));
        }
        return page;
    }

    /** Actions that occur, by their word. */
    public Map<String, String> getActions() {
        Map<String, String> actions = new LinkedHashMap<>();
        history.actions().stream()
                .map(action -> Map.entry(action, changeWords.action(action)))
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .forEach(action -> actions.put(action.getKey(), action.getValue()));
        return actions;
    }

    public String getLead() {
        if (lead == null) {
            lead = user.may(Function.RETENTION_PREVIEW.name())
                    ? words.count("changes.expiring", history.expiring())
                    : "";
        }
        return lead;
    }

    /** What the address asks for. */
    public ChangeFilter filter() {
        return new ChangeFilter(
                query.text("q"),
                query.text("action"),
                query.text("actor"),
                query.text("subject"),
                idOf("subjectId"),
                idOf("customer"),
                day("from"),
                day("to"),
                query.text("address"));
    }

    private Optional<LocalDate> day(String name) {
        return dates.typed(query.text(name));
    }

    private OptionalLong idOf(String name) {
        return query.id(name).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }
}
