/** What a customer runs by itself of its own agreement: products, notice, orders, its own organisation. */
package no.front.portal.subscription;
