package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.access.entity.Holder;
import no.front.access.entity.SignInCounter;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.ChangeSubject;

/**
 * Slows and locks repeated failures, by user name at its door and by address at all of them (ACC-6). The user name's are counted before the password
 * is checked, the address's afterwards: many who share an address may sign in at the same moment.
 */
@Dependent
public class FailedSignIns {

    @Inject
    CounterStore counters;

    @Inject
    AccessFigures figures;

    @Inject
    ChangeLog changeLog;

    @Inject
    RealClock clock;

    /** What was typed as user name, in the one form that is counted and looked up. */
    public static String typed(String email) {
        String text = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        return text.length() <= EmailAddress.LONGEST ? text : text.substring(0, EmailAddress.LONGEST);
    }

    /** @throws BusinessRuleViolation SIGN_IN_WAIT, SIGN_IN_LOCKED */
    public void admit(Holder.Kind door, String typed, String address) {
        admit(CounterStore.ofUser(door, typed), address, AccessError.SIGN_IN_LOCKED);
    }

    /**
     * For a code of a user who has shown the password (ACC-3).
     *
     * @throws BusinessRuleViolation SIGN_IN_WAIT, CODES_LOCKED
     */
    public void admitCode(long userId, String address) {
        admit(CounterStore.ofCodes(userId), address, AccessError.CODES_LOCKED);
    }

    private void admit(String subject, String address, AccessError locked) {
        Instant now = clock.now();
        SignInCounter ofUser = counters.locked(subject);
        SignInCounter ofAddress = counters.locked(CounterStore.ofAddress(address));
        Duration ownWait = ofUser.wait(figures.userPolicy(), now);
        Duration sharedWait = ofAddress.wait(figures.addressPolicy(), now);
        Duration wait = ownWait.compareTo(sharedWait) > 0 ? ownWait : sharedWait;
        if (!wait.isZero()) {
            throw ofUser.isLocked(now) || ofAddress.isLocked(now)
                    ? new BusinessRuleViolation(locked, wait.plusSeconds(59).toMinutes())
                    : new BusinessRuleViolation(
                            AccessError.SIGN_IN_WAIT, wait.plusMillis(999).toSeconds());
        }
        ofUser.fail(figures.userPolicy(), now);
    }

    /** The counted try did not take place. */
    public void takeBack(Holder.Kind door, String typed) {
        counters.locked(CounterStore.ofUser(door, typed)).takeBack();
    }

    /** It failed: logged alike whether the user exists or not; what was typed is not logged. */
    public void record(Holder.Kind door, Optional<? extends ChangeSubject> user, String typed, String address) {
        Instant now = clock.now();
        boolean locks = counters.locked(CounterStore.ofUser(door, typed)).isLocked(now);
        locks |= counters.locked(CounterStore.ofAddress(address)).fail(figures.addressPolicy(), now);
        ChangeSubject subject = user.<ChangeSubject>map(known -> known).orElse(new Unknown(door));
        changeLog.record(locks ? AccessChange.SIGN_IN_LOCKED : AccessChange.SIGN_IN_FAILED, subject);
    }

    /** The code was wrong. @return whether no further one is taken for a while */
    public boolean recordCode(ChangeSubject user, String address) {
        Instant now = clock.now();
        boolean locks = counters.locked(CounterStore.ofCodes(user.subjectId())).isLocked(now);
        counters.locked(CounterStore.ofAddress(address)).fail(figures.addressPolicy(), now);
        changeLog.record(locks ? AccessChange.CODES_LOCKED : AccessChange.CODE_FAILED, user);
        return locks;
    }

    public void forgetCodes(long userId) {
        counters.locked(CounterStore.ofCodes(userId)).forget();
    }

    /** It succeeded, or an administrator forgives. */
    public void forget(Holder.Kind door, String typed) {
        counters.locked(CounterStore.ofUser(door, typed)).forget();
    }

    private record Unknown(Holder.Kind door) implements ChangeSubject {

        @Override
        public String subjectType() {
            return door == Holder.Kind.STAFF ? "StaffUser" : "CustomerUser";
        }

        @Override
        public long subjectId() {
            return 0;
        }

        @Override
        public String subjectLabel() {
            return "";
        }
    }
}
