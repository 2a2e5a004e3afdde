/** The order form on the web and the pages behind an order's secret link. */
package no.front.portal.ordering;
