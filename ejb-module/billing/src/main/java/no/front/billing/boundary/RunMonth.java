package no.front.billing.boundary;

import no.front.kernel.BillingMonth;
import no.front.kernel.Money;

/** What was invoiced by runs in a month, NOK excl. VAT. */
public record RunMonth(BillingMonth month, Money net) {}
