package no.front.contract.entity;

/** The two sides of a contract. */
public enum Party {
    CUSTOMER,
    FRONT;

    public Party other() {
        return this == CUSTOMER ? FRONT : CUSTOMER;
    }
}
