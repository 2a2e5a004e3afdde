/** Pages of invoices: preview, what a line is made of. */
package no.front.backoffice.invoice;
