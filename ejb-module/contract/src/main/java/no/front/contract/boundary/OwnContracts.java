package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.front.contract.control.OwnContractStore;
import no.front.contract.entity.Account;
import no.front.contract.entity.Contract;
import no.front.contract.entity.HeldPrice;
import no.front.contract.entity.PriceBook;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.Product;
import no.front.contract.entity.Subscription;
import no.front.contract.entity.Suspension;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.Reading;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerFunction;

/**
 * The contracts of the organisation that the user is signed in to, with the accounts that the user may see (CON-4, ACC-10).
 * Nobody names an organisation here: there is no other to be had.
 */
@Stateless
@Reading
@ForCustomers(CustomerFunction.CONTRACT_READ)
public class OwnContracts {

    @Inject
    OwnContractStore store;

    @Inject
    PriceBooks priceBooks;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /** Newest first, ended ones too. */
    public List<OwnContract> all() {
        Actor user = currentActor.get();
        PriceBook prices = priceBooks.of(user.organisationId());
        LocalDate today = clock.today();
        return store.contractsOf(user.organisationId()).stream()
                .map(contract -> view(contract, user, prices, today))
                .toList();
    }

    private static OwnContract view(Contract contract, Actor user, PriceBook prices, LocalDate today) {
        List<Suspension> suspensions = contract.openSuspensions();
        return new OwnContract(
                contract.id(),
                contract.number(),
                contract.status(),
                contract.startsOn(),
                contract.lastDay().orElse(null),
                contract.isPrepaid(),
                suspensions.stream().anyMatch(Suspension::isWhole),
                contract.invoice().delivery(),
                contract.noticeMonths(),
                contract.dueDays(),
                contract.accounts().stream()
                        .filter(account -> user.maySeeAccount(account.id()))
                        .map(account -> view(account, suspensions, prices, today))
                        .toList());
    }

    private static OwnContract.Account view(
            Account account, List<Suspension> suspensions, PriceBook prices, LocalDate today) {
        return new OwnContract.Account(
                account.id(),
                account.number(),
                account.name(),
                account.isOpen(),
                suspensions.stream().anyMatch(suspension -> suspension.covers(account)),
                account.subscriptions().stream()
                        .filter(subscription -> subscription.isOpenOn(today))
                        .map(subscription -> view(subscription, suspensions, prices, today))
                        .toList());
    }

    private static OwnContract.Line view(
            Subscription subscription, List<Suspension> suspensions, PriceBook prices, LocalDate today) {
        Product product = subscription.product();
        long account = subscription.account().id();
        Optional<HeldPrice> monthly = prices.on(today, account, PriceItem.monthly(product.code()));
        Optional<HeldPrice> use = Offer.usage(product).flatMap(item -> prices.on(today, account, item));
        return new OwnContract.Line(
                subscription.id(),
                product.kind(),
                product.name(Language.BOKMAL),
                product.name(Language.ENGLISH),
                subscription.quantity(),
                monthly.map(price -> price.price().first().times(1))
                        .orElse(Money.ZERO)
                        .times(subscription.quantity()),
                use.map(price -> price.price().first()).orElse(null),
                use.filter(price -> !price.price().isFlat()).isPresent(),
                Stream.concat(monthly.stream(), use.stream())
                        .anyMatch(price -> price.agreement().isPresent()),
                subscription.period().lastDay().orElse(null),
                suspensions.stream().anyMatch(suspension -> suspension.covers(subscription)));
    }
}
