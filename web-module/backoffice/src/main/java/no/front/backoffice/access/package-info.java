/** Sign-in, the own account, staff and blocks: who gets into the back office, and as whom. */
package no.front.backoffice.access;
