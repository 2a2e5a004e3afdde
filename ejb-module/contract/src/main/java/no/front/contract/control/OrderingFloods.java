package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.front.contract.entity.OrderingError;
import no.front.contract.entity.OrderingSetting;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.kernel.NetworkAddress;
import no.front.kernel.Oslo;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RandomSecret;
import no.front.platform.boundary.RealClock;

/**
 * Holds off floods on the public pages of ordering (ACC-6): so and so many look-ups, drafts and orders from one address
 * within an hour, and so many mails to one mailbox. Counted in the database in a transaction of its own, so that neither a
 * restart, nor another node, nor a refusal afterwards forgives one. A household or office with IPv6 has a network of 2^64
 * addresses: it counts as one.
 */
@Dependent
public class OrderingFloods {

    /** What is counted by address. */
    public enum Kind {
        ORDER(OrderingSetting.ORDERS_PER_HOUR, OrderingError.TOO_MANY_ORDERS),
        LOOKUP(OrderingSetting.LOOKUPS_PER_HOUR, OrderingError.TOO_MANY_LOOKUPS),
        /** Each begins with a look-up, so the same figure does. */
        DRAFT(OrderingSetting.LOOKUPS_PER_HOUR, OrderingError.TOO_MANY_LOOKUPS);

        private final OrderingSetting most;
        private final OrderingError refusal;

        Kind(OrderingSetting most, OrderingError refusal) {
            this.most = most;
            this.refusal = refusal;
        }
    }

    @Inject
    OrderDraftStore store;

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    BusinessSettings settings;

    @Inject
    RealClock clock;

    /** @throws BusinessRuleViolation TOO_MANY_ORDERS, TOO_MANY_LOOKUPS with the time of day to try again */
    public void admit(Kind kind, String address) {
        admit(kind + ":" + RandomSecret.hash(NetworkAddress.siteOf(address)), kind.most, kind.refusal);
    }

    /** @throws BusinessRuleViolation TOO_MANY_MAILS with the time of day to try again */
    public void admitMail(EmailAddress email) {
        admit("MAIL:" + RandomSecret.hash(email.key()), OrderingSetting.MAILS_PER_HOUR, OrderingError.TOO_MANY_MAILS);
    }

    private void admit(String subject, OrderingSetting most, OrderingError refusal) {
        Optional<Instant> again =
                ownTransaction.call(() -> store.counterLocked(subject).serve(settings.number(most), clock.now()));
        if (again.isPresent()) {
            throw new BusinessRuleViolation(refusal, timeOf(again.get()));
        }
    }

    /** To the minute, upwards: whoever comes then is let in. */
    static LocalTime timeOf(Instant moment) {
        return Oslo.timeOf(moment.plusSeconds(59)).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
