package no.front.backoffice.payment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.PageRequest;
import no.front.ledger.boundary.LedgerBooks;
import no.front.ledger.boundary.OpenItemFilter;
import no.front.ledger.boundary.OpenItemRow;
import no.front.ledger.entity.OpenItemKind;
import no.front.payment.boundary.PaymentFilter;
import no.front.payment.boundary.PaymentRow;
import no.front.payment.boundary.Payments;
import no.front.payment.entity.PaymentError;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Function;
import no.front.web.ListQuery;

/** What one customer owes, has to its credit and has paid, {@code ?id=}: a part of the customer's page, for finance. */
@Named
@RequestScoped
public class CustomerPaymentsBacking {

    private static final PageRequest OLDEST_DUE = new PageRequest(1, 100, "due", false);
    private static final PageRequest LATEST = new PageRequest(1, 50, "day", true);

    @Inject
    LedgerBooks books;

    @Inject
    Payments payments;

    @Inject
    CurrentActor currentActor;

    @Inject
    ListQuery query;

    private long customer;
    private List<OpenItemRow> items = List.of();
    private List<PaymentRow> paid = List.of();

    @PostConstruct
    void load() {
        if (currentActor.may(Function.PAYMENT_READ)) {
            customer = query.id("id").orElseThrow(() -> new BusinessRuleViolation(PaymentError.NOT_FOUND));
            items = books.items(
                            new OpenItemFilter("", Optional.empty(), OpenItemFilter.State.OPEN, Optional.of(customer)),
                            OLDEST_DUE)
                    .rows();
            paid = payments.page(PaymentFilter.all().ofCustomer(customer), LATEST)
                    .rows();
        }
    }

    public long getCustomer() {
        return customer;
    }

    public List<OpenItemRow> getItems() {
        return items;
    }

    public List<PaymentRow> getPaid() {
        return paid;
    }

    /** Debts; a demand for a deposit is none. */
    public Money getOwes() {
        return items.stream()
                .filter(item -> item.kind().isOwedToUs() && item.kind() != OpenItemKind.DEPOSIT_DEMAND)
                .map(OpenItemRow::remaining)
                .collect(Money.summing());
    }

    public Money getOverdue() {
        return items.stream()
                .filter(item -> item.overdue() && item.kind() != OpenItemKind.DEPOSIT_DEMAND)
                .map(OpenItemRow::remaining)
                .collect(Money.summing());
    }

    public Money getCredit() {
        return items.stream()
                .filter(item -> item.kind() == OpenItemKind.CREDIT)
                .map(item -> item.remaining().negate())
                .collect(Money.summing());
    }
}
