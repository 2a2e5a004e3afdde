package no.front.payment.boundary;

import java.util.List;
import no.front.payment.entity.BankAnswer;
import no.front.payment.entity.OutgoingPayment;
import no.front.payment.entity.PaymentFile;
import no.front.payment.entity.PaymentFileCopy;

/**
 * A file of payments, with all that is known of it.
 *
 * @param payments the first ones, {@link #SHOWN} at most
 * @param answerable the demo's bank can be asked to answer
 */
public record PaymentFileView(
        PaymentFile file,
        List<OutgoingPayment> payments,
        List<PaymentFileCopy> copies,
        List<BankAnswer> answers,
        boolean answerable) {

    /** A file may have thousands; all of them are in the list of payments. */
    public static final int SHOWN = 100;

    /** Whether there are more than are shown. */
    public boolean isCut() {
        return file.payments() > payments.size();
    }
}
