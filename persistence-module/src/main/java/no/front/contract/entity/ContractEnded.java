package no.front.contract.entity;

import java.time.LocalDate;

/**
 * A contract is over, its accounts and subscriptions are closed. Fired in the transaction that ends it, so that a deposit is
 * settled (CRE-5) and users are closed exactly when it is.
 *
 * @param lastDay of service
 * @param immediate ended for material breach (CON-9): what is open is settled at once
 */
public record ContractEnded(long contractId, long customerId, LocalDate lastDay, boolean immediate) {}
