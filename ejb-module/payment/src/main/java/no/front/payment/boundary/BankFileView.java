package no.front.payment.boundary;

import java.util.Map;
import no.front.payment.entity.BankFile;
import no.front.payment.entity.TransactionStatus;

/** A file of the bank, and what became of its transactions. */
public record BankFileView(BankFile file, Map<TransactionStatus, Long> counts) {

    public long count(String status) {
        return counts.getOrDefault(TransactionStatus.valueOf(status), 0L);
    }

    /** Booked by KID, or said by somebody. */
    public long settled() {
        return count("BOOKED") + count("ALLOCATED");
    }
}
