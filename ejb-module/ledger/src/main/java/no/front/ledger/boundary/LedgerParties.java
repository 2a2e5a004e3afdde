package no.front.ledger.boundary;

import java.util.Collection;
import java.util.Map;

/** Knows customers by their ids; the component of customers implements it as a CDI bean. */
public interface LedgerParties {

    /** Those that there are. */
    Map<Long, LedgerParty> of(Collection<Long> ids);
}
