/** Rules across aggregates, queries, the client of the register of business entities. */
package no.front.customer.control;
