package no.front.traffic.boundary;

/** An account and whose it is, as pages name it. */
public record UsageAccount(long id, String number, String name, long contractId, long customerId, String customer) {}
