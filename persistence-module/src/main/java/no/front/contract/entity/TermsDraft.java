package no.front.contract.entity;

import java.time.LocalDate;

/**
 * What somebody wants to publish.
 *
 * @param validFrom first day it holds
 * @param text the whole document, in light markup
 * @param changes what is new in it, in short; may be empty
 */
public record TermsDraft(String label, LocalDate validFrom, TermsText text, TermsText changes) {}
