/** Pages of held commission, demands of proof and denied premium messages. */
package no.front.backoffice.hold;
