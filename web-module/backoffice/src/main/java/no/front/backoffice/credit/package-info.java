/** Pages about credit: checks, recommendations, decisions, exposure. */
package no.front.backoffice.credit;
