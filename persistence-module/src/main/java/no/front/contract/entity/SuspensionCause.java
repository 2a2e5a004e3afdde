package no.front.contract.entity;

/** Why delivery was stopped (CON-15); decides whether the monthly fee runs on. */
public enum SuspensionCause {
    NON_PAYMENT(true),
    MISUSE(true),
    /** Until it is clarified (MSG-6); unfounded, it was no breach of the customer. */
    SUSPECTED_MISUSE(true),
    OTHER_BREACH(true),
    CUSTOMER_WISH(false),
    /** A fault or risk on Front's side. */
    OPERATION(false),
    /** CON-13 */
    FORCE_MAJEURE(false);

    private final boolean customersBreach;

    SuspensionCause(boolean customersBreach) {
        this.customersBreach = customersBreach;
    }

    public boolean isCustomersBreach() {
        return customersBreach;
    }
}
