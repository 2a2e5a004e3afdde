package no.front.commission.entity;

import no.front.kernel.Money;

/**
 * What recipients paid, in its five parts (CPA-1). Their sum is the gross, to the øre; all below zero for what was taken
 * back.
 *
 * @param commission the customer's
 */
public record GrossSplit(Money gross, Money vat, Money operator, Money strex, Money own, Money commission) {

    public Money net() {
        return gross.minus(vat);
    }
}
