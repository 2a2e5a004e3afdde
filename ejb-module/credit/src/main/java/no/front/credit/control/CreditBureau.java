package no.front.credit.control;

import no.front.kernel.OrganisationNumber;

/** Who knows how well others pay (CRE-1). In demo and tests a simulator answers the same client. */
public interface CreditBureau {

    /** What it is called, for the record. */
    String provider();

    /**
     * Asks; may take seconds, so never in a transaction. Refuses nothing: every outcome is an answer.
     *
     * @param reference the same for a repeat of the same question
     */
    BureauAnswer ask(OrganisationNumber number, String reference);
}
