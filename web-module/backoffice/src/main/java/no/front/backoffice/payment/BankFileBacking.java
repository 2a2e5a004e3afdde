package no.front.backoffice.payment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import no.front.backoffice.ledger.CustomerNames;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.payment.boundary.BankFileView;
import no.front.payment.boundary.BankFiles;
import no.front.payment.boundary.PaymentFilter;
import no.front.payment.boundary.PaymentRow;
import no.front.payment.boundary.Payments;
import no.front.payment.entity.PaymentError;
import no.front.web.ListQuery;

/** One file of the bank and what became of its payments: {@code ?id=}. */
@Named
@RequestScoped
public class BankFileBacking {

    @Inject
    BankFiles files;

    @Inject
    Payments payments;

    @Inject
    ListQuery query;

    @Inject
    CustomerNames names;

    private BankFileView view;
    private Page<PaymentRow> page;

    @PostConstruct
    void load() {
        long id = query.id("id").orElseThrow(() -> new BusinessRuleViolation(PaymentError.NOT_FOUND));
        view = files.get(id);
        page = payments.page(PaymentFilter.all().ofFile(id), query.page("day", false));
        names.read(page.rows().stream().map(PaymentRow::customerId).collect(Collectors.toList()));
    }

    public BankFileView getView() {
        return view;
    }

    public Page<PaymentRow> getPage() {
        return page;
    }

    public CustomerNames getNames() {
        return names;
    }
}
