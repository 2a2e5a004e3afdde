package no.front.contract.entity;

/** An order has all its acceptances, or a signed agreement: staff have to decide. Fired in the transaction that receives it. */
public record OrderReceived(long orderId) {}
