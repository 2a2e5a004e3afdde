package no.front.backoffice.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.front.billing.boundary.DeliveryExports;
import no.front.billing.boundary.DeliveryRow;
import no.front.platform.boundary.ListSheet;
import no.front.platform.boundary.SheetFormat;
import no.front.web.ListQuery;
import no.front.web.Words;
import no.front.web.download.ListFile;

/** The list of deliveries as a file. */
@RequestScoped
public class DeliveriesFile implements ListFile {

    @Inject
    DeliveryExports exports;

    @Inject
    DeliveryWords deliveryWords;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Override
    public String path() {
        return "deliveries";
    }

    @Override
    public String nameKey() {
        return "BackofficePage.DELIVERIES";
    }

    @Override
    public void write(SheetFormat format, OutputStream out) {
        List<String> head = Stream.of(
                        "deliveries.number",
                        "deliveries.customer",
                        "deliveries.channel",
                        "deliveries.state",
                        "deliveries.why",
                        "deliveries.recipient",
                        "deliveries.queued",
                        "deliveries.total")
                .map(words::say)
                .toList();
        exports.deliveries(
                DeliveriesBacking.filter(query),
                query.page("queued", true),
                new ListSheet<>(format, words.say(nameKey()), head, this::cells),
                out);
    }

    private List<?> cells(DeliveryRow row) {
        return Arrays.asList(
                words.say(deliveryWords.label(row), Long.toString(row.number())),
                row.customerName(),
                words.of(row.channel()),
                words.of(row.state()),
                deliveryWords.trouble(row),
                row.recipient(),
                row.queuedAt(),
                row.total().amount());
    }
}
