package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import no.front.access.entity.AccessError;
import no.front.access.entity.Holder;
import no.front.access.entity.PasswordHash;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.entity.ChangeSubject;

/**
 * Coming in by password, alike for staff and customers' users (ACC-2, ACC-6). A try is counted as failed before the password
 * is looked at and taken back when it was right, so that no two tries at once slip through the last place. Everybody who may
 * not in gets the same answer for the same work: wrong password, unknown, invited, locked. The slow hash runs outside any
 * transaction.
 */
@Dependent
public class PasswordDoor {

    @Inject
    OwnTransaction transaction;

    @Inject
    FailedSignIns failures;

    @Inject
    SignInCounts counts;

    @Inject
    PasswordHashing hashing;

    @Inject
    CurrentActor currentActor;

    /**
     * Somebody whom the user name names.
     *
     * @param hash nothing for who may not in
     */
    public record Known(long id, ChangeSubject subject, Optional<PasswordHash> hash) {}

    /** What the right password came to. */
    public interface Arrival {

        /** Nothing more is asked for; where a code is, the failures before stay counted until it is right. */
        default boolean isComplete() {
            return true;
        }
    }

    /** What follows on the right password, in a transaction. */
    public interface Entry<S extends Arrival> {

        /**
         * @param checked the hash that the password was right for
         * @param renewed the same password at today's cost, if it was stored at a lower one
         * @return nothing if the person was locked, or got another password, while this one was being checked
         */
        Optional<S> enter(long id, PasswordHash checked, Optional<PasswordHash> renewed);
    }

    /**
     * @param typed user name as {@link FailedSignIns#typed} made it
     * @throws BusinessRuleViolation SIGN_IN_WRONG, SIGN_IN_WAIT, SIGN_IN_LOCKED, BUSY
     */
    public <S extends Arrival> S comeIn(
            Holder.Kind door, String typed, String password, Function<String, Optional<Known>> find, Entry<S> entry) {
        String address = currentActor.get().address();
        admit(door, typed, address);
        Optional<Known> known = transaction.call(() -> find.apply(typed));
        Optional<PasswordHash> hash = known.flatMap(Known::hash);
        boolean right;
        Optional<PasswordHash> renewed = Optional.empty();
        try {
            right = password != null
                    && password.length() <= 2 * PasswordRules.LONGEST
                    && hashing.matches(password, hash);
            if (right && hash.filter(hashing::isOutdated).isPresent()) {
                renewed = Optional.of(hashing.hash(password));
            }
        } catch (BusinessRuleViolation busy) {
            transaction.run(() -> failures.takeBack(door, typed));
            throw busy;
        }
        Optional<PasswordHash> fresh = renewed;
        Optional<S> in = right
                ? transaction.call(() -> {
                    Optional<S> entered = entry.enter(known.get().id(), hash.get(), fresh);
                    entered.ifPresent(arrival -> {
                        if (arrival.isComplete()) {
                            failures.forget(door, typed);
                        } else {
                            failures.takeBack(door, typed);
                        }
                    });
                    return entered;
                })
                : Optional.empty();
        if (in.isEmpty()) {
            transaction.run(() -> failures.record(door, known.map(Known::subject), typed, address));
            counts.failed();
        } else if (in.get().isComplete()) {
            counts.ok();
        }
        return in.orElseThrow(() -> new BusinessRuleViolation(AccessError.SIGN_IN_WRONG));
    }

    private void admit(Holder.Kind door, String typed, String address) {
        try {
            transaction.run(() -> failures.admit(door, typed, address));
        } catch (BusinessRuleViolation locked) {
            counts.locked();
            throw locked;
        }
    }

    /**
     * The hash of a new password, once the old one is proven. Wrong old ones count as failed sign-ins: a browser left open
     * gives nobody free guesses.
     *
     * @param who who is signed in
     * @throws BusinessRuleViolation OLD_PASSWORD_WRONG, SIGN_IN_WAIT, SIGN_IN_LOCKED, PASSWORD_UNCHANGED, BUSY
     */
    public PasswordHash change(Holder.Kind door, Known who, String typed, String old, String password) {
        return proven(door, who, typed, old, () -> {
            if (old.equals(password)) {
                throw new BusinessRuleViolation(AccessError.PASSWORD_UNCHANGED);
            }
            return hashing.hash(password);
        });
    }

    /**
     * Goes on only with the own password, for what a browser left open shouldn't be enough for. Wrong ones count as failed
     * sign-ins.
     *
     * @throws BusinessRuleViolation OLD_PASSWORD_WRONG, SIGN_IN_WAIT, SIGN_IN_LOCKED, BUSY, and what the work refuses
     */
    public <T> T proven(Holder.Kind door, Known who, String typed, String password, Supplier<T> work) {
        String address = currentActor.get().address();
        transaction.run(() -> failures.admit(door, typed, address));
        try {
            if (password == null
                    || password.length() > 2 * PasswordRules.LONGEST
                    || !hashing.matches(password, who.hash())) {
                throw new BusinessRuleViolation(AccessError.OLD_PASSWORD_WRONG);
            }
            return work.get();
        } catch (BusinessRuleViolation refused) {
            if (refused.code() == AccessError.OLD_PASSWORD_WRONG) {
                transaction.run(() -> failures.record(door, Optional.of(who.subject()), typed, address));
            } else {
                transaction.run(() -> failures.takeBack(door, typed));
            }
            throw refused;
        }
    }
}
