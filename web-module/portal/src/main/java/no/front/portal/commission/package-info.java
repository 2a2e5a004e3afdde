/** Commission of the own organisation. */
package no.front.portal.commission;
