/**
 * {@code ./front bench}: fills a database of its own with 100 000 organisations, starts the server as production would, and measures
 * start, import, pages and staff at work. Nothing of it runs in the server itself.
 */
package no.front.server.bench;
