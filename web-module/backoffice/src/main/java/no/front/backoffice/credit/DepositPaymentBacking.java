package no.front.backoffice.credit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import no.front.credit.boundary.DepositPayments;
import no.front.credit.boundary.DepositView;
import no.front.credit.boundary.Deposits;
import no.front.credit.entity.Deposit;
import no.front.credit.entity.DepositError;
import no.front.credit.entity.DepositPayment;
import no.front.credit.entity.DepositPaymentReversal;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** One payment of a deposit, {@code ?id=&payment=}, and how it is taken back when it was registered wrongly. */
@Named
@RequestScoped
public class DepositPaymentBacking {

    @Inject
    Deposits deposits;

    @Inject
    DepositPayments payments;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private DepositView view;
    private DepositPayment payment;
    private String reason;

    @PostConstruct
    void load() {
        view = deposits.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(DepositError.NOT_FOUND)));
        long id = query.id("payment").orElse(0L);
        payment = view.payments().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(DepositError.NOT_FOUND));
    }

    public String takeBack() {
        payments.takeBack(payment.id(), reason);
        toasts.done("payment.takeBack.done");
        return "deposit?faces-redirect=true&id=" + view.deposit().id();
    }

    public Deposit getDeposit() {
        return view.deposit();
    }

    public DepositPayment getPayment() {
        return payment;
    }

    public Optional<DepositPaymentReversal> getReversal() {
        return view.reversalOf(payment);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
