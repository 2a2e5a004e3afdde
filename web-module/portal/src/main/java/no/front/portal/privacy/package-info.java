/** How long data is kept, and what we may send: the choices of customers and their people. */
package no.front.portal.privacy;
