/** Rules and questions of credit: the bureau's client, the policy, exposure, and the stores. */
package no.front.credit.control;
