package no.front.traffic.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.OwnTransaction;
import no.front.traffic.boundary.AsideGroup;
import no.front.traffic.control.UsageAsideStore.Waiting;
import no.front.traffic.control.UsageIntakeStore.Span;
import no.front.traffic.control.UsageIntakeStore.Way;
import no.front.traffic.entity.TrafficError;
import no.front.traffic.entity.UsageChannel;
import no.front.traffic.entity.UsageOutcome;

/** Puts usage that was kept aside on accounts: it comes in anew, by an intake of its own, and so is billed once. */
@Dependent
public class UsageSettling {

    private static final int AT_ONCE = 1000;

    @Inject
    UsageAsideStore asides;

    @Inject
    UsageIntakeStore intakes;

    @Inject
    OwnTransaction transaction;

    public List<AsideGroup> groups() {
        return asides.groups();
    }

    /** What its own account is there for by now. @return how many messages and look-ups */
    public long settleWhatAppeared(Instant now, String by) {
        long settled = 0;
        for (String told : transaction.call(asides::appeared)) {
            settled += settle(told, told, true, now, by);
        }
        return settled;
    }

    /** @throws BusinessRuleViolation ACCOUNT_NOT_OPEN for usage from before the account's first day */
    public long settle(String told, String number, Instant now, String by) {
        return settle(told, number, false, now, by);
    }

    private long settle(String told, String number, boolean fittingOnly, Instant now, String by) {
        long settled = 0;
        long more = 1;
        while (more > 0) {
            more = transaction.call(() -> settleSome(told, number, fittingOnly, now, by));
            settled += more;
        }
        return settled;
    }

    private long settleSome(String told, String number, boolean fittingOnly, Instant now, String by) {
        Span account = intakes.accounts(List.of(number)).get(number);
        LocalDate to = fittingOnly && account.closedOn() != null ? account.closedOn() : LocalDate.of(9999, 1, 1);
        if (!fittingOnly) {
            asides.earliest(told)
                    .filter(day -> day.isBefore(account.openedOn()))
                    .ifPresent(day -> {
                        throw new BusinessRuleViolation(TrafficError.ACCOUNT_NOT_OPEN, number, day);
                    });
        }
        List<Waiting> waiting = asides.locked(told, account.openedOn(), to, AT_ONCE);
        if (waiting.isEmpty()) {
            return 0;
        }
        long intakeId = intakes.nextId();
        Batch batch = new Batch(waiting.size(), 1);
        for (int i = 0; i < waiting.size(); i++) {
            batch.tell(i, UsageOutcome.ACCEPTED);
            batch.counts(waiting.get(i).day());
        }
        asides.settle(waiting.stream().map(Waiting::id).toList(), account.id(), intakeId, now, by);
        intakes.conclude(
                intakeId, new Way(waiting.getFirst().sourceId(), UsageChannel.ASIDE, 0, 1, null, null, now, by), batch);
        return waiting.size();
    }
}
