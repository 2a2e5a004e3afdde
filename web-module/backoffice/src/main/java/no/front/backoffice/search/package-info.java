/** The one search box: suggestions while typing, and the page of hits. */
package no.front.backoffice.search;
