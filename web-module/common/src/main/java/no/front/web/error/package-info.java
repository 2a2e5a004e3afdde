/** How what went wrong reaches a person: refusals as sentences near the form, faults as a page with a reference. */
package no.front.web.error;
