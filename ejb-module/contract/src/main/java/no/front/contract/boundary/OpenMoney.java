package no.front.contract.boundary;

import no.front.kernel.Money;

/**
 * Knows of money that is open between Front and a customer, either way: an account is never closed for inactivity
 * meanwhile (CON-8). Components above implement it as CDI beans, each for what it holds.
 */
public interface OpenMoney {

    /** What is open, 0.00 for nothing; of the account where it can be told apart, else of the customer. */
    Money open(long customerId, long accountId);
}
