package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.front.billing.boundary.ReminderSetting;
import no.front.billing.entity.ReminderChange;
import no.front.billing.entity.ReminderStop;
import no.front.billing.entity.ReminderStopEnd;
import no.front.billing.entity.ReminderStopKind;
import no.front.contract.boundary.Suspensions;
import no.front.contract.entity.Contract;
import no.front.contract.entity.Suspension;
import no.front.contract.entity.SuspensionCause;
import no.front.customer.entity.Customer;
import no.front.kernel.Money;
import no.front.ledger.entity.OpenItem;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;

/**
 * What payment does beside the books (BIL-9): nothing overdue left, delivery goes on and proposals lapse; a contract that
 * ended is not revived. And how stops end by themselves: holds by their day, plans when they are paid or broken.
 */
@Dependent
public class LateRelease {

    @Inject
    ReminderStore store;

    @Inject
    ReminderLetters letters;

    @Inject
    Suspensions suspensions;

    @Inject
    BusinessSettings settings;

    @Inject
    CurrentActor actor;

    @Inject
    ChangeLog changeLog;

    /** As {@link #release}, for payments by the thousand: one question for all, where nothing is stopped and nothing proposed. */
    public void releaseStopped(Set<Long> customerIds, LocalDate today) {
        store.customersToRelease(customerIds).forEach(customer -> release(customer, today));
    }

    /** Where nothing overdue is left. */
    public void release(long customerId, LocalDate today) {
        if (!store.overdueOf(customerId, today).isEmpty()) {
            return;
        }
        Customer customer = store.customer(customerId);
        for (Contract contract : store.contractsOf(customerId)) {
            List<Suspension> stopped = contract.openSuspensions().stream()
                    .filter(one -> one.cause() == SuspensionCause.NON_PAYMENT)
                    .toList();
            for (Suspension one : stopped) {
                suspensions.resume(one.id(), letters.text(customer, "resumed"), false);
            }
        }
        store.openProposalsOf(customerId).forEach(proposal -> proposal.lapse(today, by()));
    }

    /** Ends a hold whose day is over, a plan that is paid or broken. */
    public void follow(long stopId, LocalDate today) {
        ReminderStop stop = store.lockedStop(stopId);
        if (!stop.isOpen()) {
            return;
        }
        if (stop.kind() == ReminderStopKind.PLAN) {
            Money paid = stop.owed().orElseThrow().minus(remaining(stop)).max(Money.ZERO);
            if (remaining(stop).isZero()) {
                end(stop, ReminderStopEnd.PAID, today);
            } else if (stop.isBroken(paid, today, settings.number(ReminderSetting.PLAN_GRACE_DAYS))) {
                end(stop, ReminderStopEnd.BROKEN, today);
            }
        } else if (!stop.holdsOn(today)) {
            end(stop, ReminderStopEnd.EXPIRED, today);
        }
    }

    /** Of what the plan is about: what was open when it was made. */
    private Money remaining(ReminderStop stop) {
        return stop.claim()
                .map(OpenItem::remaining)
                .orElseGet(() -> store.owedBy(stop.customer().id()).stream()
                        .filter(item -> !item.openedOn().isAfter(stop.from()))
                        .map(OpenItem::remaining)
                        .collect(Money.summing()));
    }

    private void end(ReminderStop stop, ReminderStopEnd cause, LocalDate today) {
        changeLog.record(ReminderChange.REMINDERS_GO_ON, stop, stop.end(cause, "", today, by()));
    }

    private String by() {
        return actor.get().name();
    }
}
