/** Invoices, credit notes and their documents. */
package no.front.backoffice.billing;
