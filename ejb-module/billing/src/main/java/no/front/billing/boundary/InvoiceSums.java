package no.front.billing.boundary;

import no.front.kernel.Money;

/**
 * What the invoices of a list come to.
 *
 * @param invoices how many
 * @param invoiced incl. VAT
 * @param creditNotes how many
 * @param credited incl. VAT, by those credit notes
 * @param remaining still owed
 */
public record InvoiceSums(long invoices, Money invoiced, long creditNotes, Money credited, Money remaining) {}
