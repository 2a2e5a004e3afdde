/** Terms, data processing agreement and privacy statement, for everybody to read. */
package no.front.portal.terms;
