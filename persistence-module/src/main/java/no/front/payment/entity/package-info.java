/** Bank files, payments and what they are for. Rules BIL-8. */
package no.front.payment.entity;
