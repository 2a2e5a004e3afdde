package no.front.backoffice.credit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.front.credit.boundary.DepositExports;
import no.front.credit.boundary.DepositRow;
import no.front.platform.boundary.ListSheet;
import no.front.platform.boundary.SheetFormat;
import no.front.web.ListQuery;
import no.front.web.Words;
import no.front.web.download.ListFile;

/** The list of deposits as a file. */
@RequestScoped
public class DepositsFile implements ListFile {

    @Inject
    DepositExports exports;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Override
    public String path() {
        return "deposits";
    }

    @Override
    public String nameKey() {
        return "BackofficePage.DEPOSITS";
    }

    @Override
    public void write(SheetFormat format, OutputStream out) {
        List<String> head = Stream.of(
                        "deposits.number",
                        "deposits.customer",
                        "deposits.order",
                        "deposits.status",
                        "deposits.kid",
                        "deposits.due",
                        "deposits.amount",
                        "deposits.remaining",
                        "deposits.held",
                        "deposits.owed")
                .map(words::say)
                .toList();
        exports.deposits(
                DepositsBacking.filter(query),
                query.page("due", true),
                new ListSheet<>(format, words.say(nameKey()), head, this::cells),
                out);
    }

    private List<?> cells(DepositRow row) {
        return Arrays.asList(
                row.label(),
                row.customerName(),
                row.orderNumber(),
                words.of(row.status()),
                row.kid().number(),
                row.dueOn(),
                row.amount().amount(),
                row.remaining().amount(),
                row.held().amount(),
                row.owed().amount());
    }
}
