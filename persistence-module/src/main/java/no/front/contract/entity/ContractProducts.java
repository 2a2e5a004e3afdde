package no.front.contract.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The products of a contract, over all its accounts.
 *
 * @param accounts of the contract
 * @param noticeMonths as agreed
 */
public record ContractProducts(List<Account> accounts, int noticeMonths) {

    /** Those of open accounts that have not ended on that day, whether they have begun or not. */
    Stream<Subscription> openOn(LocalDate day) {
        return accounts.stream()
                .filter(Account::isOpen)
                .flatMap(account -> account.subscriptions().stream())
                .filter(one -> one.isOpenOn(day));
    }

    /** CON-6 */
    NoticePeriod noticePeriodOf(ProductKind kind) {
        return kind == ProductKind.NUMBER_LOOKUP ? NoticePeriod.NUMBER_LOOKUP : new NoticePeriod(noticeMonths);
    }

    LocalDate ownLastDay(Subscription one, LocalDate countsOn) {
        return noticePeriodOf(one.product().kind()).lastDay(countsOn);
    }

    /** The longest of what runs; as agreed where nothing runs (CON-6). */
    LocalDate lastDayByNotice(LocalDate countsOn) {
        return openOn(countsOn)
                .map(one -> ownLastDay(one, countsOn))
                .max(Comparator.naturalOrder())
                .orElseGet(() -> new NoticePeriod(noticeMonths).lastDay(countsOn));
    }

    public boolean has(ProductKind kind, LocalDate day) {
        return openOn(day).anyMatch(one -> one.product().kind() == kind);
    }

    public boolean hasMain(LocalDate day) {
        return openOn(day).anyMatch(one -> one.product().kind().isMain());
    }

    /** Whether no other main product goes on without end: removing it would be notice of the contract. */
    public boolean isLastMain(Subscription subscription, LocalDate day) {
        return openOn(day)
                .filter(one -> one.product().kind().isMain() && one.period().isOpen())
                .allMatch(one -> one.id() == subscription.id());
    }
}
