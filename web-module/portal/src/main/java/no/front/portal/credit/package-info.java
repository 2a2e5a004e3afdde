/** What an orderer sees of the security for an order. */
package no.front.portal.credit;
