package no.front.credit.boundary;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.front.credit.control.BureauAnswer;
import no.front.credit.control.CheckRetries;
import no.front.credit.control.CreditBureau;
import no.front.credit.control.CreditCheckStore;
import no.front.credit.entity.BureauFailure;
import no.front.credit.entity.CreditChange;
import no.front.credit.entity.CreditCheck;
import no.front.kernel.OrganisationNumber;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.Internal;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.boundary.RunAs;

/**
 * Asks the bureau about checks that are due, several at once, since each answer may take seconds. No transaction is open
 * meanwhile: a check is claimed in one and answered in another, so that two nodes never ask the same, and a crash only means
 * that the same reference is asked again when the claim has run out (CRE-1).
 */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CreditInquiries {

    private static final String NAME = "credit-inquiry";

    private static final Logger LOG = Logger.getLogger(CreditInquiries.class.getName());

    @Inject
    CreditCheckStore store;

    @Inject
    CreditBureau bureau;

    @Inject
    BusinessSettings settings;

    @Inject
    ChangeLog changeLog;

    @Inject
    OwnTransaction transaction;

    @Inject
    BusinessClock clock;

    @Inject
    RealClock realClock;

    @Inject
    RunAs runAs;

    private record Question(OrganisationNumber number, String reference) {}

    /** Asks in the background. */
    @Asynchronous
    public void inquire(long checkId, String claim) {
        runAs.job(NAME, () -> ask(checkId, claim));
    }

    /** Asks and writes down what was answered; nothing if the claim is no longer ours. */
    public void ask(long checkId, String claim) {
        Optional<Question> question =
                transaction.call(() -> store.claimed(checkId, claim).flatMap(this::question));
        if (question.isEmpty()) {
            return;
        }
        BureauAnswer answer = answer(question.get());
        transaction.run(() -> store.claimed(checkId, claim).ifPresent(check -> record(check, answer)));
    }

    /** Empty where the order was closed meanwhile: who is asked about must still have ordered. */
    private Optional<Question> question(CreditCheck check) {
        if (!check.isStillNeeded()) {
            changeLog.record(CreditChange.CREDIT_CHECK_CANCELLED, check, check.cancel(clock.now()));
            return Optional.empty();
        }
        return Optional.of(new Question(check.organisationNumber(), check.ownReference()));
    }

    private BureauAnswer answer(Question question) {
        try {
            return bureau.ask(question.number(), question.reference());
        } catch (RuntimeException fault) {
            // without the answer itself: nothing of it may stand in the log
            LOG.log(
                    Level.WARNING,
                    () -> "credit bureau's answer to " + question.reference() + " could not be read: "
                            + fault.getClass().getName());
            return new BureauAnswer.Unavailable(BureauFailure.UNUSABLE_ANSWER, null);
        }
    }

    private void record(CreditCheck check, BureauAnswer answer) {
        int validDays = settings.number(CreditSetting.VALID_DAYS);
        switch (answer) {
            case BureauAnswer.Told told ->
                changeLog.record(
                        CreditChange.CREDIT_CHECK_ANSWERED,
                        check,
                        check.answered(told.report(), bureau.provider(), validDays, clock.now()));
            case BureauAnswer.Unknown unknown ->
                changeLog.record(
                        CreditChange.CREDIT_CHECK_ANSWERED,
                        check,
                        check.unknown(bureau.provider(), validDays, clock.now()));
            case BureauAnswer.Unavailable unavailable -> failed(check, unavailable);
        }
    }

    private void failed(CreditCheck check, BureauAnswer.Unavailable unavailable) {
        BureauFailure failure = unavailable.failure();
        LOG.log(Level.WARNING, () -> "credit bureau did not answer " + check.ownReference() + ": " + failure);
        CheckRetries.after(check.attempts() + 1, unavailable.wishedWait())
                .ifPresentOrElse(
                        delay -> check.failed(failure, delay, realClock.now()),
                        () -> changeLog.record(
                                CreditChange.CREDIT_CHECK_GIVEN_UP,
                                check,
                                check.giveUp(failure, bureau.provider(), clock.now())));
    }
}
