/** Pages about sending invoices and how contracts are invoiced. */
package no.front.backoffice.delivery;
