/** Queries and mechanisms of the platform. */
package no.front.platform.control;
