package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.front.contract.boundary.PriceBooks;
import no.front.contract.boundary.PriceChange;
import no.front.contract.entity.Contract;
import no.front.contract.entity.PriceBook;
import no.front.contract.entity.Subscription;

/** What a customer, or one contract of it, pays before and after new prices, its own agreements included. */
@Dependent
public class CustomerPriceChanges {

    @Inject
    PriceNoticeStore store;

    @Inject
    PriceBooks priceBooks;

    public List<PriceChange> of(long customer, LocalDate from) {
        PriceBook book = priceBooks.of(customer);
        return store.runningContracts(customer).stream()
                .flatMap(contract -> of(book, contract, from).stream())
                .distinct()
                .toList();
    }

    public List<PriceChange> of(Contract contract, LocalDate from) {
        return of(priceBooks.of(contract.organisationId()), contract, from);
    }

    private static List<PriceChange> of(PriceBook book, Contract contract, LocalDate from) {
        List<Subscription> running = contract.accounts().stream()
                .flatMap(account -> account.subscriptionsOn(from).stream())
                .filter(one ->
                        contract.lastDay().map(day -> !day.isBefore(from)).orElse(true))
                .toList();
        return PriceNoticeRules.changes(book, from, running, contract.invoice().delivery());
    }
}
