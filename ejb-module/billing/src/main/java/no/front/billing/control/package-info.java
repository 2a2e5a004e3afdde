/** Invoices: proposed, issued, made into documents, sent, reminded of. Rules BIL, CON-14. */
package no.front.billing.control;
