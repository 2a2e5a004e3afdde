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
        List<PayeeAccount> history) {}
