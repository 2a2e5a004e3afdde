/** What a customer sees of its own agreement: contract, accounts, products, orders. */
package no.front.portal.home;
