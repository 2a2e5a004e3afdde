package no.front.payment.control;

import java.util.List;
import no.front.kernel.Money;
import no.front.payment.entity.BankFileFormat;

/**
 * What a file of the bank says, whole and checked.
 *
 * @param sender who sent it
 * @param reference what the sender calls it
 */
record BankStatement(BankFileFormat format, String sender, String reference, List<BankEntry> entries) {

    BankStatement {
        entries = List.copyOf(entries);
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
