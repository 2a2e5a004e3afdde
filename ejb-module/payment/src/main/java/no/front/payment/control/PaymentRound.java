package no.front.payment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.OwnTransaction;

/**
 * Works through what was read and not looked at yet: what simply pays its claim, many at once; the others one by one, each in
 * a transaction of its own. Whatever stops it, the next round goes on where this one ended.
 */
@Dependent
public class PaymentRound {

    private static final int AT_ONCE = 1_000;
    private static final int PORTION = 100;

    @Inject
    PaymentStore store;

    @Inject
    PaymentMatch match;

    @Inject
    PlainPayments plain;

    @Inject
    ExpectedMatch expected;

    @Inject
    OwnTransaction transaction;

    /** Outside of transactions. @param most how many to look at singly; what is more waits for the next round */
    public void run(int most) {
        RuntimeException failure = null;
        long last = 0;
        for (int left = most; left > 0; left -= PORTION) {
            // others may bring more meanwhile, or be at the same ones
            if (!bookPlain(10L * most)) {
                break;
            }
            long after = last;
            List<Long> next = transaction.call(() -> store.received(after, PORTION));
            for (long id : next) {
                failure = one(id).orElse(failure);
                last = id;
            }
            if (next.isEmpty()) {
                break;
            }
        }
        for (long id : transaction.call(() -> expected.waiting())) {
            failure = attempt(() -> transaction.run(() -> expected.again(id))).orElse(failure);
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static Optional<RuntimeException> attempt(Runnable work) {
        try {
            work.run();
        } catch (BusinessRuleViolation refusal) {
            // somebody was quicker; what is left of it waits as before
            return Optional.empty();
        } catch (RuntimeException failure) {
            return Optional.of(failure);
        }
        return Optional.empty();
    }

    /** @return whether nothing plain is left */
    private boolean bookPlain(long most) {
        for (long sum = 0; sum < most; ) {
            OptionalInt booked = transaction.call(() -> plain.bookNext(AT_ONCE));
            if (booked.isEmpty()) {
                return true;
            }
            // none, where somebody was quicker with all of them
            sum += Math.max(1, booked.getAsInt());
        }
        return false;
    }

    /** What fails, e.g. since two waited for each other, is left for the next round and holds up nothing else. */
    private Optional<RuntimeException> one(long id) {
        try {
            transaction.run(() -> match.match(id));
        } catch (BusinessRuleViolation refusal) {
            transaction.run(() -> match.refused(id));
        } catch (RuntimeException failure) {
            return Optional.of(failure);
        }
        return Optional.empty();
    }
}
