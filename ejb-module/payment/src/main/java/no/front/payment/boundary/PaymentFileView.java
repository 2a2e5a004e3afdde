package no.front.payment.boundary;

import java.util.List;
import no.front.payment.entity.BankAnswer;
import no.front.payment.entity.OutgoingPayment;
import no.front.payment.entity.PaymentFile;
import no.front.payment.entity.PaymentFileCopy;

/**
 * A file of payments, with all that is known of it.
 *
 * @param answerable the demo's bank can be asked to answer
 */
public record PaymentFileView(
        PaymentFile file,
        List<OutgoingPayment> payments,
        List<PaymentFileCopy> copies,
        List<BankAnswer> answers,
        boolean answerable) {}
