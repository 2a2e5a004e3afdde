package no.front.credit.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.OptionalLong;
import no.front.contract.boundary.OrderProgress;
import no.front.contract.entity.Order;
import no.front.credit.control.DepositBooks;
import no.front.credit.control.DepositDemands;
import no.front.credit.control.DepositMails;
import no.front.credit.control.DepositStore;
import no.front.credit.entity.Deposit;
import no.front.credit.entity.DepositChange;
import no.front.credit.entity.DepositError;
import no.front.credit.entity.OtherSecurity;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Documents;
import no.front.platform.entity.Changes;
import no.front.platform.entity.DocumentKind;
import no.front.platform.entity.Function;

/**
 * Staff decide anew on a security that was demanded (CRE-2, CRE-3): ask for another amount, do without, or accept another
 * security. The order is locked meanwhile; who comes second is refused.
 */
@Stateless
@Allowed(Function.CREDIT_DECIDE)
public class DepositDecisions {

    @Inject
    DepositStore store;

    @Inject
    DepositDemands demands;

    @Inject
    DepositBooks books;

    @Inject
    DepositMails mails;

    @Inject
    OrderProgress progress;

    @Inject
    Documents documents;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Inject
    ChangeLog changeLog;

    /**
     * A new demand of another amount instead; what was paid goes over to it. Where that covers it, the order is approved.
     *
     * @param version edition that the page was opened with
     * @return id of the new one
     * @throws BusinessRuleViolation NOT_FOUND, CHANGED_MEANWHILE, DEPOSIT_STATUS, NO_SECURITY_AWAITED, AMOUNT_NOT_POSITIVE,
     *     REASON_MISSING, TOO_LONG
     */
    public long replace(long depositId, int version, Money amount, String reason) {
        Order order = awaiting(store.orderOf(depositId));
        Deposit from = asked(depositId, version);
        LocalDate today = clock.today();
        Deposit to = demands.ask(order, amount, reason);
        Changes changes = from.replacedBy(to, reason, today, actor());
        books.carryOver(from, to, today);
        changeLog.record(DepositChange.DEPOSIT_REPLACED, from, reason, changes);
        if (to.remaining().isZero()) {
            changeLog.record(DepositChange.DEPOSIT_PAID, to, to.paidInFull(today));
            progress.approved(order.id(), to.label());
            mails.covered(to, from.owed());
        } else {
            mails.demanded(to);
        }
        return to.id();
    }

    /**
     * Does without: the demand is taken back, what was paid of it is the customer's again, and the order is approved.
     *
     * @throws BusinessRuleViolation NOT_FOUND, CHANGED_MEANWHILE, DEPOSIT_STATUS, NO_SECURITY_AWAITED, REASON_MISSING, TOO_LONG
     */
    public void waive(long depositId, int version, String reason) {
        Order order = awaiting(store.orderOf(depositId));
        withdraw(asked(depositId, version), reason);
        progress.approved(order.id(), reason.strip());
    }

    /**
     * CRE-2: another security, which staff have seen; the order is approved, a demand that stood is taken back.
     *
     * @param note what it is, from whom, up to which amount
     * @param fileName of the document; "" for none
     * @param content the document, a PDF
     * @throws BusinessRuleViolation NO_SECURITY_AWAITED, REASON_MISSING, TOO_LONG, and what {@link Documents#keepUpload}
     *     refuses
     */
    public void recordOtherSecurity(long orderId, String note, String fileName, byte[] content) {
        Order order = awaiting(orderId);
        Long document = content == null || content.length == 0
                ? null
                : documents
                        .keepUpload(
                                DocumentKind.SECURITY,
                                fileName,
                                content,
                                OptionalLong.of(order.customer().id()))
                        .id();
        OtherSecurity security = new OtherSecurity(order, note, document, clock.now(), actor());
        store.add(security);
        changeLog.record(
                DepositChange.OTHER_SECURITY_RECORDED,
                order,
                security.note(),
                Changes.none().field("document", null, document));
        store.standingOf(orderId)
                .filter(Deposit::isAsked)
                .ifPresent(deposit -> withdraw(store.locked(deposit.id()), note));
        progress.approved(orderId, security.note());
    }

    private void withdraw(Deposit deposit, String reason) {
        LocalDate today = clock.today();
        Money paid = deposit.held();
        Changes changes = deposit.withdraw(reason, today, actor());
        books.drop(deposit, today);
        changeLog.record(DepositChange.DEPOSIT_WITHDRAWN, deposit, reason.strip(), changes);
        mails.withdrawn(deposit, paid);
    }

    private Order awaiting(long orderId) {
        Order order = progress.locked(orderId);
        if (!DepositDemands.awaits(order)) {
            throw new BusinessRuleViolation(DepositError.NO_SECURITY_AWAITED, order.number());
        }
        return order;
    }

    private Deposit asked(long depositId, int version) {
        Deposit deposit = store.locked(depositId);
        DepositPayments.refuseOtherEdition(deposit, version);
        return deposit;
    }

    private String actor() {
        return currentActor.get().name();
    }
}
