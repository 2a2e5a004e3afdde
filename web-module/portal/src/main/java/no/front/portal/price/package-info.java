/** The public price page. */
package no.front.portal.price;
