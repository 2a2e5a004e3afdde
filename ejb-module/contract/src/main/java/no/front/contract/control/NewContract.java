package no.front.contract.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import no.front.contract.entity.Account;
import no.front.contract.entity.Contract;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderLine;
import no.front.contract.entity.ProductKind;

/**
 * CON-1, CON-4: the contract that a confirmed order becomes. One account has all that was ordered; each extra account that
 * was ordered is one more, with nothing but itself on it. All runs from the contract's first day.
 *
 * <p>Example: SMS service × 1, keyword × 3 and extra account × 2 make three accounts: the first with SMS service × 1 and
 * keyword × 3, the others with one subscription "extra account" each.
 */
public final class NewContract {

    private NewContract() {}

    /**
     * @param number asked once, as late as possible
     * @param accountNumber asked once for each account
     * @param accountName by the account's place, from 1
     */
    public static Contract of(
            Order order,
            LocalDate startsOn,
            Instant now,
            Supplier<String> number,
            Supplier<String> accountNumber,
            IntFunction<String> accountName) {
        Contract contract = Contract.of(order, number.get(), startsOn, now);
        int place = 1;
        Account main = contract.openAccount(accountNumber.get(), accountName.apply(place), startsOn);
        for (OrderLine line : order.lines()) {
            if (line.product().kind() != ProductKind.EXTRA_ACCOUNT) {
                main.subscribe(line.product(), line.quantity(), startsOn);
                continue;
            }
            for (int i = 0; i < line.quantity(); i++) {
                contract.openAccount(accountNumber.get(), accountName.apply(++place), startsOn)
                        .subscribe(line.product(), 1, startsOn);
            }
        }
        return contract;
    }
}
