package no.front.credit.boundary;

import no.front.kernel.Money;

/**
 * What one source knows of a customer's exposure, NOK incl. VAT (CRE-7).
 *
 * @param overdue open invoices past their due date
 * @param open other open invoices
 * @param unbilled traffic and fees not invoiced yet
 * @param deposit held as security
 */
public record ExposureShare(Money overdue, Money open, Money unbilled, Money deposit) {

    public static final ExposureShare NONE = new ExposureShare(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    public static ExposureShare ofDeposit(Money held) {
        return new ExposureShare(Money.ZERO, Money.ZERO, Money.ZERO, held);
    }

    public ExposureShare plus(ExposureShare other) {
        return new ExposureShare(
                overdue.plus(other.overdue),
                open.plus(other.open),
                unbilled.plus(other.unbilled),
                deposit.plus(other.deposit));
    }
}
