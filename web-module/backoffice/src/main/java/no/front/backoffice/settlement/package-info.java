/** Settlements of Strex: taken in, compared with our own traffic, decided, paid. */
package no.front.backoffice.settlement;
