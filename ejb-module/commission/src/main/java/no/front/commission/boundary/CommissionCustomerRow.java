package no.front.commission.boundary;

/** The commission of one customer in a month. */
public record CommissionCustomerRow(long customerId, String customer, CommissionSums sums) {}
