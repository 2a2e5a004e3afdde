/** What pages and jobs ask about customers: register, change, find, follow up, link, import and export. */
package no.front.customer.boundary;
