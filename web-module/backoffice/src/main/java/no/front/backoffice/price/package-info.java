/** Products, price lists, what customers pay. */
package no.front.backoffice.price;
