/** Pages of premium-rate commission. */
package no.front.backoffice.commission;
