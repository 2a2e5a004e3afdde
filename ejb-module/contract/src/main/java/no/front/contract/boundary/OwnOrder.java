package no.front.contract.boundary;

import java.time.Instant;
import java.util.List;
import no.front.contract.entity.OrderStatus;
import no.front.kernel.Language;
import no.front.kernel.Money;

/**
 * An order as the customer itself sees it (CUS-7).
 *
 * @param placedBy who placed it
 * @param expectedMonthly fees and traffic of a month, NOK excl. VAT
 * @param reason why it was refused or lapsed, in words for the customer; "" for none
 */
public record OwnOrder(
        String number,
        OrderStatus status,
        Instant placedAt,
        String placedBy,
        List<Line> lines,
        Money expectedMonthly,
        String reason) {

    public record Line(String nameNb, String nameEn, int quantity) {

        public String name(Language language) {
            return language == Language.ENGLISH ? nameEn : nameNb;
        }
    }

    /** It is not decided yet. */
    public boolean isUnderWay() {
        return status.isOpen();
    }
}
