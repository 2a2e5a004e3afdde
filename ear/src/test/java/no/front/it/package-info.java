/**
 * Tests against the built EAR on the real server with a real database. One server for the whole suite: the first test class
 * starts it, the end of the suite stops it. {@code container} runs inside it (Arquillian), {@code http} and
 * {@code browser} outside.
 */
package no.front.it;
