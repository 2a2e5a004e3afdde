/** The customer's own messages, statistics and usage. */
package no.front.portal.traffic;
