/** What customers are told of how the services are. Rules OPS. */
package no.front.support.control;
