package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.access.entity.AccessLink;
import no.front.access.entity.Authenticator;
import no.front.access.entity.CustomerUser;
import no.front.access.entity.RecoveryCode;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.RealClock;

/**
 * The code after the password (ACC-3). Wrong ones count by user, whichever code it was and however often the password was
 * shown between, and by address; the tenth locks, and the user is told, for somebody knows the password.
 */
@Dependent
public class SecondStep {

    @Inject
    SecurityStore policies;

    @Inject
    AuthenticatorStore authenticators;

    @Inject
    AccessSecrets secrets;

    @Inject
    OneTimeLinks links;

    @Inject
    FailedSignIns failures;

    @Inject
    SecurityMails mails;

    @Inject
    CustomerMails codes;

    @Inject
    AccessFigures figures;

    @Inject
    ChangeLog changeLog;

    @Inject
    CurrentActor currentActor;

    @Inject
    RealClock clock;

    /** What has to follow the right password. */
    public TwoStepRules.Second of(CustomerUser user) {
        return TwoStepRules.of(
                policies.demandsOn(user.id()), hasApp(user), currentActor.get().address());
    }

    public boolean hasApp(CustomerUser user) {
        return authenticators.confirmed(user.id()).isPresent();
    }

    /** The password was right. @return what the browser keeps until the code is */
    public String begin(CustomerUser user) {
        return links.begin(
                AccessLink.Kind.SIGN_IN, user.holder(), figures.code().multipliedBy(2));
    }

    /**
     * By SMS. Not limited by address: who asks has shown a password, and a whole office signs in at eight.
     *
     * @throws BusinessRuleViolation CODES_TOO_MANY
     */
    public void sendCode(AccessLink link, CustomerUser user) {
        codes.code(
                user.mobile(),
                user.language(),
                links.code(link, user.mobile()),
                figures.code().toMinutes());
        changeLog.record(AccessChange.CODE_SENT, user);
    }

    /** @return why not; nothing for the right one, which is used up by it. A value, so that the try stays counted */
    public Optional<BusinessRuleViolation> refusalOfSms(AccessLink link, CustomerUser user, String typed) {
        return counted(user, () -> links.refusal(link, typed));
    }

    /** As {@link #refusalOfSms}, of the user's own app. */
    public Optional<BusinessRuleViolation> refusalOfApp(CustomerUser user, String typed) {
        return counted(user, () -> authenticators
                .confirmedLocked(user.id())
                .filter(app -> isTaken(app, typed))
                .map(app -> Optional.<BusinessRuleViolation>empty())
                .orElseGet(() -> Optional.of(new BusinessRuleViolation(AccessError.APP_CODE_WRONG))));
    }

    /** The code of the app, once: it is used up by it. */
    private boolean isTaken(Authenticator app, String typed) {
        byte[] secret = secrets.decrypt(app.userId(), app.secret());
        OptionalLong step = Totp.match(secret, typed, clock.now(), app.lastStep());
        step.ifPresent(app::took);
        return step.isPresent();
    }

    /** As {@link #refusalOfSms}, of the app that is being set up. */
    public Optional<BusinessRuleViolation> refusalOfOffered(CustomerUser user, String typed) {
        return counted(user, () -> {
            Optional<Authenticator> offered = authenticators.offered(user.id(), clock.now());
            if (offered.isEmpty()) {
                return Optional.of(new BusinessRuleViolation(AccessError.AUTHENTICATOR_MISSING));
            }
            return isTaken(offered.get(), typed)
                    ? Optional.empty()
                    : Optional.of(new BusinessRuleViolation(AccessError.APP_CODE_WRONG));
        });
    }

    /** As {@link #refusalOfSms}, of a recovery code; the user is told of its use. */
    public Optional<BusinessRuleViolation> refusalOfRecovery(CustomerUser user, String typed) {
        return counted(user, () -> {
            String hash = secrets.recoveryHash(user.id(), typed);
            Optional<RecoveryCode> code = authenticators.openCodesLocked(user.id()).stream()
                    .filter(open -> open.is(hash))
                    .findFirst();
            if (code.isEmpty()) {
                return Optional.of(new BusinessRuleViolation(AccessError.RECOVERY_CODE_WRONG));
            }
            code.get().use(clock.now());
            changeLog.record(AccessChange.RECOVERY_CODE_USED, user);
            mails.recoveryCodeUsed(user, authenticators.openCodes(user.id()));
            return Optional.empty();
        });
    }

    private interface Try {
        Optional<BusinessRuleViolation> refusal();
    }

    private Optional<BusinessRuleViolation> counted(CustomerUser user, Try attempt) {
        String address = currentActor.get().address();
        failures.admitCode(user.id(), address);
        Optional<BusinessRuleViolation> refusal = attempt.refusal();
        if (refusal.isEmpty()) {
            failures.forgetCodes(user.id());
        } else if (failures.recordCode(user, address)) {
            mails.codesLocked(user);
        }
        return refusal;
    }
}
