/** Price work: the index and adjustments by it, notices of new prices, downtime and what it gives back. */
package no.front.backoffice.adjustment;
