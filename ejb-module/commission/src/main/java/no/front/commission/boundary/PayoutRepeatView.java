package no.front.commission.boundary;

import java.util.Optional;
import no.front.commission.entity.PayoutRepeat;
import no.front.kernel.BankAccount;
import no.front.kernel.Money;
import no.front.ledger.entity.Subject;

/**
 * Whether something that the bank did not pay can be paid once more.
 *
 * @param rejected the bank did not pay it, and nothing new is on its way
 * @param rejection what the bank said
 * @param refused account that it did not reach
 * @param account that it would go to now; empty while none is confirmed
 * @param newest what was asked for last, decided or not
 */
public record PayoutRepeatView(
        Subject subject,
        long customerId,
        String payee,
        Money amount,
        boolean rejected,
        String rejection,
        Optional<BankAccount> refused,
        Optional<BankAccount> account,
        Optional<PayoutRepeat> newest) {

    /** What waits for another person. */
    public Optional<PayoutRepeat> waiting() {
        return newest.filter(PayoutRepeat::isWaiting);
    }

    /** It would go where it could not arrive before. */
    public boolean isSameAccount() {
        return account.isPresent() && account.equals(refused);
    }
}
