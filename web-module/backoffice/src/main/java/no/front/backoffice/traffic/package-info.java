/** Traffic as staff see it: figures, single messages, what came in and what was kept aside. */
package no.front.backoffice.traffic;
