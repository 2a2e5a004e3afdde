/** Pages of money in: payments, the bank's files, what must be settled, refunds. */
package no.front.backoffice.payment;
