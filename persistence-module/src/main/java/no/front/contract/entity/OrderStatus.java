package no.front.contract.entity;

import java.util.EnumSet;
import java.util.Set;

/** Where an order stands, and where it can go from there (CON-1, CON-16, CRE-2 … CRE-4). */
public enum OrderStatus {
    /** Entered by staff: the orderer has not accepted the terms yet, nor is a signed agreement attached (CON-1). */
    AWAITING_ACCEPTANCE,
    /** With all acceptances; staff have to decide. */
    RECEIVED,
    /** Approved once a deposit is paid in full or another security is recorded (CRE-4). */
    AWAITING_SECURITY,
    /** Credit is approved; waits for Front's confirmation. */
    APPROVED,
    /** A contract exists (CON-1). */
    CONFIRMED,
    REFUSED,
    /** By the orderer, or by staff on the orderer's word. */
    WITHDRAWN,
    /** The security was not paid in time (CRE-4), or the terms were never accepted. */
    LAPSED;

    private Set<OrderStatus> next() {
        return switch (this) {
            case AWAITING_ACCEPTANCE -> EnumSet.of(RECEIVED, REFUSED, WITHDRAWN, LAPSED);
            case RECEIVED -> EnumSet.of(APPROVED, AWAITING_SECURITY, REFUSED, WITHDRAWN);
            case AWAITING_SECURITY -> EnumSet.of(APPROVED, REFUSED, WITHDRAWN, LAPSED);
            case APPROVED -> EnumSet.of(CONFIRMED, AWAITING_SECURITY, REFUSED, WITHDRAWN);
            case CONFIRMED, REFUSED, WITHDRAWN, LAPSED -> EnumSet.noneOf(OrderStatus.class);
        };
    }

    public boolean canBecome(OrderStatus status) {
        return next().contains(status);
    }

    public boolean isOpen() {
        return !next().isEmpty();
    }
}
