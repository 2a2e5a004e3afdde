/** What an organisation keeps right of itself: addresses, contact persons, what the register says. */
package no.front.portal.organisation;
