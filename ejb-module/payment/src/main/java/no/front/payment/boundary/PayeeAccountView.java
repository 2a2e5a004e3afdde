package no.front.payment.boundary;

import java.util.List;
import java.util.Optional;
import no.front.payment.entity.PayeeAccount;

/**
 * Where a customer is paid (CPA-7).
 *
 * @param inForce the confirmed one
 * @param waiting the one that another person must confirm; meanwhile nothing is paid
 * @param told the waiting one: the customer's addresses that were written to
 * @param sent at least one of those messages has left the house
 * @param history all, newest first
 */
public record PayeeAccountView(
        long customerId,
        Optional<PayeeAccount> inForce,
        Optional<PayeeAccount> waiting,
        List<String> told,
        boolean sent,
        List<PayeeAccount> history) {

    /**
     * The account to decide about: the one that somebody has seen, whatever became of it since, so that nobody decides about
     * another one (ACC-9); who has seen none yet is shown the one that waits.
     *
     * @param seen id of it; nothing on opening the page
     */
    public Optional<PayeeAccount> shown(Optional<Long> seen) {
        return seen.isEmpty()
                ? waiting
                : history.stream().filter(account -> account.id() == seen.get()).findFirst();
    }
}
