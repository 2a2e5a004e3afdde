package no.front.backoffice.credit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.credit.boundary.DepositSettlements;
import no.front.credit.boundary.DepositView;
import no.front.credit.boundary.Deposits;
import no.front.credit.entity.Deposit;
import no.front.credit.entity.DepositError;
import no.front.credit.entity.DepositPayment;
import no.front.credit.entity.DepositPayout;
import no.front.credit.entity.DepositStatus;
import no.front.kernel.BusinessRuleViolation;
import no.front.ledger.entity.Subject;
import no.front.web.House;
import no.front.web.ListQuery;

/** One deposit, {@code ?id=}. */
@Named
@RequestScoped
public class DepositBacking {

    @Inject
    Deposits deposits;

    @Inject
    DepositSettlements settlements;

    @Inject
    ListQuery query;

    @Inject
    House house;

    private DepositView view;
    private DepositSettlements.Proposal proposal;

    @PostConstruct
    void load() {
        view = deposits.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(DepositError.NOT_FOUND)));
    }

    public DepositView getView() {
        return view;
    }

    public Deposit getDeposit() {
        return view.deposit();
    }

    public long getId() {
        return view.deposit().id();
    }

    /** The edition that the page shows; in an answer to a form the one that the form was opened with. */
    public int getVersion() {
        return query.id("version").map(Long::intValue).orElse(view.deposit().version());
    }

    public boolean isAsked() {
        return view.deposit().isAsked();
    }

    public boolean isOverdue() {
        return isAsked() && house.getToday().isAfter(view.deposit().dueOn());
    }

    public boolean isReleasable() {
        return view.deposit().status() == DepositStatus.RELEASABLE;
    }

    /** What settling it now would do; only where it waits for that. */
    public DepositSettlements.Proposal getProposal() {
        if (proposal == null && isReleasable()) {
            proposal = settlements.proposal(getId());
        }
        return proposal;
    }

    /** The voucher of a payment. */
    public DepositView.Booked voucherOf(DepositPayment payment) {
        return voucherOf(payment.source());
    }

    /** The voucher of a payout. */
    public DepositView.Booked voucherOfPayout(DepositPayout payout) {
        return voucherOf(payout.source());
    }

    private DepositView.Booked voucherOf(Subject source) {
        return view.bookings().stream()
                .filter(booked -> booked.source().equals(source))
                .findFirst()
                .orElse(null);
    }
}
