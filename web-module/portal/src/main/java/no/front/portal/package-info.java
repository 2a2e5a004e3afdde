/** The customers' room. */
package no.front.portal;
