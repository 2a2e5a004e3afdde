/** Pages about organisations and their people: find, register, see, change, talk, follow up, link, import. */
package no.front.backoffice.customer;
