/** Invoices, credit notes, their documents and delivery, reminders and interest. Rules BIL, CON-14. */
package no.front.billing.entity;
