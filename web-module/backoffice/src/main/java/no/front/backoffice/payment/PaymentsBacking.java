package no.front.backoffice.payment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import no.front.backoffice.ledger.CustomerNames;
import no.front.backoffice.platform.Dates;
import no.front.kernel.Money;
import no.front.kernel.Page;
import no.front.payment.boundary.PaymentFilter;
import no.front.payment.boundary.PaymentRow;
import no.front.payment.boundary.Payments;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Words;

/** The list of payments: {@code ?q=&stage=&from=&to=}. */
@Named
@RequestScoped
public class PaymentsBacking {

    @Inject
    Payments payments;

    @Inject
    ListQuery query;

    @Inject
    Dates dates;

    @Inject
    CustomerNames names;

    @Inject
    Show show;

    @Inject
    Words words;

    private Page<PaymentRow> page;
    private Money sum;

    @PostConstruct
    void load() {
        PaymentFilter filter = filter(query, dates);
        page = payments.page(filter, query.page("day", true));
        sum = payments.sum(filter);
        names.read(page.rows().stream().map(PaymentRow::customerId).collect(Collectors.toList()));
    }

    static PaymentFilter filter(ListQuery query, Dates dates) {
        return new PaymentFilter(
                query.text("q"),
                query.choice("stage", PaymentFilter.Stage.class),
                query.id("file"),
                query.id("customer"),
                dates.typed(query.text("from")).orElse(null),
                dates.typed(query.text("to")).orElse(null));
    }

    public Page<PaymentRow> getPage() {
        return page;
    }

    /** Of the whole filter, not of the page. */
    public Money getSum() {
        return sum;
    }

    public CustomerNames getNames() {
        return names;
    }

    public String getLead() {
        return words.count("payments.found", page.total(), show.amount(sum));
    }

    public PaymentFilter.Stage[] getStages() {
        return PaymentFilter.Stage.values();
    }
}
