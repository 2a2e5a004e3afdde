package no.front.backoffice.late;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.front.billing.boundary.LateExports;
import no.front.billing.boundary.OverdueFilter;
import no.front.billing.boundary.OverdueRow;
import no.front.platform.boundary.ListSheet;
import no.front.platform.boundary.SheetFormat;
import no.front.web.ListQuery;
import no.front.web.Words;
import no.front.web.download.ListFile;

/** Whoever pays late, as a file. */
@RequestScoped
public class RemindersFile implements ListFile {

    @Inject
    LateExports exports;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Override
    public String path() {
        return "reminders";
    }

    @Override
    public String nameKey() {
        return "BackofficePage.REMINDERS";
    }

    @Override
    public void write(SheetFormat format, OutputStream out) {
        List<String> head = Stream.of(
                        "reminders.customer",
                        "reminders.today",
                        "reminders.next",
                        "reminders.nextOn",
                        "reminders.stop",
                        "reminders.oldest",
                        "reminders.daysLate",
                        "reminders.claims",
                        "reminders.fees",
                        "reminders.overdue")
                .map(words::say)
                .toList();
        exports.overdue(
                new OverdueFilter(query.text("q")),
                query.page("due", false),
                new ListSheet<>(format, words.say(nameKey()), head, this::cells),
                out);
    }

    private List<?> cells(OverdueRow row) {
        return Arrays.asList(
                row.customerName(),
                words.of(row.step()),
                words.of(row.next()),
                row.nextOn(),
                words.of(row.stop()),
                row.oldestDue(),
                row.daysLate(),
                row.claims(),
                row.fees().amount(),
                row.overdue().amount());
    }
}
