/** How long customers' data is kept, as staff see it. */
package no.front.backoffice.privacy;
