package no.front.backoffice.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import no.front.billing.boundary.Deliveries;
import no.front.billing.boundary.Invoices;
import no.front.billing.boundary.ReminderWork;
import no.front.billing.boundary.Reminders;
import no.front.billing.boundary.RunRow;
import no.front.credit.boundary.DepositWork;
import no.front.credit.boundary.Deposits;
import no.front.payment.boundary.PaymentWork;
import no.front.payment.boundary.Payments;
import no.front.platform.entity.Function;

/** Invoices, payments, deposits and late money. */
@RequestScoped
public class FinanceWork implements WorkSource {

    @Inject
    MoneyBacking money;

    @Inject
    Invoices invoices;

    @Inject
    Deliveries deliveries;

    @Inject
    Payments payments;

    @Inject
    Reminders reminders;

    @Inject
    Deposits deposits;

    @Override
    public void find(StartTasks tasks) {
        if (tasks.may(Function.INVOICE_RUN)) {
            RunRow run = money.getRun();
            if (run != null) {
                tasks.add("d", "pi-receipt", "runParked", run.counts().parked(), "invoice-run?id=" + run.id());
            }
            tasks.add("d", "pi-file-excel", "documentsStuck", invoices.stuck(), "invoices?state=STUCK");
        }
        if (tasks.may(Function.PAYMENT_ALLOCATE)) {
            PaymentWork work = payments.work();
            tasks.add("d", "pi-file-import", "bankFilesRefused", work.refusedFiles(), "bank-files");
            tasks.add("w", "pi-question-circle", "paymentsOpen", work.open(), "unmatched");
            tasks.add("d", "pi-undo", "refundsRejected", work.rejected(), "refunds?status=REJECTED");
            tasks.add("w", "pi-undo", "refundsToApprove", work.toApprove(), "refunds?status=PREPARED");
            tasks.add("w", "pi-undo", "refundsToPay", work.toPay(), "refunds?status=APPROVED");
        }
        if (tasks.may(Function.INVOICE_SEND)) {
            tasks.add("w", "pi-truck", "deliveries", deliveries.waiting(), "deliveries?view=ATTENTION");
        }
        if (tasks.may(Function.REMINDER_EDIT)) {
            ReminderWork work = reminders.work();
            tasks.add("d", "pi-percentage", "lateRate", work.rateMissing() ? 1 : 0, "late-rules");
            tasks.add("w", "pi-bell", "lateProposals", work.proposals(), "reminders?tab=DECIDE");
        }
        if (tasks.may(Function.DEPOSIT_EDIT)) {
            DepositWork work = deposits.work();
            tasks.add("w", "pi-wallet", "depositsToPayBack", work.toPayBack(), "deposits?state=TO_PAY_BACK");
            tasks.add("w", "pi-wallet", "depositsToSettle", work.releasable(), "deposits?state=RELEASABLE");
            tasks.add("i", "pi-wallet", "depositsOverdue", work.overdue(), "deposits?state=OVERDUE");
        }
    }
}
