package no.front.platform.entity;

/** What a stored document is, and the function that it takes to open it (ACC-9). */
public enum DocumentKind {
    /** A version of terms, data processing agreement or privacy statement. */
    TERMS(Function.TERMS_READ),
    /** A separately signed agreement (CON-1 b). */
    SIGNED_AGREEMENT(Function.ORDER_READ),
    /** What the customer got when the order was confirmed. */
    CONFIRMATION(Function.CONTRACT_READ),
    /** Demand of a deposit, and what follows it (CRE-4). */
    DEPOSIT(Function.DEPOSIT_READ),
    /** Another security than a deposit (CRE-2). */
    SECURITY(Function.CREDIT_READ),
    /** Notice, breach, transfer and other papers of a contract (CON-6, CON-9, CUS-10). */
    CONTRACT(Function.CONTRACT_READ);

    private final Function reading;

    DocumentKind(Function reading) {
        this.reading = reading;
    }

    public Function reading() {
        return reading;
    }
}
