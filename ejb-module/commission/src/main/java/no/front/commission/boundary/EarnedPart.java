package no.front.commission.boundary;

import no.front.kernel.BillingMonth;
import no.front.kernel.Money;

/** What of a month was earned with one operator or one service. NOK excluding VAT. */
public record EarnedPart(BillingMonth month, String name, long billed, Money earned) {}
