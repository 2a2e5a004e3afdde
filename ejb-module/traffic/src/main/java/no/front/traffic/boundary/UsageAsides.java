package no.front.traffic.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;
import no.front.traffic.control.UsageAccountStore;
import no.front.traffic.control.UsageSettling;
import no.front.traffic.entity.TrafficChange;
import no.front.traffic.entity.TrafficError;

/** Usage of accounts that are not there: kept until it is put on one. That happens by itself when the account appears. */
@Stateless
public class UsageAsides {

    @Inject
    UsageSettling settling;

    @Inject
    UsageAccountStore accounts;

    @Inject
    OwnTransaction transaction;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Inject
    ChangeLog changeLog;

    /** By account as told. */
    @Allowed(Function.USAGE_READ)
    public List<AsideGroup> groups() {
        return settling.groups();
    }

    /**
     * Puts all usage of an account as it was told on one that is there, also on a closed one; it counts in the month it was
     * accepted in.
     *
     * @param told the account as the source told it
     * @param number of the account to put it on
     * @return how many messages and look-ups
     * @throws BusinessRuleViolation ACCOUNT_UNKNOWN; ACCOUNT_NOT_OPEN for usage from before its first day; SETTLED when none
     *     is left
     */
    @Allowed(Function.USAGE_IMPORT)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long settle(String told, String number) {
        UsageAccount account = transaction
                .call(() -> accounts.withNumber(number == null ? "" : number.strip()))
                .orElseThrow(() -> new BusinessRuleViolation(TrafficError.ACCOUNT_UNKNOWN, number));
        long settled = settling.settle(
                told, account.number(), clock.now(), currentActor.get().name());
        if (settled == 0) {
            throw new BusinessRuleViolation(TrafficError.SETTLED);
        }
        transaction.run(() -> changeLog.record(
                TrafficChange.USAGE_SETTLED,
                new Subject(account.id(), account.number(), account.customerId()),
                Changes.none().field("account", told, account.number()).field("rows", null, settled)));
        return settled;
    }

    private record Subject(long subjectId, String subjectLabel, long customerId) implements ChangeSubject {
        @Override
        public String subjectType() {
            return "Account";
        }

        @Override
        public java.util.OptionalLong subjectCustomer() {
            return java.util.OptionalLong.of(customerId);
        }
    }
}
