/** Self-billed commission notes, and the agreements that allow them (CPA-7). */
package no.front.backoffice.note;
