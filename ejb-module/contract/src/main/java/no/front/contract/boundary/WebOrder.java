package no.front.contract.boundary;

import java.util.Map;
import java.util.Set;
import no.front.contract.entity.TermsKind;
import no.front.kernel.Language;

/**
 * The last press of the order form.
 *
 * @param shown ids of the versions that the page showed, by document
 * @param accepted documents whose box is ticked
 * @param mayOrder whether the orderer says to have the authority
 * @param bait what stands in the input that people don't see; only machines write there
 */
public record WebOrder(
        Map<TermsKind, Long> shown, Set<TermsKind> accepted, boolean mayOrder, String bait, Language language) {}
