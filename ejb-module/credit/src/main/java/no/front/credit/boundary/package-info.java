/**
 * What pages ask of credit: checks, decisions, exposure; deposits and other securities. Rules CRE, PRV-15.
 */
package no.front.credit.boundary;
