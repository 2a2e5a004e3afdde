package no.front.contract.entity;

/**
 * An order became a contract. Fired in the transaction that makes it: observers act in the same one, so that the invitation
 * exists exactly when the contract does (CON-5).
 */
public record OrderConfirmed(long orderId, long contractId, long customerId) {}
