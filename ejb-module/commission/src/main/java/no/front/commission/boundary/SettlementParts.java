package no.front.commission.boundary;

import no.front.kernel.Money;

/** What recipients paid, in its five parts (CPA-1). */
public record SettlementParts(Money gross, Money vat, Money operators, Money strex, Money own, Money commission) {}
