package no.front.platform.entity;

/** What a person is to an organisation that is a customer (ACC-1). Front's own people have {@link Role}. */
public enum CustomerRole {
    /** May all that customers may, in all accounts. */
    ORGANISATION_ADMINISTRATOR,
    /** Users, gateway and traffic of the own accounts. */
    ACCOUNT_ADMINISTRATOR,
    /** Invoices, payments and commission of all accounts, to read. */
    ACCOUNTING,
    /** The own page, and traffic of the own accounts. */
    ORDINARY;

    /** Reaches every account of the organisation; the others only those they were given (CON-4). */
    public boolean reachesAllAccounts() {
        return this == ORGANISATION_ADMINISTRATOR || this == ACCOUNTING;
    }
}
