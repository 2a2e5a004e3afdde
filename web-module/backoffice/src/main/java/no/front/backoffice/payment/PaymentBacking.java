package no.front.backoffice.payment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import no.front.backoffice.ledger.CustomerNames;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.payment.boundary.Allocations;
import no.front.payment.boundary.PaymentRow;
import no.front.payment.boundary.PaymentSuggestion;
import no.front.payment.boundary.PaymentView;
import no.front.payment.entity.BankTransaction;
import no.front.payment.entity.PaymentAllocation;
import no.front.payment.entity.PaymentError;
import no.front.payment.entity.TransactionStatus;
import no.front.payment.entity.WorkReason;
import no.front.web.ListQuery;

/** One payment: {@code ?id=}, with a claim chosen for it ({@code &item=}), an allocation to take back, or what it takes back. */
@Named
@RequestScoped
public class PaymentBacking {

    @Inject
    Allocations allocations;

    @Inject
    ListQuery query;

    @Inject
    CustomerNames names;

    private PaymentView view;
    private List<PaymentSuggestion> suggestions;
    private List<PaymentRow> candidates;

    @PostConstruct
    void load() {
        view = allocations.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(PaymentError.NOT_FOUND)));
        suggestions = allocations.suggestions(getId(), OptionalLong.empty());
        candidates = allocations.candidates(getId());
        List<Long> ids = new ArrayList<>();
        getPayment().customer().ifPresent(ids::add);
        suggestions.forEach(one -> ids.add(one.customerId()));
        candidates.forEach(one -> ids.add(one.customerId()));
        view.allocations().forEach(one -> ids.add(one.item().customerId()));
        names.read(ids);
    }

    public PaymentView getView() {
        return view;
    }

    public BankTransaction getPayment() {
        return view.payment();
    }

    public long getId() {
        return view.payment().id();
    }

    public CustomerNames getNames() {
        return names;
    }

    public Long getCustomerId() {
        return getPayment().customer().isPresent() ? getPayment().customer().getAsLong() : null;
    }

    /** Money that came, is in the books, and waits. */
    public boolean isToSettle() {
        return getPayment().status() == TransactionStatus.OPEN
                && getPayment().isIncoming()
                && getPayment().bookedOn().isPresent();
    }

    /** It may be the same as another one, and stands in no books. */
    public boolean isDoubtful() {
        return getPayment().status() == TransactionStatus.OPEN
                && getPayment().isIncoming()
                && getPayment().bookedOn().isEmpty();
    }

    public String getDoubt() {
        return getPayment().reason().map(WorkReason::name).orElse("");
    }

    public boolean isOwnerUnknown() {
        return isToSettle()
                && getPayment().credit().isEmpty()
                && view.free().equals(getPayment().unallocated());
    }

    public boolean isReserved() {
        return isToSettle() && !view.free().equals(getPayment().unallocated());
    }

    public List<PaymentSuggestion> getSuggestions() {
        return suggestions;
    }

    /** What the order of costs, interest and principal proposes for the customer. */
    public List<PaymentSuggestion> getProposal() {
        return suggestions.stream()
                .filter(one -> one.why() == PaymentSuggestion.Why.CUSTOMER
                        && one.proposed().isPositive())
                .toList();
    }

    public Money getProposed() {
        return getProposal().stream().map(PaymentSuggestion::proposed).collect(Money.summing());
    }

    public List<PaymentRow> getCandidates() {
        return candidates;
    }

    /** The one that a reversal is said to take back; null while none is chosen. */
    public PaymentRow getTaken() {
        return candidates.stream()
                .filter(one -> one.id() == query.id("takes").orElse(0L))
                .findFirst()
                .orElse(null);
    }

    /** The allocation that shall be taken back; null while none is chosen. */
    public PaymentAllocation getUndone() {
        return view.allocations().stream()
                .filter(one ->
                        one.isLive() && one.id() == query.id("allocation").orElse(0L))
                .findFirst()
                .orElse(null);
    }
}
