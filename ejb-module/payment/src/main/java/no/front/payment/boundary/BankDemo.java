package no.front.payment.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.Oslo;
import no.front.payment.control.BankFileIntake;
import no.front.payment.control.BankSimulator;
import no.front.payment.control.PaymentRound;
import no.front.payment.entity.OutgoingError;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.Internal;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.Sellers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A bank of the demo's own: tells of money that somebody sends us, by a file that is read as any other. */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BankDemo {

    private static final int WHILE_SOMEBODY_WAITS = 500;

    @Inject
    BankFileIntake intake;

    @Inject
    PaymentRound round;

    @Inject
    Sellers sellers;

    @Inject
    OwnTransaction transaction;

    @Inject
    BusinessClock clock;

    @Inject
    @ConfigProperty(name = "front.demo", defaultValue = "false")
    boolean demo;

    /** @param reference a new one for each @param message what the payer writes */
    public record Payment(String reference, Money amount, String payerName, String payerAccount, String message) {}

    /** Under today's value date. @throws BusinessRuleViolation DEMO_ONLY, and what files are refused for */
    public void receives(Payment payment) {
        if (!demo) {
            throw new BusinessRuleViolation(OutgoingError.DEMO_ONLY);
        }
        LocalDateTime now = Oslo.timeOf(clock.now());
        String account = transaction.call(() -> sellers.current().account().digits());
        BankSimulator.Incoming money = new BankSimulator.Incoming(
                payment.reference(),
                payment.amount(),
                payment.payerName(),
                payment.payerAccount(),
                payment.message(),
                now.toLocalDate());
        intake.take("camt054-" + payment.reference() + ".xml", BankSimulator.receives(account, money, now));
        round.run(WHILE_SOMEBODY_WAITS);
    }
}
