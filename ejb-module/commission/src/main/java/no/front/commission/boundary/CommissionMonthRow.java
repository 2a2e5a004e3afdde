package no.front.commission.boundary;

import no.front.kernel.BillingMonth;

/** The commission of one month in Oslo. */
public record CommissionMonthRow(BillingMonth month, CommissionSums sums) {}
