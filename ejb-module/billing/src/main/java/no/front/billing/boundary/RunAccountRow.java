package no.front.billing.boundary;

import java.util.List;
import no.front.billing.entity.RunOutcome;
import no.front.kernel.Money;

/**
 * An account in a run.
 *
 * @param invoiceId null for none
 * @param invoiceNumber null for none
 * @param waiting messages that wait for a later invoice
 * @param reasonKey of the sentence that says why it is parked; "" for none
 */
public record RunAccountRow(
        long accountId,
        String accountNumber,
        long customerId,
        String customerName,
        RunOutcome outcome,
        Money net,
        Money total,
        Long invoiceId,
        Long invoiceNumber,
        long waiting,
        String reasonKey,
        List<String> reasonArguments) {}
