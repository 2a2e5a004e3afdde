/** Credit checks, decisions, deposits, exposure. Rules CRE. */
package no.front.credit.entity;
