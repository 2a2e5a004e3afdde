package no.front.payment.control;

import java.util.List;
import no.front.kernel.Money;
import no.front.payment.entity.BankAnswer.Said;
import no.front.payment.entity.BankFileFormat;

/**
 * What a file of the bank says, whole and checked.
 *
 * @param sender who sent it
 * @param reference what the sender calls it
 * @param answers what it says of our own payments
 */
record BankStatement(
        BankFileFormat format, String sender, String reference, List<BankEntry> entries, List<Said> answers) {

    BankStatement {
        entries = List.copyOf(entries);
        answers = List.copyOf(answers);
    }

    /** Of movements only. */
    BankStatement(BankFileFormat format, String sender, String reference, List<BankEntry> entries) {
        this(format, sender, reference, entries, List.of());
    }

    Money moneyIn() {
        return entries.stream()
                .filter(BankEntry::incoming)
                .map(BankEntry::amount)
                .collect(Money.summing());
    }

    Money moneyOut() {
        return entries.stream()
                .filter(entry -> !entry.incoming())
                .map(BankEntry::amount)
                .collect(Money.summing());
    }
}
