/** Prices in words, and the price calculator that back office and portal share. */
package no.front.web.price;
