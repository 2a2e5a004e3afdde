/** Pages of premium services and their transactions. */
package no.front.backoffice.premium;
