package no.front.backoffice.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import no.front.kernel.BusinessRuleViolation;
import no.front.ledger.boundary.LedgerBooks;
import no.front.ledger.boundary.VoucherView;
import no.front.ledger.entity.LedgerError;
import no.front.web.ListQuery;

/** One voucher, {@code ?id=}. */
@Named
@RequestScoped
public class VoucherBacking {

    @Inject
    LedgerBooks books;

    @Inject
    ListQuery query;

    @Inject
    CustomerNames names;

    private VoucherView voucher;

    @PostConstruct
    void load() {
        voucher = books.voucher(query.id("id").orElseThrow(() -> new BusinessRuleViolation(LedgerError.NOT_FOUND)));
        names.read(Collections.singletonList(voucher.customerId()));
    }

    public VoucherView getVoucher() {
        return voucher;
    }

    public String getCustomer() {
        return names.of(voucher.customerId());
    }
}
