package no.front.backoffice.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import no.front.payment.boundary.OutgoingPayments;
import no.front.payment.boundary.OutgoingWork;
import no.front.payment.boundary.PaymentFiles;
import no.front.platform.entity.Function;

/** Money out: what is to go to the bank, and what the bank has said that nobody has seen to (CPA-7). */
@RequestScoped
public class OutgoingTasks implements WorkSource {

    @Inject
    OutgoingPayments payments;

    @Inject
    PaymentFiles files;

    @Override
    public void find(StartTasks tasks) {
        if (tasks.may(Function.PAYMENT_FILE)) {
            OutgoingWork work = payments.work();
            tasks.add("d", "pi-exclamation-triangle", "bankAnswersToSee", work.toSee(), "payment-orders");
            tasks.add("d", "pi-folder", "filesStuck", files.stuck(), "payment-orders");
            tasks.add("w", "pi-file-export", "paymentsToFile", work.due(), "payment-orders?status=ORDERED");
            tasks.add("w", "pi-send", "filesToSend", work.untaken(), "payment-orders?status=IN_FILE");
            tasks.add("w", "pi-credit-card", "accountsToConfirm", work.accounts(), "payee-accounts?status=WAITING");
        }
    }
}
