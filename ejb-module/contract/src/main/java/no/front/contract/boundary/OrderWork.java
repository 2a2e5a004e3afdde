package no.front.contract.boundary;

/**
 * How many orders wait for Front.
 *
 * @param toDecide received, credit not decided
 * @param toConfirm approved, not confirmed
 * @param objections with an open objection to the terms (CON-16); counted here only
 */
public record OrderWork(long toDecide, long toConfirm, long objections) {}
