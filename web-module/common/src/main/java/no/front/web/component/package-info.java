/** The parts of pages that must know about each other: a table and its columns, a field and its input. */
package no.front.web.component;
