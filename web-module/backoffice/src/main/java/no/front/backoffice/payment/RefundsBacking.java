package no.front.backoffice.payment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import no.front.backoffice.ledger.CustomerNames;
import no.front.payment.boundary.RefundRow;
import no.front.payment.boundary.Refunds;
import no.front.payment.entity.Refund;
import no.front.payment.entity.RefundStatus;
import no.front.web.ListQuery;
import no.front.web.Words;

/** What is owed to customers, and refunds: {@code ?status=}. */
@Named
@RequestScoped
public class RefundsBacking {

    @Inject
    Refunds refunds;

    @Inject
    ListQuery query;

    @Inject
    CustomerNames names;

    @Inject
    Words words;

    private List<RefundRow> owed;
    private List<Refund> all;

    @PostConstruct
    void load() {
        owed = refunds.owed();
        all = refunds.list(query.choice("status", RefundStatus.class));
        names.read(owed.stream().map(RefundRow::customerId).collect(Collectors.toList()));
    }

    public List<RefundRow> getOwed() {
        return owed;
    }

    public List<Refund> getAll() {
        return all;
    }

    public CustomerNames getNames() {
        return names;
    }

    public RefundStatus[] getStatuses() {
        return RefundStatus.values();
    }

    public String getLead() {
        return words.count("refunds.lead", owed.size());
    }
}
