/** Values of the house in forms: read the way Norwegians type them, shown the way the reader's language writes them. */
package no.front.web.convert;
