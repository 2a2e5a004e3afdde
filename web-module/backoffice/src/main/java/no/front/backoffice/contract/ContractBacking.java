package no.front.backoffice.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import no.front.backoffice.order.OrderWords;
import no.front.contract.boundary.Charges;
import no.front.contract.boundary.ContractHistory;
import no.front.contract.boundary.Contracts;
import no.front.contract.entity.Account;
import no.front.contract.entity.BreachNotice;
import no.front.contract.entity.ChargeStatus;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractCharge;
import no.front.contract.entity.ForceMajeure;
import no.front.contract.entity.Product;
import no.front.contract.entity.ProductKind;
import no.front.contract.entity.Subscription;
import no.front.contract.entity.Suspension;
import no.front.contract.entity.UnsentMail;
import no.front.kernel.Formats;
import no.front.kernel.Money;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeRow;
import no.front.web.Words;

/** The page of a contract: where it stands, its accounts, and what has happened to it. */
@Named
@RequestScoped
public class ContractBacking {

    @Inject
    ContractPage page;

    @Inject
    Contracts contracts;

    @Inject
    Charges chargesOfContracts;

    @Inject
    BusinessClock clock;

    @Inject
    Words words;

    @Inject
    OrderWords orderWords;

    private ContractHistory history;
    private List<ContractCharge> charges;
    private List<ChangeRow> changes;

    private Contract contract() {
        return page.getContract();
    }

    /** Status, and whether delivery stands still. */
    public List<Enum<?>> getTags() {
        List<Enum<?>> tags = new ArrayList<>(List.of(contract().status()));
        List<Suspension> open = contract().openSuspensions();
        if (!open.isEmpty()) {
            tags.add(
                    open.stream().anyMatch(Suspension::isWhole) ? ContractTag.SUSPENDED : ContractTag.PARTLY_SUSPENDED);
        }
        if (contract().isPrepaid()) {
            tags.add(ContractTag.PREPAID);
        }
        return tags;
    }

    public boolean isRunning() {
        return contract().status().isRunning();
    }

    /** Whether it has premium messages, whose services can be added. */
    public boolean isPremium() {
        return contract().products().has(ProductKind.PREMIUM_SMS, clock.today());
    }

    /** What stops delivery now; force majeure is told by itself. */
    public List<Suspension> getStops() {
        return contract().openSuspensions().stream()
                .filter(stop -> stop.forceMajeure().isEmpty())
                .toList();
    }

    public boolean isReference() {
        return contract().mayBeNamedAsReference(clock.today());
    }

    public ContractHistory getHistory() {
        if (history == null) {
            history = contracts.historyOf(page.getId());
        }
        return history;
    }

    /** Breaches that stand. */
    public List<BreachNotice> getOpenBreaches() {
        return isRunning()
                ? getHistory().breaches().stream().filter(BreachNotice::isOpen).toList()
                : List.of();
    }

    public List<ForceMajeure> getOpenForceMajeures() {
        return isRunning()
                ? getHistory().forceMajeures().stream()
                        .filter(ForceMajeure::isOpen)
                        .toList()
                : List.of();
    }

    public List<UnsentMail> getOpenUnsent() {
        return getHistory().unsent().stream().filter(UnsentMail::isOpen).toList();
    }

    public List<ContractCharge> getCharges() {
        if (charges == null) {
            charges = chargesOfContracts.ofContract(page.getId());
        }
        return charges;
    }

    /** What waits for the next invoice. */
    public Money getPending() {
        return getCharges().stream()
                .filter(charge -> charge.status() == ChargeStatus.PENDING)
                .map(ContractCharge::amount)
                .collect(Money.summing());
    }

    public String chargeName(ContractCharge charge) {
        String kind = words.of(charge.kind());
        return charge.product().map(product -> kind + ", " + name(product)).orElse(kind);
    }

    public String periodOf(ContractCharge charge) {
        return Formats.in(words.language()).dates(charge.period());
    }

    public List<ChangeRow> getChanges() {
        if (changes == null) {
            changes = contracts.changesOf(page.getId());
        }
        return changes;
    }

    public String textOf(ChangeRow row) {
        return row.reason().isEmpty() ? orderWords.valuesOf(row) : row.reason();
    }

    public String name(Product product) {
        return product.name(page.getLanguage());
    }

    public boolean runs(Subscription subscription) {
        return subscription.account().isOpen() && subscription.isOpenOn(clock.today());
    }

    /** Of that account or product, or of all. */
    public boolean isStopped(Subscription subscription) {
        return contract().openSuspensions().stream().anyMatch(one -> one.covers(subscription));
    }

    public boolean isStopped(Account account) {
        return contract().openSuspensions().stream().anyMatch(one -> one.covers(account));
    }

    /** What a suspension stops. */
    public String scopeOf(Suspension suspension) {
        Suspension.Scope scope = suspension.scope();
        if (scope.subscription() != null) {
            return name(scope.subscription().product()) + ", "
                    + scope.subscription().account().name();
        }
        return scope.account() != null ? scope.account().name() : words.say("contract.whole");
    }
}
