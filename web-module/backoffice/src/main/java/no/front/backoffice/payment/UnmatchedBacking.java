package no.front.backoffice.payment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;
import no.front.backoffice.ledger.CustomerNames;
import no.front.kernel.Page;
import no.front.payment.boundary.ExpectedPayments;
import no.front.payment.boundary.ExpectedProposal;
import no.front.payment.boundary.PaymentFilter;
import no.front.payment.boundary.PaymentRow;
import no.front.payment.boundary.PaymentWork;
import no.front.payment.boundary.Payments;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Words;

/** Payments that somebody must say something about, the oldest first: {@code ?q=}. */
@Named
@RequestScoped
public class UnmatchedBacking {

    @Inject
    Payments payments;

    @Inject
    ListQuery query;

    @Inject
    CustomerNames names;

    @Inject
    Show show;

    @Inject
    Words words;

    @Inject
    ExpectedPayments expected;

    private Page<PaymentRow> page;
    private Map<Long, ExpectedProposal> likely;
    private PaymentWork work;

    @PostConstruct
    void load() {
        PaymentFilter all = PaymentFilter.all();
        page = payments.page(
                new PaymentFilter(
                        query.text("q"),
                        all.in(PaymentFilter.Stage.OPEN).stage(),
                        all.fileId(),
                        all.customerId(),
                        null,
                        null),
                query.page("day", false));
        work = payments.work();
        likely = expected.likely(page.rows());
        names.read(page.rows().stream().map(PaymentRow::customerId).collect(Collectors.toList()));
    }

    public Page<PaymentRow> getPage() {
        return page;
    }

    /** By payment, the settlement of Strex that it seems to pay. */
    public Map<Long, ExpectedProposal> getLikely() {
        return likely;
    }

    public CustomerNames getNames() {
        return names;
    }

    /** "To innbetalinger må avklares. 240,00 kr er til overs." */
    public String getLead() {
        return words.count("unmatched", work.open(), show.amount(work.openSum()));
    }
}
