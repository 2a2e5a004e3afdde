/** Rules across aggregates and queries of products, terms, orders and contracts. */
package no.front.contract.control;
