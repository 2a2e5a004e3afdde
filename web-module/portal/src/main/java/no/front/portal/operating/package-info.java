/** How the services are: the public status page, and notes on every page (OPS-2). */
package no.front.portal.operating;
