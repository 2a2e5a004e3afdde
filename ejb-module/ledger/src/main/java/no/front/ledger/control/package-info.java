/** The books: queries, KIDs, and the job that proves that they balance. */
package no.front.ledger.control;
