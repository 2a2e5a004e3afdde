package no.front.payment.control;

import java.util.List;
import java.util.Optional;
import no.front.payment.entity.BankTransaction;

/**
 * Which payment a reversal takes back. Amount and account are the same anyway; then the bank's reference decides, else the
 * KID, else the payer's account. What is only alike in amount is not taken: a person looks.
 */
final class ReversalMatch {

    private ReversalMatch() {}

    /** @param candidates of the same amount and account, the likeliest first */
    static Optional<BankTransaction> among(List<BankTransaction> candidates, BankTransaction one) {
        return candidates.stream()
                .filter(other -> same(one.bankReference(), other.bankReference()))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(other -> same(one.kid(), other.kid()))
                        .findFirst())
                .or(() -> candidates.stream()
                        .filter(other -> one.kid().isEmpty() && same(one.payerAccount(), other.payerAccount()))
                        .findFirst());
    }

    private static boolean same(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }
}
