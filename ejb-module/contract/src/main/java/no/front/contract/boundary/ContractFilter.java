package no.front.contract.boundary;

import no.front.contract.entity.ContractStatus;

/**
 * What a list of contracts is narrowed to; null and false narrow nothing.
 *
 * @param text part of the contract's or an account's number, or of the customer's name
 * @param suspended only those with delivery stopped, wholly or in part
 * @param unsent only those whose customer must be told something in another way (CUS-6)
 * @param customerId of one customer
 */
public record ContractFilter(String text, ContractStatus status, boolean suspended, boolean unsent, Long customerId) {

    public static ContractFilter of(long customerId) {
        return new ContractFilter("", null, false, false, customerId);
    }
}
