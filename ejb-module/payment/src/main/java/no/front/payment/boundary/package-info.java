/** Money in: files of the bank, what each payment is for, what is paid back. Rules BIL-8, CPA-7. */
package no.front.payment.boundary;
