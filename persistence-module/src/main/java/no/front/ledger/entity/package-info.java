/**
 * The books: vouchers of two sides that always balance, and open items with KID, whatever a customer owes or is owed. Rule
 * BIL-10. The lowest component of the business: it knows customers by their ids only.
 */
package no.front.ledger.entity;
