package no.front.payment.boundary;

import java.time.LocalDate;
import java.util.List;
import no.front.kernel.Money;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.Subject;
import no.front.payment.entity.BankTransaction;

/**
 * Money that comes from others than customers, and is expected: components above implement it as CDI beans. They keep which
 * payment paid what; the money itself is booked here. All of it is asked in the transaction that books, with the payment locked.
 */
public interface ExpectedMoney {

    /**
     * What is expected.
     *
     * @param label as people cite it
     * @param since no payment of an earlier day is meant for it
     * @param openedOn the day it stands in the books under
     * @param remaining below zero where we owe, so that a payment comes to less by it
     * @param account that it stands on
     */
    record Expected(
            Subject subject,
            String label,
            LocalDate since,
            LocalDate openedOn,
            Money remaining,
            LedgerAccount account) {}

    /**
     * Money of a payment went to it.
     *
     * @param subject what the ledger names the share by
     * @param why it was taken back; "" for none
     */
    record Share(Subject subject, Expected expected, Money amount, String by, LocalDate on, boolean live, String why) {}

    /** Whether it expects things of that kind, or keeps such shares. */
    boolean knows(Subject subject);

    /** Of which something remains, or is owed by us; the oldest first. */
    List<Expected> open();

    /** Of what is open, what these words name beyond doubt. @param words of a payment: its reference, then its text */
    List<Expected> named(List<String> words);

    /** Whether it comes from where this money usually does. */
    boolean isPayer(BankTransaction payment);

    /** As it stands now, and ours until the transaction ends. @throws BusinessRuleViolation NOT_FOUND */
    Expected locked(Subject expected);

    /** A part of the payment, or all of it, is that; the share stands when it is asked for next. */
    Share received(Expected expected, BankTransaction payment, Money part);

    /** Shares of a payment, those taken back too, oldest first. */
    List<Share> sharesOf(long transactionId);

    /** It was for something else. @throws BusinessRuleViolation NOT_FOUND, and where it was taken back or no reason is given */
    void takenBack(Share share, String reason);
}
