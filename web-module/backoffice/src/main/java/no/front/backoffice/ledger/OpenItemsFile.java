package no.front.backoffice.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.front.ledger.boundary.LedgerBooks;
import no.front.ledger.boundary.OpenItemRow;
import no.front.platform.boundary.ListSheet;
import no.front.platform.boundary.SheetFormat;
import no.front.web.ListQuery;
import no.front.web.Words;
import no.front.web.download.ListFile;

/** The open items as a file. */
@RequestScoped
public class OpenItemsFile implements ListFile {

    @Inject
    LedgerBooks books;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Override
    public String path() {
        return "open-items";
    }

    @Override
    public String nameKey() {
        return "BackofficePage.OPEN_ITEMS";
    }

    @Override
    public void write(SheetFormat format, OutputStream out) {
        List<String> head = Stream.of(
                        "ledger.item",
                        "ledger.kind",
                        "ledger.customerId",
                        "ledger.kid",
                        "openItems.amount",
                        "openItems.remaining",
                        "openItems.opened",
                        "openItems.due",
                        "openItems.closed")
                .map(words::say)
                .toList();
        books.exportItems(
                OpenItemsBacking.filter(query),
                query.page("due", false),
                new ListSheet<>(format, words.say(nameKey()), head, this::cells),
                out);
    }

    private List<?> cells(OpenItemRow row) {
        return Arrays.asList(
                row.label(),
                words.of(row.kind()),
                row.customerId(),
                row.kid() == null ? null : row.kid().number(),
                row.amount().amount(),
                row.remaining().amount(),
                row.openedOn(),
                row.dueOn(),
                row.closedOn());
    }
}
