/** What other components and pages may ask of the books. */
package no.front.ledger.boundary;
