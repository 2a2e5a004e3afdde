/**
 * Organisations that Front has to do with (prospects, customers, suppliers, partners), the people there, what was talked
 * about, how they belong together, and what the register of business entities says about them. Rules CUS.
 */
package no.front.customer.entity;
