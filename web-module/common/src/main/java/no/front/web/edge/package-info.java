/**
 * The edge of the application: where a request comes from, what browsers are told to refuse, and which posts are let in.
 * The order of the filters stands in each {@code web.xml}.
 */
package no.front.web.edge;
