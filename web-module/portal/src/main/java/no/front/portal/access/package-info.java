/** Coming in and going out: sign-in, invitation, password, the own page. */
package no.front.portal.access;
