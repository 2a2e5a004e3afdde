package no.front.payment.boundary;

import java.time.LocalDate;
import no.front.kernel.Kid;
import no.front.kernel.Money;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.OpenItemKind;

/**
 * What a payment may be for.
 *
 * @param proposed how much of it; what is left over when it is used up
 * @param kid null for none
 * @param dueOn null for none
 */
public record PaymentSuggestion(
        long itemId,
        OpenItemKind kind,
        String label,
        Kid kid,
        long customerId,
        String text,
        LocalDate dueOn,
        Money remaining,
        Money proposed,
        Why why) {

    /** Why it is suggested, the strongest first. */
    public enum Why {
        /** It owes, and it is the customer's money; in the order of costs, interest and principal (BIL-8). */
        CUSTOMER,
        /** Its KID differs in one digit, or in two that changed places. */
        SIMILAR_KID,
        /** Its number stands in the message. */
        MESSAGE,
        /** Who pays has paid for this customer before. */
        SAME_PAYER,
        /** The customer is called as the payer. */
        NAME,
        /** The same amount remains. */
        SAME_AMOUNT
    }

    public static PaymentSuggestion of(OpenItem item, Money proposed, Why why) {
        return new PaymentSuggestion(
                item.id(),
                item.kind(),
                item.label(),
                item.kid().orElse(null),
                item.customerId(),
                item.text(),
                item.dueOn().orElse(null),
                item.remaining(),
                proposed,
                why);
    }
}
