/** What staff tell customers of maintenance and incidents (OPS-2). */
package no.front.backoffice.operating;
