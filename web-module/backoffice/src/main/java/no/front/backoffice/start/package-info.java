/** The start page: what waits for the one who has signed in. */
package no.front.backoffice.start;
