/** Rules and queries of access: passwords, secrets, failures, sessions, links, blocks. */
package no.front.access.control;
