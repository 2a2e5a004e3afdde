/** What a customer owes and has paid: invoices down to the messages, credit notes, fees, deposits. */
package no.front.portal.invoice;
