package no.front.backoffice.late;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.front.billing.boundary.AgingRow;
import no.front.billing.boundary.LateExports;
import no.front.billing.boundary.OverdueFilter;
import no.front.platform.boundary.ListSheet;
import no.front.platform.boundary.SheetFormat;
import no.front.web.ListQuery;
import no.front.web.Words;
import no.front.web.download.ListFile;

/** What customers owe by age, as a file. */
@RequestScoped
public class AgingFile implements ListFile {

    @Inject
    LateExports exports;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Override
    public String path() {
        return "aging";
    }

    @Override
    public String nameKey() {
        return "BackofficePage.AGING";
    }

    @Override
    public void write(SheetFormat format, OutputStream out) {
        List<String> head = Stream.of(
                        "aging.customer",
                        "AgingBucket.NOT_DUE",
                        "AgingBucket.TO_14",
                        "AgingBucket.TO_30",
                        "AgingBucket.TO_60",
                        "AgingBucket.TO_90",
                        "AgingBucket.OVER_90",
                        "aging.total")
                .map(words::say)
                .toList();
        exports.aging(
                new OverdueFilter(query.text("q")),
                query.page("total", true),
                new ListSheet<>(format, words.say(nameKey()), head, this::cells),
                out);
    }

    private List<?> cells(AgingRow row) {
        return Arrays.asList(
                row.customerName(),
                row.amounts().get(0).amount(),
                row.amounts().get(1).amount(),
                row.amounts().get(2).amount(),
                row.amounts().get(3).amount(),
                row.amounts().get(4).amount(),
                row.amounts().get(5).amount(),
                row.total().amount());
    }
}
