/** Premium-rate commission: earned, settled by Strex, held, paid. Rules CPA, PRV-3. */
package no.front.commission.boundary;
