package no.front.billing.boundary;

import java.math.BigDecimal;
import no.front.billing.entity.CreditNoteError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;

/**
 * What is to be credited of a line.
 *
 * @param quantity pieces, above zero; null for none
 * @param amount NOK excl. VAT, above zero; null for none. Both null: all that is left
 */
public record CreditPart(long lineId, BigDecimal quantity, Money amount) {

    /**
     * As people type it.
     *
     * @param quantity "" for none
     * @param amount "" for none
     * @throws BusinessRuleViolation NOT_POSITIVE for what is no number above zero
     */
    public static CreditPart typed(CreditLeft left, String quantity, String amount) {
        return new CreditPart(
                left.line().id(),
                quantity.isBlank() ? null : number(left, quantity),
                amount.isBlank() ? null : Money.of(amount));
    }

    private static BigDecimal number(CreditLeft left, String text) {
        String plain = text.replaceAll("[\\p{Z}\\s]", "").replace(',', '.');
        if (!plain.matches("[0-9]{1,12}([.][0-9]{1,3})?")) {
            throw new BusinessRuleViolation(
                    CreditNoteError.NOT_POSITIVE, left.line().position());
        }
        return new BigDecimal(plain);
    }

    public static CreditPart all(long lineId) {
        return new CreditPart(lineId, null, null);
    }
}
