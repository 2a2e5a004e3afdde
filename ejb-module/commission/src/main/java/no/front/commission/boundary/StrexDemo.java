package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import no.front.commission.control.SettlementImport;
import no.front.commission.control.SettlementStore;
import no.front.commission.control.StrexDemoStore;
import no.front.commission.control.StrexReceiptStore;
import no.front.commission.control.StrexSimulator;
import no.front.commission.entity.SettlementError;
import no.front.commission.entity.StrexSettlement;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.payment.boundary.BankDemo;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.entity.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Stands for Strex in the demo: makes the file that Strex would send, and takes it in as any other. */
@Stateless
@Allowed(Function.SETTLEMENT_EDIT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StrexDemo {

    private static final String STREX_ACCOUNT = "86011117947";

    @Inject
    StrexSimulator strex;

    @Inject
    StrexDemoStore store;

    @Inject
    SettlementStore settlements;

    @Inject
    StrexReceiptStore receipts;

    @Inject
    BankDemo bank;

    @Inject
    SettlementImport imports;

    @Inject
    OwnTransaction transaction;

    @Inject
    BusinessClock clock;

    @Inject
    @ConfigProperty(name = "front.demo", defaultValue = "false")
    boolean demo;

    /** Whether there is such a Strex. */
    public boolean isThere() {
        return demo;
    }

    /**
     * Strex settles the oldest month that is not settled.
     *
     * @return id of the settlement
     * @throws BusinessRuleViolation DEMO_ONLY, NOTHING_TO_SETTLE
     */
    public long settles() {
        if (!demo) {
            throw new BusinessRuleViolation(SettlementError.DEMO_ONLY);
        }
        // settled on the 20th of the month after
        BillingMonth before = BillingMonth.of(clock.today().minusDays(19));
        StrexSimulator.Settled file = transaction
                .call(() -> store.oldestOpen(before).flatMap(strex::settle))
                .orElseThrow(() -> new BusinessRuleViolation(SettlementError.NOTHING_TO_SETTLE));
        return imports.take(file.name(), new ByteArrayInputStream(file.csv().getBytes(StandardCharsets.UTF_8)), null)
                .id();
    }

    /**
     * Strex pays what remains of a settlement: the bank tells it in a file, which is taken in as any other.
     *
     * @throws BusinessRuleViolation DEMO_ONLY, NOT_FOUND, PAID_ALREADY
     */
    public void pays(long id) {
        if (!demo) {
            throw new BusinessRuleViolation(SettlementError.DEMO_ONLY);
        }
        BankDemo.Payment payment = transaction.call(() -> {
            StrexSettlement settlement = settlements.get(id);
            if (!settlement.remaining().isPositive()) {
                throw new BusinessRuleViolation(SettlementError.PAID_ALREADY, settlement.receivedOn());
            }
            return new BankDemo.Payment(
                    "STREX-" + id + "-" + (receipts.of(id).size() + 1),
                    settlement.remaining(),
                    "Strex AS",
                    STREX_ACCOUNT,
                    settlement.paymentReference().isEmpty() ? settlement.reference() : settlement.paymentReference());
        });
        bank.receives(payment);
    }
}
