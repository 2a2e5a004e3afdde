/** What pages, jobs and higher components ask about products, terms, orders and contracts. */
package no.front.contract.boundary;
