package no.front.backoffice.payment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.payment.boundary.ExpectedMoney.Share;
import no.front.payment.boundary.ExpectedPayments;
import no.front.payment.boundary.ExpectedProposal;
import no.front.payment.entity.PaymentError;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Toasts;

/** What of a payment Strex paid: a settlement chosen for it ({@code &settlement=}), or a share to take back ({@code &share=}). */
@Named
@RequestScoped
public class PaymentExpectedBacking {

    private static final int SHOWN = 12;

    @Inject
    PaymentBacking page;

    @Inject
    ExpectedPayments payments;

    @Inject
    ListQuery query;

    @Inject
    Show show;

    @Inject
    Toasts toasts;

    private List<ExpectedProposal> proposals;
    private Money amount;
    private String reason;

    @PostConstruct
    void load() {
        proposals = payments.proposals(page.getId());
        if (getChosen() != null) {
            amount = page.getView().free();
        }
    }

    public String allocate() {
        if (getChosen() == null) {
            throw new BusinessRuleViolation(PaymentError.EXPECTED_UNKNOWN);
        }
        payments.allocate(page.getId(), getChosen().expected().subject(), amount);
        toasts.done("incoming.allocated.done", show.amount(amount));
        return again();
    }

    public String takeBack() {
        if (getUndone() == null) {
            throw new BusinessRuleViolation(PaymentError.ALREADY_TAKEN_BACK);
        }
        payments.takeBack(page.getId(), getUndone().subject().id(), reason);
        toasts.done("incoming.takeBack.done");
        return again();
    }

    private String again() {
        return "payment?faces-redirect=true&id=" + page.getId();
    }

    /** The likeliest first. */
    public List<ExpectedProposal> getProposals() {
        return proposals.stream().limit(SHOWN).toList();
    }

    /** The settlement that it is said to pay; null while none is chosen. */
    public ExpectedProposal getChosen() {
        long chosen = query.id("settlement").orElse(0L);
        return proposals.stream()
                .filter(one -> one.expected().subject().id() == chosen)
                .findFirst()
                .orElse(null);
    }

    /** The share that shall be taken back; null while none is chosen. */
    public Share getUndone() {
        long chosen = query.id("share").orElse(0L);
        return page.getView().shares().stream()
                .filter(one -> one.live() && one.subject().id() == chosen)
                .findFirst()
                .orElse(null);
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
