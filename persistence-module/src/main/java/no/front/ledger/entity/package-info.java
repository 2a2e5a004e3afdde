/** Front's own books: vouchers of double entry, open items with KID, balances. Rule BIL-10. */
package no.front.ledger.entity;
