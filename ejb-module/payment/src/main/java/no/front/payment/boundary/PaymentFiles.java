package no.front.payment.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Oslo;
import no.front.payment.control.BankFileIntake;
import no.front.payment.control.BankSimulator;
import no.front.payment.control.OutgoingStore;
import no.front.payment.control.PaymentFileMaking;
import no.front.payment.control.PaymentFileTaking;
import no.front.payment.control.PaymentRound;
import no.front.payment.entity.BankAnswer;
import no.front.payment.entity.OutgoingChange;
import no.front.payment.entity.OutgoingError;
import no.front.payment.entity.OutgoingPayment;
import no.front.payment.entity.PaymentFile;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.DocumentFile;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Files of payments for the bank (CPA-7): made of what is due, handed out, answered. */
@Stateless
@Allowed(Function.PAYMENT_FILE)
public class PaymentFiles {

    private static final int WHILE_SOMEBODY_WAITS = 500;

    @Inject
    OutgoingStore store;

    @Inject
    PaymentFileMaking making;

    @Inject
    PaymentFileTaking taking;

    @Inject
    BankFileIntake intake;

    @Inject
    PaymentRound round;

    @Inject
    OwnTransaction transaction;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Inject
    ChangeLog changeLog;

    @Inject
    @ConfigProperty(name = "front.demo", defaultValue = "false")
    boolean demo;

    /** Newest first. */
    public List<PaymentFile> all() {
        return store.files();
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public PaymentFileView get(long id) {
        return new PaymentFileView(
                store.file(id),
                store.in(id, PaymentFileView.SHOWN),
                store.copies(id),
                store.answersToFile(id),
                demo && store.isAtBank(id));
    }

    /**
     * Takes all payments that are due into a file.
     *
     * @return its id
     * @throws BusinessRuleViolation NOTHING_DUE, BANK_SETTING
     */
    public long make() {
        return making.make();
    }

    /**
     * The file as the bank gets it; from the second time on a copy, called so.
     *
     * @param reason why once more; not asked for the first time
     * @throws BusinessRuleViolation NOT_FOUND, COPY_REASON_MISSING, TOO_LONG
     */
    public DocumentFile take(long id, String reason) {
        PaymentFile file = taking.take(id, reason);
        int copies = store.copies(id).size();
        String name = copies == 0 ? file.fileName() : file.copyName(copies);
        return new DocumentFile(name, "application/xml", file.content());
    }

    /** Answers of the bank that fit nothing and that nobody has seen to, oldest first. */
    public List<BankAnswer> answersToSee() {
        return store.answersToSee();
    }

    /** How many files could not be put into the folder for the bank, and nobody has taken. */
    public long stuck() {
        return store.stuck();
    }

    /** Somebody has seen to it. @throws BusinessRuleViolation NOT_FOUND */
    public void seen(long answer) {
        BankAnswer found = store.answer(answer);
        found.seen(clock.now(), currentActor.get().name());
        changeLog.record(OutgoingChange.BANK_ANSWER_SEEN, found, Changes.none());
    }

    /** In the demo: the bank accepts the file and pays what is in it. @throws BusinessRuleViolation DEMO_ONLY, NOT_FOUND */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void bankPays(long id) {
        PaymentFile file = answerable(id);
        intake.take("pain002-" + file.messageId() + ".xml", BankSimulator.accepts(file, atBank(id), now()));
        intake.take("camt054-" + file.messageId() + ".xml", BankSimulator.pays(file, atBank(id), now()));
        round.run(WHILE_SOMEBODY_WAITS);
    }

    /** In the demo: the bank rejects the file. @throws BusinessRuleViolation DEMO_ONLY, NOT_FOUND */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void bankRejects(long id) {
        PaymentFile file = answerable(id);
        intake.take("pain002-" + file.messageId() + ".xml", BankSimulator.rejects(file, atBank(id), now()));
    }

    private PaymentFile answerable(long id) {
        PaymentFileView view = transaction.call(() -> get(id));
        if (!view.answerable()) {
            throw new BusinessRuleViolation(OutgoingError.DEMO_ONLY);
        }
        return view.file();
    }

    private List<OutgoingPayment> atBank(long id) {
        return transaction.call(() -> store.in(id)).stream()
                .filter(payment -> payment.status().isAtBank())
                .toList();
    }

    private LocalDateTime now() {
        return Oslo.timeOf(clock.now());
    }
}
