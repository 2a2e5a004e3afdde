package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import no.front.commission.control.CommissionStatementMaking;
import no.front.kernel.BillingMonth;
import no.front.platform.boundary.Allowed;
import no.front.platform.entity.Function;

/** Statements of commission for staff; the customer's own are {@link OwnCommission}'s. */
@Stateless
@Allowed(Function.COMMISSION_READ)
public class CommissionStatements {

    @Inject
    CommissionStatementMaking making;

    /** @throws no.front.kernel.BusinessRuleViolation NOT_FOUND */
    public CommissionStatement of(long customerId, BillingMonth month) {
        return making.of(customerId, month);
    }

    /** Only its lines, for who has the sums already. */
    public List<CommissionStatement.Line> lines(long customerId, BillingMonth month) {
        return making.lines(customerId, month);
    }

    /** The same as PDF, in the customer's language. Refuses as {@link #of}. */
    public byte[] pdf(long customerId, BillingMonth month) {
        return making.pdf(customerId, month);
    }
}
