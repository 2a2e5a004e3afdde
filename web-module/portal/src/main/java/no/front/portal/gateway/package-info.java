/** How the own accounts are reached by the customer's systems (ACC-5). */
package no.front.portal.gateway;
