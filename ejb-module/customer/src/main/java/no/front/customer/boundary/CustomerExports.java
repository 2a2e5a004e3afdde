package no.front.customer.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.front.customer.control.CustomerListStore;
import no.front.customer.entity.CustomerChange;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.SheetFormat;
import no.front.platform.boundary.SheetWriter;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/**
 * Lists as files, with the filter and the order that the page has. Written some thousand rows at a time, so memory stays
 * steady. That somebody took data out stands in the log, with what and how many.
 *
 * <p>Words are the web's: heads are {@code export.customer.<column>} and {@code export.contact.<column>}, constants {@code
 * <Enum>.<CONSTANT>}.
 */
@Stateless
@Allowed(no.front.platform.entity.Function.CUSTOMER_EXPORT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CustomerExports {

    private static final int AT_ONCE = 5_000;
    private static final List<String> CUSTOMER_COLUMNS = List.of(
            "organisationNumber",
            "name",
            "form",
            "kinds",
            "status",
            "city",
            "trouble",
            "mailReturned",
            "seller",
            "createdAt",
            "lastContactAt");
    private static final List<String> CONTACT_COLUMNS =
            List.of("name", "position", "email", "mobile", "phone", "roles", "organisation", "createdAt", "endedOn");

    @Inject
    CustomerListStore lists;

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    ChangeLog changeLog;

    /**
     * @param order sort and direction; its page is not used
     * @param words text of a key in the language of who asks
     * @param out left open
     */
    public void customers(
            CustomerFilter filter,
            PageRequest order,
            SheetFormat format,
            UnaryOperator<String> words,
            OutputStream out) {
        write(
                "customer",
                CUSTOMER_COLUMNS,
                order,
                request -> lists.page(filter, request),
                row -> Arrays.asList(
                        row.organisationNumber(),
                        row.name(),
                        words.apply("OrganisationForm." + row.form()),
                        all(row.kinds(), words),
                        words.apply("CustomerStatus." + row.status()),
                        row.city(),
                        row.trouble() == null ? null : words.apply("Trouble." + row.trouble()),
                        row.mailReturned() ? words.apply("export.yes") : null,
                        row.seller(),
                        row.createdAt(),
                        row.lastContactAt()),
                format,
                words,
                out);
    }

    /**
     * @param order sort and direction; its page is not used
     * @param words text of a key in the language of who asks
     * @param out left open
     */
    public void contacts(
            ContactFilter filter,
            PageRequest order,
            SheetFormat format,
            UnaryOperator<String> words,
            OutputStream out) {
        write(
                "contact",
                CONTACT_COLUMNS,
                order,
                request -> lists.contacts(filter, request),
                row -> Arrays.asList(
                        row.name(),
                        row.title(),
                        row.email().display(),
                        row.mobile(),
                        row.phone(),
                        all(row.roles(), words),
                        row.customerName(),
                        row.createdAt(),
                        row.endedOn()),
                format,
                words,
                out);
    }

    private <T> void write(
            String list,
            List<String> columns,
            PageRequest order,
            Function<PageRequest, Page<T>> pages,
            Function<T, List<?>> cells,
            SheetFormat format,
            UnaryOperator<String> words,
            OutputStream out) {
        String prefix = "export." + list + ".";
        long rows = 0;
        List<String> head =
                columns.stream().map(column -> words.apply(prefix + column)).toList();
        try (SheetWriter sheet = format.open(out, words.apply(prefix + "title"), head)) {
            int number = 0;
            Page<T> page;
            do {
                PageRequest request = new PageRequest(++number, AT_ONCE, order.sort(), order.descending());
                page = ownTransaction.call(() -> pages.apply(request));
                page.rows().forEach(row -> sheet.row(cells.apply(row)));
                rows += page.rows().size();
            } while (page.hasNext());
        }
        long written = rows;
        ownTransaction.run(() -> changeLog.record(
                CustomerChange.CUSTOMERS_EXPORTED,
                new Exported(list),
                Changes.none().field("rows", null, written).field("format", null, format)));
    }

    private static String all(Collection<? extends Enum<?>> constants, UnaryOperator<String> words) {
        return constants.stream()
                .map(constant -> words.apply(constant.getDeclaringClass().getSimpleName() + "." + constant.name()))
                .collect(Collectors.joining(", "));
    }

    private record Exported(String list) implements ChangeSubject {
        @Override
        public String subjectType() {
            return "Export";
        }

        @Override
        public long subjectId() {
            return 0;
        }

        @Override
        public String subjectLabel() {
            return list;
        }
    }
}
