package no.front.contract.entity;

/** A contract with all its accounts belongs to another customer now (CUS-10). Fired in the transaction that does it. */
public record ContractTransferred(long contractId, long fromCustomerId, long toCustomerId) {}
