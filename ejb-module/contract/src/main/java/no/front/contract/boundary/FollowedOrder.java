package no.front.contract.boundary;

import java.time.Instant;
import java.util.List;
import no.front.contract.entity.Objection;
import no.front.contract.entity.OrderStatus;
import no.front.contract.entity.TermsKind;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Money;

/**
 * An order as its orderer sees it.
 *
 * @param organisation as the order names it
 * @param expectedMonthly fees and traffic of a month, NOK excl. VAT
 * @param objection the last one; null for none (CON-16)
 * @param reason why it was refused or lapsed, in words for the customer; "" for none
 */
public record FollowedOrder(
        long id,
        String number,
        OrderStatus status,
        String organisation,
        Instant placedAt,
        String orderer,
        EmailAddress ordererEmail,
        String administrator,
        EmailAddress administratorEmail,
        List<Line> lines,
        InvoiceDelivery delivery,
        Money expectedMonthly,
        List<Accepted> accepted,
        Objection objection,
        String reason) {

    /** @param setUpFee for one, once @param monthlyFee for one, a month */
    public record Line(String nameNb, String nameEn, int quantity, Money setUpFee, Money monthlyFee) {

        public String name(Language language) {
            return language == Language.ENGLISH ? nameEn : nameNb;
        }
    }

    /** One version of one document, accepted by whom and when (CON-2). */
    public record Accepted(TermsKind kind, String label, String by, Instant at) {}

    public boolean awaitsAcceptance() {
        return status == OrderStatus.AWAITING_ACCEPTANCE;
    }

    public boolean isOpen() {
        return status.isOpen();
    }

    public boolean hasOpenObjection() {
        return objection != null && objection.isOpen();
    }
}
