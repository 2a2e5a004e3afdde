/** Terms, data processing agreement and privacy statement: versions, publishing, telling customers, disagreements. */
package no.front.backoffice.terms;
