package no.front.customer.control;

import no.front.customer.boundary.RegisterAnswer;
import no.front.kernel.OrganisationNumber;

/** The national register of business entities (CUS-4). Its other implementation is a simulator that speaks the same HTTP. */
public interface BusinessRegister {

    /** Never throws: whatever happens is an answer. */
    RegisterAnswer ask(OrganisationNumber number);

    /** Which register it is, as the history of look-ups names it. */
    String source();
}
