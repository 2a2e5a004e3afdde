package no.front.backoffice.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import no.front.contract.boundary.Breaches;
import no.front.contract.boundary.Charges;
import no.front.contract.boundary.ContractAccounts;
import no.front.contract.boundary.Contracts;
import no.front.contract.boundary.ForceMajeures;
import no.front.contract.boundary.Notices;
import no.front.contract.boundary.Subscriptions;
import no.front.contract.boundary.Suspensions;
import no.front.contract.entity.BreachNotice;
import no.front.contract.entity.ContractCharge;
import no.front.contract.entity.Suspension;
import no.front.contract.entity.SuspensionCause;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.PlatformError;
import no.front.web.ListQuery;
import no.front.web.Words;

/** One step with a contract, told with its consequence before it is done: {@code ?id=&step=&of=}. */
@Named
@RequestScoped
public class ContractStepBacking {

    @Inject
    ContractPage page;

    @Inject
    ContractBacking contract;

    @Inject
    Contracts contracts;

    @Inject
    Notices notices;

    @Inject
    Suspensions suspensions;

    @Inject
    Breaches breaches;

    @Inject
    ForceMajeures forceMajeures;

    @Inject
    ContractAccounts accounts;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Charges charges;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    private ContractStep step;
    private String reason;
    private String endingNote;
    private boolean unfounded;
    private LocalDate countsOn;

    @PostConstruct
    void load() {
        step = query.choice("step", ContractStep.class).orElseThrow(ContractPage::notFound);
        if (!step.isOpenTo(currentActor.get())) {
            throw new BusinessRuleViolation(PlatformError.NOT_ALLOWED);
        }
        countsOn = clock.today();
    }

    public String go() {
        switch (step) {
            case WITHDRAW_NOTICE -> notices.withdraw(page.getId(), reason);
            case RESUME -> suspensions.resume(of(), reason, unfounded);
            case REMEDY -> breaches.remedied(of(), reason);
            case TERMINATE -> breaches.terminate(of(), reason, endingNote);
            case END_FORCE_MAJEURE -> forceMajeures.end(of(), reason);
            case CLOSE_ACCOUNT -> accounts.close(of(), reason);
            case REMOVE_PRODUCT -> subscriptions.remove(of(), countsOn, reason);
            case KEEP_PRODUCT -> subscriptions.keep(of());
            case DROP_CHARGE -> charges.drop(of(), reason);
            case SETTLE_UNSENT -> contracts.settleUnsent(of(), reason);
        }
        return page.done("contractStep." + step + ".done");
    }

    /** Id of what it is done with. */
    private long of() {
        return query.id("of").orElseThrow(ContractPage::notFound);
    }

    public long getOf() {
        return query.id("of").orElse(0L);
    }

    public ContractStep getStep() {
        return step;
    }

    /** What will be true afterwards. */
    public String getText() {
        return words.say("contractStep." + step + ".text", what());
    }

    private String what() {
        return switch (step) {
            case WITHDRAW_NOTICE -> page.getContract().number();
            case RESUME -> contract.scopeOf(suspension());
            case REMEDY, TERMINATE -> words.of(breach().ground());
            case CLOSE_ACCOUNT ->
                one(page.getContract().accounts(), account -> account.id() == of())
                        .name();
            case REMOVE_PRODUCT, KEEP_PRODUCT ->
                one(
                                page.getContract().accounts().stream()
                                        .flatMap(account -> account.subscriptions().stream())
                                        .map(subscription ->
                                                new Part(subscription.id(), contract.name(subscription.product())))
                                        .toList(),
                                subscription -> subscription.id() == of())
                        .name();
            case DROP_CHARGE -> {
                ContractCharge charge = charges.get(of());
                yield contract.chargeName(charge) + ", " + charge.amount();
            }
            case END_FORCE_MAJEURE, SETTLE_UNSENT -> "";
        };
    }

    private record Part(long id, String name) {}

    private Suspension suspension() {
        return one(page.getContract().suspensions(), suspension -> suspension.id() == of());
    }

    private BreachNotice breach() {
        return one(contract.getHistory().breaches(), breach -> breach.id() == of());
    }

    private static <T> T one(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst().orElseThrow(ContractPage::notFound);
    }

    /** A suspicion may turn out to be none; then the fee did not run (CON-15). */
    public boolean isSuspicion() {
        return step == ContractStep.RESUME && suspension().cause() == SuspensionCause.SUSPECTED_MISUSE;
    }

    /** CON-13 */
    public boolean isHindered() {
        return step == ContractStep.TERMINATE
                && !contract.getOpenForceMajeures().isEmpty();
    }

    /** The last day if the product is removed by a wish of that day (CON-6). */
    public LocalDate getLastDay() {
        return step == ContractStep.REMOVE_PRODUCT && countsOn != null
                ? subscriptions.lastDayIfRemoved(of(), countsOn)
                : null;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getEndingNote() {
        return endingNote;
    }

    public void setEndingNote(String endingNote) {
        this.endingNote = endingNote;
    }

    public boolean isUnfounded() {
        return unfounded;
    }

    public void setUnfounded(boolean unfounded) {
        this.unfounded = unfounded;
    }

    public LocalDate getCountsOn() {
        return countsOn;
    }

    public void setCountsOn(LocalDate countsOn) {
        this.countsOn = countsOn;
    }
}
