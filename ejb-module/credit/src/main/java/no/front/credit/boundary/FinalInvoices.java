package no.front.credit.boundary;

/**
 * Knows whether all that is left of a contract has been invoiced (CRE-5): a deposit is set off against outstanding claims, the
 * last of them too. A component above implements it as a CDI bean.
 */
public interface FinalInvoices {

    /** Something of the contract that came of this order is not invoiced yet. False where no contract came of it. */
    boolean isMissing(long orderId);
}
