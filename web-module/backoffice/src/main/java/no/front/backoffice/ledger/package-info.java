/** Pages of the books. */
package no.front.backoffice.ledger;
